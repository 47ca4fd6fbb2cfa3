-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT seq FROM event INDEXED BY event_session
WHERE chain = ? AND session = 0 AND seq > ? AND kind = 'noshow' AND wall_ms >= ?
ORDER BY seq LIMIT 1
