-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row of the live or another chain is derived from its events and may be replaced; a row of a batch is the record itself,
-- though a simulation that went step by step has events too.
-- day is a Julian day number, so that date(day) reads it. Texts are ids of table code, 0 for none.
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    chain INTEGER NOT NULL,
    session INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    void INTEGER NOT NULL CHECK (void IN (0, 1)),
    day INTEGER NOT NULL CHECK (day BETWEEN 2440000 AND 5373484),
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    started_ms INTEGER NOT NULL CHECK (started_ms BETWEEN 0 AND 253402300799999),
    ended_ms INTEGER NOT NULL CHECK (ended_ms BETWEEN 0 AND 253402300799999),
    active_ms INTEGER NOT NULL CHECK (active_ms BETWEEN 0 AND 86400000),
    held_ms INTEGER NOT NULL CHECK (held_ms BETWEEN 0 AND 315360000000),
    unknown_ms INTEGER NOT NULL CHECK (unknown_ms BETWEEN 0 AND 315360000000),
    addon_ms INTEGER NOT NULL CHECK (addon_ms BETWEEN 0 AND active_ms),
    checklist INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0),
    authenticators INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    referral INTEGER NOT NULL,
    ticket TEXT NOT NULL CHECK (length(ticket) <= 64),
    desk INTEGER NOT NULL,
    office INTEGER NOT NULL,
    quality INTEGER NOT NULL,
    excluded INTEGER NOT NULL CHECK (excluded IN (0, 1)),
    training INTEGER NOT NULL CHECK (training IN (0, 1)),
    switched INTEGER NOT NULL CHECK (switched IN (0, 1)),
    booked INTEGER NOT NULL CHECK (booked IN (0, 1)),
    add_ons INTEGER NOT NULL CHECK (add_ons IN (0, 1)),
    CHECK ((chain > 0 AND session > 0) OR (batch > 0 AND chain = 0 AND session = 0)),
    CHECK (batch = 0 OR open = 0)
) STRICT
