-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Free text stays outside the chain, which holds its salted digest only: a note can be erased, never changed.
CREATE TABLE event_note (
    chain INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    note TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 80 AND instr(CAST(note AS BLOB), x'00') = 0),
    PRIMARY KEY (chain, seq),
    FOREIGN KEY (chain, seq) REFERENCES event (chain, seq)
) STRICT, WITHOUT ROWID
