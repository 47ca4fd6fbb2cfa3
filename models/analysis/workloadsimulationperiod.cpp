// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/workloadsimulationperiod.h"

#include "models/analysis/workloadsimulationrandom.h"
#include "models/domain/time/holidays.h"

#include <algorithm>
#include <array>

namespace skranketid {

namespace {

// Shares of an ordinary day's work, in per cent.
constexpr std::array weekdayWeights{130, 90, 85, 125, 70};
constexpr std::array monthWeights{100, 95, 115, 105, 105, 100, 55, 100, 105, 110, 105, 85};
constexpr int afterClosingWeight = 115;
constexpr int shortDayWeight = 35;
constexpr int mailOutWeight = 110;
constexpr int jumpWeight = 180;
constexpr int afterJumpWeight = 125;

constexpr int jumpAfterWeeks = 3;
constexpr int leastWeeksForMailOut = 6;
constexpr int leastWeeksForShortage = 4;

bool isOpen(QDate date)
{
    return isWeekday(date) && !isPublicHoliday(date);
}

bool isShort(QDate date)
{
    const QList<Holiday> days = customaryClosingDaysOf(date.year());
    return std::any_of(days.begin(), days.end(), [date](const Holiday &day) { return day.date == date; });
}

QTime closingTime(QDate date)
{
    if (isShort(date))
        return QTime(12, 0);
    switch (date.dayOfWeek()) {
    case Qt::Thursday:
        return QTime(17, 0);
    case Qt::Friday:
        return QTime(14, 0);
    default:
        return QTime(15, 0);
    }
}

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

/// Mondays of the weeks that lie wholly in the period and have at least four opening days.
QList<QDate> wholeWeeks(const WorkloadPlan &plan)
{
    QList<QDate> weeks;
    const QDate end = plan.from.addDays(plan.days);
    for (QDate monday = mondayOf(plan.from.addDays(6)); monday.addDays(7) <= end;
         monday = monday.addDays(7)) {
        int open = 0;
        for (int day = 0; day < 5; ++day)
            open += isOpen(monday.addDays(day)) ? 1 : 0;
        if (open >= 4)
            weeks.append(monday);
    }
    return weeks;
}

void chooseWeeks(const WorkloadPlan &plan, WorkloadSimulationRandom &random, WorkloadPeriod &period)
{
    const QList<QDate> weeks = wholeWeeks(plan);
    if (weeks.size() >= leastWeeksForMailOut) {
        QList<QDate> candidates;
        for (const QDate week : weeks) {
            if (weeks.contains(week.addDays(7 * jumpAfterWeeks)))
                candidates.append(week);
        }
        if (!candidates.isEmpty()) {
            period.mailOutWeek = candidates.at(random.below((candidates.size() + 1) / 2));
            period.jumpWeek = period.mailOutWeek.addDays(7 * jumpAfterWeeks);
        }
    }
    if (weeks.size() >= leastWeeksForShortage) {
        QList<QDate> candidates = weeks;
        candidates.removeIf([&period](QDate week) { return week == period.jumpWeek; });
        period.shortageWeek = candidates.at(random.below(candidates.size()));
    }
}

qint64 weightOf(QDate date, const WorkloadPeriod &period)
{
    const QDate week = mondayOf(date);
    qint64 weight = weekdayWeights.at(std::size_t(date.dayOfWeek() - 1))
        * qint64(monthWeights.at(std::size_t(date.month() - 1)));
    const auto scale = [&weight](bool applies, int perCent) {
        if (applies)
            weight = weight * perCent / 100;
    };
    scale(isWeekday(date.addDays(-1)) && !isOpen(date.addDays(-1)), afterClosingWeight);
    scale(isShort(date), shortDayWeight);
    if (period.mailOutWeek.isValid()) {
        scale(week == period.mailOutWeek, mailOutWeight);
        scale(week == period.jumpWeek, jumpWeight);
        scale(week == period.jumpWeek.addDays(7), afterJumpWeight);
    }
    return weight;
}

} // namespace

WorkloadPeriod workloadPeriod(const WorkloadPlan &plan)
{
    WorkloadSimulationRandom random(plan.seed);
    WorkloadPeriod period;
    chooseWeeks(plan, random, period);

    QList<qint64> upTo; // weights added up
    qint64 weights = 0;
    for (QDate date = plan.from; date < plan.from.addDays(plan.days); date = date.addDays(1)) {
        if (!isOpen(date))
            continue;
        const bool shortage = period.shortageWeek.isValid() && mondayOf(date) == period.shortageWeek;
        period.days.append({date, QTime(8, 30), closingTime(date), 0, shortage});
        weights += weightOf(date, period) * random.between(92, 108) / 100;
        upTo.append(weights);
    }
    period.sessions = qint64(plan.sessionsPerDay) * period.days.size();
    qint64 given = 0;
    for (qsizetype at = 0; at < period.days.size(); ++at) {
        // Rounding the sums, not the days, makes the total exact. The quotient is split against overflow.
        const qint64 whole = period.sessions / weights * upTo.at(at);
        const qint64 until = whole + period.sessions % weights * upTo.at(at) / weights;
        period.days[at].sessions = until - given;
        given = until;
    }
    return period;
}

} // namespace skranketid
