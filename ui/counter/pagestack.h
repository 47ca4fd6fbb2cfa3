// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/event.h"
#include "ui/counter/question.h"
#include "ui/shared/actions.h"

#include <QStackedWidget>

namespace skranketid {

class CounterFlow;
class CounterState;
class HelpPage;
class Look;
class NotePage;
class Page;
class PickPage;
class RulePage;
class SetupPage;
class StartPage;
class StepPage;
class TodayModel;
class WindowSettings;

/// The pages of the right zone. Below lies the start page or the step at hand; a question, the note or the
/// help may lie above it for a while.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    PageStack(const Look &look, Actions &actions, CounterState &state, CounterFlow &flow, TodayModel &today,
        WindowSettings &settings, QWidget *parent = nullptr);

    Page *current() const;
    StartPage *start() const { return m_start; }
    bool onStep() const;
    bool onStart() const;
    bool covered() const { return !onStep() && !onStart(); }

    void openHelp();
    void openRule(); ///< of the step looked at; all keys when nothing runs
    void openSetup();
    void uncover();
    void refresh();

Q_SIGNALS:
    void turned(); ///< another page lies on top

private:
    Page *base() const;
    void turnTo(Page *page);
    bool asksAboutSession() const; ///< a question or the note lies on top

    CounterState &m_state;
    SessionId m_asked; ///< the session the question or the note is about
    SessionId m_noteOf; ///< whose note the note page holds
    bool m_backToSetup = false;
    StartPage *m_start;
    StepPage *m_step;
    PickPage *m_pick;
    NotePage *m_note;
    HelpPage *m_help;
    RulePage *m_rule;
    SetupPage *m_setup;
};

} // namespace skranketid
