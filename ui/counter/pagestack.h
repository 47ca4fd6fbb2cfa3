// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrow.h"
#include "ui/counter/question.h"
#include "ui/shared/actions.h"

#include <QStackedWidget>

namespace skranketid {

class Access;
class CorrectPage;
class CounterFlow;
class CounterState;
class DaysPage;
class HelpPage;
class Look;
class NotePage;
class Page;
class PickPage;
class RulePage;
class SessionPage;
class SetupPage;
class StartPage;
class StepPage;
class Storage;
class TodayModel;
class WindowSettings;

/// What the pages work with. All of it outlives them.
struct PageParts {
    const Look &look;
    Actions &actions;
    CounterState &state;
    CounterFlow &flow;
    TodayModel &today;
    WindowSettings &settings;
    Storage &storage;
    Access &access;
};

/// The pages of the right zone. Below lies the start page or the step at hand; a question, the note or the
/// help may lie above it for a while.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(const PageParts &parts, QWidget *parent = nullptr);

    Page *current() const;
    StartPage *start() const { return m_start; }
    bool onStep() const;
    bool onStart() const;
    bool covered() const { return !onStep() && !onStart(); }

    void openHelp();
    void openRule(); ///< of the step looked at; all keys when nothing runs
    void openSetup();
    void openDays(); ///< today's sessions
    void openSession(SessionRow row);
    void openForgotten(); ///< the newest session whose end nobody knows, to be told
    void uncover(); ///< takes away what lies on top
    void refresh();

Q_SIGNALS:
    void turned(); ///< another page lies on top
    void told(const QString &problem); ///< on a page, for those who do not see it appear

private:
    Page *base() const;
    Page *below() const; ///< what comes up when the current page is taken away
    void makeDays();
    void turnToSession();
    void turnTo(Page *page);
    bool asksAboutSession() const; ///< a question or the note lies on top

    const PageParts m_parts;
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
    // Made when they are first asked for: the window is there sooner.
    DaysPage *m_days = nullptr;
    SessionPage *m_session = nullptr;
    CorrectPage *m_correct = nullptr;
    bool m_overDays = false; ///< the session was opened out of the list of days
};

} // namespace skranketid
