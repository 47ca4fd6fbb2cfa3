-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, chain_id FROM chain WHERE kind = 'live'
