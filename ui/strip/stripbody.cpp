// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/stripbody.h"

#include "ui/counter/clockface.h"
#include "ui/counter/counterflow.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/pageframe.h"
#include "ui/counter/timeposition.h"
#include "ui/shared/button.h"
#include "ui/shared/optiongrid.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"
#include "ui/strip/stripline.h"
#include "ui/strip/stripview.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestOption = 200;
const QString startKey = u"1"_s; // the first list has it in the window too

} // namespace

StripBody::StripBody(const Look &look, Actions &actions, CounterState &state, CounterFlow &flow)
    : m_look(look), m_actions(actions), m_state(state), m_flow(flow)
{
    build();
    connect(&look, &Look::changed, this, &StripBody::applyLook);
    connect(m_options, &OptionGrid::chosen, this, &StripBody::choose);
    connect(m_start, &Button::clicked, this, &StripBody::start);
    connect(m_window, &Button::clicked, this, &StripBody::windowWanted);
    applyLook();
}

void StripBody::build()
{
    m_lookAway = new StripLine(m_look);
    m_lookAway->setObjectName(u"look-away"_s);
    m_passing = new StripLine(m_look);
    m_passing->setObjectName(u"passing"_s);
    m_passing->hide();
    m_finished = new StripLine(m_look);
    m_finished->setObjectName(u"finished"_s);
    m_options = new OptionGrid(m_look);
    m_options->setColumns(narrowestOption, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(makeHead());
    column->addWidget(m_lookAway);
    column->addWidget(m_passing);
    column->addWidget(m_finished);
    column->addWidget(m_options);
    column->addWidget(makeButtons());
    m_options->hide();
}

QWidget *StripBody::makeHead()
{
    m_clock = new ClockFace(m_look, Type::Title, 0);
    m_title = new TextLabel(m_look, Type::Card);
    m_title->setObjectName(u"strip-title"_s);
    m_about = new TextLabel(m_look, Type::Small, Token::Soft);
    m_about->setObjectName(u"strip-about"_s);
    m_hide = actionButton(m_look, m_actions, ActionId::Strip, ButtonKind::Small);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_about);
    texts->addStretch();
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_clock, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_hide, 0, Qt::AlignTop);
    return head;
}

QWidget *StripBody::makeButtons()
{
    m_done = actionButton(m_look, m_actions, ActionId::Done, ButtonKind::Primary);
    m_through = actionButton(m_look, m_actions, ActionId::Through, ButtonKind::Primary);
    m_start = new Button(m_look, ButtonKind::Primary);
    m_start->setObjectName(u"button-start"_s);
    m_hold = actionButton(m_look, m_actions, ActionId::Hold, ButtonKind::Quiet);
    m_undo = actionButton(m_look, m_actions, ActionId::Undo, ButtonKind::Quiet);
    m_window = new Button(m_look, ButtonKind::Quiet);
    m_window->setObjectName(u"button-window"_s);
    auto *holder = new QWidget;
    auto *flow = new FlowLayout(space::two, space::half);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Button *button : {m_done, m_through, m_start, m_hold, m_window, m_undo})
        flow->addWidget(button);
    holder->setLayout(flow);
    return holder;
}

void StripBody::applyLook()
{
    m_hide->setMinimumWidth(m_look.scaled(space::three));
}

void StripBody::refresh()
{
    const StripView view = stripView(m_state);
    m_title->setText(view.title);
    m_about->setText(view.about);
    m_about->setVisible(!view.about.isEmpty());
    m_lookAway->setVisible(view.lookAway);
    m_lookAway->say(StripKind::Caution, u"look-away"_s, tr("Look away: the citizen types a secret."));
    m_sets = view.sets;
    showFinished(view.finished);
    m_options->setOptions(view.options, ChoiceForm::Row);
    m_offered = view.offered ? view.offered->id : QString();
    showButtons(view);
    if (m_state.desk().sequence != m_passingSequence)
        dismiss();
    tick();
}

void StripBody::showButtons(const StripView &view)
{
    showAction(*m_done, ActionId::Done);
    showAction(*m_through, ActionId::Through);
    showAction(*m_undo, ActionId::Undo);
    showAction(*m_hold, ActionId::Hold);
    m_done->setText(tr("Done"));
    m_done->setEnabled(view.canBeDone);
    m_done->setVisible(view.running && view.sets.isEmpty() && !view.through);
    m_through->setVisible(view.through);
    m_start->setVisible(view.offered);
    if (view.offered)
        m_start->setText(m_state.text(view.offered->title));
    m_start->setKeyText(startKey);
    m_start->updateGeometry();
    m_hold->setText(view.running ? tr("Put on hold") : tr("Resume"));
    m_hold->setVisible(view.running || view.canResume);
    m_undo->setVisible(view.canUndo);
    m_window->setText(view.moreInWindow ? tr("Choose in the window") : tr("Open the window"));
    m_window->setVisible(!view.running || view.moreInWindow);
    m_window->updateGeometry();
    const QString hideKey = keyTextOf(ActionId::Strip);
    m_hide->setText(u"×"_s);
    m_hide->setKeyText({}); // no room for it
    m_hide->setAccessibleName(tr("Hide the strip"));
    m_hide->setAccessibleDescription(hideKey);
    m_hide->setToolTip(u"%1 (%2)"_s.arg(tr("Hide the strip"), hideKey));
}

void StripBody::tick()
{
    const TimePosition position = timePosition(m_state, m_state.timeShown());
    m_clock->setVisible(!position.hidden());
    if (!position.hidden())
        m_clock->showTime(position.time, position.unit, position.state, position.stage, position.stages);
    if (m_state.session())
        return;
    const StripView view = stripView(m_state);
    m_about->setText(view.about); // for how long somebody has waited
    showFinished(view.finished);
}

void StripBody::showFinished(const QString &text)
{
    m_finished->say(StripKind::Information, u"check"_s, text);
    m_finished->setVisible(!text.isEmpty());
}

void StripBody::showRefusal(const QString &sentence)
{
    m_passing->say(StripKind::Error, u"warning"_s, sentence);
    m_passing->show();
    m_passingSequence = m_state.desk().sequence;
}

void StripBody::showNotice(const QString &text)
{
    m_passing->say(StripKind::Information, u"info"_s, text);
    m_passing->show();
    m_passingSequence = m_state.desk().sequence;
}

bool StripBody::dismiss()
{
    const bool shown = m_passing->isVisibleTo(this);
    m_passing->hide();
    return shown;
}

void StripBody::choose(const QString &code)
{
    if (m_sets == "reason"_L1)
        m_flow.setReason(code);
    else if (m_sets == "outcome"_L1)
        m_flow.finish(code);
    else
        m_flow.choose(m_sets, {code});
}

void StripBody::start()
{
    m_flow.start(m_offered);
}

void StripBody::press(const QString &key)
{
    if (m_start->isVisibleTo(this) && key == startKey)
        start();
    else if (m_options->isVisibleTo(this))
        m_options->press(key);
}

} // namespace skranketid
