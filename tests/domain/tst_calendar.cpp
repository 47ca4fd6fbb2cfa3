// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time/calendar.h"
#include "models/domain/time/holidays.h"

#include <QTest>

#include <algorithm>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

QDate named(int year, const QString &name)
{
    const QList<Holiday> holidays = holidaysOf(year);
    const auto found = std::find_if(holidays.begin(), holidays.end(),
        [&name](const Holiday &holiday) { return holiday.name.da == name; });
    return found == holidays.end() ? QDate() : found->date;
}

int openingDaysOf(int year)
{
    int days = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        days += isWeekday(day) && !isPublicHoliday(day) ? 1 : 0;
    return days;
}

/// "-" in the table: the holiday does not exist.
QDate inYear(int year, const QString &dayMonth)
{
    return dayMonth == u"-" ? QDate() : QDate::fromString(dayMonth + u"-%1"_s.arg(year), u"dd-MM-yyyy");
}

} // namespace

class tst_Calendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheHolidaysOfTenYears_data();
    void knowsTheHolidaysOfTenYears();
    void everyHolidayIsPublicNamedAndInOrder();
    void storeBededagEndedIn2023();
    void constitutionDay2022IsOneClosedDayForTwoReasons();
    void daysUsuallyClosedAreNoPublicHolidays();
    void easterIsRightAtItsEarliestAndLatest();
    void weekendsAreNoWeekdays();
    void nightsOfTheClockHave23And25Hours();
    void hoursAreTheOfficesNotTheComputers();
    void everyMomentLiesInTheDayItStartedIn();
    void unknownZoneFallsBackToTheComputers();
};

void tst_Calendar::knowsTheHolidaysOfTenYears_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<int>("openingDays");
    const auto row = [](int year, const QString &dates, int weeks, int openingDays) {
        QTest::addRow("%d", year) << year << dates.split(u' ') << weeks << openingDays;
    };
    row(2021, u"01-04 02-04 04-04 05-04 30-04 13-05 23-05 24-05"_s, 52, 254);
    row(2022, u"14-04 15-04 17-04 18-04 13-05 26-05 05-06 06-06"_s, 52, 253);
    row(2023, u"06-04 07-04 09-04 10-04 05-05 18-05 28-05 29-05"_s, 52, 252);
    row(2024, u"28-03 29-03 31-03 01-04 - 09-05 19-05 20-05"_s, 52, 254);
    row(2025, u"17-04 18-04 20-04 21-04 - 29-05 08-06 09-06"_s, 52, 253);
    row(2026, u"02-04 03-04 05-04 06-04 - 14-05 24-05 25-05"_s, 53, 254);
    row(2027, u"25-03 26-03 28-03 29-03 - 06-05 16-05 17-05"_s, 52, 255);
    row(2028, u"13-04 14-04 16-04 17-04 - 25-05 04-06 05-06"_s, 52, 253);
    row(2029, u"29-03 30-03 01-04 02-04 - 10-05 20-05 21-05"_s, 52, 253);
    row(2030, u"18-04 19-04 21-04 22-04 - 30-05 09-06 10-06"_s, 52, 253);
}

