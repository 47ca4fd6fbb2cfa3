-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, chain_id, kind,
    batch > 0 AND coalesce((SELECT b.state FROM batch b WHERE b.id = chain.batch), 'none') <> 'visible'
FROM chain ORDER BY id
