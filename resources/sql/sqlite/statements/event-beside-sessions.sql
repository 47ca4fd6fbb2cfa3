-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of all chains, a restored database's older ones too: outages and prints ever, no-shows between two moments.
SELECT e.seq, e.session, e.kind, e.wall_ms, b.text, e.mono_ms, e.body, e.hash, e.chain
FROM chain c
    JOIN event e INDEXED BY event_session ON e.chain = c.id AND e.session = 0
    LEFT JOIN boot b ON b.id = e.boot
WHERE e.kind IN ('outage-began', 'outage-ended', 'printed')
    OR (e.kind = 'noshow' AND e.wall_ms BETWEEN ? AND ?)
ORDER BY e.chain, e.seq
