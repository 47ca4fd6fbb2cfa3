-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT hash, failed, mono_ms, boot FROM passphrase WHERE role = ?
