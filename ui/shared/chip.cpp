// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chip.h"

#include "ui/shared/icons.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

Chip::Chip(const Look &look, QWidget *parent) : Control(look, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setContent(const QString &icon, const QString &name, const QString &about)
{
    const bool same = icon == m_icon && name == m_name && about == m_about;
    m_icon = icon;
    m_name = name;
    m_about = about;
    if (same)
        return;
    setText(about.isEmpty() ? name : name + u", "_s + about);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int name = QFontMetrics(look().font(Type::SmallStrong)).horizontalAdvance(m_name) + 1;
    const int about = QFontMetrics(look().font(Type::Small)).horizontalAdvance(m_about) + 1;
    const int gap = m_about.isEmpty() ? 0 : look().scaled(8);
    return {iconWidth() + name + gap + about + 2 * look().scaled(16),
        std::max(space::five, look().lineHeight(Type::Small) + space::two)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool active = isEnabled() && (underMouse() || isDown());
    drawBox(painter, rect(), height() / 2.0, look().colour(active ? Token::AccentTint : Token::Paper),
        look().colour(isEnabled() ? Token::Outline : Token::Line), 1);
    int x = look().scaled(16);
    if (!m_icon.isEmpty()) {
        const int size = look().scaled(16);
        drawIcon(painter, QRect(x - look().scaled(2), (height() - size) / 2, size, size), m_icon,
            look().colour(Token::Ink));
        x += iconWidth();
    }
    const QFont strong = look().font(Type::SmallStrong);
    painter.setFont(strong);
    painter.setPen(look().colour(Token::Ink));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    x += QFontMetrics(strong).horizontalAdvance(m_name) + look().scaled(8);
    painter.setFont(look().font(Type::Small));
    painter.setPen(look().colour(Token::Mute));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_about);
}

} // namespace skranketid
