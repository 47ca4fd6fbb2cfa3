-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER chain_no_update BEFORE UPDATE ON chain
WHEN NEW.id <> OLD.id OR NEW.chain_id <> OLD.chain_id OR NEW.batch <> OLD.batch OR OLD.kind <> 'live' OR NEW.kind <> 'closed'
BEGIN
    SELECT RAISE(ABORT, 'a live chain can only be closed');
END
