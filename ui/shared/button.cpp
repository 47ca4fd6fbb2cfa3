// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/button.h"

#include "ui/shared/keycap.h"

#include <QFontMetrics>
#include <QPainter>

namespace skranketid {

Button::Button(const Look &look, ButtonKind kind, QWidget *parent) : Control(look, parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont Button::textFont() const
{
    return look().font(m_kind == ButtonKind::Small ? Type::Small : Type::BodyStrong);
}

QSize Button::sizeHint() const
{
    const QSize cap = keyCapSize(look(), keyText());
    const int gap = cap.isEmpty() || text().isEmpty() ? 0 : look().scaled(10);
    const int width = QFontMetrics(textFont()).horizontalAdvance(text()) + 1;
    return {width + gap + cap.width() + 2 * sideSpace(), look().controlHeight()};
}

void Button::paintBox(QPainter &painter, bool active) const
{
    if (m_kind == ButtonKind::Primary && isEnabled()) {
        drawBox(painter, rect(), 4, look().colour(active ? Token::AccentHover : Token::Accent), {}, 0);
        return;
    }
    const QColor fill = look().colour(active ? Token::AccentTint : Token::Paper);
    const QColor edge = look().colour(isEnabled() ? Token::Accent : Token::Outline);
    drawBox(painter, rect(), 4, fill, edge, isDown() ? 2 : 1);
}

Token Button::textToken(bool active) const
{
    if (!isEnabled())
        return Token::Mute;
    if (m_kind == ButtonKind::Primary)
        return Token::OnAccent;
    if (active)
        return Token::AccentHover;
    return m_kind == ButtonKind::Small ? Token::Soft : Token::Accent;
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool active = isEnabled() && (underMouse() || isDown());
    if (isBox())
        paintBox(painter, active);
    QFont font = textFont();
    font.setUnderline(active && !isBox());
    painter.setFont(font);
    painter.setPen(look().colour(textToken(active)));
    const QRect inner = rect().adjusted(sideSpace(), 0, -sideSpace(), 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    const QSize cap = keyCapSize(look(), keyText());
    const QPoint capAt(inner.right() + 1 - cap.width(), (height() - cap.height()) / 2);
    const bool onAccent = m_kind == ButtonKind::Primary && isEnabled();
    drawKeyCap(painter, look(), capAt, keyText(), onAccent ? KeyCapTone::OnAccent : KeyCapTone::OnPaper);
}

} // namespace skranketid
