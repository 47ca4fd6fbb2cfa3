// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/session.h"

#include <QMap>

namespace skranketid {

struct Outage {
    QString system;
    Moment began;
};

/// The last day that was closed, and the event that closed it.
struct ClosedDay {
    QDate day; ///< invalid: none yet
    qint64 sequence = 0; ///< sessions that started later that day are not closed
};
ClosedDay closedDayFrom(const Event &event); ///< a `day-closed`

/// What a desk has in hand. A value: copies are cheap and safe to hand to another thread.
/// Holds the open sessions and those closed since the last start; earlier ones live in the store and are
/// loaded to be corrected.
struct Desk {
    qint64 sequence = 0; ///< of the live chain's last event
    QMap<SessionId, Session> sessions;
    SessionId running;
    SessionId lastTouched; ///< session of the last session event: what undo acts on when nothing runs
    SessionId lastStarted;
    QList<Outage> outages;
    ClosedDay closed;

    const Session *find(SessionId id) const;
    /// The running session, else the last touched one: what undo, note and reason act on.
    const Session *current() const;
    const Outage *outageOf(const QString &system) const; ///< that goes on; nullptr: none
    QList<const Session *> held() const; ///< longest held first
    QList<const Session *> interrupted() const; ///< newest first
};

/// The reducer. Pure: (desk, event) -> desk.
Desk apply(const Catalogue &catalogue, Desk desk, const Event &event);

/// What a program finds when it opens a journal: sessions still running have lost their owner.
Desk markInterrupted(Desk desk);

} // namespace skranketid
