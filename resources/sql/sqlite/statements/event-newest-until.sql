-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest event about the sessions of the last day with any that is not after a given one. Chain, chain, day.
SELECT e.seq, e.session, e.kind, e.wall_ms, b.text, e.mono_ms, e.body, e.hash
FROM event e LEFT JOIN boot b ON b.id = e.boot
WHERE e.chain = ? AND e.session IN (
    SELECT s.session FROM session s
    WHERE s.batch = 0 AND s.chain = ? AND s.day = (
        SELECT l.day FROM session l INDEXED BY session_day
        WHERE l.batch = 0 AND l.chain = s.chain AND l.day <= ?
        ORDER BY l.day DESC LIMIT 1))
ORDER BY e.seq DESC LIMIT 1
