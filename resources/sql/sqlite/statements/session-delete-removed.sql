-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM session
WHERE id > ? AND id <= ? AND batch IN (SELECT b.id FROM batch b WHERE b.state = 'removed')
