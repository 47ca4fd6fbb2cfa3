// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/timebar.h"

#include "ui/shared/accessiblerole.h"
#include "ui/shared/control.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace skranketid {

TimeBar::TimeBar(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleRole(*this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TimeBar::setScale(const TimeScale &scale)
{
    const TimeScale before = std::exchange(m_scale, scale);
    TimeScale sameTime = before;
    sameTime.activeMs = scale.activeMs;
    // Most seconds move nothing by a whole pixel.
    if (sameTime != scale || fullOf(before) != fullOf(scale) || xOf(before.activeMs) != xOf(scale.activeMs))
        update();
}

QSize TimeBar::sizeHint() const
{
    return {m_look.scaled(480), bar().bottom() + space::two + m_look.lineHeight(Type::Caption)};
}

QSize TimeBar::minimumSizeHint() const
{
    return {m_look.scaled(160), sizeHint().height()};
}

QRect TimeBar::bar() const
{
    const int top = m_look.lineHeight(Type::Caption) + space::one + 1;
    return {0, top, width(), m_look.scaled(12)};
}

/// A third beyond the last mark; when the time has passed that, whole steps further, so that the marks seldom
/// move.
qint64 TimeBar::fullOf(const TimeScale &scale)
{
    constexpr qint64 step = 5 * 60'000;
    const qint64 lastMark = std::max(
        {scale.estimateMs, scale.plannedLabel.isEmpty() ? 0 : scale.plannedMs, scale.baselineMs.value_or(0)});
    const qint64 full = std::max<qint64>(lastMark * 4 / 3, step);
    return scale.activeMs * 20 < full * 19 ? full : (scale.activeMs * 20 / 19 / step + 1) * step;
}

int TimeBar::xOf(qint64 ms) const
{
    return static_cast<int>(std::clamp<qint64>(ms * width() / fullOf(m_scale), 0, width()));
}

void TimeBar::paintMark(QPainter &painter, qint64 ms, const QString &label, bool thin) const
{
    const int x = std::clamp(xOf(ms), 1, width() - 1);
    const QRect base = bar();
    const QFontMetrics metrics(m_look.font(Type::Caption));
    const int textWidth = metrics.horizontalAdvance(label) + 2;
    const int left = std::clamp(x - textWidth / 2, 0, std::max(0, width() - textWidth));
    const int lineHeight = m_look.lineHeight(Type::Caption);
    if (thin) {
        painter.fillRect(
            QRect(x, base.top() - space::one, 1, base.height() + space::one), m_look.colour(Token::Ink));
        painter.setPen(m_look.colour(Token::Mute));
        painter.drawText(QRect(left, 0, textWidth, lineHeight), Qt::AlignCenter, label);
        return;
    }
    painter.fillRect(
        QRect(x - 1, base.top() - space::one, 2, base.height() + space::two), m_look.colour(Token::Ink));
    painter.setPen(m_look.colour(Token::Soft));
    painter.drawText(
        QRect(left, base.bottom() + space::one + 2, textWidth, lineHeight), Qt::AlignCenter, label);
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect base = bar();
    const qreal radius = base.height() / 2.0;
    drawBox(painter, base, radius, m_look.colour(Token::Wash), m_look.colour(Token::Outline), 1);
    QPainterPath rounded;
    rounded.addRoundedRect(base, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(rounded);
    painter.fillRect(
        QRect(0, base.top(), xOf(m_scale.activeMs), base.height()), m_look.colour(Token::Accent));
    painter.restore();
    painter.setFont(m_look.font(Type::Caption));
    if (m_scale.baselineMs)
        paintMark(painter, *m_scale.baselineMs, m_scale.baselineLabel, false);
    if (m_scale.estimateMs > 0)
        paintMark(painter, m_scale.estimateMs, m_scale.estimateLabel, false);
    if (!m_scale.plannedLabel.isEmpty())
        paintMark(painter, m_scale.plannedMs, m_scale.plannedLabel, true);
}

} // namespace skranketid
