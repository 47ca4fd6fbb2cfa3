-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT min(c.id) FROM chain c JOIN batch b ON b.id = c.batch WHERE b.state = 'removed'
