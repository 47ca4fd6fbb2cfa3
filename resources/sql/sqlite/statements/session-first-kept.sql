-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first session of a chain that is not old enough to be sealed.
SELECT session FROM session INDEXED BY session_live
WHERE chain = ? AND batch = 0 AND session > ? AND (open = 1 OR day >= ?)
ORDER BY session LIMIT 1
