-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- session is the sequence of the session's first event; 0 for events that are not of a session.
CREATE TABLE event (
    chain INTEGER NOT NULL REFERENCES chain (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    session INTEGER NOT NULL CHECK (session BETWEEN 0 AND seq),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 32),
    wall_ms INTEGER NOT NULL CHECK (wall_ms BETWEEN 0 AND 253402300799999),
    boot INTEGER NOT NULL REFERENCES boot (id),
    mono_ms INTEGER NOT NULL CHECK (mono_ms >= 0),
    body TEXT NOT NULL CHECK (length(body) BETWEEN 2 AND 65536),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (chain, seq)
) STRICT, WITHOUT ROWID
