-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE batch SET state = 'visible', lines = ?, digest = ? WHERE id = ? AND state = 'staged'
