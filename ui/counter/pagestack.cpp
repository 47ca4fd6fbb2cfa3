// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/pagestack.h"

#include "ui/counter/counterflow.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/helppage.h"
#include "ui/counter/notepage.h"
#include "ui/counter/pickpage.h"
#include "ui/counter/rulepage.h"
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

PageStack::PageStack(const Look &look, Actions &actions, CounterState &state, CounterFlow &flow,
    TodayModel &today, WindowSettings &settings, QWidget *parent)
    : QStackedWidget(parent), m_state(state), m_start(new StartPage(look, actions, state, flow, today)),
      m_step(new StepPage(look, actions, state, flow)), m_pick(new PickPage(look, actions)),
      m_note(new NotePage(look, actions)), m_help(new HelpPage(look, actions)),
      m_rule(new RulePage(look, actions, state)), m_setup(new SetupPage(look, actions, settings))
{
    for (Page *page : std::initializer_list<Page *>{m_start, m_step, m_pick, m_note, m_help, m_rule, m_setup})
        addWidget(page);
    connect(&flow, &CounterFlow::settled, this, [this] {
        if (asksAboutSession())
            uncover();
    });
    connect(&flow, &CounterFlow::noteStored, m_note, &NotePage::clear);
    connect(&flow, &CounterFlow::noteAsked, this, [this] {
        m_asked = idOf(m_state);
        if (m_noteOf != m_asked)
            m_note->clear(); // what was begun for this session is still there
        m_noteOf = m_asked;
        turnTo(m_note);
    });
    connect(
        &flow, &CounterFlow::asked, this, [this](const QuestionMaker &maker, const QuestionAnswer &answer) {
            m_asked = idOf(m_state);
            m_pick->ask(maker, answer);
            turnTo(m_pick);
        });
    connect(m_note, &NotePage::entered, &flow, &CounterFlow::note);
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

void PageStack::uncover()
{
    // What was opened from the setup page leads back to it: a name may be half typed there.
    const bool back = m_backToSetup && currentWidget() != m_setup;
    m_backToSetup = false;
    turnTo(back ? static_cast<Page *>(m_setup) : base());
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
