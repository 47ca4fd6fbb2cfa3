-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The one dictionary of short texts (checklists, outcomes, desks, ...). Code 0 is the empty text and has no row.
CREATE TABLE code (
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 32),
    id INTEGER NOT NULL CHECK (id > 0),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200),
    PRIMARY KEY (kind, id),
    UNIQUE (kind, text)
) STRICT, WITHOUT ROWID
