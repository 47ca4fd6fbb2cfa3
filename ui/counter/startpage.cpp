// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/startpage.h"

#include "models/domain/text/ticket.h"
#include "models/items/todaymodel.h"
#include "ui/counter/correction.h"
#include "ui/counter/counterflow.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/pageframe.h"
#include "ui/counter/question.h"
#include "ui/counter/todaylist.h"
#include "ui/shared/button.h"
#include "ui/shared/field.h"
#include "ui/shared/optiongrid.h"
#include "ui/shared/slimscrollbar.h"
#include "ui/shared/stripmessage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QCoreApplication>
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

/// Beside what it changes: the key alone.
void showKey(Button &button, ActionId id)
{
    button.setText({});
    button.setKeyText(keyTextOf(id));
    button.setAccessibleName(textOf(id));
}

} // namespace

StartPage::StartPage(const Look &look, Actions &actions, CounterState &state, CounterFlow &flow,
    TodayModel &today, QWidget *parent)
    : Page(parent), m_look(look), m_state(state), m_flow(flow), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Body, Token::Soft)), m_lists(new OptionGrid(look)),
      m_forgotten(new StripMessage(look)), m_tell(m_forgotten->addButton()),
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
    column->addWidget(m_forgotten);
    column->addWidget(m_todayTitle);
    column->addWidget(m_empty);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area = scrolled(look, inner, this);
    outer->addWidget(m_area);
    m_forgotten->setObjectName(u"forgotten"_s);
    m_forgotten->hide();
    m_tell->setObjectName(u"tell-end"_s);
    connect(m_tell, &Button::clicked, this, &StartPage::forgottenWanted);
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
    m_visit = new TextLabel(look, Type::Body);
    m_visit->setObjectName(u"visit"_s);
    m_booked = actionButton(look, actions, ActionId::Booked, ButtonKind::Small);
    m_channel = actionButton(look, actions, ActionId::Channel, ButtonKind::Small);
    m_place = new TextLabel(look, Type::Body);
    m_place->setObjectName(u"place"_s);
    // Under the columns of cards above.
    auto *row = new QWidget;
    m_options = new ColumnsLayout(space::two, space::one);
    m_options->setContentsMargins(0, 0, 0, 0);
    row->setLayout(m_options);
    m_options->addWidget(inLine({m_ticketLabel, m_ticket, m_ticketKey}));
    m_options->addWidget(inLine({m_began, m_earlier, m_later}));
    m_options->addWidget(inLine({m_quickToggle, m_noShow}));
    m_options->addWidget(inLine({m_visit, m_booked, m_place, m_channel}));
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
        connect(m_today, &TodayList::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_todayModel.sessionAt(index.row())); });
    }
    if (!m_today)
        return;
    m_today->setVisible(any);
    m_today->setAccessibleName(m_todayTitle->text());
}

/// The morning after: it asks once, and waits.
void StartPage::showForgotten()
{
    const QList<SessionRow> &forgotten = m_state.forgotten();
    m_forgotten->setVisible(!forgotten.isEmpty());
    m_todayTitle->setContentsMargins(0, forgotten.isEmpty() ? 0 : space::two, 0, 0);
    if (forgotten.isEmpty())
        return;
    const SessionRow &row = forgotten.constFirst();
    const QString when = u"%1 %2"_s.arg(
        m_state.format().dayInText(row.day), m_state.format().timeInText(m_state.timeOf(row.startedMs)));
    m_forgotten->setMessage(StripKind::Information,
        tr("%n session(s) without a known end. The last one: started %1, %2.", nullptr, int(forgotten.size()))
            .arg(when, sessionName(m_state, sessionOf(row))));
    m_tell->setText(tr("Tell when it ended"));
    m_tell->setKeyText(QCoreApplication::translate("Keys", "Enter"));
    m_tell->updateGeometry();
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

void StartPage::toggleBooked()
{
    m_state.beginning().booked = !m_state.beginsBooked();
    showVisit();
}

void StartPage::nextChannel()
{
    const QList<Term> &channels = m_state.terms().channels;
    const QString now = m_state.beginningChannel();
    const auto at = std::ranges::find(channels, now, &Term::code) - channels.cbegin();
    m_state.beginning().channel = channels.at((at + 1) % channels.size()).code;
    showVisit();
}

void StartPage::showVisit()
{
    const bool booked = m_state.beginsBooked();
    const Term *channel = Terms::find(m_state.terms().channels, m_state.beginningChannel());
    m_visit->setText(booked ? tr("By appointment") : tr("Walked in"));
    m_place->setText(channel ? m_state.text(channel->title) : QString());
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
    m_lists->setOptions(checklistOptions(m_state, m_state.offered()), ChoiceForm::Card);
    m_ticketLabel->setText(tr("Ticket number"));
    m_ticket->edit()->setAccessibleName(tr("Ticket number"));
    showKey(*m_ticketKey, ActionId::Ticket);
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
    showKey(*m_booked, ActionId::Booked);
    showKey(*m_channel, ActionId::Channel);
    showQuick();
    showBegan();
    showVisit();
    m_todayTitle->setText(tr("Today at this desk"));
    m_empty->setText(tr("No sessions yet."));
    m_empty->setVisible(m_state.todaysRows().isEmpty());
    showToday();
    showForgotten();
}

void StartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous()) // turned to, not only uncovered
        m_area->verticalScrollBar()->setValue(0);
}

void StartPage::confirm()
{
    if (m_today && m_today->hasFocus() && m_today->currentIndex().isValid())
        Q_EMIT opened(m_todayModel.sessionAt(m_today->currentIndex().row()));
    else if (m_ticket->edit()->hasFocus() || m_state.forgotten().isEmpty())
        setFocus(Qt::OtherFocusReason); // out of the ticket field
    else
        Q_EMIT forgottenWanted();
}

bool StartPage::press(const QString &key)
{
    return m_lists->press(key);
}

} // namespace skranketid
