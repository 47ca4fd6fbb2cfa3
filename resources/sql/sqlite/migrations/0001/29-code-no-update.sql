-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER code_no_update BEFORE UPDATE ON code
BEGIN
    SELECT RAISE(ABORT, 'codes are never changed');
END
