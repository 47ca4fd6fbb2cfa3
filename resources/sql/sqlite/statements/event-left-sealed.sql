-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Events of sessions that should be gone.
SELECT seq FROM event INDEXED BY event_session
WHERE chain = ? AND session > 0 AND session <= ? AND seq <= ?
LIMIT 1
