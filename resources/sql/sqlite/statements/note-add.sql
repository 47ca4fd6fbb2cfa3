-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO event_note (chain, seq, salt, note) VALUES (?, ?, ?, ?)
