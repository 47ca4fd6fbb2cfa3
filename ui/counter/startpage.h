// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/page.h"
#include "ui/shared/actions.h"

namespace skranketid {

class Button;
class CounterFlow;
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

    /// Ready for the next citizen: no ticket, begins now.
    void clear();
    /// Offers the number after the last one.
    void enterTicket();
    void moveStart(int minutes); ///< positive: earlier
    void toggleQuick(); ///< without steps, from now on until it is toggled again
    QString ticket() const;

    void refresh() override;
    void confirm() override;
    bool press(const QString &key) override;

private:
    QWidget *makeOptions(const Look &look, Actions &actions);
    void showBegan();
    void showQuick();

    CounterState &m_state;
    CounterFlow &m_flow;
    int m_minutesAgo = 0;
    bool m_quick = false;
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
    TextLabel *m_todayTitle;
    TextLabel *m_empty;
    TodayList *m_today;
};

} // namespace skranketid
