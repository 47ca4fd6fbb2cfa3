-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
WHEN coalesce((SELECT b.state FROM chain c JOIN batch b ON b.id = c.batch WHERE c.id = OLD.chain), 'none')
    IN ('none', 'visible')
    AND NOT ((OLD.session > 0 OR OLD.kind IN ('noshow', 'day-noted'))
        AND EXISTS (
            SELECT 1 FROM seal_chain p JOIN seal s ON s.id = p.seal
            WHERE p.chain = OLD.chain AND p.seq >= OLD.seq AND s.state = 'deleting'))
BEGIN
    SELECT RAISE(ABORT, 'only events of a removed batch and sealed ones are deleted');
END
