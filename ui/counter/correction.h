// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine/command.h"
#include "models/items/sessionwords.h"
#include "ui/shared/choicecard.h"

#include <QJsonValue>

#include <optional>

namespace skranketid {

class CounterState;
struct OtherVisit;

/// What can be put right about a session that has ended.
enum class Change {
    Start,
    End,
    Hold,
    Outcome,
    Authenticators,
    Reason,
    Channel,
    Reopen,
    Exclude,
    Include,
    Link
};

struct ChangeForm {
    Change change;
    const char *name; ///< stable
    const char *key; ///< the digit that opens it
    const char *field; ///< of `correct`; "": another command
    SessionWords::Fact fact; ///< that it changes
};
const ChangeForm &formOf(Change change);
/// Those that make sense for a session: it is excluded or included.
QList<Change> changesOf(const Session &session);

QString shortTextOf(Change change); ///< on its button
QString titleOf(Change change); ///< of its page

/// A value that `correct` can set: as the command has it, and as the event would.
struct NewValue {
    QString word;
    QJsonValue value;
};
NewValue timeValue(qint64 wallMs);
NewValue heldValue(qint64 ms);
NewValue codeValue(const QStringList &codes);

/// What a code can be corrected to; empty for times.
QList<Option> valuesFor(const CounterState &state, const Session &session, Change change);
/// The values it has now.
QStringList codesOf(const Session &session, Change change);

SessionWords wordsOf(const CounterState &state);
/// "NemID to MitID, A042": no ticket when it is not to be seen.
QString sessionName(const CounterState &state, const Session &session);
/// Which session it is that is put right, and how it stands.
QString leadOf(const CounterState &state, const Session &session);
/// Without a key.
Option visitOption(const CounterState &state, const OtherVisit &visit);

Command correctionOf(const Session &session, Change change, const NewValue &value, const QString &why);
/// "End: 14:30:00 → 14:42:00 · working time 12,0 min. → 24,0 min. · why: Forgot to end"
QString summaryOf(const SessionWords &words, const Session &session, Change change, const NewValue &value,
    const QString &why);

} // namespace skranketid
