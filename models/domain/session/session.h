// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/event.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace skranketid {

struct Catalogue;

/// `Interrupted` is computed, never an event: running by its events, but nobody is at it.
enum class Phase { Running, Held, Ended, Interrupted, Void };

/// How a session's times came to be. Ordered: the worst one wins.
enum class Quality { Measured, Corrected, Recovered, Imported, Simulated, Unknown };

enum class StepStatus { Open, Done, Skipped, Failed };

struct StepRecord {
    StepStatus status = StepStatus::Open;
    QString reason; ///< why skipped or failed
    qint64 activeMs = 0; ///< active session time at the tick
    qint64 durationMs = 0; ///< active time since the tick before; of the whole group when grouped
    int group = 0; ///< ticks less than 2 s apart share a number and a duration
    bool grouped = false; ///< the duration is shared: stays out of figures per step
};

/// A session that was worked on for longer than this was forgotten: how long it took is not known.
constexpr qint64 longestSessionMs = 24LL * 3600 * 1000;

/// One session as computed from its effective events. Durations in milliseconds, never rounded.
/// Invariant: activeMs + heldMs + unknownMs = elapsed, none of them negative.
struct Session {
    SessionId id;
    Phase phase = Phase::Running;
    Quality quality = Quality::Measured;
    QString checklist;
    int version = 0;
    QString desk;
    QString office;
    QString ticket;
    QString reason;
    QString channel;
    bool booked = false;
    bool training = false;
    bool quick = false; ///< without steps: only what is chosen is asked for
    bool excluded = false;
    bool switched = false;
    QMap<QString, QStringList> choices;
    QStringList addOns; ///< in the order added
    QHash<QString, StepRecord> steps;
    QString outcome;
    QString referral;
    QString again; ///< ticket of the repeat visit agreed
    QString holdReason;
    QStringList overReasons;
    QMap<QString, int> interruptions;
    QList<SessionId> links; ///< other visits for the same errand
    bool hasNote = false;

    qint64 startedWallMs = 0; ///< `ago` of a late start already taken off
    qint64 endedWallMs = 0; ///< 0 while open
    qint64 activeMs = 0;
    qint64 heldMs = 0;
    qint64 unknownMs = 0;
    qint64 addOnMs = 0; ///< active time spent on add-on steps; part of activeMs
    /// Of the last effective event that took time, or the end that was set: times above are as of then. When
    /// the end is not known, the session was last known to be alive then.
    Moment last;
    QString lastTicked; ///< step id
    QMap<qint64, qint64> absences; ///< by beginning (monotonic ms): how much of each became hold, ms
    bool endTold = false; ///< that its end is not known has been confirmed
    int groups = 0;
    qint64 lastTickActiveMs = 0;

    QList<Event> events; ///< all of them, undone ones too

    bool open() const
    {
        return phase == Phase::Running || phase == Phase::Held || phase == Phase::Interrupted;
    }
    /// Active time at `now`: the clock goes on only while running.
    qint64 activeAt(const Moment &now) const;
    qint64 heldAt(const Moment &now) const;
};

/// Which of a session's events count, and what undo and redo would act on. Neither reaches past a recovery
/// that ended the session.
struct EffectiveEvents {
    QList<const Event *> counting; ///< an `undone` or `redone` only for the standstill it tells of
    const Event *nextUndo = nullptr; ///< nullptr: nothing to undo
    const Event *nextRedo = nullptr;
};
EffectiveEvents effectiveEvents(const QList<Event> &events);

/// Folds a session's events. Pure: equal events and catalogue give an equal session. Never yields
/// `Interrupted`.
Session foldSession(const Catalogue &catalogue, const QList<Event> &events);

} // namespace skranketid
