-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER code_no_delete BEFORE DELETE ON code
BEGIN
    SELECT RAISE(ABORT, 'codes are never deleted');
END
