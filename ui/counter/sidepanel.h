// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

namespace skranketid {

class CounterState;
class StepList;
class StepModel;
class TextLabel;

/// The left zone: which checklist, how far, and the steps.
class SidePanel final : public QWidget {
    Q_OBJECT

public:
    SidePanel(const Look &look, CounterState &state, StepModel &model, QWidget *parent = nullptr);

    void refresh();
    StepList *list() const { return m_list; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    CounterState &m_state;
    StepModel &m_model;
    TextLabel *m_title;
    StepList *m_list;
};

} // namespace skranketid
