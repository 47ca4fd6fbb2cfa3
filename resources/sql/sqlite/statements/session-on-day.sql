-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, chain, session, batch, open, void, day, hour, started_ms, ended_ms, active_ms, held_ms, unknown_ms, addon_ms,
    checklist, version, authenticators, outcome, reason, channel, referral, ticket, desk, office, quality,
    excluded, training, switched, booked, add_ons, quick
FROM session
WHERE day = ? AND (batch = 0 OR batch IN (SELECT b.id FROM batch b WHERE b.state = 'visible'))
ORDER BY started_ms, id
