-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT n.seq, n.salt, n.note, coalesce(e.kind, ''), coalesce(e.body, '')
FROM event_note n LEFT JOIN event e ON e.chain = n.chain AND e.seq = n.seq
WHERE n.chain = ? AND n.seq > ?
ORDER BY n.seq LIMIT ?
