// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/button.h"

#include "ui/shared/keycap.h"

#include <QFontMetrics>
#include <QPainter>

namespace skranketid {

Button::Button(const Look &look, ButtonKind kind, QWidget *parent)
    : Control(look, parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont Button::textFont() const
{
    return look().font(m_kind == ButtonKind::Small ? Type::Small : Type::BodyStrong);
}

int Button::sideSpace() const
{
    return m_kind == ButtonKind::Primary || m_kind == ButtonKind::Secondary ? look().scaled(18) : look().scaled(8);
}

QSize Button::sizeHint() const
{
    const QSize cap = keyCapSize(look(), keyText());
    const int gap = cap.isEmpty() ? 0 : look().scaled(10);
    const int width = QFontMetrics(textFont()).horizontalAdvance(text()) + 1;
    return {width + gap + cap.width() + 2 * sideSpace(), look().controlHeight()};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool pressedOrHovered = isEnabled() && (underMouse() || isDown());
    const QColor accent = look().colour(pressedOrHovered ? Token::AccentHover : Token::Accent);
    QColor textColour = isEnabled() ? accent : look().colour(Token::Mute);
    if (m_kind == ButtonKind::Primary && isEnabled()) {
        drawBox(painter, rect(), 4, accent, {}, 0);
        textColour = look().colour(Token::OnAccent);
    } else if (m_kind == ButtonKind::Primary || m_kind == ButtonKind::Secondary) {
        const QColor fill = pressedOrHovered ? look().colour(Token::AccentTint) : look().colour(Token::Paper);
        drawBox(painter, rect(), 4, fill, isEnabled() ? accent : look().colour(Token::Outline), isDown() ? 2 : 1);
    } else if (pressedOrHovered) {
        drawBox(painter, rect(), 4, look().colour(Token::AccentTint), {}, 0);
    }
    if (m_kind == ButtonKind::Small && isEnabled() && !pressedOrHovered)
        textColour = look().colour(Token::Soft);

    painter.setFont(textFont());
    painter.setPen(textColour);
    const QRect inner = rect().adjusted(sideSpace(), 0, -sideSpace(), 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    const QSize cap = keyCapSize(look(), keyText());
    const QPoint capAt(inner.right() + 1 - cap.width(), (height() - cap.height()) / 2);
    const bool onAccent = m_kind == ButtonKind::Primary && isEnabled();
    drawKeyCap(painter, look(), capAt, keyText(), onAccent ? KeyCapTone::OnAccent : KeyCapTone::OnPaper);
}

} // namespace skranketid
