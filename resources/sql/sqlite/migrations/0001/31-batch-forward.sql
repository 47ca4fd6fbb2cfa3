-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER batch_forward BEFORE UPDATE ON batch
WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.source_sha256 <> OLD.source_sha256
    OR (OLD.state <> 'staged' AND (NEW.lines <> OLD.lines OR NEW.digest <> OLD.digest))
    OR NOT (OLD.state = 'staged' AND NEW.state IN ('visible', 'removed')
        OR OLD.state = 'visible' AND NEW.state = 'removed'
        OR OLD.state = 'removed' AND NEW.state = 'gone')
BEGIN
    SELECT RAISE(ABORT, 'a batch can only be published or removed');
END
