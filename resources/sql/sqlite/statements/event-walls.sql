-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT seq, session, wall_ms FROM event WHERE chain = ? AND seq > ? ORDER BY seq LIMIT ?
