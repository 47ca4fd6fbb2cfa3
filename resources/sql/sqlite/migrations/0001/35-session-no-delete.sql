-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER session_no_delete BEFORE DELETE ON session
WHEN OLD.batch = 0 OR (SELECT state FROM batch WHERE id = OLD.batch) = 'visible'
BEGIN
    SELECT RAISE(ABORT, 'only rows of a removed batch are deleted');
END
