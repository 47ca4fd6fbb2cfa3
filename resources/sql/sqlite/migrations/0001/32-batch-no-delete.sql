-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER batch_no_delete BEFORE DELETE ON batch
BEGIN
    SELECT RAISE(ABORT, 'batches are never deleted');
END
