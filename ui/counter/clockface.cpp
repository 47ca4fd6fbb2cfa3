// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/clockface.h"

#include "ui/shared/accessiblerole.h"
#include "ui/shared/control.h"
#include "ui/shared/figures.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

ClockFace::ClockFace(const Look &look, Type time, int narrowest)
    : m_look(look), m_timeType(time), m_narrowest(narrowest)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setObjectName(u"clock"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ClockFace::showTime(
    const QString &time, const QString &unit, const QString &state, int stage, int stages)
{
    const bool sameSize
        = m_title.isEmpty() && time.size() == m_time.size() && unit == m_unit && state == m_state;
    if (sameSize && time == m_time && stage == m_stage && stages == m_stages)
        return;
    m_time = time;
    m_unit = unit;
    m_state = state;
    m_stage = stage;
    m_stages = stages;
    m_title.clear();
    setAccessibleName(u"%1 %2, %3"_s.arg(time, unit, state));
    if (!sameSize)
        updateGeometry();
    update();
}

void ClockFace::showText(const QString &title, const QString &text)
{
    if (title == m_title && text == m_state)
        return;
    m_title = title;
    m_state = text;
    m_stages = 0;
    m_time.clear();
    setAccessibleName(u"%1, %2"_s.arg(title, text));
    updateGeometry();
    update();
}

void ClockFace::enterEvent(QEnterEvent *)
{
    Q_EMIT hovered();
}

void ClockFace::leaveEvent(QEvent *)
{
    Q_EMIT hovered();
}

int ClockFace::squaresWidth() const
{
    return m_stages == 0 ? 0 : m_stages * m_look.scaled(12) + m_look.scaled(6);
}

QSize ClockFace::sizeHint() const
{
    const int stateWidth
        = squaresWidth() + QFontMetrics(m_look.font(Type::SmallStrong)).horizontalAdvance(m_state);
    int top = QFontMetrics(m_look.font(Type::Title)).horizontalAdvance(m_title);
    int height = m_look.lineHeight(Type::Title);
    if (m_title.isEmpty()) {
        // As wide as any time of its length, so that nothing beside it moves.
        top = widthOfFigures(m_look.font(m_timeType), m_time) + m_look.scaled(10)
            + QFontMetrics(m_look.font(Type::Body)).horizontalAdvance(m_unit);
        height = m_look.lineHeight(m_timeType);
    }
    return {
        std::max({top, stateWidth, m_look.scaled(m_narrowest)}) + 2, height + m_look.lineHeight(Type::Small)};
}

/// Gives where it ends. Whole minutes stand as in a text; seconds must not jitter.
int ClockFace::paintTime(QPainter &painter, const QFont &font, int baseline) const
{
    painter.setPen(m_look.colour(Token::Ink));
    if (m_time.contains(u':')) {
        const int left = -slackBefore(font, m_time);
        drawFigures(painter, {left, baseline}, font, m_time);
        return left + widthOfFigures(font, m_time);
    }
    painter.setFont(font);
    painter.drawText(0, baseline, m_time);
    return QFontMetrics(font).horizontalAdvance(m_time);
}

void ClockFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int below = m_look.lineHeight(Type::Title);
    if (!m_title.isEmpty()) {
        painter.setFont(m_look.font(Type::Title));
        painter.setPen(m_look.colour(Token::Ink));
        painter.drawText(QRect(0, 0, width(), below), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    } else {
        below = m_look.lineHeight(m_timeType);
        const QFont timeFont = m_look.font(m_timeType);
        const QFontMetrics metrics(timeFont);
        const int baseline = (below + metrics.capHeight()) / 2;
        const int end = paintTime(painter, timeFont, baseline);
        painter.setFont(m_look.font(Type::Body));
        painter.setPen(m_look.colour(Token::Mute));
        painter.drawText(end + m_look.scaled(10), baseline, m_unit);
    }
    const int lineHeight = m_look.lineHeight(Type::Small);
    const int square = m_look.scaled(9);
    for (int i = 0; i < m_stages; ++i) {
        const QRectF box(i * m_look.scaled(12), below + (lineHeight - square) / 2, square, square);
        const QColor fill = i < m_stage ? m_look.colour(Token::Accent) : QColor();
        drawBox(painter, box, 1.5, fill, m_look.colour(i < m_stage ? Token::Accent : Token::Outline), 1);
    }
    painter.setFont(m_look.font(m_stages == 0 ? Type::Small : Type::SmallStrong));
    painter.setPen(m_look.colour(Token::Soft));
    painter.drawText(
        QRect(squaresWidth(), below, width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter, m_state);
}

} // namespace skranketid
