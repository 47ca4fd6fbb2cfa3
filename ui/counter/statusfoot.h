// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

namespace skranketid {

class Actions;
class Button;
class CounterState;
class TextLabel;
struct CounterSettings;

/// The bottom line: whose desk, which version of the checklist, how many today and where they are kept, and
/// the way to all actions.
class StatusFoot final : public QWidget {
    Q_OBJECT

public:
    StatusFoot(const Look &look, Actions &actions, const CounterState &state, QWidget *parent = nullptr);
    void refresh(const CounterSettings &settings);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const Look &m_look;
    const CounterState &m_state;
    TextLabel *m_outages; ///< what is down
    TextLabel *m_desks; ///< that the manager may tell them apart
    TextLabel *m_place;
    TextLabel *m_checklist;
    QWidget *m_right;
    TextLabel *m_day;
    Button *m_help;
};

} // namespace skranketid
