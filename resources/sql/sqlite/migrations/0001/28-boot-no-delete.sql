-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER boot_no_delete BEFORE DELETE ON boot
BEGIN
    SELECT RAISE(ABORT, 'boot ids are never deleted');
END
