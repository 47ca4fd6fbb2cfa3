-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- staged: being filled, its rows are not shown. removed: its rows are being deleted. gone: they are.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('import', 'simulate')),
    source_sha256 BLOB NOT NULL CHECK (length(source_sha256) IN (0, 32)),
    lines INTEGER NOT NULL CHECK (lines >= 0),
    digest BLOB NOT NULL CHECK (length(digest) = CASE state WHEN 'visible' THEN 32 ELSE length(digest) END),
    state TEXT NOT NULL CHECK (state IN ('staged', 'visible', 'removed', 'gone'))
) STRICT
