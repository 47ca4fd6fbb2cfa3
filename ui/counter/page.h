// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/actions.h"

#include <QList>
#include <QWidget>

class QLayout;

namespace skranketid {

/// What fills the right of the counter window. One is shown at a time.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// To the left and right of what is on the page.
    void setSideSpace(int pixels);
    void addSided(QLayout *layout) { m_sided.append(layout); }

    /// Shows the state as it is now, in the language of now. Called after every change.
    virtual void refresh() = 0;
    /// Space or Enter.
    virtual void confirm() = 0;
    /// A digit or letter. False: it means nothing here.
    virtual bool press(const QString &key) = 0;
    /// An action that means something of its own on this page. False: it means what it always does.
    virtual bool handle(ActionId) { return false; }
    /// What takes the keyboard when the page is shown.
    virtual QWidget *home() { return this; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<QLayout *> m_sided;
};

} // namespace skranketid
