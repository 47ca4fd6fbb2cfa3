// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/stripline.h"

#include "ui/shared/icons.h"

#include <QPainter>

namespace skranketid {

namespace {

constexpr int iconSize = 20;

Token tintOf(StripKind kind)
{
    switch (kind) {
    case StripKind::Caution:
        return Token::CautionTint;
    case StripKind::Error:
        return Token::ErrorTint;
    case StripKind::Information:
        break;
    }
    return Token::AccentTint;
}

} // namespace

StripLine::StripLine(const Look &look) : TextLabel(look, Type::SmallStrong), m_look(look)
{
    connect(&look, &Look::changed, this, &StripLine::applyMargins);
    applyMargins();
}

void StripLine::say(StripKind kind, const QString &icon, const QString &text)
{
    m_kind = kind;
    m_icon = icon;
    setText(text);
    updateGeometry();
    update();
}

void StripLine::applyMargins()
{
    setContentsMargins(
        space::one + m_look.scaled(iconSize) + space::one, space::half, space::one, space::half);
}

void StripLine::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(tintOf(m_kind)));
    const int size = m_look.scaled(iconSize);
    const int top = space::half + (m_look.lineHeight(Type::SmallStrong) - size) / 2;
    const Token token = m_kind == StripKind::Information ? Token::Accent : Token::Ink;
    drawIcon(painter, QRect(space::one, top, size, size), m_icon, m_look.colour(token));
    painter.end();
    TextLabel::paintEvent(event);
}

} // namespace skranketid
