// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/wraplayout.h"

#include <QLabel>
#include <QWidget>

#include <algorithm>

namespace skranketid {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

QSize sizeWithin(const QLayoutItem &item, int width)
{
    const QSize hint = item.sizeHint();
    return hint.width() <= width ? hint : QSize(width, heightOf(item, width));
}

} // namespace

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    return arrange(QRect(0, 0, inner, 0), false) + margins.top() + margins.bottom();
}

QSize WrapLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

QList<QLayoutItem *> WrapLayout::shown() const
{
    QList<QLayoutItem *> items;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            items.append(item);
    }
    return items;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0); // not QSize(), which is -1 by -1
    for (const QLayoutItem *item : shown()) {
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + (size.isEmpty() ? 0 : m_horizontalGap),
            std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QList<QLayoutItem *> items = shown();
    int y = rect.y();
    for (qsizetype first = 0; first < items.size();) {
        int used = 0;
        int height = 0;
        qsizetype last = first;
        for (; last < items.size(); ++last) {
            const QSize size = sizeWithin(*items.at(last), rect.width());
            const int needed = used + (last > first ? m_horizontalGap : 0) + size.width();
            if (last > first && needed > rect.width())
                break;
            used = needed;
            height = std::max(height, size.height());
        }
        if (apply)
            placeLine(items.sliced(first, last - first), QRect(rect.x(), y, rect.width(), height));
        y += height + (last < items.size() ? m_verticalGap : 0);
        first = last;
    }
    return y - rect.y();
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &items, const QRect &line) const
{
    int x = line.x();
    for (QLayoutItem *item : items) {
        const QSize size = sizeWithin(*item, line.width());
        if (m_lastAtRight && item == items.constLast() && items.size() > 1)
            x = std::max(x, line.right() + 1 - size.width());
        item->setGeometry(QRect(QPoint(x, line.y() + (line.height() - size.height()) / 2), size));
        x += size.width() + m_horizontalGap;
    }
}

void ColumnsLayout::setColumns(int narrowest, int most)
{
    m_narrowest = std::max(1, narrowest);
    m_most = std::max(1, most);
    invalidate();
}

void ColumnsLayout::setGaps(int horizontal, int vertical)
{
    m_horizontalGap = horizontal;
    m_verticalGap = vertical;
    invalidate();
}

int ColumnsLayout::columnsIn(int width) const
{
    return std::clamp((width + m_horizontalGap) / (m_narrowest + m_horizontalGap), 1, m_most);
}

int ColumnsLayout::arrange(const QRect &rect, bool apply) const
{
    const int columns = columnsIn(rect.width());
    const int width = (rect.width() - (columns - 1) * m_horizontalGap) / columns;
    const QList<QLayoutItem *> items = shown();
    int y = rect.y();
    for (qsizetype first = 0; first < items.size();) {
        if (y > rect.y())
            y += m_verticalGap;
        if (qobject_cast<QLabel *>(items.at(first)->widget())) {
            const int height = heightOf(*items.at(first), rect.width());
            if (apply)
                items.at(first)->setGeometry(QRect(rect.x(), y, rect.width(), height));
            y += height;
            ++first;
            continue;
        }
        qsizetype last = first;
        int height = 0;
        while (last < items.size() && last - first < columns
            && !qobject_cast<QLabel *>(items.at(last)->widget())) {
            height = std::max(height, heightOf(*items.at(last), width));
            ++last;
        }
        for (qsizetype i = first; i < last && apply; ++i) {
            const int x = rect.x() + static_cast<int>(i - first) * (width + m_horizontalGap);
            items.at(i)->setGeometry(QRect(x, y, width, height));
        }
        y += height;
        first = last;
    }
    return y - rect.y();
}

} // namespace skranketid
