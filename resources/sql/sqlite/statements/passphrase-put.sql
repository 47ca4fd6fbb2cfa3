-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO passphrase (role, hash) VALUES (?, ?)
ON CONFLICT (role) DO UPDATE SET hash = excluded.hash, failed = 0, mono_ms = 0, boot = ''
