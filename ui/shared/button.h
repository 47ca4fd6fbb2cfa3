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
    bool isBox() const { return m_kind == ButtonKind::Primary || m_kind == ButtonKind::Secondary; }
    QFont textFont() const;
    int sideSpace() const { return isBox() ? look().scaled(18) : 0; }
    void paintBox(QPainter &painter, bool active) const;
    Token textToken(bool active) const;

    ButtonKind m_kind;
};

} // namespace skranketid
