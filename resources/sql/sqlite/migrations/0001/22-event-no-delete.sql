-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
WHEN coalesce((SELECT b.state FROM chain c JOIN batch b ON b.id = c.batch WHERE c.id = OLD.chain), 'none')
    IN ('none', 'visible')
BEGIN
    SELECT RAISE(ABORT, 'only events of a removed batch are deleted');
END
