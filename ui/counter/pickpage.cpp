// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/pickpage.h"

#include "ui/counter/pageframe.h"
#include "ui/shared/button.h"
#include "ui/shared/optiongrid.h"
#include "ui/shared/textlabel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

PickPage::PickPage(const Look &look, Actions &actions, QWidget *parent)
    : Page(parent), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Lead, Token::Soft)), m_options(new OptionGrid(look)),
      m_back(actionButton(look, actions, ActionId::Close, ButtonKind::Secondary)),
      m_referral(actionButton(look, actions, ActionId::Referral, ButtonKind::Quiet))
{
    PageFrame frame(look, *this);
    frame.content->addWidget(m_title);
    frame.content->addSpacing(space::one);
    frame.content->addWidget(m_lead);
    frame.content->addSpacing(space::two);
    frame.content->addWidget(m_options);
    frame.content->addStretch();
    frame.buttons->addWidget(m_back);
    frame.buttons->addWidget(m_referral);
    m_area = frame.area;
    connect(m_options, &OptionGrid::chosen, this, [this](const QString &code) {
        if (const QuestionAnswer answer = m_answer)
            answer(code);
    });
}

void PickPage::ask(const QuestionMaker &maker, const QuestionAnswer &answer)
{
    m_maker = maker;
    m_answer = answer;
    m_area->verticalScrollBar()->setValue(0);
    refresh();
}

void PickPage::refresh()
{
    showAction(*m_back, ActionId::Close);
    showAction(*m_referral, ActionId::Referral);
    if (!m_maker)
        return;
    const Question question = m_maker();
    setObjectName(question.id);
    m_title->setText(question.title);
    m_lead->setText(question.lead);
    setAccessibleName(question.title);
    setAccessibleDescription(question.lead);
    m_lead->setVisible(!question.lead.isEmpty());
    const bool hints
        = std::ranges::any_of(question.options, [](const Option &each) { return !each.hint.isEmpty(); });
    m_options->setColumns(hints ? 340 : 260, hints ? 2 : 3);
    m_options->setOptions(question.options, question.form);
    m_referral->setVisible(question.refers);
}

bool PickPage::press(const QString &key)
{
    return m_options->press(key);
}

} // namespace skranketid
