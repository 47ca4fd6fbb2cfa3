-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM summary WHERE seal IN (SELECT s.id FROM seal s WHERE s.state = 'staged')
