-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT quick_check FROM pragma_quick_check(?) LIMIT 1
