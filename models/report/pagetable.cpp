// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pagetable.h"

#include "models/report/pagetext.h"

#include <QPainter>

#include <algorithm>
#include <numeric>
#include <utility>

namespace skranketid {

namespace {

PageText headOf(const TableColumn &column)
{
    return {column.title, PageType::Small, column.number ? Qt::AlignRight : Qt::AlignLeft};
}

PageText cellOf(const TableColumn &column, const TableRow &row, qsizetype at)
{
    return {row.cells.value(at), row.total ? PageType::BodyStrong : PageType::Body,
        column.number ? Qt::AlignRight : Qt::AlignLeft};
}

} // namespace

TableBlock::TableBlock(Table table) : m_table(std::move(table))
{
}

std::vector<int> TableBlock::columnWidths(int width) const
{
    std::vector<int> widths;
    for (qsizetype at = 0; at < m_table.columns.size(); ++at) {
        const TableColumn &column = m_table.columns.at(at);
        int widest = headOf(column).narrowestWidth();
        for (const TableRow &row : m_table.rows)
            widest = std::max(widest, cellOf(column, row, at).naturalWidth());
        widths.push_back(widest);
    }
    if (!widths.empty()) {
        const int others
            = std::accumulate(widths.begin() + 1, widths.end(), 0) + columnGap * (int(widths.size()) - 1);
        widths.front() = width - others;
    }
    return widths;
}

int TableBlock::headHeight(const std::vector<int> &widths) const
{
    int height = 0;
    for (std::size_t at = 0; at < widths.size(); ++at)
        height = std::max(height, headOf(m_table.columns.at(qsizetype(at))).heightFor(widths[at]));
    return height + 2 * cellPad;
}

int TableBlock::rowHeight(const TableRow &row, const std::vector<int> &widths) const
{
    int height = 0;
    for (std::size_t at = 0; at < widths.size(); ++at)
        height = std::max(
            height, cellOf(m_table.columns.at(qsizetype(at)), row, qsizetype(at)).heightFor(widths[at]));
    return height + 2 * cellPad;
}

bool TableBlock::shrink()
{
    if (m_table.fewer.isEmpty())
        return false;
    m_table.rows = std::exchange(m_table.fewer, {});
    return true;
}

int TableBlock::heightFor(int width) const
{
    const std::vector<int> widths = columnWidths(width);
    int height = headHeight(widths);
    for (const TableRow &row : m_table.rows)
        height += rowHeight(row, widths);
    return height;
}

void TableBlock::draw(QPainter &painter, const QRect &room) const
{
    const std::vector<int> widths = columnWidths(room.width());
    int y = room.top();
    int height = headHeight(widths);
    drawHead(painter, {room.left(), y, room.width(), height}, widths);
    y += height;
    drawRule(painter, room.left(), room.right(), y, ink::line, 0.8);
    for (qsizetype at = 0; at < m_table.rows.size(); ++at) {
        const TableRow &row = m_table.rows.at(at);
        height = rowHeight(row, widths);
        drawRow(painter, {room.left(), y, room.width(), height}, row, widths);
        y += height;
        const bool beforeTotal = at + 1 < m_table.rows.size() && m_table.rows.at(at + 1).total;
        const bool heavy = row.total || beforeTotal;
        drawRule(painter, room.left(), room.right(), y, heavy ? ink::line : ink::hairline, heavy ? 0.8 : 0.5);
    }
}

/// Set on the bottom line: a head of one line stands beside the second one of its neighbour.
void TableBlock::drawHead(QPainter &painter, const QRect &room, const std::vector<int> &widths) const
{
    painter.setPen(ink::quiet);
    int x = room.left();
    for (std::size_t at = 0; at < widths.size(); ++at) {
        const PageText head = headOf(m_table.columns.at(qsizetype(at)));
        const int height = head.heightFor(widths[at]);
        head.draw(painter, {x, room.bottom() + 1 - cellPad - height, widths[at], height});
        x += widths[at] + columnGap;
    }
}

void TableBlock::drawRow(
    QPainter &painter, const QRect &room, const TableRow &row, const std::vector<int> &widths) const
{
    painter.setPen(ink::text);
    int x = room.left();
    for (std::size_t at = 0; at < widths.size(); ++at) {
        cellOf(m_table.columns.at(qsizetype(at)), row, qsizetype(at))
            .draw(painter, {x, room.top() + cellPad, widths[at], room.height() - 2 * cellPad});
        x += widths[at] + columnGap;
    }
}

} // namespace skranketid
