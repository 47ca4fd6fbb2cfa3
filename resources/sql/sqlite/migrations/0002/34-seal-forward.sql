-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER seal_forward BEFORE UPDATE ON seal
WHEN NEW.id <> OLD.id OR NEW.day <> OLD.day OR NEW.notes_before_ms <> OLD.notes_before_ms
    OR NEW.summaries_before <> OLD.summaries_before
    OR (OLD.state <> 'staged' AND (NEW.chain <> OLD.chain OR NEW.seq <> OLD.seq))
    OR NOT (OLD.state = 'staged' AND NEW.state = 'deleting' OR OLD.state = 'deleting' AND NEW.state = 'done')
BEGIN
    SELECT RAISE(ABORT, 'a seal only goes forward');
END
