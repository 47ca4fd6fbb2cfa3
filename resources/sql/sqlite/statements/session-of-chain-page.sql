-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, chain, session, batch, open, void, day, hour, started_ms, ended_ms, active_ms, held_ms, unknown_ms, addon_ms,
    checklist, version, authenticators, outcome, reason, channel, referral, ticket, desk, office, quality,
    excluded, training, switched, booked, add_ons, quick
FROM session INDEXED BY session_live
WHERE chain = ? AND batch = 0 AND session > ? AND session <= ?
ORDER BY session LIMIT ?
