// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartsvg.h"

#include "models/report/markup.h"

#include <algorithm>
#include <cmath>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

// In units of the drawing, which is as wide as the page.
constexpr double wide = 720;
constexpr double plotHigh = 170;
constexpr double rightMargin = 14;
constexpr double leastLeftMargin = 36;
constexpr double letter = 7; // room that one takes, roughly: nothing is measured, so that bytes stay the same
constexpr double textRow = 16;
constexpr double overEdge = 16; // for the minutes of what took longer than the chart is high
constexpr double halfCross = 3.6;

double roomFor(const QString &text)
{
    return letter * static_cast<double>(text.size());
}

QString digits(double value)
{
    return QString::number(value, 'f', 1);
}

/// Where hours and minutes are on the drawing.
struct Frame {
    double left = leastLeftMargin;
    double top = 0; ///< of the plot
    double firstHour = 0;
    double hours = 1;
    double topMinutes = 1;

    double right() const { return wide - rightMargin; }
    double bottom() const { return top + plotHigh; }
    double high() const { return bottom() + 2.5 * textRow; }

    double x(QTime time) const
    {
        const double hour = time.msecsSinceStartOfDay() / 3'600'000.0 - firstHour;
        return left + std::clamp(hour / hours, 0.0, 1.0) * (right() - left);
    }

    double y(double minutes) const
    {
        return bottom() - std::clamp(minutes / topMinutes, 0.0, 1.0) * plotHigh;
    }
};

struct PlacedBand {
    const ChartBand *band = nullptr;
    double from = 0;
    double to = 0;
    double middle = 0; ///< of the label
    int row = 0;
};

/// Each label in the first row where it has room beside those before it.
QList<PlacedBand> placed(const QList<ChartBand> &bands, const Frame &frame)
{
    QList<PlacedBand> result;
    QList<double> ends;
    for (const ChartBand &band : bands) {
        const double half = std::min(roomFor(band.label), frame.right() - frame.left) / 2;
        PlacedBand one{&band, frame.x(band.from), frame.x(band.to), 0, 0};
        one.middle = std::clamp((one.from + one.to) / 2, frame.left + half, frame.right() - half);
        while (one.row < ends.size() && ends.at(one.row) > one.middle - half)
            ++one.row;
        if (one.row == ends.size())
            ends.append(0);
        ends[one.row] = one.middle + half;
        result.append(one);
    }
    return result;
}

Frame frameOf(const DotStrip &strip)
{
    Frame frame;
    for (const ChartLine &line : strip.lines)
        frame.left = std::max(frame.left, roomFor(line.label) + 2 * letter);
    frame.firstHour = strip.firstHour;
    frame.hours = std::max(1, strip.lastHour - strip.firstHour);
    frame.topMinutes = std::max(1.0, strip.top);
    return frame;
}

void writeText(Markup &html, double x, double y, const QString &kind, const QString &text)
{
    html.leaf(u"text"_s, text, {{u"class"_s, kind}, {u"x"_s, digits(x)}, {u"y"_s, digits(y)}});
}

void writeLine(Markup &html, const QString &kind, double x1, double y1, double x2, double y2)
{
    html.empty(u"line"_s,
        {{u"class"_s, kind}, {u"x1"_s, digits(x1)}, {u"y1"_s, digits(y1)}, {u"x2"_s, digits(x2)},
            {u"y2"_s, digits(y2)}});
}

void writeBands(Markup &html, const QList<PlacedBand> &bands, const Frame &frame)
{
    for (const PlacedBand &one : bands) {
        const double y = textRow * (1 + one.row);
        html.empty(u"rect"_s,
            {{u"class"_s, u"band"_s}, {u"x"_s, digits(one.from)}, {u"y"_s, digits(y)},
                {u"width"_s, digits(std::max(1.0, one.to - one.from))},
                {u"height"_s, digits(frame.bottom() - y)}});
    }
    for (const PlacedBand &one : bands)
        writeText(html, one.middle, textRow * (2 + one.row) - 4, u"middle"_s, one.band->label);
}

