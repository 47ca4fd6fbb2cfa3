-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER seal_chain_no_delete BEFORE DELETE ON seal_chain
BEGIN
    SELECT RAISE(ABORT, 'seals are never deleted');
END
