-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT session FROM session WHERE chain = ? AND open = 1 ORDER BY session
