// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pageblock.h"

#include <vector>

namespace skranketid {

/// A table over the whole width: the columns of figures as narrow as they can be, the names get the rest.
class TableBlock final : public PageBlock {
public:
    explicit TableBlock(Table table);
    int heightFor(int width) const override;
    void draw(QPainter &painter, const QRect &room) const override;
    bool shrink() override;

private:
    std::vector<int> columnWidths(int width) const;
    int headHeight(const std::vector<int> &widths) const;
    int rowHeight(const TableRow &row, const std::vector<int> &widths) const;
    void drawHead(QPainter &painter, const QRect &room, const std::vector<int> &widths) const;
    void drawRow(
        QPainter &painter, const QRect &room, const TableRow &row, const std::vector<int> &widths) const;

    Table m_table;
};

} // namespace skranketid
