-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX session_open ON session (chain, session) WHERE open = 1
