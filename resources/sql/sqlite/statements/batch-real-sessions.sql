-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sessions of citizens: held at the counter or imported. Trials and mistakes are none.
SELECT EXISTS (SELECT 1 FROM session WHERE batch = 0 AND void = 0 AND training = 0)
    OR EXISTS (SELECT 1 FROM batch WHERE kind = 'import' AND state = 'visible')
