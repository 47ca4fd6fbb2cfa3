-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM event WHERE chain = ? AND seq = ?
