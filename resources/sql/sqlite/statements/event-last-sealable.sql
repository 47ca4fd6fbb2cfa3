-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT seq FROM event
WHERE chain = ? AND seq > ? AND seq <= ? AND (session > 0 OR kind IN ('noshow', 'day-noted'))
ORDER BY seq DESC LIMIT 1