void tst_Calendar::knowsTheHolidaysOfTenYears()
{
    QFETCH(const int, year);
    QFETCH(const QStringList, dates);
    const QStringList names{u"Skærtorsdag"_s, u"Langfredag"_s, u"Påskedag"_s, u"2. påskedag"_s,
        u"Store bededag"_s, u"Kristi himmelfartsdag"_s, u"Pinsedag"_s, u"2. pinsedag"_s};
    QCOMPARE(dates.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(named(year, names.at(i)), inYear(year, dates.at(i)));
    QTEST(isoWeeks(year), "weeks");
    QTEST(openingDaysOf(year), "openingDays");
}

void tst_Calendar::everyHolidayIsPublicNamedAndInOrder()
{
    for (int year = 2000; year <= 2100; ++year) {
        const QList<Holiday> holidays = holidaysOf(year);
        QDate before(year - 1, 12, 31);
        for (const Holiday &holiday : holidays) {
            QVERIFY(holiday.date >= before);
            QVERIFY(!holiday.name.da.isEmpty() && !holiday.name.en.isEmpty());
            QVERIFY(isPublicHoliday(holiday.date));
            before = holiday.date;
        }
        QVERIFY(isPublicHoliday(QDate(year, 1, 1)));
        QVERIFY(isPublicHoliday(QDate(year, 12, 25)));
        QVERIFY(isPublicHoliday(QDate(year, 12, 26)));
    }
}

void tst_Calendar::storeBededagEndedIn2023()
{
    QCOMPARE(holidaysOf(2023).size(), 11);
    QCOMPARE(holidaysOf(2024).size(), 10);
    QVERIFY(isPublicHoliday(QDate(2023, 5, 5)));
    QVERIFY(!isPublicHoliday(QDate(2024, 4, 26))); // the fourth Friday after Easter
}

void tst_Calendar::constitutionDay2022IsOneClosedDayForTwoReasons()
{
    const QDate day(2022, 6, 5);
    QStringList reasons;
    for (const Holiday &holiday : holidaysOf(2022) + customaryClosingDaysOf(2022)) {
        if (holiday.date == day)
            reasons.append(holiday.name.en);
    }
    QCOMPARE(reasons, QStringList({u"Pentecost"_s, u"Constitution Day"_s}));
    QVERIFY(isPublicHoliday(day));
    QCOMPARE(openingDaysOf(2022), 253); // a Sunday anyway: taken off once
}

void tst_Calendar::daysUsuallyClosedAreNoPublicHolidays()
{
    QCOMPARE(customaryClosingDaysOf(2021).size(), 3);
    for (const Holiday &day : customaryClosingDaysOf(2021))
        QVERIFY(!isPublicHoliday(day.date));
    QVERIFY(!isPublicHoliday(QDate(2026, 5, 1)));
}

void tst_Calendar::easterIsRightAtItsEarliestAndLatest()
{
    QCOMPARE(easterSunday(1818), QDate(1818, 3, 22));
    QCOMPARE(easterSunday(2008), QDate(2008, 3, 23));
    QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
    QCOMPARE(easterSunday(1954), QDate(1954, 4, 18)); // an exception of the old rules
    QCOMPARE(easterSunday(1981), QDate(1981, 4, 19));
}

void tst_Calendar::weekendsAreNoWeekdays()
{
    QVERIFY(isWeekday(QDate(2021, 9, 8)));
    QVERIFY(isWeekday(QDate(2021, 9, 10)));
    QVERIFY(!isWeekday(QDate(2021, 9, 11)));
    QVERIFY(!isWeekday(QDate(2021, 9, 12)));
    QVERIFY(isWeekday(QDate(2021, 9, 13)));
    QVERIFY(!isWeekday(QDate()));
}

void tst_Calendar::nightsOfTheClockHave23And25Hours()
{
    const OfficeTime time;
    const auto hoursOf
        = [&time](QDate day) { return (time.startOf(day.addDays(1)) - time.startOf(day)) / hourMs; };
    QCOMPARE(hoursOf(QDate(2026, 3, 28)), 24);
    QCOMPARE(hoursOf(QDate(2026, 3, 29)), 23);
    QCOMPARE(hoursOf(QDate(2026, 10, 25)), 25);
    QCOMPARE(hoursOf(QDate(2026, 10, 26)), 24);
    QCOMPARE(time.startOf(QDate(2026, 3, 29)), utc(u"2026-03-28T23:00:00Z"_s));
    QCOMPARE(time.startOf(QDate(2026, 10, 25)), utc(u"2026-10-24T22:00:00Z"_s));

    // Both hours called two o'clock in October; none in March.
    QCOMPARE(time.hour(utc(u"2026-10-25T00:30:00Z"_s)), 2);
    QCOMPARE(time.hour(utc(u"2026-10-25T01:30:00Z"_s)), 2);
    QCOMPARE(time.hour(utc(u"2026-03-29T00:59:59Z"_s)), 1);
    QCOMPARE(time.hour(utc(u"2026-03-29T01:00:00Z"_s)), 3);
}

void tst_Calendar::hoursAreTheOfficesNotTheComputers()
{
    const qint64 moment = utc(u"2021-09-07T22:30:00Z"_s);
    const OfficeTime copenhagen;
    QCOMPARE(copenhagen.local(moment).time(), QTime(0, 30));
    QCOMPARE(copenhagen.day(moment), QDate(2021, 9, 8));
    const OfficeTime nuuk(QTimeZone("America/Godthab"));
    QCOMPARE(nuuk.day(moment), QDate(2021, 9, 7));
}

void tst_Calendar::everyMomentLiesInTheDayItStartedIn()
{
    const OfficeTime time;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        const qint64 start = time.startOf(day);
        QCOMPARE(time.day(start), day);
        QCOMPARE(time.day(start - 1), day.addDays(-1));
        QVERIFY(qAbs(time.startOf(day.addDays(1)) - start - dayMs) <= hourMs);
    }
}

void tst_Calendar::unknownZoneFallsBackToTheComputers()
{
    const OfficeTime time{QTimeZone()};
    const qint64 noon = utc(u"2021-09-08T12:00:00Z"_s);
    QCOMPARE(time.local(noon).time(), QDateTime::fromMSecsSinceEpoch(noon).time());
    QCOMPARE(time.startOf(QDate(2021, 9, 8)), QDate(2021, 9, 8).startOfDay().toMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
