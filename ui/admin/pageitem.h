// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/control.h"

namespace skranketid {

/// One page in the list of a window's pages. Tab reaches the one that is shown; Up and Down go on from there.
class PageItem final : public Control {
    Q_OBJECT

public:
    explicit PageItem(const Look &look, QWidget *parent = nullptr);

    /// `locked`: in words, for who does not see the mark; empty: it is not.
    void setLocked(const QString &locked);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void moved(int by); ///< to the page after it, or the one before

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_locked = false;
};

} // namespace skranketid
