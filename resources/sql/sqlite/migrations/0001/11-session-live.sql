-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE UNIQUE INDEX session_live ON session (chain, session) WHERE batch = 0
