// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QList>
#include <QPointer>
#include <QWidget>

namespace skranketid {

/// The frame around the control that has the focus: 3 pixels, 1 pixel off it. One per window, moved about: it
/// lies in what scrolls or else in the window, so that narrow parents do not cut it off. Of a table it
/// frames the row at hand.
class FocusRing final : public QWidget {
    Q_OBJECT

public:
    FocusRing(const Look &look, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *focused);
    void watch(QWidget *target);
    void place();
    QWidget *ground() const;

    const Look &m_look;
    QWidget *m_window;
    QPointer<QWidget> m_target;
    QMetaObject::Connection m_marked; ///< to the table that has the focus
    QList<QPointer<QWidget>> m_watched; ///< the target and what it moves with
};

} // namespace skranketid
