-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.chain_id, e.seq, e.hash
FROM chain c JOIN event e ON e.chain = c.id
WHERE c.kind = 'live'
ORDER BY e.seq DESC LIMIT 1
