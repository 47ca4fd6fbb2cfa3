-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER seal_chain_no_update BEFORE UPDATE ON seal_chain
BEGIN
    SELECT RAISE(ABORT, 'seals are never changed');
END