void writeAxes(Markup &html, const DotStrip &strip, const Frame &frame)
{
    writeText(html, 0, textRow - 4, u"start"_s, strip.minutesTitle);
    writeLine(html, u"axis"_s, frame.left, frame.bottom(), frame.right(), frame.bottom());
    const int last = strip.firstHour + static_cast<int>(frame.hours);
    for (int hour = strip.firstHour; hour <= last; ++hour) {
        const double share = (hour - strip.firstHour) / frame.hours;
        const double x = frame.left + share * (frame.right() - frame.left);
        writeLine(html, u"axis"_s, x, frame.bottom(), x, frame.bottom() + 4);
        writeText(html, x, frame.bottom() + textRow + 2, u"middle"_s, QString::number(hour));
    }
    writeText(html, frame.right(), frame.bottom() + 2.2 * textRow, u"end"_s, strip.timeTitle);
}

/// From the lowest up, so that labels of close lines stay legible.
void writeLines(Markup &html, QList<ChartLine> lines, const Frame &frame)
{
    std::stable_sort(lines.begin(), lines.end(),
        [](const ChartLine &one, const ChartLine &other) { return one.minutes < other.minutes; });
    constexpr double labelHigh = textRow - 2;
    double highest = frame.bottom() + 4 + labelHigh;
    for (const ChartLine &line : lines) {
        const double y = frame.y(line.minutes);
        writeLine(html, u"limit"_s, frame.left, y, frame.right(), y);
        highest = std::min(y + 4, highest - labelHigh);
        writeText(html, frame.left - letter, highest, u"end strong"_s, line.label);
    }
}

/// Left open: a title can follow.
void openShape(Markup &html, DotShape shape, double x, double y)
{
    if (shape == DotShape::Cross) {
        const QString path = u"M%1 %2L%3 %4M%1 %4L%3 %2"_s.arg(
            digits(x - halfCross), digits(y - halfCross), digits(x + halfCross), digits(y + halfCross));
        html.open(u"path"_s, {{u"class"_s, u"cross"_s}, {u"d"_s, path}});
        return;
    }
    const bool filled = shape == DotShape::Filled;
    html.open(u"circle"_s,
        {{u"class"_s, filled ? u"filled"_s : u"open"_s}, {u"cx"_s, digits(x)}, {u"cy"_s, digits(y)},
            {u"r"_s, filled ? u"4.4"_s : u"3.9"_s}});
}

void writeDots(Markup &html, const QList<Dot> &dots, const Frame &frame)
{
    for (const Dot &dot : dots) {
        const double x = frame.x(dot.at);
        const double y = frame.y(dot.minutes);
        openShape(html, dot.shape, x, y);
        html.leaf(u"title"_s, dot.what);
        html.close();
        if (dot.minutes > frame.topMinutes)
            writeText(html, x, y - 7, u"middle"_s, QString::number(std::lround(dot.minutes)));
    }
}

} // namespace

void writeChart(Markup &html, const DotStrip &strip, const QString &id)
{
    Frame frame = frameOf(strip);
    const QList<PlacedBand> bands = placed(strip.bands, frame);
    int rows = 0;
    for (const PlacedBand &band : bands)
        rows = std::max(rows, band.row + 1);
    frame.top = textRow * (1 + rows) + overEdge;
    const QString title = id + u"-title";
    const QString description = id + u"-description";
    html.open(u"svg"_s,
        {{u"class"_s, u"chart"_s}, {u"viewBox"_s, u"0 0 %1 %2"_s.arg(digits(wide), digits(frame.high()))},
            {u"role"_s, u"img"_s}, {u"aria-labelledby"_s, title + u' ' + description}});
    html.leaf(u"title"_s, strip.heading, {{u"id"_s, title}});
    html.leaf(u"desc"_s, strip.summary, {{u"id"_s, description}});
    writeBands(html, bands, frame);
    writeAxes(html, strip, frame);
    writeLines(html, strip.lines, frame);
    writeDots(html, strip.dots, frame);
    html.close();
}

void writeLegendShape(Markup &html, DotShape shape)
{
    html.open(u"svg"_s,
        {{u"class"_s, u"shape"_s}, {u"viewBox"_s, u"-6 -6 12 12"_s}, {u"aria-hidden"_s, u"true"_s}});
    openShape(html, shape, 0, 0);
    html.close();
    html.close();
}

} // namespace skranketid
