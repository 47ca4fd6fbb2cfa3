-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Answers to commands that named themselves, to be repeated. seq is the head of the live chain they left.
CREATE TABLE command (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    seq INTEGER NOT NULL,
    answer BLOB NOT NULL
) STRICT, WITHOUT ROWID
