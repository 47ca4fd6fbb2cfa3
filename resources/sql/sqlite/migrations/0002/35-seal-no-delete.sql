-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER seal_no_delete BEFORE DELETE ON seal
WHEN OLD.state <> 'staged'
BEGIN
    SELECT RAISE(ABORT, 'seals are never deleted');
END
