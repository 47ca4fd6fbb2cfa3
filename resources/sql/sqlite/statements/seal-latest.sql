-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT chain, seq, day, notes_before_ms, summaries_before, state = 'deleting'
FROM seal WHERE state <> 'staged' ORDER BY id DESC LIMIT 1
