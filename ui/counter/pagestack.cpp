// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/pagestack.h"

#include "ui/counter/correctpage.h"
#include "ui/counter/counterflow.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/dayspage.h"
#include "ui/counter/helppage.h"
#include "ui/counter/notepage.h"
#include "ui/counter/pickpage.h"
#include "ui/counter/rulepage.h"
#include "ui/counter/sessionpage.h"
#include "ui/counter/setuppage.h"
#include "ui/counter/startpage.h"
#include "ui/counter/steppage.h"

namespace skranketid {

namespace {

SessionId idOf(const CounterState &state)
{
    const Session *current = state.desk().current();
    return current ? current->id : SessionId{};
}

} // namespace

PageStack::PageStack(const PageParts &parts, QWidget *parent)
    : QStackedWidget(parent), m_parts(parts), m_state(parts.state),
      m_start(new StartPage(parts.look, parts.actions, parts.state, parts.flow, parts.today)),
      m_step(new StepPage(parts.look, parts.actions, parts.state, parts.flow)),
      m_pick(new PickPage(parts.look, parts.actions)), m_note(new NotePage(parts.look, parts.actions)),
      m_help(new HelpPage(parts.look, parts.actions)),
      m_rule(new RulePage(parts.look, parts.actions, parts.state)),
      m_setup(new SetupPage(parts.look, parts.actions, parts.settings))
{
    for (Page *page : std::initializer_list<Page *>{m_start, m_step, m_pick, m_note, m_help, m_rule, m_setup})
        addWidget(page);
    connect(&parts.flow, &CounterFlow::settled, this, [this] {
        if (asksAboutSession())
            uncover();
    });
    connect(&parts.flow, &CounterFlow::noteStored, m_note, &NotePage::clear);
    connect(&parts.flow, &CounterFlow::noteAsked, this, [this] {
        m_asked = idOf(m_state);
        if (m_noteOf != m_asked)
            m_note->clear(); // what was begun for this session is still there
        m_noteOf = m_asked;
        turnTo(m_note);
    });
    connect(&parts.flow, &CounterFlow::asked, this,
        [this](const QuestionMaker &maker, const QuestionAnswer &answer) {
            m_asked = idOf(m_state);
            m_pick->ask(maker, answer);
            turnTo(m_pick);
        });
    connect(m_note, &NotePage::entered, &parts.flow, &CounterFlow::note);
    connect(m_start, &StartPage::opened, this, &PageStack::openSession);
    connect(m_start, &StartPage::forgottenWanted, this, &PageStack::openForgotten);
    connect(m_help, &HelpPage::picked, this, &PageStack::uncover);
    connect(m_rule, &RulePage::closed, this, &PageStack::uncover);
    connect(m_setup, &SetupPage::closed, this, &PageStack::uncover);
}

Page *PageStack::current() const
{
    return static_cast<Page *>(currentWidget());
}

Page *PageStack::base() const
{
    return m_state.session() ? static_cast<Page *>(m_step) : m_start;
}

bool PageStack::onStep() const
{
    return currentWidget() == m_step;
}

bool PageStack::onStart() const
{
    return currentWidget() == m_start;
}

void PageStack::openHelp()
{
    turnTo(m_help);
}

void PageStack::openRule()
{
    turnTo(m_state.session() ? static_cast<Page *>(m_rule) : m_help);
}

void PageStack::openSetup()
{
    m_setup->begin();
    turnTo(m_setup);
}

void PageStack::makeDays()
{
    if (m_days)
        return;
    m_days = new DaysPage(m_parts.look, m_parts.actions, m_state, m_parts.storage);
    m_session = new SessionPage(m_parts.look, m_parts.actions, m_state, m_parts.storage, m_parts.access);
    m_correct = new CorrectPage(m_parts.look, m_parts.actions, m_state, m_parts.storage, m_parts.access);
    for (Page *page : std::initializer_list<Page *>{m_days, m_session, m_correct})
        addWidget(page);
    connect(m_days, &DaysPage::opened, this, &PageStack::openSession);
    connect(m_session, &SessionPage::noticed, &m_parts.flow, &CounterFlow::noticed);
    connect(m_session, &SessionPage::changeWanted, this, [this](const SessionRecord &record, Change change) {
        m_correct->begin(record, change);
        turnTo(m_correct);
    });
    connect(m_correct, &CorrectPage::told, this, &PageStack::told);
    connect(m_correct, &CorrectPage::stored, this, [this](const QString &text, bool reopened) {
        if (currentWidget() == m_correct)
            turnTo(reopened ? base() : m_session);
        Q_EMIT m_parts.flow.noticed(text);
    });
}

void PageStack::openDays()
{
    makeDays();
    m_days->open(m_state.today());
    turnTo(m_days);
}

/// A copy: what it came from may be shown anew when the page turns.
void PageStack::openSession(SessionRow row)
{
    turnToSession();
    m_session->open(row);
}

void PageStack::openForgotten()
{
    if (m_state.forgotten().isEmpty())
        return;
    turnToSession();
    m_session->open(m_state.forgotten().constFirst(), Change::End);
}

void PageStack::turnToSession()
{
    makeDays();
    m_overDays = currentWidget() == m_days;
    m_correct->forgetDrafts();
    turnTo(m_session);
}

Page *PageStack::below() const
{
    const QWidget *now = currentWidget();
    if (now == m_correct && m_correct)
        return m_session;
    if (now == m_session && m_session && m_overDays)
        return m_days;
    // What was opened from the setup page leads back to it: a name may be half typed there.
    return m_backToSetup && now != m_setup ? static_cast<Page *>(m_setup) : base();
}

void PageStack::uncover()
{
    Page *page = below();
    m_backToSetup = false;
    turnTo(page);
}

bool PageStack::asksAboutSession() const
{
    return currentWidget() == m_pick || currentWidget() == m_note;
}

void PageStack::turnTo(Page *page)
{
    if (currentWidget() == m_setup && (page == m_help || page == m_rule))
        m_backToSetup = true;
    setCurrentWidget(page);
    Q_EMIT turned();
}

void PageStack::refresh()
{
    // Also when a command from elsewhere has put another session here.
    const bool orphaned = asksAboutSession() && m_asked != idOf(m_state);
    if (orphaned || (!covered() && current() != base()))
        setCurrentWidget(base());
    m_note->setPrivate(m_state.privacy());
    current()->setSideSpace(m_state.session() ? space::seven : space::four);
    current()->refresh();
}

} // namespace skranketid
