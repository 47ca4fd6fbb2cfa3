-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, seal, origin, day, checklist, authenticators, outcome, n, excluded, unknown, active_ms, held_ms, minutes
FROM summary
WHERE id > ? AND day >= ?
ORDER BY id LIMIT ?
