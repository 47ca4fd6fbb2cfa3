// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/sidepanel.h"

#include "models/items/stepmodel.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/steplist.h"
#include "ui/counter/words.h"
#include "ui/shared/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

SidePanel::SidePanel(const Look &look, CounterState &state, StepModel &model, QWidget *parent)
    : QWidget(parent), m_look(look), m_state(state), m_model(model),
      m_title(new TextLabel(look, Type::SmallStrong, Token::Soft)), m_list(new StepList(look, model))
{
    auto *head = new QWidget;
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(space::four, space::two, space::four, space::one);
    headColumn->setSpacing(0);
    headColumn->addWidget(m_title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_title->setObjectName(u"progress"_s);
    connect(m_list, &StepList::wanted, &m_state, &CounterState::showStep);
    connect(&look, &Look::changed, this, [this] { updateGeometry(); });
}

void SidePanel::refresh()
{
    if (!m_state.checklist())
        return;
    const Plan &plan = m_state.plan();
    m_model.show(plan, m_state.terms(), m_state.language());
    const QString title = m_state.text(m_state.checklist()->title);
    const Position next = positionOf(plan, plan.next);
    m_title->setText(next.number == 0 ? tr("%1 · all %2 steps done").arg(title).arg(next.count)
                                      : tr("%1 · step %2 of %3").arg(title).arg(next.number).arg(next.count));
    m_list->setAccessibleName(m_title->text());
    const PlannedStep *shown = m_state.shownStep();
    m_list->mark(shown ? m_model.indexOf(shown->step->id) : QModelIndex());
}

QSize SidePanel::sizeHint() const
{
    const int room = window()->width() * 2 / 5;
    return {std::min(m_look.scaled(424), std::max(room, 424)), 0};
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_look.colour(Token::Line));
}

} // namespace skranketid
