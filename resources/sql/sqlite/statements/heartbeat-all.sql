-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT h.session, h.wall_ms, h.mono_ms, b.text
FROM heartbeat h JOIN boot b ON b.id = h.boot
ORDER BY h.session
