-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a session up to the second number got an event after the first.
SELECT EXISTS (SELECT 1 FROM event WHERE chain = ? AND seq > ? AND session BETWEEN 1 AND ?)
