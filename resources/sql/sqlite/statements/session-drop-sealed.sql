-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM session WHERE chain = ? AND batch = 0 AND session > ? AND session <= ?
