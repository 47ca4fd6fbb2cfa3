-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO command (id, seq, answer) VALUES (?, ?, ?)
