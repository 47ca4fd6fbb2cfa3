-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO seal (state, chain, seq, day, notes_before_ms, summaries_before)
SELECT 'staged', 0, 0, ?, ?, ?
WHERE NOT EXISTS (SELECT 1 FROM seal WHERE state = 'staged')
RETURNING id
