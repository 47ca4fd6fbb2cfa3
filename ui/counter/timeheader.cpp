// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/timeheader.h"

#include "ui/counter/clockface.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/timebar.h"
#include "ui/counter/timeposition.h"
#include "ui/counter/words.h"
#include "ui/shared/accessiblerole.h"
#include "ui/shared/actions.h"
#include "ui/shared/chip.h"
#include "ui/shared/wraplayout.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

TimeHeader::TimeHeader(const Look &look, const CounterState &state, QWidget *parent)
    : QWidget(parent), m_look(look), m_state(state), m_clock(new ClockFace(look)), m_bar(new TimeBar(look)),
      m_chipRow(new QWidget), m_ticket(new Chip(look, m_chipRow)), m_hidden(new Chip(look, m_chipRow)),
      m_why(new Chip(look, m_chipRow)), m_grid(new QGridLayout(this))
{
    setObjectName(u"header"_s);
    m_ticket->setEnabled(false);
    m_ticket->setObjectName(u"ticket-chip"_s);
    auto *flow = new FlowLayout(space::one + space::half, space::one);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_ticket);
    flow->addWidget(m_hidden);
    flow->addWidget(m_why);
    m_hidden->setObjectName(u"hidden-chip"_s);
    connect(m_hidden, &Chip::clicked, this, &TimeHeader::hiddenWanted);
    m_why->setObjectName(u"why-chip"_s);
    connect(m_why, &Chip::clicked, this, &TimeHeader::whyWanted);
    connect(m_clock, &ClockFace::hovered, this, &TimeHeader::tick);
    m_chipRow->setLayout(flow);
    m_grid->setHorizontalSpacing(space::five);
    m_grid->setVerticalSpacing(space::one);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_clock, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_bar, 0, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_chipRow, 0, 2, Qt::AlignVCenter);
    connect(&look, &Look::changed, this, &TimeHeader::applyLook);
    applyLook();
}

void TimeHeader::setIndent(int pixels)
{
    m_indent = pixels;
    applyLook();
}

QSize TimeHeader::minimumSizeHint() const
{
    return {m_look.scaled(320), m_grid->minimumSize().height()};
}

/// The same height whether a session runs or not.
void TimeHeader::applyLook()
{
    const int content = m_look.lineHeight(Type::Time) + m_look.lineHeight(Type::Small);
    m_grid->setColumnMinimumWidth(0, m_indent - space::four - m_grid->horizontalSpacing());
    m_grid->setRowMinimumHeight(0, std::max(content, m_bar->sizeHint().height()));
    arrange();
}

void TimeHeader::refresh()
{
    // To the edge of what stands below.
    const int right = m_state.session() ? space::seven : space::four;
    m_grid->setContentsMargins(space::four, space::one + space::half, right, space::one + space::half);
    m_bar->setAccessibleName(tr("Minutes so far"));
    showChips();
    tick();
    arrange();
}

void TimeHeader::tick()
{
    if (m_state.session())
        showRunning();
    else
        showIdle();
    const QList<const Session *> held = m_state.desk().held();
    for (qsizetype i = 0; i < m_held.size() && i < held.size(); ++i) {
        m_held.at(i)->setContent(u"pause"_s, shortName(m_state, *held.at(i)), heldText(m_state, *held.at(i)));
    }
}

TimeScale TimeHeader::scale(qint64 activeMs) const
{
    const Format format = m_state.format();
    TimeScale scale;
    scale.activeMs = activeMs;
    scale.baselineMs = m_state.checklist()->baselineMs;
    if (scale.baselineMs)
        scale.baselineLabel = tr("%1 NemID").arg(markMinutes(format, *scale.baselineMs));
    scale.estimateMs = m_state.estimateMs();
    const QString estimate = markMinutes(format, scale.estimateMs);
    scale.estimateLabel
        = m_state.estimateIsCommittees() ? tr("%1 estimate").arg(estimate) : tr("%1 proposal").arg(estimate);
    scale.plannedMs = m_state.plan().plannedMs + m_state.plan().addOnMs;
    if (scale.plannedMs > scale.estimateMs)
        scale.plannedLabel = tr("%1 planned").arg(markMinutes(format, scale.plannedMs));
    return scale;
}

