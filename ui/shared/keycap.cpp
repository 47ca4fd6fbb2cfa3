// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/keycap.h"

#include "ui/shared/control.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace skranketid {

QSize keyCapSize(const Look &look, const QString &keys)
{
    if (keys.isEmpty())
        return {};
    const int height = look.lineHeight(Type::Key) + space::half;
    const int width = QFontMetrics(look.font(Type::Key)).horizontalAdvance(keys) + look.scaled(12);
    return {std::max(width, height), height};
}

void drawKeyCap(QPainter &painter, const Look &look, QPoint topLeft, const QString &keys, KeyCapTone tone)
{
    if (keys.isEmpty())
        return;
    const QRectF rect(topLeft, keyCapSize(look, keys));
    const bool onAccent = tone == KeyCapTone::OnAccent;
    const QColor text = look.colour(onAccent ? Token::OnAccent : Token::Soft);
    QColor edge = look.colour(onAccent ? Token::OnAccent : Token::Outline);
    if (onAccent)
        edge.setAlphaF(0.55F);
    drawBox(painter, rect, 4, onAccent ? QColor() : look.colour(Token::Paper), edge, 1);
    painter.save();
    painter.setPen(QPen(edge, 1));
    const qreal foot = rect.bottom() - 1.5;
    painter.drawLine(QPointF(rect.left() + 3, foot), QPointF(rect.right() - 3, foot));
    painter.setFont(look.font(Type::Key));
    painter.setPen(text);
    painter.drawText(rect.adjusted(0, 0, 0, -1), Qt::AlignCenter, keys);
    painter.restore();
}

} // namespace skranketid
