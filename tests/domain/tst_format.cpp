// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/format.h"

#include <QLocale>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

class tst_Format : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesNumbers_data();
    void writesNumbers();
    void writesDates();
    void writesWeekdaysInEachLanguage();
    void writesIsoWeeks();
    void writesTimes();
    void writesTheClockInWholeSecondsPassed_data();
    void writesTheClockInWholeSecondsPassed();
    void writesMinutes_data();
    void writesMinutes();
    void leavesInvalidDatesEmpty();

private:
    const Format m_danish{Language::Danish};
    const Format m_english{Language::English};
};

void tst_Format::init()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Switzerland)); // must not matter
}

void tst_Format::writesNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("danish");
    QTest::addColumn<QString>("english");
    QTest::newRow("thousands") << 1234.5 << 1 << u"1.234,5"_s << u"1,234.5"_s;
    QTest::newRow("millions") << 1234567.0 << 0 << u"1.234.567"_s << u"1,234,567"_s;
    QTest::newRow("small") << 7.0 << 1 << u"7,0"_s << u"7.0"_s;
    QTest::newRow("rounded") << 14.96 << 1 << u"15,0"_s << u"15.0"_s;
    QTest::newRow("negative") << -12.25 << 2 << u"-12,25"_s << u"-12.25"_s;
    QTest::newRow("no negative zero") << -0.04 << 1 << u"0,0"_s << u"0.0"_s;
}

void tst_Format::writesNumbers()
{
    QFETCH(const double, value);
    QFETCH(const int, decimals);
    QTEST(m_danish.number(value, decimals), "danish");
    QTEST(m_english.number(value, decimals), "english");
}

void tst_Format::writesDates()
{
    const QDate day(2021, 9, 8);
    QCOMPARE(m_danish.shortDate(day), u"08-09-2021"_s);
    QCOMPARE(m_english.shortDate(day), u"08/09/2021"_s);
    QCOMPARE(m_danish.longDate(day), u"8. september 2021"_s);
    QCOMPARE(m_english.longDate(day), u"8 September 2021"_s);
    QCOMPARE(m_danish.longDate(QDate(2026, 5, 14)), u"14. maj 2026"_s);
    QCOMPARE(m_english.longDate(QDate(2026, 5, 14)), u"14 May 2026"_s);
}

void tst_Format::writesWeekdaysInEachLanguage()
{
    const QStringList danish{
        u"mandag"_s, u"tirsdag"_s, u"onsdag"_s, u"torsdag"_s, u"fredag"_s, u"lørdag"_s, u"søndag"_s};
    const QStringList english{
        u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    const QDate monday(2021, 9, 6);
    for (int i = 0; i < 7; ++i) {
        QCOMPARE(m_danish.weekday(monday.addDays(i)), danish.at(i));
        QCOMPARE(m_english.weekday(monday.addDays(i)), english.at(i));
    }
}

void tst_Format::writesIsoWeeks()
{
    QCOMPARE(m_danish.week(QDate(2021, 10, 25)), u"uge 43"_s);
    QCOMPARE(m_english.week(QDate(2021, 10, 25)), u"week 43"_s);
    QCOMPARE(m_danish.week(QDate(2026, 12, 31)), u"uge 53"_s);
    QCOMPARE(m_danish.week(QDate(2027, 1, 3)), u"uge 53"_s);
    QCOMPARE(m_danish.week(QDate(2027, 1, 4)), u"uge 1"_s);
}

void tst_Format::writesTimes()
{
    QCOMPARE(m_danish.timeInText(QTime(14, 30)), u"kl.\u00a014.30"_s);
    QCOMPARE(m_english.timeInText(QTime(14, 30)), u"14:30"_s);
    QCOMPARE(m_danish.timeInText(QTime(8, 5)), u"kl.\u00a008.05"_s);
    QCOMPARE(m_danish.dayInText(QDate(2021, 9, 8)), u"onsdag den 8. september 2021"_s);
    QCOMPARE(m_english.dayInText(QDate(2021, 9, 8)), u"Wednesday, 8 September 2021"_s);
    QCOMPARE(m_danish.dayInText({}), QString());
    QCOMPARE(m_danish.clockTime(QTime(14, 30, 59)), u"14:30"_s);
    QCOMPARE(m_english.clockTime(QTime(8, 5)), u"08:05"_s);
}

void tst_Format::writesTheClockInWholeSecondsPassed_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0:00"_s;
    QTest::newRow("not yet a second") << qint64(999) << u"0:00"_s;
    QTest::newRow("minutes") << qint64(247'000) << u"4:07"_s;
    QTest::newRow("never rounded up") << qint64(247'999) << u"4:07"_s;
    QTest::newRow("before the hour") << qint64(3'599'999) << u"59:59"_s;
    QTest::newRow("hours") << qint64(3'847'000) << u"1:04:07"_s;
    QTest::newRow("more than a day") << qint64(90'000'000) << u"25:00:00"_s;
    QTest::newRow("negative") << qint64(-247'500) << u"-4:07"_s;
    QTest::newRow("no negative zero") << qint64(-500) << u"0:00"_s;
}

void tst_Format::writesTheClockInWholeSecondsPassed()
{
    QFETCH(const qint64, ms);
    QTEST(m_danish.clock(ms), "text");
    QTEST(m_english.clock(ms), "text");
}

void tst_Format::writesMinutes_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("danish");
    QTest::addColumn<QString>("english");
    QTest::newRow("four and a half") << qint64(270'000) << u"4,5 min."_s << u"4.5 min"_s;
    QTest::newRow("whole") << qint64(900'000) << u"15,0 min."_s << u"15.0 min"_s;
    QTest::newRow("half a tenth up") << qint64(3'000) << u"0,1 min."_s << u"0.1 min"_s;
    QTest::newRow("below half a tenth") << qint64(2'999) << u"0,0 min."_s << u"0.0 min"_s;
    QTest::newRow("thousands") << qint64(74'070'000) << u"1.234,5 min."_s << u"1,234.5 min"_s;
    QTest::newRow("negative") << qint64(-93'000) << u"-1,6 min."_s << u"-1.6 min"_s;
}

void tst_Format::writesMinutes()
{
    QFETCH(const qint64, ms);
    QFETCH(const QString, danish);
    QFETCH(const QString, english);
    QCOMPARE(m_danish.minutes(ms), danish);
    QCOMPARE(m_english.minutes(ms), english);
    QCOMPARE(m_danish.minutesBare(ms) + u" min."_s, danish);
    QCOMPARE(m_english.minutesBare(ms) + u" min"_s, english);
}

void tst_Format::leavesInvalidDatesEmpty()
{
    QCOMPARE(m_danish.shortDate(QDate()), QString());
    QCOMPARE(m_danish.longDate(QDate()), QString());
    QCOMPARE(m_danish.weekday(QDate()), QString());
    QCOMPARE(m_danish.week(QDate()), QString());
    QCOMPARE(m_danish.timeInText(QTime()), QString());
}

QTEST_GUILESS_MAIN(tst_Format)
#include "tst_format.moc"
