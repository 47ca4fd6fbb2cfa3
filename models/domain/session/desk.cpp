// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/desk.h"

#include "models/domain/session/sessionfold.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

/// Statements about a closed session; they do not bring it back to the clerk's hand.
bool isAfterthought(EventKind kind)
{
    return kind == EventKind::Corrected || kind == EventKind::Excluded || kind == EventKind::Included
        || kind == EventKind::Linked;
}

void applyToSession(const Catalogue &catalogue, Session &session, const Event &event)
{
    const bool wasInterrupted = session.phase == Phase::Interrupted;
    if (wasInterrupted)
        session.phase = Phase::Running;
    if (event.kind == EventKind::Undone || event.kind == EventKind::Redone) {
        QList<Event> events = session.events;
        events.append(event);
        session = foldSession(catalogue, events);
    } else {
        foldEvent(catalogue, session, event);
        session.events.append(event);
    }
    // A note on an interrupted session does not make it run.
    if (wasInterrupted && event.kind == EventKind::Noted)
        session.phase = Phase::Interrupted;
}

void applyToOutages(QList<Outage> &outages, const Event &event)
{
    const QString system = event.body.value(u"system").toString();
    outages.removeIf([&system](const Outage &outage) { return outage.system == system; });
    if (event.kind == EventKind::OutageBegan)
        outages.append({system, event.at});
}

} // namespace

ClosedDay closedDayFrom(const Event &event)
{
    return {QDate::fromString(event.body.value(u"day").toString(), Qt::ISODate), event.sequence};
}

const Outage *Desk::outageOf(const QString &system) const
{
    const auto found = std::ranges::find(outages, system, &Outage::system);
    return found == outages.end() ? nullptr : &*found;
}

const Session *Desk::find(SessionId id) const
{
    const auto found = sessions.constFind(id);
    return found == sessions.cend() ? nullptr : &*found;
}

const Session *Desk::current() const
{
    return find(running ? running : lastTouched);
}

QList<const Session *> Desk::held() const
{
    QList<const Session *> list;
    for (const Session &session : sessions) {
        if (session.phase == Phase::Held)
            list.append(&session);
    }
    std::ranges::sort(list, {}, [](const Session *session) { return session->last.wallMs; });
    return list;
}

QList<const Session *> Desk::interrupted() const
{
    QList<const Session *> list;
    for (const Session &session : sessions) {
        if (session.phase == Phase::Interrupted)
            list.prepend(&session);
    }
    return list;
}

Desk apply(const Catalogue &catalogue, Desk desk, const Event &event)
{
    desk.sequence = event.sequence;
    if (event.kind == EventKind::OutageBegan || event.kind == EventKind::OutageEnded)
        applyToOutages(desk.outages, event);
    if (event.kind == EventKind::DayClosed)
        desk.closed = closedDayFrom(event);
    if (!formOf(event.kind).ofSession)
        return desk;

    if (event.kind == EventKind::Started) {
        desk.lastStarted = event.session;
        desk.sessions.removeIf(
            [](std::pair<const SessionId &, Session &> entry) { return !entry.second.open(); });
    }
    applyToSession(catalogue, desk.sessions[event.session], event);
    if (!isAfterthought(event.kind))
        desk.lastTouched = event.session;
    desk.running = {};
    for (const Session &session : std::as_const(desk.sessions)) {
        if (session.phase == Phase::Running)
            desk.running = session.id;
    }
    return desk;
}

Desk markInterrupted(Desk desk)
{
    for (Session &session : desk.sessions) {
        if (session.phase == Phase::Running)
            session.phase = Phase::Interrupted;
    }
    desk.running = {};
    return desk;
}

} // namespace skranketid
