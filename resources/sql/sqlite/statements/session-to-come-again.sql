-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The third value is the agreement as it stands in the body of an end.
SELECT s.session FROM session s INDEXED BY session_day
    JOIN event e INDEXED BY event_session ON e.chain = s.chain AND e.session = s.session AND e.kind = 'ended'
WHERE s.chain = ? AND s.day >= ? AND instr(e.body, ?) > 0 AND s.batch = 0 AND s.open = 0 AND s.void = 0
ORDER BY s.session DESC
