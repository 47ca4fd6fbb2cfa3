// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/sessionrecord.h"

#include "models/domain/session/sessionfold.h"

namespace skranketid {

using namespace Qt::StringLiterals;

Session asFirstEnded(const Catalogue &catalogue, const QList<Event> &events)
{
    Session session;
    for (const Event *event : effectiveEvents(events).counting) {
        foldEvent(catalogue, session, *event);
        session.events.append(*event);
        if (!session.open())
            break;
    }
    return session;
}

Session sessionOf(const SessionRow &row)
{
    Session session;
    session.id = row.session;
    session.phase = row.isVoid ? Phase::Void : Phase::Ended;
    session.quality = row.quality;
    session.checklist = row.checklist;
    session.version = row.version;
    session.desk = row.desk;
    session.office = row.office;
    session.ticket = row.ticket;
    session.reason = row.reason;
    session.channel = row.channel;
    session.booked = row.booked;
    session.training = row.training;
    session.quick = row.quick;
    session.excluded = row.excluded;
    session.switched = row.switched;
    session.choices.insert(u"authenticators"_s, row.authenticators);
    session.outcome = row.outcome;
    session.referral = row.referral;
    session.startedWallMs = row.startedMs;
    session.endedWallMs = row.endedMs;
    session.activeMs = row.activeMs;
    session.heldMs = row.heldMs;
    session.unknownMs = row.unknownMs;
    session.addOnMs = row.addOnMs;
    return session;
}

} // namespace skranketid
