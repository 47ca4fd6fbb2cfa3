// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assurance/assurance.h"
#include "ui/shared/look.h"

#include <QList>
#include <QWidget>

namespace skranketid {

class Segment;
class TextLabel;

/// Works out the assurance level: three factors, the lowest wins. Helps to think; nothing is stored.
class LevelCard final : public QWidget {
    Q_OBJECT

public:
    explicit LevelCard(const Look &look, QWidget *parent = nullptr);

    void reset(); ///< all three at Substantial, as for a new citizen
    void retranslate();
    Assurance assurance() const { return assess(m_factors); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        Factor factor;
        TextLabel *name;
        QList<Segment *> levels;
    };
    Row makeRow(Factor factor);
    void showResult();
    void applyLook();

    const Look &m_look;
    AssuranceFactors m_factors;
    TextLabel *m_title;
    QList<Row> m_rows;
    TextLabel *m_result;
    TextLabel *m_message;
};

} // namespace skranketid
