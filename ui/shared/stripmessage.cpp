// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stripmessage.h"

#include "ui/shared/accessiblerole.h"
#include "ui/shared/button.h"
#include "ui/shared/icons.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QPainter>

namespace skranketid {

using namespace Qt::StringLiterals;

StripMessage::StripMessage(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_text(new TextLabel(look, Type::Body, Token::Ink, this)),
      m_buttons(new QWidget(this))
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    auto *buttons = new FlowLayout(space::three, space::half);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setLayout(buttons);
    m_buttons->hide(); // until it has one
    auto *row = new FlowLayout(space::three, space::half);
    row->addWidget(m_text);
    row->addWidget(m_buttons);
    setLayout(row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, &StripMessage::applyLook);
    applyLook();
}

void StripMessage::setMessage(StripKind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    update();
}

QString StripMessage::message() const
{
    return m_text->text();
}

Button *StripMessage::addButton()
{
    auto *button = new Button(m_look, ButtonKind::Quiet, m_buttons);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    return button;
}

void StripMessage::applyLook()
{
    const int pad = (m_look.controlHeight() - m_look.lineHeight(Type::Body)) / 2;
    m_text->setContentsMargins(0, pad, 0, pad); // the same height with and without buttons
    const int left = space::four + m_look.scaled(32);
    layout()->setContentsMargins(left, space::half, space::four, space::half);
    update();
}

Token StripMessage::tint() const
{
    switch (m_kind) {
    case StripKind::Caution:
        return Token::CautionTint;
    case StripKind::Error:
        return Token::ErrorTint;
    case StripKind::Information:
        break;
    }
    return Token::AccentTint;
}

void StripMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(tint()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.colour(Token::Line));
    const bool plain = m_kind == StripKind::Information;
    const int size = m_look.scaled(20);
    const int top = layout()->contentsMargins().top() + (m_look.controlHeight() - size) / 2;
    drawIcon(painter, QRect(space::four, top, size, size), plain ? u"info"_s : u"warning"_s,
        m_look.colour(plain ? Token::Accent : Token::Ink));
}

} // namespace skranketid
