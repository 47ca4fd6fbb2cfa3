-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER summary_staged_only BEFORE INSERT ON summary
WHEN coalesce((SELECT state FROM seal WHERE id = NEW.seal), 'none') <> 'staged'
BEGIN
    SELECT RAISE(ABORT, 'summaries go into a staged seal only');
END
