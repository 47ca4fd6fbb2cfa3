// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace skranketid {

/// What layouts share whose height follows from their width. A concrete one only says where things go.
class WrapLayout : public QLayout {
public:
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

protected:
    /// Places the visible items within `rect` when `apply`, and returns the height they take.
    virtual int arrange(const QRect &rect, bool apply) const = 0;
    QList<QLayoutItem *> shown() const;

private:
    QList<QLayoutItem *> m_items;
};

/// Items one after another, wrapped like words.
class FlowLayout final : public WrapLayout {
public:
    FlowLayout(int horizontalGap, int verticalGap)
        : m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
    {
    }
    QSize sizeHint() const override; ///< all in one line
    void setLastAtRight(bool right) { m_lastAtRight = right; }

protected:
    int arrange(const QRect &rect, bool apply) const override;

private:
    void placeLine(const QList<QLayoutItem *> &items, const QRect &line) const;

    int m_horizontalGap;
    int m_verticalGap;
    bool m_lastAtRight = false;
};

/// Equal columns, as many as there is room for; a label spans them all as a heading.
class ColumnsLayout final : public WrapLayout {
public:
    ColumnsLayout(int horizontalGap, int verticalGap)
        : m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
    {
    }
    void setColumns(int narrowest, int most);
    void setGaps(int horizontal, int vertical);

protected:
    int arrange(const QRect &rect, bool apply) const override;

private:
    int columnsIn(int width) const;

    int m_horizontalGap;
    int m_verticalGap;
    int m_narrowest = 200;
    int m_most = 2;
};

} // namespace skranketid
