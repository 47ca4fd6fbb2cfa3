// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pagelists.h"

#include "models/report/pagetext.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace skranketid {

namespace {

constexpr int headingGap = points(4);
constexpr int listGap = points(11);
constexpr int halvesGap = points(30);
constexpr qsizetype enoughEntries = 5;
constexpr qsizetype fewestEntries = 3;

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
            drawRule(painter, room.left(), room.right(), y, ink::hairline, 0.5);
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
