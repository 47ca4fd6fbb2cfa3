-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.session FROM session s INDEXED BY session_day
WHERE s.chain = ? AND s.day >= ? AND s.batch = 0 AND s.open = 0 AND s.void = 0 AND s.excluded = 0 AND s.training = 0
    AND s.quality = (SELECT id FROM code WHERE kind = 'quality' AND text = 'unknown')
ORDER BY s.session DESC
