-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT seq FROM event
WHERE chain = ? AND kind = 'started'
ORDER BY seq DESC LIMIT 1
