// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace skranketid {

/// Short texts under each other, with a button where something can be done about one.
class LineList final : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString code; ///< of the button, and its object name
        QString text;
        QString act; ///< what the button says; empty: none

        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit LineList(const Look &look, QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }
    QWidget *firstButton() const; ///< nullptr: there is none

Q_SIGNALS:
    void pressed(const QString &code);

private:
    void addLine(const Line &line);

    const Look &m_look;
    QList<Line> m_lines;
    QList<QWidget *> m_rows;
    QVBoxLayout *m_column;
};

} // namespace skranketid
