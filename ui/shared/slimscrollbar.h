// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QScrollBar>

class QAbstractScrollArea;
class QScrollArea;

namespace skranketid {

class SlimScrollBar final : public QScrollBar {
    Q_OBJECT

public:
    explicit SlimScrollBar(const Look &look, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
};

/// Gives the view a slim bar at its right.
void useSlimScrollBar(QAbstractScrollArea &area, const Look &look);

/// An area without a frame that scrolls `content` up and down when it does not fit.
QScrollArea *scrolled(const Look &look, QWidget *content, QWidget *parent);

} // namespace skranketid
