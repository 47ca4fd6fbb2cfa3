-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far each chain is sealed, by its public name.
SELECT c.chain_id, p.seq, p.hash, p.kept
FROM seal_chain p JOIN chain c ON c.id = p.chain
WHERE p.seq = (SELECT max(q.seq) FROM seal_chain q WHERE q.chain = p.chain)
ORDER BY c.id
