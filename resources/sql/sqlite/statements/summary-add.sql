-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO summary (
    seal, origin, day, checklist, authenticators, outcome, n, excluded, unknown, active_ms, held_ms, minutes
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
