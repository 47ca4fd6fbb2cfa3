// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/choicecard.h"

#include <functional>

namespace skranketid {

class CounterState;
struct Checklist;

/// Something to choose before a command can be sent. Shown in the window, never in a dialog.
struct Question {
    QString id; ///< stable
    QString title;
    QString lead;
    QList<Option> options;
    ChoiceForm form = ChoiceForm::Row;
    bool refers = false; ///< a referral may go along
};

/// Made anew whenever it is shown, so that it follows the state and the language.
using QuestionMaker = std::function<Question()>;
/// What is done with the code chosen.
using QuestionAnswer = std::function<void(const QString &code)>;

/// What a step that sets `sets` can be set to, in order. Those of a choice have no keys yet.
QList<Option> stepOptions(const CounterState &state, const QString &sets);
/// The options of one of a checklist's choices, without keys.
QList<Option> choiceOptions(const CounterState &state, const Checklist &checklist, const QString &sets);
/// These end codes under their classes, with keys.
QList<Option> outcomeOptions(const CounterState &state, const QStringList &codes);
Question outcomeQuestion(const CounterState &state);
/// Also the choices of the step that sets the outcome.
QList<Option> outcomeOptions(const CounterState &state);
Question referralQuestion(const CounterState &state);
Question stepReasonQuestion(const CounterState &state, const QString &stepId, bool failed);
Question addOnQuestion(const CounterState &state);
Question holdReasonQuestion(const CounterState &state);
Question overReasonQuestion(const CounterState &state);
Question voidReasonQuestion(const CounterState &state);
Question switchQuestion(const CounterState &state);
Question resumeQuestion(const CounterState &state);
/// Which system is down, or is up again when it was.
Question outageQuestion(const CounterState &state);

/// How many minutes of the earliest time away were work.
Question workedWhileAwayQuestion(const CounterState &state);

/// Cards for checklists, with their minutes and keys 1 to 9.
QList<Option> checklistOptions(const CounterState &state, const QList<const Checklist *> &checklists);

} // namespace skranketid
