// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

class QPlainTextEdit;

namespace skranketid {

/// One paragraph that wraps, in the look's own frame. There are no line breaks in it: Tab and Enter go on.
class TextBox final : public QWidget {
    Q_OBJECT

public:
    explicit TextBox(const Look &look, QWidget *parent = nullptr);

    QPlainTextEdit *edit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    void textEdited(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    const Look &m_look;
    QPlainTextEdit *m_edit;
    bool m_setting = false;
};

} // namespace skranketid
