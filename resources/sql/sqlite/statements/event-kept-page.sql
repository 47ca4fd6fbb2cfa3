-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of a sealed part: what is of no session.
SELECT e.seq, e.session, e.kind, e.wall_ms, b.text, e.mono_ms, e.body, e.hash
FROM event e INDEXED BY event_session LEFT JOIN boot b ON b.id = e.boot
WHERE e.chain = ? AND e.session = 0 AND e.seq > ? AND e.seq <= ?
ORDER BY e.seq LIMIT ?
