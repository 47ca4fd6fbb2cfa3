// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <compare>
#include <optional>
#include <span>

namespace skranketid {

/// Identity of a session: the sequence of its first event in its chain. 0 is no session.
struct SessionId {
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const SessionId &, const SessionId &) = default;
};

enum class EventKind {
    Started,
    StepsDone,
    StepSkipped,
    StepFailed,
    Chosen,
    ReasonSet,
    AddOnAdded,
    AddOnDropped,
    Switched,
    Held,
    Resumed,
    InterruptedBy,
    OverReason,
    Noted,
    Ended,
    Voided,
    Undone,
    Redone,
    Reopened,
    Corrected,
    Excluded,
    Included,
    Linked,
    Absent,
    Recovered, // of a session
    NoShow,
    OutageBegan,
    OutageEnded,
    DayClosed,
    DayNoted,
    Configured,
    PassphraseSet,
    ChainStarted,
    Imported,
    Simulated,
    BatchRemoved,
    Sealed,
    Published,
    Printed
};

/// One line of the journal. Never changed once written.
struct Event {
    qint64 sequence = 0; ///< counts from 1 within the chain, no gaps
    SessionId session; ///< none for events that are not of a session
    EventKind kind = EventKind::Started;
    Moment at;
    QJsonObject body;
};

/// An event that has been decided but not yet written.
struct EventDraft {
    EventKind kind = EventKind::Started;
    SessionId session; ///< none in a `Started`: its own sequence becomes the id
    QJsonObject body;
    QString note; ///< free text, stored outside the chain
    QByteArray noteSalt;
};

struct EventForm {
    EventKind kind;
    const char *name;
    const char *fields; ///< body keys, blank-separated; a trailing ? marks an optional one
    bool undoable;
    bool ofSession;
};

std::span<const EventForm> eventForms();
const EventForm &formOf(EventKind kind);
std::optional<EventKind> eventKindNamed(const QString &name);

} // namespace skranketid
