-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- "+": not by the index on sessions, which would sort all of the chain.
SELECT session FROM event
WHERE chain = ? AND +session > 0 AND +session <> ?
ORDER BY seq DESC LIMIT 1
