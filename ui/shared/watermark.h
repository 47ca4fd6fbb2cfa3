// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace skranketid {

class Look;

/// A word across a whole widget, behind which everything can still be read and used.
class Watermark final : public QWidget {
    Q_OBJECT

public:
    Watermark(const Look &look, QWidget &over);

    void setText(const QString &text); ///< empty: nothing is shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QString m_text;
};

} // namespace skranketid
