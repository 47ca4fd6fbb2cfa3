// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time/holidays.h"

#include <algorithm>

namespace skranketid {

namespace {

constexpr int lastYearOfStoreBededag = 2023; // abolished by Act of 28 February 2023, from 2024

Text text(const char16_t *da, const char16_t *en)
{
    return {QString::fromUtf16(da), QString::fromUtf16(en)};
}

} // namespace

// The Gregorian computus in the form of Meeus, Jones and Butcher.
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * late + 114;
    return QDate(year, sum / 31, sum % 31 + 1);
}

QList<Holiday> holidaysOf(int year)
{
    const QDate easter = easterSunday(year);
    QList<Holiday> result{
        {QDate(year, 1, 1), text(u"Nytårsdag", u"New Year's Day")},
        {easter.addDays(-3), text(u"Skærtorsdag", u"Maundy Thursday")},
        {easter.addDays(-2), text(u"Langfredag", u"Good Friday")},
        {easter, text(u"Påskedag", u"Easter Sunday")},
        {easter.addDays(1), text(u"2. påskedag", u"Easter Monday")},
        {easter.addDays(39), text(u"Kristi himmelfartsdag", u"Ascension Day")},
        {easter.addDays(49), text(u"Pinsedag", u"Pentecost")},
        {easter.addDays(50), text(u"2. pinsedag", u"Whit Monday")},
        {QDate(year, 12, 25), text(u"Juledag", u"Christmas Day")},
        {QDate(year, 12, 26), text(u"2. juledag", u"Second Day of Christmas")},
    };
    if (year <= lastYearOfStoreBededag)
        result.insert(5, {easter.addDays(26), text(u"Store bededag", u"General Prayer Day")});
    return result;
}

bool isPublicHoliday(QDate date)
{
    const QList<Holiday> holidays = holidaysOf(date.year());
    return std::any_of(
        holidays.begin(), holidays.end(), [date](const Holiday &holiday) { return holiday.date == date; });
}

QList<Holiday> customaryClosingDaysOf(int year)
{
    return {
        {QDate(year, 6, 5), text(u"Grundlovsdag", u"Constitution Day")},
        {QDate(year, 12, 24), text(u"Juleaftensdag", u"Christmas Eve")},
        {QDate(year, 12, 31), text(u"Nytårsaftensdag", u"New Year's Eve")},
    };
}

bool isWeekday(QDate date)
{
    return date.isValid() && date.dayOfWeek() <= Qt::Friday;
}

int isoWeeks(int year)
{
    return QDate(year, 12, 28).weekNumber(); // always in the last week
}

} // namespace skranketid
