// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace skranketid {

/// What fills the right of the counter window. One is shown at a time.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the state as it is now, in the language of now. Called after every change.
    virtual void refresh() = 0;
    /// Space or Enter.
    virtual void confirm() = 0;
    /// A digit or letter. False: it means nothing here.
    virtual bool press(const QString &key) = 0;
    /// What takes the keyboard when the page is shown; nullptr: nothing special.
    virtual QWidget *home() { return nullptr; }
};

} // namespace skranketid
