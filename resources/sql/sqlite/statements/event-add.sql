-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO event (chain, seq, session, kind, wall_ms, boot, mono_ms, body, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
