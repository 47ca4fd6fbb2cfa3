-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT chain, seq FROM seal_chain WHERE seal = ? ORDER BY chain
