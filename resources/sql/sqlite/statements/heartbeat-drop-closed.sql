-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM heartbeat
WHERE session NOT IN (SELECT s.session FROM session s WHERE s.chain = ? AND s.open = 1)
