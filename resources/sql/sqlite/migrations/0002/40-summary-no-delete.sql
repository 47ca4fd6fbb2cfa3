-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER summary_no_delete BEFORE DELETE ON summary
WHEN (SELECT state FROM seal WHERE id = OLD.seal) <> 'staged'
    AND NOT EXISTS (SELECT 1 FROM seal s WHERE s.state = 'deleting' AND s.summaries_before > OLD.day)
BEGIN
    SELECT RAISE(ABORT, 'only summaries of a dropped seal and sealed ones are deleted');
END
