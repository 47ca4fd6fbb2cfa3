-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE UNIQUE INDEX chain_one_live ON chain (kind) WHERE kind = 'live'
