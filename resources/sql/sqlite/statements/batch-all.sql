-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, kind, source_sha256, lines, digest, state FROM batch ORDER BY id
