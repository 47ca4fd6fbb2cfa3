// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminview.h"

#include "ui/admin/keyedbutton.h"
#include "ui/counter/pageframe.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace skranketid {

AdminView::AdminView(const Look &look, const QString &name)
    : m_look(look), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Body, Token::Soft))
{
    setObjectName(name);
    m_lead->setMeasure(720);
    PageFrame frame(look, *this);
    frame.content->setContentsMargins(space::five, space::three, space::three, space::two);
    frame.content->setSpacing(space::one);
    frame.foot->setContentsMargins(space::five, space::one, space::three, space::two);
    m_content = frame.content;
    m_buttons = frame.buttons;
    m_content->addWidget(m_title);
    m_content->addWidget(m_lead);
}

void AdminView::setHead(const QString &title, const QString &lead)
{
    m_title->setText(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

TextLabel *AdminView::addText(Type type, Token token)
{
    auto *label = new TextLabel(m_look, type, token);
    m_content->addWidget(label);
    return label;
}

Button *AdminView::addButton(
    ButtonKind kind, const QString &name, const QString &keys, const std::function<void()> &act)
{
    Button *button = keyedButton(m_look, *this, kind, name, keys, act);
    m_buttons->addWidget(button);
    return button;
}

} // namespace skranketid
