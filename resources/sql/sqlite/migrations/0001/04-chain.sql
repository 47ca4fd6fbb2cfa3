-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A chain is a writer of events. Its head is its last event; there is no second place that could disagree.
-- A chain of a batch (a simulation, step by step) comes and goes with it.
CREATE TABLE chain (
    id INTEGER PRIMARY KEY,
    chain_id TEXT NOT NULL UNIQUE CHECK (length(chain_id) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('live', 'closed', 'batch', 'merged')),
    batch INTEGER NOT NULL DEFAULT 0 CHECK ((kind = 'batch') = (batch > 0))
) STRICT