void TimeHeader::showRunning()
{
    if (!m_state.checklist())
        return;
    const qint64 active = m_state.session()->activeAt(m_state.now());
    const TimeScale marks = scale(active);
    if (m_why->isVisibleTo(m_chipRow) != isOver()) {
        showChips();
        arrange();
    }
    m_bar->setVisible(m_state.timeShown() != TimeShown::Hidden);
    m_bar->setScale(marks);
    if (m_state.timeShown() == TimeShown::Hidden) {
        m_clock->showText(tr("The time is hidden"), tr("It is measured all the same"));
        return;
    }
    const TimePosition position = timePosition(m_state, shownTime());
    m_clock->showTime(position.time, position.unit, position.state, position.stage, position.stages);
    tellBar(marks, position.state);
}

void TimeHeader::tellBar(const TimeScale &scale, const QString &state)
{
    constexpr qint64 minute = 60'000;
    QStringList texts{state};
    for (const QString &label : {scale.baselineLabel, scale.estimateLabel, scale.plannedLabel}) {
        if (!label.isEmpty())
            texts.append(label);
    }
    const auto minutes = static_cast<double>(scale.activeMs / minute);
    const auto estimate = static_cast<double>(scale.estimateMs) / minute;
    setAccessibleValue(*m_bar, minutes, std::max(minutes, estimate), texts.join(u", "_s));
}

/// Seconds by choice, or while the mouse is on it: ticking digits press, minutes do not.
TimeShown TimeHeader::shownTime() const
{
    const bool minutes = m_state.timeShown() == TimeShown::Minutes;
    return minutes && m_clock->underMouse() ? TimeShown::Seconds : m_state.timeShown();
}

bool TimeHeader::isOver() const
{
    const Session *session = m_state.session();
    return session && m_state.timeShown() != TimeShown::Hidden && session->overReasons.isEmpty()
        && session->activeAt(m_state.now()) > m_state.estimateMs();
}

void TimeHeader::showIdle()
{
    m_bar->setVisible(false);
    const Format format = m_state.format();
    const QDate today = m_state.today();
    QString weekday = format.weekday(today);
    if (!weekday.isEmpty())
        weekday[0] = weekday.at(0).toUpper();
    m_clock->showText(tr("Ready for the next citizen"),
        tr("%1 %2, %3").arg(weekday, format.longDate(today), format.week(today)));
}

void TimeHeader::showChips()
{
    const Session *session = m_state.session();
    m_ticket->setVisible(session && !session->ticket.isEmpty() && !m_state.privacy());
    if (session)
        m_ticket->setContent({}, tr("No. %1").arg(session->ticket), {});
    m_hidden->setContent({}, tr("Ticket and note hidden"), keyTextOf(ActionId::Privacy));
    m_hidden->setVisible(m_state.privacy());
    const QList<const Session *> held = m_state.desk().held();
    while (m_held.size() > held.size())
        delete m_held.takeLast();
    while (m_held.size() < held.size()) {
        auto *chip = new Chip(m_look, m_chipRow);
        connect(chip, &Chip::clicked, this,
            [this, chip] { Q_EMIT resumeWanted({chip->property("session").toLongLong()}); });
        m_chipRow->layout()->addWidget(chip);
        m_held.append(chip);
    }
    for (qsizetype i = 0; i < held.size(); ++i) {
        m_held.at(i)->setProperty("session", held.at(i)->id.value);
        m_held.at(i)->setObjectName(u"held-%1"_s.arg(held.at(i)->id.value));
        m_held.at(i)->setVisible(true);
    }
    m_why->setContent({}, tr("Why longer?"), keyTextOf(ActionId::Over));
    m_why->setVisible(isOver());
    m_chipRow->setVisible(!held.isEmpty() || m_state.privacy() || m_ticket->isVisibleTo(m_chipRow)
        || m_why->isVisibleTo(m_chipRow));
}

/// Chips stand beside the bar when there is room, else below.
void TimeHeader::arrange()
{
    const QMargins margins = m_grid->contentsMargins();
    const int beside = std::max(m_clock->sizeHint().width(), m_grid->columnMinimumWidth(0))
        + (m_state.session() ? m_bar->minimumSizeHint().width() : 0) + m_chipRow->layout()->sizeHint().width()
        + 2 * m_grid->horizontalSpacing() + margins.left() + margins.right();
    const bool below = beside > width();
    if (below == m_chipsBelow)
        return;
    m_chipsBelow = below;
    m_grid->removeWidget(m_chipRow);
    if (below)
        m_grid->addWidget(m_chipRow, 1, 0, 1, 3);
    else
        m_grid->addWidget(m_chipRow, 0, 2, Qt::AlignVCenter);
}

void TimeHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimeHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.colour(Token::Line));
}

} // namespace skranketid
