// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QJsonValue;

namespace skranketid {

struct Checklist;
struct Event;
struct Session;
enum class StepStatus;

/// The session's step that sets `key` in its checklist; branches and add-ons set nothing.
const struct Step *stepThatSets(const Checklist &checklist, const QString &key);

/// Gives steps their result, and the active time since the tick before. `checklist` may be missing.
void tickSteps(Session &session, const Checklist *checklist, const QStringList &ids, StepStatus status,
    const QString &reason);

/// Moves a session to another checklist: results carry over between steps with the same tag, the clock runs
/// on.
void changeChecklist(Session &session, const Checklist &from, const Checklist &to);

/// Counts an `interrupted-by`; `seconds` of the step at hand become hold.
void changeByInterruption(Session &session, const QString &kind, qint64 seconds);

/// Applies a `corrected` event's field and value. Times follow each other, so that active + held + unknown
/// stays the elapsed time.
void changeByCorrection(Session &session, const QString &field, const QJsonValue &value);

/// Applies an `absent` event: part of the active time is hold instead, counted from where it lies. The same
/// absence told again replaces what was told before.
void changeByAbsence(Session &session, const Event &event);

/// Applies a `recovered` event: its rule, and the times it says the gap was made of. The session is as it was
/// when last known to be alive.
void changeByRecovery(Session &session, const Event &event);

} // namespace skranketid
