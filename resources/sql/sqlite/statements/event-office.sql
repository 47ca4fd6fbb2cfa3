-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of the chains this file wrote itself: what the office has decided outlives a restore.
SELECT e.seq, e.session, e.kind, e.wall_ms, b.text, e.mono_ms, e.body, e.hash
FROM chain c
    JOIN event e INDEXED BY event_session ON e.chain = c.id AND e.session = 0
    LEFT JOIN boot b ON b.id = e.boot
WHERE c.kind IN ('live', 'closed') AND e.kind IN ('configured', 'day-closed')
ORDER BY c.id, e.seq
