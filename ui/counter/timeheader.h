// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/event.h"
#include "ui/counter/countersettings.h"
#include "ui/shared/look.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace skranketid {

class Chip;
class ClockFace;
class CounterState;
class TimeBar;
struct TimeScale;

/// The top zone: the time, where it stands against the estimate, and who waits.
class TimeHeader final : public QWidget {
    Q_OBJECT

public:
    TimeHeader(const Look &look, const CounterState &state, QWidget *parent = nullptr);

    void refresh(); ///< after a change
    void tick(); ///< each second
    /// Where the bar begins, so that it stands above the page.
    void setIndent(int pixels);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void resumeWanted(skranketid::SessionId session);
    void whyWanted(); ///< why it takes longer than the estimate
    void hiddenWanted(); ///< what is hidden, back on the screen

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRunning();
    void tellBar(const TimeScale &scale, const QString &state);
    void showIdle();
    void showChips();
    void arrange();
    void applyLook();
    TimeScale scale(qint64 activeMs) const;
    bool isOver() const;
    TimeShown shownTime() const;

    const Look &m_look;
    const CounterState &m_state;
    ClockFace *m_clock;
    TimeBar *m_bar;
    QWidget *m_chipRow;
    Chip *m_ticket;
    Chip *m_hidden; ///< there while ticket and note are not on the screen
    Chip *m_why; ///< there while the time is over the estimate and nobody has said why
    QList<Chip *> m_held;
    QGridLayout *m_grid;
    int m_indent = 0;
    bool m_chipsBelow = false;
};

} // namespace skranketid
