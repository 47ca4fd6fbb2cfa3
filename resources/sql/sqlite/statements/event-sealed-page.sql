-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT seq, session, kind, body FROM event WHERE chain = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?
