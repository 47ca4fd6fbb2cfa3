-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM summary WHERE id IN (SELECT m.id FROM summary m WHERE m.day < ? LIMIT ?)
