-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER session_no_delete BEFORE DELETE ON session
WHEN (OLD.batch > 0 AND (SELECT state FROM batch WHERE id = OLD.batch) = 'visible')
    OR (OLD.batch = 0 AND NOT EXISTS (
        SELECT 1 FROM seal_chain p JOIN seal s ON s.id = p.seal
        WHERE p.chain = OLD.chain AND p.seq >= OLD.session AND s.state = 'deleting'))
BEGIN
    SELECT RAISE(ABORT, 'only rows of a removed batch and sealed ones are deleted');
END
