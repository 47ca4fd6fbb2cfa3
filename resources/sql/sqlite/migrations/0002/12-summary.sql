-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is left of sealed sessions, a row for each day, checklist, authenticators and outcome: no desk, no ticket.
-- n and the sums are of sessions with a known time that were not excluded. minutes: how many lasted so many whole
-- minutes, as "3:2 14:1".
CREATE TABLE summary (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL REFERENCES seal (id),
    origin TEXT NOT NULL CHECK (origin IN ('counter', 'import', 'simulate')),
    day INTEGER NOT NULL CHECK (day BETWEEN 2440000 AND 5373484),
    checklist TEXT NOT NULL CHECK (length(checklist) <= 200),
    authenticators TEXT NOT NULL CHECK (length(authenticators) <= 200),
    outcome TEXT NOT NULL CHECK (length(outcome) <= 200),
    n INTEGER NOT NULL CHECK (n >= 0),
    excluded INTEGER NOT NULL CHECK (excluded >= 0),
    unknown INTEGER NOT NULL CHECK (unknown >= 0),
    active_ms INTEGER NOT NULL CHECK (active_ms >= 0),
    held_ms INTEGER NOT NULL CHECK (held_ms >= 0),
    minutes TEXT NOT NULL CHECK (length(minutes) <= 65536)
) STRICT
