-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER session_batch_no_update BEFORE UPDATE ON session
WHEN OLD.batch > 0 OR NEW.batch > 0
BEGIN
    SELECT RAISE(ABORT, 'rows of a batch are never changed');
END
