-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, day, notes_before_ms, summaries_before FROM seal WHERE state = 'deleting' ORDER BY id
