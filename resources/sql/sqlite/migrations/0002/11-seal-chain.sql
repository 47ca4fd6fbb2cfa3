-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far a chain is sealed. Its events of sessions up to seq are gone; those of the office stay, and kept is the digest
-- of them. hash is that of event seq: the chain is checked from there.
CREATE TABLE seal_chain (
    chain INTEGER NOT NULL REFERENCES chain (id),
    seal INTEGER NOT NULL REFERENCES seal (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    kept BLOB NOT NULL CHECK (length(kept) = 32),
    PRIMARY KEY (chain, seal)
) STRICT, WITHOUT ROWID
