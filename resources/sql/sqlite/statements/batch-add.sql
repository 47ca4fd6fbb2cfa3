-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO batch (kind, source_sha256, lines, digest, state) VALUES (?, ?, 0, x'', 'staged') RETURNING id
