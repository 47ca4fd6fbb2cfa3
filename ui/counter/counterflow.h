// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine/command.h"
#include "models/domain/session/event.h"
#include "ui/counter/absencewatch.h"
#include "ui/counter/question.h"
#include "ui/shared/actions.h"

#include <QObject>

namespace skranketid {

class CounterState;

/// What each action means for the session: a command at once, or a question first and then the command.
class CounterFlow final : public QObject {
    Q_OBJECT

public:
    explicit CounterFlow(CounterState &state, QObject *parent = nullptr);

    /// False: the action is not about the session.
    bool handle(ActionId id);

    /// As CounterState::beginning() says.
    void start(const QString &checklist);
    void noShow(const QString &ticket);
    void done(const QString &stepId);
    /// Ticks the step looked at, whatever page the window is on. One that is chosen says so.
    void confirmShown();
    void choose(const QString &key, const QStringList &values);
    void setReason(const QString &code);
    void finish(const QString &outcome);
    void note(const QString &text);
    /// Time in which nobody was there is asked about, whenever the clerk comes to it. What the computer slept
    /// through is hold until something else is said.
    void wasAway(const Absence &absence);
    /// Makes a held session the running one; a running one is put on hold in the same breath.
    void resume(SessionId session);

Q_SIGNALS:
    /// Show a question; what is chosen goes to `answer`.
    void asked(const skranketid::QuestionMaker &maker, const skranketid::QuestionAnswer &answer);
    void noteAsked();
    /// The question on the screen has been answered and carried out, or its session has ended.
    void settled();
    void noteStored();
    void noticed(const QString &text); ///< something worth a line, nothing to do
    void resumed(const QString &text); ///< the same, of where the session stood

private:
    static Command command(
        CommandKind kind, const QStringList &words = {}, const QMap<QString, QString> &options = {});
    bool handleStep(ActionId id);
    bool handleSession(ActionId id);
    void ask(QuestionMaker maker, CommandKind kind, const QStringList &wordsBefore = {});
    void holdOrResume();
    void askHoldReason();
    void interruption();
    void askAddOn();
    void refuse();
    void walkedOff();
    void through();
    void askOver();
    void askStepReason(bool failed);
    void askReferral();
    void askOutage();
    void recover(const QString &rule);
    void answerAway(const QString &rule);
    void askWorkedWhileAway();
    void sendAway(const Absence &absence, const QString &rule, const QString &worked = {});
    void closeDay();
    void send(const Command &command);
    void settle(const Command &command); ///< sends what a question was asked for

    CounterState &m_state;
};

} // namespace skranketid
