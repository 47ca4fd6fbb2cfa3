-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last day with recorded sessions that is not after a given one.
SELECT day FROM session INDEXED BY session_day WHERE batch = 0 AND day <= ? ORDER BY day DESC LIMIT 1
