-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of all chains, the newest last.
SELECT e.seq, e.session, e.kind, e.wall_ms, b.text, e.mono_ms, e.body, e.hash, e.chain, coalesce(n.note, '')
FROM chain c
    JOIN event e INDEXED BY event_session ON e.chain = c.id AND e.session = 0
    LEFT JOIN boot b ON b.id = e.boot
    LEFT JOIN event_note n ON n.chain = e.chain AND n.seq = e.seq
WHERE c.kind IN ('live', 'closed') AND e.kind = 'day-noted'
ORDER BY c.id, e.seq
