// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/time/calendar.h"
#include "models/domain/time/holidays.h"
#include "tests/support/program.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace skranketid;
using namespace skranketid::test;

namespace {

QStringList simulation(int days, int perDay, const QString &detail = u"sessions"_s, int seed = 7)
{
    return {u"simulate"_s, u"--days"_s, QString::number(days), u"--sessions-per-day"_s,
        QString::number(perDay), u"--desks"_s, u"3"_s, u"--seed"_s, QString::number(seed), u"--detail"_s,
        detail};
}

/// The first column of a query on the profile's database, which no program has open.
QStringList read(const Home &home, const QString &select)
{
    QStringList values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(home.database());
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(select);
            while (query.next())
                values.append(query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return values;
}

QString adds(const Home &home)
{
    const RunResult outcome = home.run({u"verify"_s});
    return outcome.status == 0 ? QString() : outcome.out + outcome.err;
}

int openingDays(QDate from, int days)
{
    int count = 0;
    for (int day = 0; day < days; ++day)
        count += isWeekday(from.addDays(day)) && !isPublicHoliday(from.addDays(day)) ? 1 : 0;
    return count;
}

} // namespace

class tst_Simulate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void simulatedSessionsAreThereAndAddUp_data();
    void simulatedSessionsAreThereAndAddUp();
    void withoutAFirstDayThePeriodEndsYesterday();
    void theSeedDecidesAndTheDetailDoesNot();
    void realSessionsKeepItOut();
    void aSecondBatchIsAllowed();
    void whatCannotBeSimulatedIsRefused_data();
    void whatCannotBeSimulatedIsRefused();
    void itRunsWhileAnotherProgramHasTheDatabase();
    void aGuestThatLeavesCancelsIt();
    void aKilledSimulationLeavesNothing_data();
    void aKilledSimulationLeavesNothing();
};

void tst_Simulate::simulatedSessionsAreThereAndAddUp_data()
{
    QTest::addColumn<QString>("detail");
    QTest::newRow("sessions") << u"sessions"_s;
    QTest::newRow("steps") << u"steps"_s;
}

void tst_Simulate::simulatedSessionsAreThereAndAddUp()
{
    QFETCH(QString, detail);
    const Home home;
    const RunResult outcome
        = home.run(simulation(70, 30, detail) + QStringList{u"--from"_s, u"2026-02-02"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.status, 0);
    const int sessions = 30 * openingDays(QDate(2026, 2, 2), 70);
    QVERIFY2(outcome.out.contains(QString::number(sessions)), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(u"2026-W"), qPrintable(outcome.out));
    QCOMPARE(read(home, u"SELECT count(*) FROM session"_s), QStringList{QString::number(sessions)});
    QCOMPARE(
        read(home,
            u"SELECT DISTINCT text FROM session JOIN code ON code.kind = 'quality' AND code.id = session.quality"_s),
        QStringList{u"simulated"_s});
    QCOMPARE(read(home, u"SELECT count(*) FROM chain WHERE kind = 'batch'"_s),
        QStringList{detail == u"steps" ? u"3"_s : u"0"_s});
    QCOMPARE(adds(home), QString());
}

void tst_Simulate::withoutAFirstDayThePeriodEndsYesterday()
{
    const Home home;
    const QDate today = OfficeTime().day(QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(home.run(simulation(28, 4)).status, 0);
    if (OfficeTime().day(QDateTime::currentMSecsSinceEpoch()) != today)
        QSKIP("midnight came in between");
    QCOMPARE(read(home, u"SELECT count(DISTINCT day) FROM session"_s),
        QStringList{QString::number(openingDays(today.addDays(-28), 28))});
    QVERIFY(read(home, u"SELECT date(min(day)) FROM session"_s).first()
        >= today.addDays(-28).toString(Qt::ISODate));
    QVERIFY(read(home, u"SELECT date(max(day)) FROM session"_s).first() < today.toString(Qt::ISODate));
}

void tst_Simulate::theSeedDecidesAndTheDetailDoesNot()
{
    const auto digest = [](const QString &detail, int seed) {
        const Home home;
        home.run(simulation(30, 20, detail, seed) + QStringList{u"--from"_s, u"2026-02-02"_s});
        return read(home, u"SELECT hex(digest) FROM batch"_s).value(0);
    };
    const QString first = digest(u"sessions"_s, 7);
    QCOMPARE(first.size(), 64);
    QCOMPARE(digest(u"sessions"_s, 7), first);
    QCOMPARE(digest(u"steps"_s, 7), first);
    QVERIFY(digest(u"sessions"_s, 8) != first);
}

void tst_Simulate::realSessionsKeepItOut()
{
    const Home home;
    home.record("start nemid-to-mitid\nfinish I13\n");
    const RunResult outcome = home.run(simulation(10, 4));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(u"real sessions"), qPrintable(outcome.err));
    QCOMPARE(read(home, u"SELECT count(*) FROM session"_s), QStringList{u"1"_s});
    QCOMPARE(adds(home), QString());
}

void tst_Simulate::aSecondBatchIsAllowed()
{
    const Home home;
    QCOMPARE(home.run(simulation(10, 4)).status, 0);
    QCOMPARE(home.run(simulation(10, 4, u"steps"_s)).status, 0);
    QCOMPARE(read(home, u"SELECT state FROM batch"_s), QStringList({u"visible"_s, u"visible"_s}));
    QCOMPARE(adds(home), QString());
}

void tst_Simulate::whatCannotBeSimulatedIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");

    QTest::newRow("too many steps") << simulation(730, 1000, u"steps"_s) << 2 << u"200000"_s;
    QTest::newRow("weekend") << simulation(2, 10) + QStringList{u"--from"_s, u"2026-01-03"_s} << 1
                             << u"2026-01-03"_s;
    QTest::newRow("before the first checklist")
        << simulation(2, 10) + QStringList{u"--from"_s, u"2014-01-06"_s} << 1 << u"2014-01-06"_s;
    QTest::newRow("no days") << simulation(0, 10) << 2 << u"--days"_s;
}

