// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/startpage.h"

#include "models/domain/text/ticket.h"
#include "models/items/todaymodel.h"
#include "ui/counter/counterflow.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/pageframe.h"
#include "ui/counter/question.h"
#include "ui/counter/todaylist.h"
#include "ui/shared/button.h"
#include "ui/shared/field.h"
#include "ui/shared/optiongrid.h"
#include "ui/shared/slimscrollbar.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestCard = 340;
constexpr int mostColumns = 3;

QWidget *inLine(const QList<QWidget *> &widgets)
{
    auto *holder = new QWidget;
    auto *flow = new FlowLayout(space::two, space::half);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        flow->addWidget(widget);
    holder->setLayout(flow);
    return holder;
}

} // namespace

StartPage::StartPage(const Look &look, Actions &actions, CounterState &state, CounterFlow &flow,
    TodayModel &today, QWidget *parent)
    : Page(parent), m_look(look), m_state(state), m_flow(flow), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Body, Token::Soft)), m_lists(new OptionGrid(look)),
      m_todayTitle(new TextLabel(look, Type::Heading)), m_empty(new TextLabel(look, Type::Body, Token::Mute)),
      m_todayModel(today)
{
    setObjectName(u"start"_s);
    m_lists->setColumns(narrowestCard, mostColumns);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    m_column = column;
    column->setContentsMargins(space::four, space::three, space::four, space::three);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(space::two);
    column->addWidget(m_lists);
    column->addSpacing(space::two);
    column->addWidget(makeOptions(look, actions));
    column->addSpacing(space::three);
    column->addWidget(m_todayTitle);
    column->addWidget(m_empty);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area = scrolled(look, inner, this);
    outer->addWidget(m_area);
    connect(m_lists, &OptionGrid::chosen, &m_flow, &CounterFlow::start);
    connect(m_ticket->edit(), &QLineEdit::textChanged, this,
        [this](const QString &text) { m_state.beginning().ticket = text.toUpper(); });
}

QWidget *StartPage::makeOptions(const Look &look, Actions &actions)
{
    m_ticketLabel = new TextLabel(look, Type::Body);
    m_ticket = new Field(look);
    m_ticket->setCharacters(10);
    m_ticket->edit()->setObjectName(u"ticket"_s);
    m_ticket->edit()->setValidator(
        new QRegularExpressionValidator(QRegularExpression(ticketPattern()), m_ticket));
    m_ticketKey = actionButton(look, actions, ActionId::Ticket, ButtonKind::Small);
    m_began = new TextLabel(look, Type::Body);
    m_began->setObjectName(u"began"_s);
    m_earlier = actionButton(look, actions, ActionId::Earlier, ButtonKind::Small);
    m_later = actionButton(look, actions, ActionId::Later, ButtonKind::Small);
    m_quickToggle = actionButton(look, actions, ActionId::Quick, ButtonKind::Small);
    m_noShow = actionButton(look, actions, ActionId::NoShow, ButtonKind::Small);
    // Under the columns of cards above.
    auto *row = new QWidget;
    m_options = new ColumnsLayout(space::two, space::one);
    m_options->setContentsMargins(0, 0, 0, 0);
    row->setLayout(m_options);
    m_options->addWidget(inLine({m_ticketLabel, m_ticket, m_ticketKey}));
    m_options->addWidget(inLine({m_began, m_earlier, m_later}));
    m_options->addWidget(inLine({m_quickToggle, m_noShow}));
    return row;
}

/// Fewer columns rather than a broken line.
void StartPage::fitOptions()
{
    int narrowest = m_look.scaled(narrowestCard);
    for (int i = 0; i < m_options->count(); ++i)
        narrowest = std::max(narrowest, m_options->itemAt(i)->widget()->layout()->sizeHint().width());
    m_options->setColumns(narrowest, mostColumns);
}

