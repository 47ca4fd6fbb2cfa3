// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace skranketid {

class Actions;
class Button;
class ClockFace;
class CounterFlow;
class CounterState;
class Look;
class OptionGrid;
class StripLine;
class TextLabel;
struct StripView;

/// What stands in the strip: the time, the step, what can be chosen or pressed.
class StripBody final : public QWidget {
    Q_OBJECT

public:
    StripBody(const Look &look, Actions &actions, CounterState &state, CounterFlow &flow);

    void refresh(); ///< after a change
    void tick(); ///< each second
    void press(const QString &key); ///< a digit or letter
    void showRefusal(const QString &sentence);
    void showNotice(const QString &text);
    /// Takes away what was only said in passing. False: nothing was there.
    bool dismiss();

Q_SIGNALS:
    void windowWanted();

private:
    void build();
    QWidget *makeHead();
    QWidget *makeButtons();
    void applyLook();
    void showButtons(const StripView &view);
    void showFinished(const QString &text);
    void choose(const QString &code);
    void start();

    const Look &m_look;
    Actions &m_actions;
    CounterState &m_state;
    CounterFlow &m_flow;
    ClockFace *m_clock;
    TextLabel *m_title;
    TextLabel *m_about;
    Button *m_hide;
    StripLine *m_lookAway;
    StripLine *m_passing;
    StripLine *m_finished;
    OptionGrid *m_options;
    Button *m_done;
    Button *m_through;
    Button *m_start;
    Button *m_hold;
    Button *m_undo;
    Button *m_window; ///< the rest is there
    QString m_sets; ///< what the shown options set
    QString m_offered; ///< id of the list that can be started here
    qint64 m_passingSequence = 0;
};

} // namespace skranketid
