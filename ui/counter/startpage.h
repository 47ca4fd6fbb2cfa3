// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/page.h"
#include "ui/shared/actions.h"

class QScrollArea;
class QVBoxLayout;

namespace skranketid {

struct SessionRow;
class StripMessage;

class Button;
class CounterFlow;
class ColumnsLayout;
class CounterState;
class Field;
class Look;
class OptionGrid;
class TextLabel;
class TodayList;
class TodayModel;

/// When nothing runs: what the next citizen comes for, and the day so far.
class StartPage final : public Page {
    Q_OBJECT

public:
    static constexpr int longestAgo = 15; ///< minutes; what the engine takes

    StartPage(const Look &look, Actions &actions, CounterState &state, CounterFlow &flow, TodayModel &today,
        QWidget *parent = nullptr);

    /// Offers the number after the last one.
    void enterTicket();
    void moveStart(int minutes); ///< positive: earlier
    void toggleBooked();
    void nextChannel(); ///< where the next citizen is served, one after the other
    void toggleQuick(); ///< without steps, from now on until it is toggled again

    void refresh() override;
    void confirm() override;
    bool press(const QString &key) override;

Q_SIGNALS:
    void opened(const skranketid::SessionRow &row); ///< out of the day's list
    void forgottenWanted(); ///< a session whose end nobody knows is to be told about

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOptions(const Look &look, Actions &actions);
    void showToday();
    void showForgotten();
    int mostAgo() const;
    void fitOptions();
    static QString beganText(int ago);
    void showBegan();
    void showQuick();
    void showVisit();

    const Look &m_look;
    CounterState &m_state;
    CounterFlow &m_flow;
    TextLabel *m_title;
    TextLabel *m_lead;
    OptionGrid *m_lists;
    TextLabel *m_ticketLabel;
    Field *m_ticket;
    Button *m_ticketKey;
    TextLabel *m_began;
    Button *m_earlier;
    Button *m_later;
    Button *m_quickToggle;
    Button *m_noShow;
    TextLabel *m_visit; ///< by appointment or not
    Button *m_booked;
    TextLabel *m_place;
    Button *m_channel;
    StripMessage *m_forgotten;
    Button *m_tell; ///< about the forgotten one
    TextLabel *m_todayTitle;
    TextLabel *m_empty;
    TodayModel &m_todayModel;
    TodayList *m_today = nullptr; ///< made when there is something to list: the window is there sooner
    QVBoxLayout *m_column;
    QScrollArea *m_area;
    ColumnsLayout *m_options;
};

} // namespace skranketid
