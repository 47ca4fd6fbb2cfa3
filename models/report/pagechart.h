// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pageblock.h"

namespace skranketid {

class DotStripBlock final : public PageBlock {
public:
    explicit DotStripBlock(DotStrip strip);
    int heightFor(int width) const override;
    void draw(QPainter &painter, const QRect &room) const override;
    bool shrink() override; ///< once: the plot becomes lower

private:
    QRect plotIn(const QRect &room) const;
    int x(const QRect &plot, QTime at) const;
    int y(const QRect &plot, double minutes) const;
    void drawLegend(QPainter &painter, const QRect &room) const;
    void drawBands(QPainter &painter, const QRect &plot) const;
    void drawAxes(QPainter &painter, const QRect &plot) const;
    void drawLines(QPainter &painter, const QRect &plot) const;
    void drawDots(QPainter &painter, const QRect &plot) const;

    DotStrip m_strip;
    int m_plotHeight;
};

} // namespace skranketid
