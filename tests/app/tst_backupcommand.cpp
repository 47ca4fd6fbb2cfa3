// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace skranketid::test;

class tst_BackupCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileItIsTheDaysOwn();
    void oldOnesGoWhenANewOneIsGood();
    void aFailedOneDeletesNothing();
    void theListSaysWhatIsGood();
    void theWindowMakesTheDaysBackup();
    void retentionSaysWhatIsOldAndExportsFirst();
    void wrongWordsAreRefused();

private:
    static QString nameOn(QDate day) { return u"skranketid-%1.db"_s.arg(day.toString(Qt::ISODate)); }
    static QStringList backupsOf(const Home &home)
    {
        return QDir(home.profile() + u"/backups"_s).entryList(QDir::Files, QDir::Name);
    }
};

void tst_BackupCommand::withoutAFileItIsTheDaysOwn()
{
    const Home home;
    home.record("start mitid-new\nvoid mistake\n");
    const RunResult made = home.run({u"backup"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const QString name = nameOn(QDate::currentDate());
    QVERIFY2(made.out.contains(name) && made.out.contains(home.profile()), qPrintable(made.out));
    QCOMPARE(backupsOf(home), QStringList{name});
    QVERIFY2(home.run({u"backup"_s}).status == 0, "again on the same day");
    QCOMPARE(backupsOf(home), QStringList{name});
}

void tst_BackupCommand::oldOnesGoWhenANewOneIsGood()
{
    const Home home;
    home.record("start mitid-new\nvoid mistake\n");
    QCOMPARE(home.run({u"backup"_s}).status, 0);
    const QDate today = QDate::currentDate();
    const QByteArray good = home.read(u"profile/backups/"_s + nameOn(today));
    for (int back = 1; back < 50; ++back)
        home.write(u"profile/backups/"_s + nameOn(today.addDays(-back)), good);
    home.write(u"profile/backups/kopi til revisor.db"_s, good);
    QCOMPARE(home.run({u"backup"_s}).status, 0);
    const QStringList left = backupsOf(home);
    QVERIFY2(left.size() >= 10 && left.size() <= 12, qPrintable(left.join(u' ')));
    QVERIFY(left.contains(u"kopi til revisor.db"_s));
    for (int back = 0; back < 7; ++back)
        QVERIFY(left.contains(nameOn(today.addDays(-back))));
    QVERIFY(!left.contains(nameOn(today.addDays(-31)))); // it may hold notes that have been erased since
}

void tst_BackupCommand::aFailedOneDeletesNothing()
{
    const Home home;
    home.record("start mitid-new\nvoid mistake\n");
    const QDate today = QDate::currentDate();
    for (int back = 1; back < 50; ++back)
        home.write(u"profile/backups/"_s + nameOn(today.addDays(-back)), "x");
    QVERIFY(QDir().mkpath(home.profile() + u"/backups/"_s + nameOn(today)));
    const RunResult failed = home.run({u"backup"_s});
    QCOMPARE(failed.status, 1);
    QVERIFY(!failed.err.isEmpty());
    QCOMPARE(backupsOf(home).size(), 49);
}

void tst_BackupCommand::theListSaysWhatIsGood()
{
    const Home home;
    const RunResult none = home.run({u"backup"_s, u"--list"_s});
    QCOMPARE(none.status, 0);
    QVERIFY2(none.out.contains(u"no backups"), qPrintable(none.out));
    home.record("start mitid-new\nvoid mistake\n");
    QCOMPARE(home.run({u"backup"_s}).status, 0);
    const QDate today = QDate::currentDate();
    QByteArray bytes = home.read(u"profile/backups/"_s + nameOn(today));
    bytes.replace(4096, 4096, QByteArray(4096, 'x'));
    home.write(u"profile/backups/"_s + nameOn(today.addDays(-1)), bytes);
    const QStringList lines = home.run({u"backup"_s, u"--list"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QRegularExpression good(
        u"^\\d{4}-\\d{2}-\\d{2} +\\S+ \\S+  \\d+ event\\S*, checked  skranketid-"_s);
    QVERIFY2(good.match(lines.at(0)).hasMatch(), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"cannot be used"), qPrintable(lines.at(1)));
}

void tst_BackupCommand::theWindowMakesTheDaysBackup()
{
    const Home home;
    home.record("start mitid-new\nvoid mistake\n");
    QProcess window;
    home.prepare(window, {u"--profile"_s, home.profile(), u"--language"_s, u"en"_s});
    QProcessEnvironment environment = window.processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    window.setProcessEnvironment(environment);
    window.start();
    QVERIFY(window.waitForStarted());
    const QString name = nameOn(QDate::currentDate());
    QTRY_COMPARE_WITH_TIMEOUT(backupsOf(home), QStringList{name}, 20'000);
    window.terminate();
    window.waitForFinished();
    QVERIFY(home.run({u"backup"_s, u"--list"_s}).out.contains(u", checked"));
}

void tst_BackupCommand::retentionSaysWhatIsOldAndExportsFirst()
{
    const Home home;
    home.record("start mitid-new\nnote en note\nvoid mistake\n");
    const RunResult preview = home.run({u"retention"_s, u"--preview"_s});
    QVERIFY2(preview.status == 0, qPrintable(preview.err));
    const QString before = QDate::currentDate().addDays(-30).toString(Qt::ISODate);
    QVERIFY2(preview.out.contains(u"Notes from before %1: 0."_s.arg(before)), qPrintable(preview.out));
    QVERIFY(!preview.out.contains(u"Nothing was changed"));
    const RunResult run = home.run({u"retention"_s, u"--export"_s, u"all.json"_s});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QVERIFY2(run.out.contains(u"Nothing was changed"), qPrintable(run.out));
    QVERIFY(home.read(u"all.json"_s).startsWith("{\"format\":\"skranketid-events\""));
    QCOMPARE(home.run({u"verify"_s}).status, 0);

    // Two years and more earlier: what is removed then, by the same command.
    const Home later;
    const RunResult simulated
        = later.run({u"simulate"_s, u"--days"_s, u"5"_s, u"--sessions-per-day"_s, u"10"_s, u"--desks"_s,
            u"1"_s, u"--seed"_s, u"1"_s, u"--from"_s, u"2022-03-07"_s, u"--detail"_s, u"steps"_s});
    QVERIFY2(simulated.status == 0, qPrintable(simulated.err));
    const RunResult removed = later.run({u"retention"_s});
    QVERIFY2(removed.status == 0, qPrintable(removed.err));
    const QRegularExpression said(u"Sessions from before \\S+: [1-9]\\d*\\..*event \\d+ says so"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(said.match(removed.out).hasMatch(), qPrintable(removed.out));
    QVERIFY(backupsOf(later).filter(u"before-removal"_s).size() == 1);
    const RunResult verified = later.run({u"verify"_s});
    QVERIFY2(verified.status == 0, qPrintable(verified.out));
    QVERIFY2(verified.out.contains(u"sessions: 0, batches: 0"), qPrintable(verified.out));
}

void tst_BackupCommand::wrongWordsAreRefused()
{
    const Home home;
    QCOMPARE(home.run({u"backup"_s, u"x.db"_s, u"--list"_s}).status, 2);
    QCOMPARE(home.run({u"backup"_s, u"x.db"_s, u"y.db"_s}).status, 2);
    QCOMPARE(home.run({u"retention"_s, u"now"_s}).status, 2);
}

QTEST_GUILESS_MAIN(tst_BackupCommand)
#include "tst_backupcommand.moc"
