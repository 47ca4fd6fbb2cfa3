-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER batch_forward BEFORE UPDATE ON batch
WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.source_sha256 <> OLD.source_sha256
    OR NOT (OLD.state = 'staged' AND NEW.state IN ('visible', 'removed')
        OR OLD.state = 'visible' AND NEW.state = 'removed' AND NEW.lines = OLD.lines AND NEW.digest = OLD.digest)
BEGIN
    SELECT RAISE(ABORT, 'a batch can only be published or removed');
END
