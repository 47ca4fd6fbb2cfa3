// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/todaymodel.h"
#include "ui/shared/look.h"

#include <QTableView>

#include <array>

namespace skranketid {

/// The desk's own day as a quiet table: hairlines, no grid, figures in columns. Texts are wrapped and always
/// whole. Grows with its rows; the page scrolls.
class TodayList final : public QTableView {
    Q_OBJECT

public:
    TodayList(const Look &look, QAbstractItemModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
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
    std::array<Need, TodayModel::ColumnCount> m_needs;
    bool m_toArrange = false;
};

} // namespace skranketid
