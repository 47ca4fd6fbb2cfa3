-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an open session of the live chain was last known to be alive. Replaced, not part of the chain.
CREATE TABLE heartbeat (
    session INTEGER PRIMARY KEY,
    boot INTEGER NOT NULL REFERENCES boot (id),
    mono_ms INTEGER NOT NULL CHECK (mono_ms >= 0),
    wall_ms INTEGER NOT NULL
) STRICT
