// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QJsonValue;

namespace skranketid {

struct Checklist;
struct Event;
struct Session;

/// The session's step that sets `key` in its checklist; branches and add-ons set nothing.
const struct Step *stepThatSets(const Checklist &checklist, const QString &key);

/// Moves a session to another checklist: results carry over between steps with the same tag, the clock runs
/// on.
void changeChecklist(Session &session, const Checklist &from, const Checklist &to);

/// Applies a `corrected` event's field and value. Times follow each other, so that active + held + unknown
/// stays the elapsed time.
void changeByCorrection(Session &session, const QString &field, const QJsonValue &value);

/// Applies a `recovered` event: its rule, and the times it says the gap was made of.
void changeByRecovery(Session &session, const Event &event);

} // namespace skranketid
