-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Boot ids of the computer, so that an event names one in a few bits.
CREATE TABLE boot (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE CHECK (length(text) <= 64)
) STRICT
