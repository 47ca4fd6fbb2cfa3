-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER event_link BEFORE INSERT ON event
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM event WHERE chain = NEW.chain), 0) + 1
BEGIN
    SELECT RAISE(ABORT, 'the event does not extend the chain');
END
