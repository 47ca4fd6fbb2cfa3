-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT session FROM event
WHERE chain = ? AND session > 0 AND session <> ?
ORDER BY seq DESC LIMIT 1
