-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which office and desk, from when to when, how many sessions: of a page of rows.
SELECT coalesce(o.text, ''), coalesce(d.text, ''), min(s.day), max(s.day), count(*)
FROM session s
    LEFT JOIN code o ON o.kind = 'office' AND o.id = s.office
    LEFT JOIN code d ON d.kind = 'desk' AND d.id = s.desk
WHERE s.id > ? AND s.id <= ? AND (s.batch = 0 OR s.batch IN (SELECT b.id FROM batch b WHERE b.state = 'visible'))
GROUP BY s.office, s.desk
