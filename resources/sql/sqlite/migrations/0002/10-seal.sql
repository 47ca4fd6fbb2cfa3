-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row for each `sealed` event: what is older than it says is gone, or is being deleted.
-- staged: its summaries are being filled, and count for nothing. deleting: the event is written, what it tells of is
-- being deleted. done: it is.
-- chain and seq are those of the event; days are Julian day numbers, 0 when nothing of the kind went.
CREATE TABLE seal (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('staged', 'deleting', 'done')),
    chain INTEGER NOT NULL CHECK (chain >= 0 AND (chain > 0 OR state = 'staged')),
    seq INTEGER NOT NULL CHECK (seq >= 0 AND (seq > 0 OR state = 'staged')),
    day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 5373484),
    notes_before_ms INTEGER NOT NULL CHECK (notes_before_ms BETWEEN 0 AND 253402300799999),
    summaries_before INTEGER NOT NULL CHECK (summaries_before BETWEEN 0 AND 5373484)
) STRICT
