// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segment.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace skranketid {

Segment::Segment(const Look &look, QWidget *parent) : Control(look, parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Segment::sizeHint() const
{
    const int width = QFontMetrics(look().font(Type::SmallStrong)).horizontalAdvance(text());
    return {
        width + 2 * look().scaled(12), std::max(space::five, look().lineHeight(Type::Small) + space::two)};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || isDown())
        drawBox(painter, rect(), 4, look().colour(Token::AccentTint), look().colour(Token::Accent), 2);
    else
        drawBox(painter, rect(), 4, look().colour(underMouse() ? Token::Hover : Token::Paper),
            look().colour(Token::Outline), 1);
    painter.setFont(look().font(isChecked() ? Type::SmallStrong : Type::Small));
    painter.setPen(look().colour(isChecked() ? Token::Ink : Token::Soft));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace skranketid
