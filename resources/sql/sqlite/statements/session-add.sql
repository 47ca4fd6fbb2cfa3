-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO session (
    chain, session, batch, open, void, day, hour, started_ms, ended_ms, active_ms, held_ms, unknown_ms, addon_ms,
    checklist, version, authenticators, outcome, reason, channel, referral, ticket, desk, office, quality,
    excluded, training, switched, booked, add_ons, quick
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
