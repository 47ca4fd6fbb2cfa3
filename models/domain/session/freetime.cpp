// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/freetime.h"

#include "models/domain/session/sessionrow.h"

#include <algorithm>
#include <limits>

namespace skranketid {

namespace {

bool isOnDesk(const Desk &desk, const SessionRow &row)
{
    const Session *session = desk.find(row.session);
    return session && session->startedWallMs == row.startedMs; // another chain counts from 1 too
}

} // namespace

Moment lastAlive(const Session &session, const QMap<SessionId, Moment> &heartbeats)
{
    // A note may come later: an interrupted session can have one.
    const auto lastAct = std::ranges::find_if(session.events.crbegin(), session.events.crend(),
        [](const Event &event) { return event.kind != EventKind::Noted; });
    const Moment act = lastAct == session.events.crend() ? session.last : lastAct->at;
    const Moment beat = heartbeats.value(session.id, act);
    return beat.boot == act.boot && beat.monotonicMs > act.monotonicMs ? beat : act;
}

qint64 earlierEndMs(const Desk &desk, const QList<SessionRow> &day)
{
    qint64 latest = 0;
    for (const SessionRow &row : day) {
        if (row.isVoid || row.batch != 0 || isOnDesk(desk, row))
            continue;
        const bool isKnown = row.endedMs > 0;
        latest = std::max(latest, isKnown ? row.endedMs : row.startedMs + row.activeMs + row.heldMs);
    }
    return latest;
}

qint64 freeMs(const Desk &desk, const Moment &now, std::optional<qint64> earlierEndMs,
    const QMap<SessionId, Moment> &heartbeats)
{
    if (desk.running)
        return 0;
    qint64 least = std::numeric_limits<qint64>::max();
    if (earlierEndMs.value_or(0) > 0)
        least = std::max<qint64>(0, now.wallMs - *earlierEndMs);
    for (const Session &session : desk.sessions) {
        if (session.phase != Phase::Void) {
            const Moment alive = session.open() ? lastAlive(session, heartbeats) : session.last;
            least = std::min(least, msBetween(alive, now));
        } else if (!earlierEndMs) {
            // Nothing was worked on in a void session: the time since it began is free.
            const Event &began = session.events.constFirst();
            const qint64 ago = began.body.value(u"ago").toInteger() * 1000;
            least = std::min(least, msBetween(began.at, now) + ago);
        }
    }
    return least;
}

} // namespace skranketid
