// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/control.h"

namespace skranketid {

/// One of a few values side by side, of which exactly one holds.
class Segment final : public Control {
    Q_OBJECT

public:
    explicit Segment(const Look &look, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace skranketid
