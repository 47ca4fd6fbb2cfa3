-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*)
FROM event_note n JOIN event e ON e.chain = n.chain AND e.seq = n.seq
WHERE e.kind = 'noted' AND e.wall_ms < ?
