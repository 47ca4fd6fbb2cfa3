// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/tickbox.h"

#include "ui/shared/accessiblerole.h"
#include "ui/shared/icons.h"

#include <QFontMetrics>
#include <QPainter>

namespace skranketid {

namespace {

constexpr int box = 24;

} // namespace

TickBox::TickBox(const Look &look, QWidget *parent) : Control(look, parent)
{
    setAccessibleRole(*this, QAccessible::CheckBox);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TickBox::sizeHint() const
{
    const int width = QFontMetrics(look().font(Type::Body)).horizontalAdvance(text()) + 2;
    return {look().scaled(box) + space::one + width + space::half, look().controlHeight()};
}

void TickBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = look().scaled(box);
    const QRect square(0, (height() - size) / 2, size, size);
    const bool active = underMouse() || isDown();
    drawBox(painter, square, 4,
        look().colour(isChecked() ? Token::AccentTint
                : active          ? Token::Hover
                                  : Token::Paper),
        look().colour(isChecked() ? Token::Accent : Token::Outline), isChecked() ? 2 : 1);
    if (isChecked())
        drawIcon(
            painter, square.adjusted(4, 4, -4, -4), QStringLiteral("check"), look().colour(Token::Accent));
    painter.setFont(look().font(Type::Body));
    painter.setPen(look().colour(isEnabled() ? Token::Ink : Token::Mute));
    painter.drawText(rect().adjusted(size + space::one, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace skranketid
