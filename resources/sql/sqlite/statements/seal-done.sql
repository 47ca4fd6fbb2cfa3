-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE seal SET state = 'done' WHERE id = ? AND state = 'deleting'
