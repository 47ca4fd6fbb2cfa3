// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QTableView>

namespace skranketid {

class DeskGridModel;

/// Numbers by weekday and half hour, typed straight into the cells: arrows move, digits count, Backspace
/// takes the last one away.
class DeskGrid final : public QTableView {
    Q_OBJECT

public:
    DeskGrid(const Look &look, DeskGridModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyLook();

    const Look &m_look;
    DeskGridModel &m_model;
    bool m_typing = false; ///< the next digit goes behind the number
};

} // namespace skranketid
