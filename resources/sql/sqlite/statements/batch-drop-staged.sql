-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE batch SET state = 'removed' WHERE state = 'staged'
