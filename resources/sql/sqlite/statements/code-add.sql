-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO code (kind, id, text)
SELECT ?, coalesce(max(id), 0) + 1, ? FROM code WHERE kind = ?
RETURNING id
