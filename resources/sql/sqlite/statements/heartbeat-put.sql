-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO heartbeat (session, boot, mono_ms, wall_ms) VALUES (?, ?, ?, ?)
ON CONFLICT (session) DO UPDATE SET boot = excluded.boot, mono_ms = excluded.mono_ms, wall_ms = excluded.wall_ms
