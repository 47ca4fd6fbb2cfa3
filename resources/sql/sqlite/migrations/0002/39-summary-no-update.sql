-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER summary_no_update BEFORE UPDATE ON summary
BEGIN
    SELECT RAISE(ABORT, 'summaries are never changed');
END
