// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/statusfoot.h"

#include "models/domain/text/placename.h"
#include "ui/counter/countersettings.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/pageframe.h"
#include "ui/counter/words.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QPainter>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

StatusFoot::StatusFoot(const Look &look, Actions &actions, const CounterState &state, QWidget *parent)
    : QWidget(parent), m_look(look), m_state(state),
      m_outages(new TextLabel(look, Type::SmallStrong, Token::Ink, this)),
      m_desks(new TextLabel(look, Type::SmallStrong, Token::Ink, this)),
      m_place(new TextLabel(look, Type::Small, Token::Mute, this)),
      m_checklist(new TextLabel(look, Type::Small, Token::Mute, this)),
      m_day(new TextLabel(look, Type::Small, Token::Mute, this)),
      m_help(actionButton(look, actions, ActionId::Help, ButtonKind::Small))
{
    m_day->setObjectName(u"day-count"_s);
    m_outages->setObjectName(u"outages"_s);
    m_desks->setObjectName(u"desks-shown"_s);
    auto *flow = new FlowLayout(space::four, 0);
    flow->setContentsMargins(space::four, space::half, space::four, space::half);
    flow->setLastAtRight(true);
    flow->addWidget(m_outages);
    flow->addWidget(m_desks);
    flow->addWidget(m_place);
    flow->addWidget(m_checklist);
    m_right = new QWidget;
    auto *rightFlow = new FlowLayout(space::four, 0);
    rightFlow->setContentsMargins(0, 0, 0, 0);
    rightFlow->addWidget(m_day);
    rightFlow->addWidget(m_help);
    m_right->setLayout(rightFlow);
    flow->addWidget(m_right);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusFoot::refresh(const CounterSettings &settings)
{
    const QString desk = deskInText(settings.desk);
    m_place->setText(settings.office.isEmpty() ? desk : u"%1 · %2"_s.arg(desk, settings.office));
    const Checklist *checklist = m_state.checklist();
    m_checklist->setText(checklist ? tr("Checklist version %1, valid from %2")
                                         .arg(checklist->version)
                                         .arg(m_state.format().longDate(checklist->validFrom))
                                   : QString());
    showAction(*m_help, ActionId::Help);
    m_outages->setText(outagesText(m_state));
    m_outages->setVisible(!m_outages->text().isEmpty());
    m_desks->setText(tr("The manager may tell desks apart"));
    m_desks->setVisible(m_state.office().isOn(OfficeSetting::DesksShown));
    const auto counts = [](const SessionRow &row) { return !row.open && !row.isVoid; };
    const auto count = static_cast<int>(std::ranges::count_if(m_state.todaysRows(), counts));
    m_day->setText(tr("Today: %n sessions · stored locally", nullptr, count));
    fit();
}

/// The version is left out before the line is broken.
void StatusFoot::fit()
{
    int before = 0;
    for (const TextLabel *label : {m_outages, m_desks})
        before += label->isHidden() ? 0 : label->sizeHint().width() + space::four;
    const int needed = before + m_place->sizeHint().width() + m_checklist->sizeHint().width()
        + m_right->layout()->sizeHint().width() + 4 * space::four;
    m_checklist->setVisible(!m_checklist->text().isEmpty() && needed <= width());
}

void StatusFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Token::Wash));
    painter.fillRect(QRect(0, 0, width(), 1), m_look.colour(Token::Line));
}

} // namespace skranketid
