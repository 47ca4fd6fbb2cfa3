-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far a chain is sealed.
SELECT p.seq, p.hash, p.kept, s.day, s.state = 'deleting', s.id
FROM seal_chain p JOIN seal s ON s.id = p.seal
WHERE p.chain = ?
ORDER BY p.seq DESC LIMIT 1
