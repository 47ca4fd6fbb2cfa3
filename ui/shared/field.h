// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

class QLineEdit;

namespace skranketid {

/// One line of text in the look's own frame.
class Field final : public QWidget {
    Q_OBJECT

public:
    explicit Field(const Look &look, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    /// Room for this many characters; the field is no wider.
    void setCharacters(int characters);

protected:
    /// Ctrl keys that act on the session do not while one types: Ctrl+Backspace deletes a word here.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    const Look &m_look;
    QLineEdit *m_edit;
    int m_characters = 80;
};

} // namespace skranketid
