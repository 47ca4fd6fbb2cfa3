-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name FROM sqlite_schema WHERE type = 'table'
UNION ALL SELECT 'sqlite_schema'
