// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/lookawaybanner.h"

#include "ui/shared/accessiblerole.h"
#include "ui/shared/icons.h"
#include "ui/shared/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

LookAwayBanner::LookAwayBanner(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_title(new TextLabel(look, Type::Title)),
      m_text(new TextLabel(look, Type::Body))
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setObjectName(u"look-away"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_text);
    connect(&look, &Look::changed, this, &LookAwayBanner::applyLook);
    applyLook();
    retranslate();
}

void LookAwayBanner::retranslate()
{
    m_title->setText(tr("Look away"));
    m_text->setText(tr("The citizen types a secret. Turn to the side until it is done."));
    setAccessibleName(u"%1. %2"_s.arg(m_title->text(), m_text->text()));
}

void LookAwayBanner::applyLook()
{
    layout()->setContentsMargins(space::seven + m_look.scaled(64), space::two, space::seven, space::two);
    update();
}

void LookAwayBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Token::CautionTint));
    painter.fillRect(QRect(0, 0, space::one, height()), m_look.colour(Token::Caution));
    const int size = m_look.scaled(40);
    drawIcon(painter, QRect(space::seven, (height() - size) / 2, size, size), u"look-away"_s,
        m_look.colour(Token::Ink));
}

} // namespace skranketid
