// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/figures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace skranketid {

namespace {

qreal widestDigit(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls `place(start, length, x, advance)` for each digit and each run of other characters.
template <typename Place> qreal layOut(const QFont &font, const QString &text, Place place)
{
    const QFontMetricsF metrics(font);
    const qreal digitWidth = widestDigit(metrics);
    qreal x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype length = 1;
        qreal advance = digitWidth;
        if (!text.at(i).isDigit()) {
            while (i + length < text.size() && !text.at(i + length).isDigit())
                ++length;
            advance = metrics.horizontalAdvance(text.mid(i, length));
            place(i, length, x);
        } else {
            place(i, length, x + (digitWidth - metrics.horizontalAdvance(text.at(i))) / 2);
        }
        x += advance;
        i += length;
    }
    return x;
}

} // namespace

int widthOfFigures(const QFont &font, const QString &text)
{
    return static_cast<int>(std::ceil(layOut(font, text, [](qsizetype, qsizetype, qreal) {})));
}

int slackBefore(const QFont &font, const QString &text)
{
    qreal slack = 0;
    layOut(font, text.left(1), [&slack](qsizetype, qsizetype, qreal x) { slack = x; });
    return static_cast<int>(slack);
}

void drawFigures(QPainter &painter, QPoint baseline, const QFont &font, const QString &text)
{
    painter.setFont(font);
    layOut(font, text, [&](qsizetype start, qsizetype length, qreal x) {
        painter.drawText(QPointF(baseline.x() + x, baseline.y()), text.mid(start, length));
    });
}

} // namespace skranketid