void StartPage::showToday()
{
    const bool any = !m_state.todaysRows().isEmpty();
    if (any && !m_today) {
        m_today = new TodayList(m_look, m_todayModel);
        m_column->insertWidget(m_column->indexOf(m_empty) + 1, m_today);
    }
    if (!m_today)
        return;
    m_today->setVisible(any);
    m_today->setAccessibleName(m_todayTitle->text());
}

void StartPage::enterTicket()
{
    if (m_ticket->edit()->text().isEmpty())
        m_ticket->edit()->setText(m_state.nextTicket());
    m_ticket->edit()->setFocus(Qt::ShortcutFocusReason);
    m_ticket->edit()->selectAll();
}

void StartPage::moveStart(int minutes)
{
    int &ago = m_state.beginning().minutesAgo;
    ago = std::clamp(ago + minutes, 0, mostAgo());
    showBegan();
}

/// The desk was busy before.
int StartPage::mostAgo() const
{
    return std::min(longestAgo, m_state.freeMinutesBack());
}

void StartPage::toggleQuick()
{
    m_state.beginning().quick = !m_state.beginning().quick;
    showQuick();
}

void StartPage::showQuick()
{
    m_lead->setText(tr("Without steps: only what the citizen got and how it ended. The time is measured."));
    const bool quick = m_state.beginning().quick;
    m_lead->setVisible(quick);
    m_quickToggle->setText(quick ? tr("With steps") : tr("Without steps"));
    m_quickToggle->updateGeometry();
    fitOptions();
}

QString StartPage::beganText(int ago)
{
    return ago == 0 ? tr("Begins now") : tr("Began %n min ago", nullptr, ago);
}

void StartPage::showBegan()
{
    const int ago = m_state.beginning().minutesAgo;
    m_began->setText(beganText(ago));
    int widest = 0;
    for (int minutes = 0; minutes <= longestAgo; ++minutes)
        widest = std::max(widest, m_began->fontMetrics().horizontalAdvance(beganText(minutes)));
    m_began->setMinimumWidth(widest + 2); // what stands beside it stays where it is
    m_later->setEnabled(ago > 0);
    m_earlier->setEnabled(ago < mostAgo());
    fitOptions();
}

void StartPage::refresh()
{
    m_title->setText(tr("What does the citizen come for?"));
    setAccessibleName(m_title->text());
    m_lists->setOptions(
        checklistOptions(m_state, m_state.catalogue().offered(m_state.today())), ChoiceForm::Card);
    m_ticketLabel->setText(tr("Ticket number"));
    m_ticket->edit()->setAccessibleName(tr("Ticket number"));
    m_ticketKey->setText({});
    m_ticketKey->setKeyText(keyTextOf(ActionId::Ticket));
    m_ticketKey->setAccessibleName(textOf(ActionId::Ticket));
    showAction(*m_earlier, ActionId::Earlier);
    showAction(*m_later, ActionId::Later);
    m_earlier->setText(tr("Earlier"));
    m_later->setText(tr("Later"));
    showAction(*m_quickToggle, ActionId::Quick);
    showAction(*m_noShow, ActionId::NoShow);
    if (m_ticket->edit()->text().toUpper() != m_state.beginning().ticket)
        m_ticket->edit()->setText(m_state.beginning().ticket);
    m_ticket->edit()->setEchoMode(m_state.privacy() ? QLineEdit::Password : QLineEdit::Normal);
    m_ticket->edit()->setPlaceholderText(m_state.privacy() ? QString() : m_state.nextTicket());
    showQuick();
    showBegan();
    m_todayTitle->setText(tr("Today at this desk"));
    m_empty->setText(tr("No sessions yet."));
    m_empty->setVisible(m_state.todaysRows().isEmpty());
    showToday();
}

void StartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous()) // turned to, not only uncovered
        m_area->verticalScrollBar()->setValue(0);
}

void StartPage::confirm()
{
    setFocus(Qt::OtherFocusReason); // out of the ticket field
}

bool StartPage::press(const QString &key)
{
    return m_lists->press(key);
}

} // namespace skranketid
