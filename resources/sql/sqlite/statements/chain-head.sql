-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT seq, hash FROM event WHERE chain = ? ORDER BY seq DESC LIMIT 1
