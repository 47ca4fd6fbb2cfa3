// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "ui/shared/look.h"

#include <QList>
#include <QTableView>

namespace skranketid {

/// How a column of a quiet table is set.
struct QuietColumn {
    bool figures = false; ///< digits of one width
    bool right = false;
    bool wraps = false; ///< shares the room; others are as wide as what is in them
    bool strong = false;
    bool quiet = false; ///< never loud
    bool mayHide = false; ///< not shown while it is empty
};

/// A quiet table: hairlines, no grid, figures in columns. Texts are wrapped and always whole. Grows with its
/// rows; the page scrolls. The row at hand is marked while the table has the keyboard.
class QuietTable : public QTableView {
    Q_OBJECT

public:
    QuietTable(const Look &look, QAbstractItemModel &model, const QList<QuietColumn> &columns,
        QWidget *parent = nullptr);

    const Look &look() const { return m_look; }
    const QuietColumn &columnForm(int column) const { return m_columns.at(column); }
    bool marks(int row) const; ///< it is the row at hand, to be seen
    QRect markRect() const; ///< where that row is; without rows, all of the table

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;

Q_SIGNALS:
    void markMoved(); ///< another row, or in another place

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Need {
        int least = 0; ///< pixels: no word is broken
        int whole = 0; ///< all in one line
        bool any = false; ///< there is something in it
    };
    Need needOf(int column) const;
    void applyLook();
    void arrangeSoon();
    void arrange();
    void fit();
    void shareWidth();
    int heightOf(int row) const;

    const Look &m_look;
    QList<QuietColumn> m_columns;
    QList<Need> m_needs;
    bool m_toArrange = false;
};

} // namespace skranketid
