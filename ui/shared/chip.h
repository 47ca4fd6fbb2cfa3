// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/control.h"

namespace skranketid {

/// A small pill with a shape, a name and something about it. Disabled: only to be read.
class Chip final : public Control {
    Q_OBJECT

public:
    explicit Chip(const Look &look, QWidget *parent = nullptr);

    void setContent(const QString &icon, const QString &name, const QString &about);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconWidth() const { return m_icon.isEmpty() ? 0 : look().scaled(22); }

    QString m_icon;
    QString m_name;
    QString m_about;
};

} // namespace skranketid
