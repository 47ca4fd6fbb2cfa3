// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

namespace skranketid {

/// What a simulated period is asked to be.
struct WorkloadPlan {
    QDate from;
    int days = 0; ///< of the calendar
    int sessionsPerDay = 0; ///< over all desks, on the average of the opening days: the total is exact
    int desks = 1;
    quint64 seed = 0;
    QString office;
};

struct WorkloadDay {
    QDate date;
    QTime opens;
    QTime closes;
    qint64 sessions = 0;
    bool shortage = false; ///< devices are out of stock
};

/// The opening days of a plan with what each has to do. Special weeks are named by their Monday; they are
/// invalid when the period is too short for them.
struct WorkloadPeriod {
    QList<WorkloadDay> days;
    qint64 sessions = 0;
    QDate mailOutWeek; ///< a national mail-out; people come three weeks later
    QDate jumpWeek;
    QDate shortageWeek;
};

/// Opening days are weekdays that are no public holiday. Mondays and Thursdays are busy, July is quiet.
WorkloadPeriod workloadPeriod(const WorkloadPlan &plan);

} // namespace skranketid
