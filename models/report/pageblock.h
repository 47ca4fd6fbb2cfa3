// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"
#include "models/report/pagetext.h"

#include <QColor>
#include <QRect>

#include <memory>

class QPainter;

namespace skranketid {

/// Black on white first: what is grey is grey because it is less, never to tell something.
namespace ink {
inline constexpr QColor text{26, 26, 26};
inline constexpr QColor quiet{77, 77, 77};
inline constexpr QColor line{26, 26, 26};
inline constexpr QColor hairline{204, 204, 204};
inline constexpr QColor band{232, 232, 232};
} // namespace ink

constexpr int columnGap = points(8);
constexpr int cellPad = points(2.5); ///< over and under a row's text

/// A horizontal line; its width in points.
void drawRule(QPainter &painter, int left, int right, int y, const QColor &colour, double width);

/// A block of a document as it stands on a page. Lengths in tenths of a point.
class PageBlock {
public:
    virtual ~PageBlock() = default;
    virtual int heightFor(int width) const = 0;
    virtual void draw(QPainter &painter, const QRect &room) const = 0;
    /// Gives up something that can be missed, to become lower. False: there is nothing.
    virtual bool shrink() { return false; }
    /// Once nothing can be missed any more: says the same in less room.
    virtual bool squeeze() { return false; }
};

std::unique_ptr<PageBlock> pageBlockOf(const Block &block);

} // namespace skranketid
