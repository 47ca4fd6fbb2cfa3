// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QPointer>
#include <QWidget>

namespace skranketid {

/// The frame around the control that has the focus: 3 pixels, 1 pixel off it. One per window, moved about.
class FocusRing final : public QWidget {
    Q_OBJECT

public:
    FocusRing(const Look &look, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *focused);
    void place();

    const Look &m_look;
    QWidget *m_window;
    QPointer<QWidget> m_target;
};

} // namespace skranketid
