-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE passphrase SET failed = ?, mono_ms = ?, boot = ? WHERE role = ?
