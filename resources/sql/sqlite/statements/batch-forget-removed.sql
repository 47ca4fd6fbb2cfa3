-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE batch SET state = 'gone' WHERE id = ? AND state = 'removed'
