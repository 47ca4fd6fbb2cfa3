-- SPDX-FileCopyrightText: Skranketid contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO session (
    chain, session, batch, open, void, day, hour, started_ms, ended_ms, active_ms, held_ms, unknown_ms, addon_ms,
    checklist, version, authenticators, outcome, reason, channel, referral, ticket, desk, office, quality,
    excluded, training, switched, booked, add_ons, quick
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (chain, session) WHERE batch = 0 DO UPDATE SET
    open = excluded.open, void = excluded.void, day = excluded.day, hour = excluded.hour,
    started_ms = excluded.started_ms, ended_ms = excluded.ended_ms, active_ms = excluded.active_ms,
    held_ms = excluded.held_ms, unknown_ms = excluded.unknown_ms, addon_ms = excluded.addon_ms,
    checklist = excluded.checklist, version = excluded.version, authenticators = excluded.authenticators,
    outcome = excluded.outcome, reason = excluded.reason, channel = excluded.channel,
    referral = excluded.referral, ticket = excluded.ticket, desk = excluded.desk, office = excluded.office,
    quality = excluded.quality, excluded = excluded.excluded, training = excluded.training,
    switched = excluded.switched, booked = excluded.booked, add_ons = excluded.add_ons,
    quick = excluded.quick
