-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The end codes a desk used most with a checklist in its latest sessions; seldom used ones are left out.
SELECT o.text
FROM (
    SELECT checklist, outcome FROM session INDEXED BY session_live
    WHERE chain = ? AND batch = 0 AND open = 0 AND void = 0 AND training = 0
    ORDER BY session DESC LIMIT 500
) latest
JOIN code o ON o.kind = 'outcome' AND o.id = latest.outcome
JOIN code l ON l.kind = 'checklist' AND l.id = latest.checklist AND l.text = ?
GROUP BY o.text HAVING count(*) >= 3
ORDER BY count(*) DESC, o.text LIMIT 3
