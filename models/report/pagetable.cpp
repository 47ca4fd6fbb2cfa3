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

constexpr int columnGap = points(8);
constexpr int cellPad = points(2.5); // over and under a row's text
constexpr int headingGap = points(4);
constexpr int listGap = points(11);
constexpr int halvesGap = points(30);
constexpr qsizetype enoughEntries = 5;
constexpr qsizetype fewestEntries = 3;

void rule(QPainter &painter, int left, int right, int y, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, points(width), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(left, y, right, y);
}

PageText headOf(const TableColumn &column)
{
    return {column.title, PageType::Small, column.number ? Qt::AlignRight : Qt::AlignLeft};
}

PageText cellOf(const TableColumn &column, const TableRow &row, qsizetype at)
{
    return {row.cells.value(at), row.total ? PageType::BodyStrong : PageType::Body,
        column.number ? Qt::AlignRight : Qt::AlignLeft};
}

PageText headingOf(const QString &text)
{
    return {text, PageType::Heading};
}

int headingHeight(const QString &text, int width)
{
    return text.isEmpty() ? 0 : headingOf(text).heightFor(width) + headingGap;
}

/// Draws the heading and gives where what follows begins.
int drawHeading(QPainter &painter, const QRect &room, const QString &text)
{
    if (text.isEmpty())
        return room.top();
    painter.setPen(ink::text);
    headingOf(text).draw(painter, room);
    return room.top() + headingHeight(text, room.width());
}

int halfWidth(int width)
{
    return (width - halvesGap) / 2;
}

bool canFold(const ListTable &table, qsizetype downTo)
{
    return !table.rest.isEmpty() && table.entries.size() > downTo;
}

/// Adds the last two rows up into one.
void fold(ListTable &table)
{
    ListEntry last = table.entries.takeLast();
    ListEntry &rest = table.entries.last();
    rest.label = table.rest;
    rest.count += last.count;
    rest.value = QString::number(rest.count);
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
    rule(painter, room.left(), room.right(), y, ink::line, 0.8);
    for (qsizetype at = 0; at < m_table.rows.size(); ++at) {
        const TableRow &row = m_table.rows.at(at);
        height = rowHeight(row, widths);
        drawRow(painter, {room.left(), y, room.width(), height}, row, widths);
        y += height;
        const bool beforeTotal = at + 1 < m_table.rows.size() && m_table.rows.at(at + 1).total;
        const bool heavy = row.total || beforeTotal;
        rule(painter, room.left(), room.right(), y, heavy ? ink::line : ink::hairline, heavy ? 0.8 : 0.5);
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

/// Sets one of the small tables.
class HalvesBlock::Setter {
public:
    explicit Setter(const List &list) : m_table(list.table), m_text(textOf(list), PageType::Body) { }

    int heightFor(int width) const
    {
        int height = headingHeight(m_table.heading, width);
        if (isText())
            return height + m_text.heightFor(width) + 2 * cellPad;
        for (const ListEntry &entry : m_table.entries)
            height += rowHeight(entry, width);
        return height;
    }

    void draw(QPainter &painter, const QRect &room) const
    {
        int y = drawHeading(painter, room, m_table.heading);
        if (isText()) {
            painter.setPen(m_table.entries.isEmpty() ? ink::quiet : ink::text);
            m_text.draw(painter, {room.left(), y + cellPad, room.width(), room.height()});
            return;
        }
        for (const ListEntry &entry : m_table.entries) {
            const int height = rowHeight(entry, room.width());
            const QRect row(room.left(), y + cellPad, room.width(), height - 2 * cellPad);
            painter.setPen(ink::text);
            label(entry).draw(painter, {row.topLeft(), QSize(labelWidth(entry, row.width()), row.height())});
            value(entry).draw(painter, row);
            y += height;
            rule(painter, room.left(), room.right(), y, ink::hairline, 0.5);
        }
    }

private:
    static QString textOf(const List &list)
    {
        if (list.table.entries.isEmpty())
            return list.table.empty;
        if (!list.running)
            return {};
        QStringList parts;
        for (const ListEntry &entry : list.table.entries)
            parts.append(entry.label + u": " + entry.value);
        return parts.join(u" · ");
    }

    bool isText() const { return !m_text.isEmpty(); }
    static PageText label(const ListEntry &entry) { return {entry.label, PageType::Body}; }
    static PageText value(const ListEntry &entry) { return {entry.value, PageType::Body, Qt::AlignRight}; }
    static int labelWidth(const ListEntry &entry, int width)
    {
        return width - value(entry).naturalWidth() - columnGap;
    }
    static int rowHeight(const ListEntry &entry, int width)
    {
        return label(entry).heightFor(labelWidth(entry, width)) + 2 * cellPad;
    }

    const ListTable &m_table;
    const PageText m_text;
};

HalvesBlock::HalvesBlock(const Halves &halves)
{
    for (const ListTable &table : halves.left)
        m_left.push_back({table});
    for (const ListTable &table : halves.right)
        m_right.push_back({table});
}

int HalvesBlock::heightOf(const Column &column, int width)
{
    int height = column.empty() ? 0 : listGap * (int(column.size()) - 1);
    for (const List &list : column)
        height += Setter(list).heightFor(width);
    return height;
}

void HalvesBlock::drawColumn(QPainter &painter, const QRect &room, const Column &column)
{
    int y = room.top();
    for (const List &list : column) {
        const Setter setter(list);
        const int height = setter.heightFor(room.width());
        setter.draw(painter, {room.left(), y, room.width(), height});
        y += height + listGap;
    }
}

int HalvesBlock::heightFor(int width) const
{
    return std::max(heightOf(m_left, halfWidth(width)), heightOf(m_right, halfWidth(width)));
}

void HalvesBlock::draw(QPainter &painter, const QRect &room) const
{
    const int width = halfWidth(room.width());
    drawColumn(painter, {room.left(), room.top(), width, room.height()}, m_left);
    drawColumn(painter, {room.right() + 1 - width, room.top(), width, room.height()}, m_right);
}

HalvesBlock::Column &HalvesBlock::higher()
{
    constexpr int usualWidth = points(240);
    return heightOf(m_left, usualWidth) >= heightOf(m_right, usualWidth) ? m_left : m_right;
}

/// The longest list of the column that can be folded gets a row less.
bool HalvesBlock::foldOne(Column &column, qsizetype downTo)
{
    const auto longest
        = std::max_element(column.begin(), column.end(), [downTo](const List &a, const List &b) {
              return std::pair(canFold(a.table, downTo), a.table.entries.size())
                  < std::pair(canFold(b.table, downTo), b.table.entries.size());
          });
    if (longest == column.end() || !canFold(longest->table, downTo))
        return false;
    fold(longest->table);
    return true;
}

bool HalvesBlock::shrink()
{
    return foldOne(higher(), enoughEntries);
}

bool HalvesBlock::squeeze()
{
    Column &column = higher();
    if (foldOne(column, fewestEntries))
        return true;
    const auto next = std::max_element(column.begin(), column.end(), [](const List &a, const List &b) {
        return std::pair(!a.running, a.table.entries.size()) < std::pair(!b.running, b.table.entries.size());
    });
    return next != column.end() && !std::exchange(next->running, true);
}

} // namespace skranketid
