-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of the manager's and the administrator's pages: protects a page, not the file. Outside the chain, which tells only
-- that one was set. The monotonic clock of the last wrong one, and the boot it is of, say how long to wait.
CREATE TABLE passphrase (
    role TEXT NOT NULL PRIMARY KEY CHECK (role IN ('manager', 'administrator')),
    hash TEXT NOT NULL CHECK (length(hash) BETWEEN 1 AND 128),
    failed INTEGER NOT NULL DEFAULT 0 CHECK (failed >= 0),
    mono_ms INTEGER NOT NULL DEFAULT 0,
    boot TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
