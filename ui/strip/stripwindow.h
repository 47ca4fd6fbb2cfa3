// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/actions.h"

#include <QWidget>

#include <optional>

namespace skranketid {

class CounterFlow;
class CounterState;
class Look;
class StripBody;

/// A session in a strip that stays on top of the program the clerk works in: the time, the step, its keys.
class StripWindow final : public QWidget {
    Q_OBJECT

public:
    /// Keys count as pressed together with those of `actions`, the window's.
    StripWindow(const Look &look, const Actions &actions, CounterState &state, CounterFlow &flow);

    void refresh(); ///< after a change
    /// Shows it without taking the keyboard; see stripPlace().
    void appear(std::optional<QPoint> wanted);
    void stayOnScreen(); ///< after a screen has gone
    StripBody *body() const { return m_body; }

Q_SIGNALS:
    void triggered(skranketid::ActionId id);
    void moved(QPoint position); ///< by hand
    void closeWanted();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    void fit();
    void place(std::optional<QPoint> wanted);

    const Look &m_look;
    CounterState &m_state;
    Actions *m_actions;
    StripBody *m_body;
    QString m_shownStep;
    std::optional<QPoint> m_grip; ///< where the mouse holds it
};

} // namespace skranketid
