-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER event_note_no_update BEFORE UPDATE ON event_note
BEGIN
    SELECT RAISE(ABORT, 'notes can only be erased');
END
