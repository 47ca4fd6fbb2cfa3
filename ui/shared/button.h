// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/control.h"

namespace skranketid {

enum class ButtonKind {
    Primary, ///< at most one on a page
    Secondary,
    Quiet, ///< text only
    Small ///< text only, for bars of further actions
};

class Button final : public Control {
    Q_OBJECT

public:
    Button(const Look &look, ButtonKind kind, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
    int sideSpace() const;

    ButtonKind m_kind;
};

} // namespace skranketid
