// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/housekeeping.h"

#include "models/domain/session/freetime.h"

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

qint64 closingMs(qint64 startedMs, const OfficeBook &book, const OfficeTime &time)
{
    const QDate day = time.day(startedMs);
    const QTime closing = book.closingOn(day);
    return closing.isValid() ? time.at(day, closing).toMSecsSinceEpoch() : time.startOf(day.addDays(1));
}

} // namespace

QList<EventDraft> endForgotten(const Desk &desk, const OfficeBook &book, const OfficeTime &time,
    const QMap<SessionId, Moment> &heartbeats, const Moment &now)
{
    const qint64 grace = book.number(OfficeSetting::ClosingMinutes) * 60'000LL;
    QList<EventDraft> drafts;
    for (const Session &session : desk.sessions) {
        const bool isDue = now.wallMs >= closingMs(session.startedWallMs, book, time) + grace;
        if (!session.open() || !isDue || msBetween(session.last, now) < grace)
            continue;
        // A held session shows by its events alone that somebody was there; the heartbeat of a running one
        // only that the program was.
        const Moment alive
            = session.phase == Phase::Interrupted ? lastAlive(session, heartbeats) : session.last;
        drafts.append({EventKind::Recovered, session.id,
            {{u"rule"_s, u"unknown"_s}, {u"active_ms"_s, 0}, {u"held_ms"_s, 0},
                {u"unknown_ms"_s, msBetween(alive, now)}, {u"alive_ms"_s, alive.monotonicMs},
                {u"alive_wall_ms"_s, alive.wallMs}, {u"boot"_s, alive.boot}, {u"by"_s, u"closing"_s}},
            {}, {}});
    }
    return drafts;
}

QList<EventDraft> closeLastDay(const Desk &desk, QDate lastDay, QDate today)
{
    const bool isClosed = desk.closed.day == lastDay && desk.lastStarted.value < desk.closed.sequence;
    if (!lastDay.isValid() || lastDay >= today || isClosed || desk.closed.day > lastDay)
        return {};
    return {{EventKind::DayClosed, {}, {{u"day"_s, lastDay.toString(Qt::ISODate)}, {u"by"_s, u"midnight"_s}},
        {}, {}}};
}

} // namespace skranketid
