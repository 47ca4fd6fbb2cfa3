-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO seal_chain (chain, seal, seq, hash, kept) VALUES (?, ?, ?, ?, ?)