void tst_Simulate::whatCannotBeSimulatedIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);

    const Home home;
    const RunResult outcome = home.run(arguments);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    QVERIFY(read(home, u"SELECT id FROM batch"_s).isEmpty());
}

void tst_Simulate::itRunsWhileAnotherProgramHasTheDatabase()
{
    const Home home;
    {
        Recorder recorder(home);
        QVERIFY(recorder.ask("status").value(u"ok").toBool());
        const RunResult outcome = home.run(simulation(30, 20));
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains(u"batch 1"));
        QCOMPARE(recorder.ask("status").value(u"sequence").toInt(), 1);
    }
    QCOMPARE(adds(home), QString());
}

void tst_Simulate::aGuestThatLeavesCancelsIt()
{
    const Home home;
    {
        Recorder recorder(home);
        QVERIFY(recorder.ask("status").value(u"ok").toBool());
        QProcess guest;
        home.prepare(guest, simulation(730, 10'000) + QStringList{u"--profile"_s, home.profile()});
        guest.start();
        QVERIFY(guest.waitForStarted());
        constexpr qint64 enough = 1 << 20;
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(home.database()).size() > enough, 30'000);
        guest.kill();
        QVERIFY(guest.waitForFinished());
        // The counter goes on meanwhile and afterwards.
        QVERIFY(recorder.ask("start nemid-to-mitid training=yes").value(u"ok").toBool());
        QVERIFY(recorder.ask("finish I13").value(u"ok").toBool());
    }
    QCOMPARE(adds(home), QString());
    QCOMPARE(read(home, u"SELECT count(*) FROM batch WHERE state = 'visible'"_s), QStringList{u"0"_s});
    QCOMPARE(read(home, u"SELECT kind FROM event WHERE kind = 'simulated'"_s), QStringList());
}

void tst_Simulate::aKilledSimulationLeavesNothing_data()
{
    simulatedSessionsAreThereAndAddUp_data();
}

void tst_Simulate::aKilledSimulationLeavesNothing()
{
    QFETCH(QString, detail);
    const Home home;
    QProcess process;
    home.prepare(process,
        simulation(3650, detail == u"steps" ? 79 : 10'000, detail)
            + QStringList{u"--profile"_s, home.profile()});
    process.start();
    QVERIFY(process.waitForStarted());
    constexpr qint64 enough = 1 << 20;
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(home.database()).size() > enough, 30'000);
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(read(home, u"SELECT count(*) FROM session"_s).value(0).toInt() > 0);

    // Nothing of it counts from the first command on, and in time nothing is left: every program that has the
    // database open goes on with the cleaning.
    QCOMPARE(adds(home), QString());
    const auto left = [&home] {
        {
            Recorder recorder(home);
            recorder.ask("status");
            QTest::qWait(300);
        }
        return read(home, u"SELECT count(*) FROM batch WHERE state <> 'gone'"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(left(), QStringList{u"0"_s}, 120'000);
    QCOMPARE(read(home, u"SELECT count(*) FROM session"_s), QStringList{u"0"_s});
    QCOMPARE(read(home, u"SELECT count(*) FROM chain WHERE kind = 'batch'"_s), QStringList{u"0"_s});
    QCOMPARE(read(home, u"SELECT state FROM batch"_s), QStringList{u"gone"_s});
    QCOMPARE(home.run(simulation(10, 4)).status, 0);
    QCOMPARE(adds(home), QString());
}

QTEST_GUILESS_MAIN(tst_Simulate)
#include "tst_simulate.moc"
