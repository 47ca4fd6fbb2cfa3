-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE seal SET state = 'deleting', chain = ?, seq = ? WHERE id = ? AND state = 'staged'
