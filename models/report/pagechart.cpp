// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pagechart.h"

#include "models/report/pagetext.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace skranketid {

namespace {

constexpr int fullPlot = points(115);
constexpr int lowPlot = points(80);
constexpr int axisWidth = points(28); // room of the labels on the left
constexpr int headingGap = points(4);
constexpr int tick = points(3);
constexpr int radius = points(3);
constexpr int legendGap = points(14);

void drawMark(QPainter &painter, QPoint at, DotShape shape)
{
    painter.setPen(QPen(ink::text, points(0.9), Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(shape == DotShape::Filled ? QBrush(ink::text) : QBrush(Qt::white));
    if (shape == DotShape::Cross) {
        const int arm = radius - 4;
        painter.drawLine(at - QPoint(arm, arm), at + QPoint(arm, arm));
        painter.drawLine(at - QPoint(arm, -arm), at + QPoint(arm, -arm));
    } else {
        painter.drawEllipse(at, radius - 4, radius - 4);
    }
}

void drawLine(QPainter &painter, QPoint from, QPoint to, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, points(width), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
}

} // namespace

DotStripBlock::DotStripBlock(DotStrip strip) : m_strip(std::move(strip)), m_plotHeight(fullPlot)
{
}

int DotStripBlock::heightFor(int) const
{
    return pageLineHeight(PageType::Heading) + headingGap + pageLineHeight(PageType::Small) + m_plotHeight
        + pageLineHeight(PageType::Small) + tick;
}

bool DotStripBlock::shrink()
{
    return std::exchange(m_plotHeight, lowPlot) == fullPlot;
}

QRect DotStripBlock::plotIn(const QRect &room) const
{
    const int top
        = room.top() + pageLineHeight(PageType::Heading) + headingGap + pageLineHeight(PageType::Small);
    return {room.left() + axisWidth, top, room.width() - axisWidth, m_plotHeight};
}

int DotStripBlock::x(const QRect &plot, QTime at) const
{
    const double first = m_strip.firstHour * 3600.0;
    const double last = m_strip.lastHour * 3600.0;
    const double share = (at.msecsSinceStartOfDay() / 1000.0 - first) / (last - first);
    return plot.left() + qRound(std::clamp(share, 0.0, 1.0) * plot.width());
}

int DotStripBlock::y(const QRect &plot, double minutes) const
{
    const double share = std::clamp(minutes / m_strip.top, 0.0, 1.0);
    return plot.top() + plot.height() - qRound(share * plot.height());
}

void DotStripBlock::draw(QPainter &painter, const QRect &room) const
{
    painter.setPen(ink::text);
    PageText(m_strip.heading, PageType::Heading).draw(painter, room);
    const QRect plot = plotIn(room);
    drawLegend(painter, room);
    drawBands(painter, plot);
    drawAxes(painter, plot);
    drawLines(painter, plot);
    drawDots(painter, plot);
}

/// From the right, on the heading's line.
void DotStripBlock::drawLegend(QPainter &painter, const QRect &room) const
{
    int right = room.right();
    for (qsizetype shape = m_strip.legend.size() - 1; shape >= 0; --shape) {
        const PageText text(m_strip.legend.at(shape), PageType::Small);
        const int width = text.naturalWidth();
        const int top = room.top() + pageLineHeight(PageType::Heading) - pageLineHeight(PageType::Small);
        painter.setPen(ink::quiet);
        text.draw(painter, {right - width, top, width, pageLineHeight(PageType::Small)});
        drawMark(painter, {right - width - 2 * radius, top + pageLineHeight(PageType::Small) / 2},
            static_cast<DotShape>(shape));
        right -= width + 3 * radius + legendGap;
    }
}

/// Labels stand over the plot; those of bands that overlap, one under the other.
void DotStripBlock::drawBands(QPainter &painter, const QRect &plot) const
{
    const int lineHeight = pageLineHeight(PageType::Small);
    QList<int> takenUpTo; // by row
    for (const ChartBand &band : m_strip.bands) {
        const int from = x(plot, band.from);
        const int to = std::max(x(plot, band.to), from + points(1));
        painter.fillRect(QRect(from, plot.top(), to - from, plot.height()), ink::band);
    }
    for (const ChartBand &band : m_strip.bands) {
        const PageText label(band.label, PageType::Small);
        const int width = label.naturalWidth();
        const int right = std::max(plot.left(), plot.right() - width);
        const int left = std::clamp(x(plot, band.from), plot.left() + points(14), right);
        const auto row
            = std::find_if(takenUpTo.begin(), takenUpTo.end(), [left](int taken) { return taken < left; });
        const int at = int(row - takenUpTo.begin());
        if (row == takenUpTo.end())
            takenUpTo.append(left + width + points(4));
        else
            *row = left + width + points(4);
        painter.setPen(ink::quiet);
        label.draw(painter, {left, plot.top() + (at - 1) * lineHeight, width, lineHeight});
    }
}

void DotStripBlock::drawAxes(QPainter &painter, const QRect &plot) const
{
    const int bottom = plot.top() + plot.height();
    drawLine(painter, {plot.left(), bottom}, {plot.right(), bottom}, ink::line, 0.6);
    for (int hour = m_strip.firstHour; hour <= m_strip.lastHour; ++hour) {
        const int at = plot.left()
            + plot.width() * (hour - m_strip.firstHour) / (m_strip.lastHour - m_strip.firstHour);
        drawLine(painter, {at, bottom}, {at, bottom + tick}, ink::line, 0.6);
        const PageText label(QString::number(hour), PageType::Small, Qt::AlignHCenter);
        const int width = points(24);
        const int left = std::min(at - width / 2, plot.right() - label.naturalWidth() / 2 - width / 2);
        painter.setPen(ink::quiet);
        label.draw(painter, {left, bottom + tick, width, pageLineHeight(PageType::Small)});
    }
    const PageText title(m_strip.minutesTitle, PageType::Small);
    painter.setPen(ink::quiet);
    title.draw(painter,
        {plot.left() - axisWidth, plot.top() - pageLineHeight(PageType::Small), title.naturalWidth(),
            pageLineHeight(PageType::Small)});
}

void DotStripBlock::drawLines(QPainter &painter, const QRect &plot) const
{
    for (const ChartLine &line : m_strip.lines) {
        const int at = y(plot, line.minutes);
        drawLine(painter, {plot.left(), at}, {plot.right(), at}, ink::line, 0.6);
        const int height = pageLineHeight(PageType::Small);
        painter.setPen(ink::text);
        PageText(line.label, PageType::SmallStrong, Qt::AlignRight)
            .draw(painter, {plot.left() - axisWidth, at - height / 2, axisWidth - points(6), height});
    }
}

void DotStripBlock::drawDots(QPainter &painter, const QRect &plot) const
{
    for (const Dot &dot : m_strip.dots) {
        const QPoint at(x(plot, dot.at), y(plot, dot.minutes));
        drawMark(painter, at, dot.shape);
        if (dot.minutes <= m_strip.top)
            continue;
        const PageText minutes(QString::number(qRound(dot.minutes)), PageType::Small);
        const int height = pageLineHeight(PageType::Small);
        painter.setPen(ink::text);
        minutes.draw(
            painter, {at.x() + radius + points(1), at.y() - height / 2, minutes.naturalWidth(), height});
    }
}

} // namespace skranketid
