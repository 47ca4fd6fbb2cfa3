// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

namespace skranketid {

class CounterState;
class TextLabel;
struct CounterSettings;

/// The bottom line: whose desk, which version of the checklist, how many today and where they are kept.
class StatusFoot final : public QWidget {
    Q_OBJECT

public:
    StatusFoot(const Look &look, const CounterState &state, QWidget *parent = nullptr);
    void refresh(const CounterSettings &settings);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    const CounterState &m_state;
    TextLabel *m_place;
    TextLabel *m_checklist;
    TextLabel *m_day;
};

} // namespace skranketid
