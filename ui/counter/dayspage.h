// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrow.h"
#include "ui/counter/page.h"
#include "ui/shared/actions.h"

#include <QDate>

class QLayout;
class QScrollArea;

namespace skranketid {

class Button;
class CounterState;
class Look;
class Storage;
class TextLabel;
class TodayList;
class TodayModel;

/// One day's sessions at this desk, and the way to the days before it: whether the day is closed, how many
/// sessions are out of the figures and what they would do to the mean.
class DaysPage final : public Page {
    Q_OBJECT

public:
    DaysPage(
        const Look &look, Actions &actions, CounterState &state, Storage &storage, QWidget *parent = nullptr);

    void open(QDate day);

    void refresh() override;
    void confirm() override;
    bool press(const QString &) override { return false; }
    QWidget *home() override;

Q_SIGNALS:
    void opened(const skranketid::SessionRow &row);

private:
    Button *addWay(const Look &look, const QString &name, const QString &keys, QLayout &buttons, int days);
    void go(int days); ///< so many on; 0: today
    void load();
    QString statusText() const;
    QString figuresText() const;

    CounterState &m_state;
    Storage &m_storage;
    QDate m_day;
    qint64 m_sequence = 0; ///< of the journal, when the day was read
    QList<SessionRow> m_rows;
    bool m_read = false;
    QScrollArea *m_area;
    TextLabel *m_title;
    TextLabel *m_status;
    TextLabel *m_figures;
    TextLabel *m_empty;
    TodayModel *m_model;
    TodayList *m_list;
    Button *m_open;
    Button *m_before;
    Button *m_after;
    Button *m_today;
    Button *m_close;
    Button *m_back;
};

} // namespace skranketid
