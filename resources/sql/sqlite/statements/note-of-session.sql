-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT coalesce(n.note, '')
FROM event e INDEXED BY event_session LEFT JOIN event_note n ON n.chain = e.chain AND n.seq = e.seq
WHERE e.chain = ? AND e.session = ? AND e.kind = 'noted'
ORDER BY e.seq DESC LIMIT 1
