-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest day of each batch among some rows.
SELECT batch, max(day) FROM session WHERE id > ? AND id <= ? AND batch > 0 GROUP BY batch
