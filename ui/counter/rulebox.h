// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace skranketid {

class CounterState;
class TextLabel;
struct Step;

/// The rules a step rests on, each with its source; where sources disagree, both.
class RuleBox final : public QWidget {
    Q_OBJECT

public:
    explicit RuleBox(const Look &look, QWidget *parent = nullptr);

    void show(const CounterState &state, const Step &step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString text;
        QString tail; ///< quieter ///< empty: a remark
        friend bool operator==(const Line &, const Line &) = default;
    };
    QList<Line> linesOf(const CounterState &state, const Step &step) const;

    const Look &m_look;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
    QList<TextLabel *> m_labels;
};

} // namespace skranketid
