// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time/calendar.h"
#include "models/domain/time/timeentry.h"

#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

/// Times as they are typed, and the instants they mean on the nights the clock is moved.
class tst_TimeEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsReadAsItIsTyped_data();
    void aTimeIsReadAsItIsTyped();
    void aDateIsReadAsItIsTyped_data();
    void aDateIsReadAsItIsTyped();
    void minutesAreReadAsTheyAreTyped_data();
    void minutesAreReadAsTheyAreTyped();
    void nothingElseIsTaken_data();
    void nothingElseIsTaken();
    void whatCanBeReadInTwoWaysIsNotRead();
    void aTimeIsOneInstantOnAnOrdinaryDay();
    void theHourThatComesTwiceHasTwoInstants();
    void theHourLeftOutHasNone();
    void everyInstantAroundBothNightsIsFoundByItsOwnTime();
};

void tst_TimeEntry::aTimeIsReadAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("Danish") << u"14.30"_s << QTime(14, 30);
    QTest::newRow("English") << u"14:30"_s << QTime(14, 30);
    QTest::newRow("one digit") << u"9.05"_s << QTime(9, 5);
    QTest::newRow("joined") << u"1430"_s << QTime(14, 30);
    QTest::newRow("joined morning") << u"0905"_s << QTime(9, 5);
    QTest::newRow("seconds") << u"14.30.15"_s << QTime(14, 30, 15);
    QTest::newRow("joined seconds") << u"143015"_s << QTime(14, 30, 15);
    QTest::newRow("blanks around") << u"  14.30 "_s << QTime(14, 30);
    QTest::newRow("midnight") << u"0.00"_s << QTime(0, 0);
}

void tst_TimeEntry::aTimeIsReadAsItIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QTime, time);
    QCOMPARE(timeFrom(typed), std::optional(time));
}

void tst_TimeEntry::aDateIsReadAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("Danish") << u"20-10-2026"_s << QDate(2026, 10, 20);
    QTest::newRow("points") << u"20.10.2026"_s << QDate(2026, 10, 20);
    QTest::newRow("English") << u"20/10/2026"_s << QDate(2026, 10, 20);
    QTest::newRow("short year") << u"1-2-26"_s << QDate(2026, 2, 1);
    QTest::newRow("no year") << u"20-10"_s << QDate(2024, 10, 20);
    QTest::newRow("leap day") << u"29-2"_s << QDate(2024, 2, 29);
    QTest::newRow("machine") << u"2026-10-20"_s << QDate(2026, 10, 20);
}

void tst_TimeEntry::aDateIsReadAsItIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QDate, date);
    QCOMPARE(dateFrom(typed, 2024), std::optional(date));
}

void tst_TimeEntry::minutesAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("whole") << u"12"_s << qint64(720'000);
    QTest::newRow("comma") << u"4,5"_s << qint64(270'000);
    QTest::newRow("two decimals") << u"4,25"_s << qint64(255'000);
    QTest::newRow("point") << u"4.5"_s << qint64(270'000);
    QTest::newRow("seconds") << u"4:30"_s << qint64(270'000);
    QTest::newRow("hours") << u"1:04:30"_s << qint64(3'870'000);
    QTest::newRow("none") << u"0"_s << qint64(0);
}

void tst_TimeEntry::minutesAreReadAsTheyAreTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const qint64, ms);
    QCOMPARE(durationFrom(typed), std::optional(ms));
}

void tst_TimeEntry::nothingElseIsTaken_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList none{QString(), u" "_s, u"24.00"_s, u"14.60"_s, u"14.30.60"_s, u"-1.30"_s,
        u"14.30 pm"_s, u"31-2"_s, u"32-1-2026"_s, u"4:60"_s, u"-4"_s, u"1e3"_s, u"4,5,6"_s, u"010190-1234"_s,
        u"\u0661\u0664.\u0663\u0660"_s, u"14\u202430"_s, QString(100'000, u'1'), u"99999999999999999999"_s};
    for (const QString &each : none)
        QTest::addRow("%s", qPrintable(each.left(20))) << each;
}

void tst_TimeEntry::nothingElseIsTaken()
{
    QFETCH(const QString, typed);
    QCOMPARE(timeFrom(typed), std::nullopt);
    QCOMPARE(dateFrom(typed, 2023), std::nullopt);
    QCOMPARE(durationFrom(typed), std::nullopt);
}

void tst_TimeEntry::whatCanBeReadInTwoWaysIsNotRead()
{
    QCOMPARE(durationFrom(u"4.30"_s), std::nullopt); // 4:30, or 4.3 minutes
    QCOMPARE(timeFrom(u"143"_s), std::nullopt); // 1:43, or 14:3
    QCOMPARE(timeFrom(u"14"_s), std::nullopt);
}

void tst_TimeEntry::aTimeIsOneInstantOnAnOrdinaryDay()
{
    const OfficeTime time;
    const QList<qint64> instants = time.instantsAt(QDate(2026, 10, 20), QTime(14, 30));
    QCOMPARE(instants, QList<qint64>{time.at(QDate(2026, 10, 20), QTime(14, 30)).toMSecsSinceEpoch()});
}

void tst_TimeEntry::theHourThatComesTwiceHasTwoInstants()
{
    const OfficeTime time;
    const QList<qint64> instants = time.instantsAt(QDate(2026, 10, 25), QTime(2, 30));
    QCOMPARE(instants.size(), 2);
    QCOMPARE(instants.at(1) - instants.at(0), qint64(3'600'000));
    QVERIFY(time.isSummer(instants.at(0)));
    QVERIFY(!time.isSummer(instants.at(1)));
    QCOMPARE(time.instantsAt(QDate(2026, 10, 25), QTime(1, 59, 59, 999)).size(), 1);
    QCOMPARE(time.instantsAt(QDate(2026, 10, 25), QTime(3, 0)).size(), 1);
}

void tst_TimeEntry::theHourLeftOutHasNone()
{
    const OfficeTime time;
    QVERIFY(time.instantsAt(QDate(2026, 3, 29), QTime(2, 30)).isEmpty());
    QCOMPARE(time.instantsAt(QDate(2026, 3, 29), QTime(1, 59)).size(), 1);
    QCOMPARE(time.instantsAt(QDate(2026, 3, 29), QTime(3, 0)).size(), 1);
}

void tst_TimeEntry::everyInstantAroundBothNightsIsFoundByItsOwnTime()
{
    const OfficeTime time;
    constexpr qint64 step = 17 * 60'000; // comes by all minutes of an hour
    for (const QDate night :
        {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2027, 3, 28), QDate(2027, 10, 31)}) {
        const qint64 end = time.startOf(night.addDays(3));
        for (qint64 instant = time.startOf(night.addDays(-2)); instant < end; instant += step) {
            const QDateTime local = time.local(instant);
            QVERIFY2(
                time.instantsAt(local.date(), local.time()).contains(instant), qPrintable(local.toString()));
        }
    }
}

QTEST_GUILESS_MAIN(tst_TimeEntry)
#include "tst_timeentry.moc"
