// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

#include <QSize>

#include <memory>
#include <vector>

class QPainter;

namespace skranketid {

class PageBlock;

/// A document on sheets of A4. The same on the screen, in a PDF and on a printer: only the scale differs.
class PageLayout {
public:
    explicit PageLayout(const Document &document);
    ~PageLayout();

    /// In tenths of a point: 210 by 297 mm.
    static constexpr QSize paper{5953, 8419};

    int pages() const { return int(m_pages.size()); }
    /// Draws one sheet, counted from 0, in a coordinate system of `paper`.
    void draw(QPainter &painter, int page) const;

private:
    struct Placed {
        const PageBlock *block;
        int top;
    };
    using Page = std::vector<Placed>;

    int headHeight() const;
    int footHeight() const;
    int blocksHeight() const;
    void shrinkToFit(int room);
    void place();
    void drawHead(QPainter &painter, int page) const;
    void drawFoot(QPainter &painter) const;

    const Document m_document;
    std::vector<std::unique_ptr<PageBlock>> m_blocks;
    std::vector<Page> m_pages;
};

} // namespace skranketid
