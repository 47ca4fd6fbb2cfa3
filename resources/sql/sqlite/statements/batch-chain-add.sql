-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO chain (chain_id, kind, batch) VALUES (?, 'batch', ?) RETURNING id
