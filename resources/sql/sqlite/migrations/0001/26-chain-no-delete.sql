-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER chain_no_delete BEFORE DELETE ON chain
WHEN coalesce((SELECT state FROM batch WHERE id = OLD.batch), 'none') IN ('none', 'visible')
BEGIN
    SELECT RAISE(ABORT, 'only chains of a removed batch are deleted');
END
