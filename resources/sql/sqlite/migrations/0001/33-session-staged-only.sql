-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER session_staged_only BEFORE INSERT ON session
WHEN NEW.batch > 0 AND coalesce((SELECT state FROM batch WHERE id = NEW.batch), 'none') <> 'staged'
BEGIN
    SELECT RAISE(ABORT, 'rows go into a staged batch only');
END
