// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officesetting.h"

#include <QWidget>

namespace skranketid {

/// One page of the administration window. What is half typed on it is kept when the window locks itself, and
/// when another page is looked at.
class AdminPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< in the list of pages, in the language of now
    virtual Role role() const = 0; ///< the least role that may see it
    /// Shows everything as it is now, in the language of now. Never drops what was half typed.
    virtual void refresh() = 0;
    virtual QWidget *home() = 0; ///< what takes the keyboard when the page is shown

Q_SIGNALS:
    void noticed(const QString &text); ///< something worth a line in the window: done, or refused and why
};

} // namespace skranketid
