// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupjob.h"
#include "models/store/restore.h"
#include "tests/support/childmain.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"

#include <QDir>
#include <QProcessEnvironment>

#include <cerrno>
#include <cstdio>

using namespace skranketid;
using namespace skranketid::test;

// Every write, sync and truncation of the database fails once, or from then on: no crash, nothing
// acknowledged that is not there, and when the fault is over the same process goes on.

namespace {

constexpr int attempts = 8;

void say(const char *word, qint64 sequence, const QByteArray &rest)
{
    std::printf("%s %lld %s\n", word, static_cast<long long>(sequence), rest.constData());
    std::fflush(stdout);
}

/// append FILE: opens it, makes it when missing, tries to append and tells what came of each try.
int append(const QString &file)
{
    const auto connection = Connection::open(file);
    Stored<Migrator::Result> migrated = Migrator::Result::Current;
    if (connection)
        migrated = Migrator(**connection, {}).run();
    if (!connection || !migrated) {
        say("closed", int(connection ? migrated.error().problem : connection.error().problem), {});
        return 0;
    }
    Journal journal(**connection);
    if (const auto opened = journal.open(); !opened) {
        say("closed", int(opened.error().problem), {});
        return 0;
    }
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const qint64 sequence = journal.head().sequence + 1;
        const Event event{sequence, {}, EventKind::Published,
            {1'700'000'000'000, sequence, u"boot-%1"_s.arg(attempt)}, {{u"list"_s, QString(2000, u'x')}}};
        if (const auto written = journal.write({{event}, {}, {}, {}, {}, {}, {}}); written)
            say("written", journal.head().sequence, journal.head().hash.toHex());
        else
            say("refused", int(written.error().problem), {});
    }
    return 0;
}

/// backup FILE TARGET
int backUp(const QString &file, const QString &target)
{
    const auto connection = Connection::open(file, OpenMode::Existing);
    if (!connection)
        return 1;
    BackupJob job(**connection, target);
    const auto done = runToEnd(job);
    say(done ? "done" : "refused", done ? 0 : int(done.error().problem), {});
    return 0;
}

/// restore BACKUP FILE
int bringBack(const QString &backup, const QString &file)
{
    const auto done = restore(backup, file, {1'700'000'000'000, 77, u"boot"_s});
    if (done)
        say("written", done->events, {});
    else
        say("refused", int(done.error().problem), {});
    return 0;
}

int runChild(const QStringList &arguments)
{
    if (arguments.value(0) == u"restore")
        return bringBack(arguments.value(1), arguments.value(2));
    return arguments.value(0) == u"append" ? append(arguments.value(1))
                                           : backUp(arguments.value(1), arguments.value(2));
}

struct Told {
    AnchoredHead acknowledged; ///< the last one
    int written = 0;
    QList<StoreProblem> refused;
    bool crashed = false;
};

Told run(const QStringList &arguments, const QString &fault)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
#ifdef SKRANKETID_FAULTS
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SKRANKETID_FAULTS));
#endif
    environment.insert(u"SKRANKETID_FAULT"_s, fault);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + arguments);
    child.waitForFinished();
    Told told;
    told.crashed = child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0;
    const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "written") {
            ++told.written;
            told.acknowledged = {{}, words.at(1).toLongLong(), QByteArray::fromHex(words.value(2))};
        } else if (words.first() == "refused" || words.first() == "closed") {
            told.refused.append(StoreProblem(words.at(1).toInt()));
        }
    }
    return told;
}

} // namespace

class tst_Faults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFaultsAreReal();
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void aNewDatabaseIsMadeOrNot_data();
    void aNewDatabaseIsMadeOrNot();
    void aBackupIsMadeOrNot_data();
    void aBackupIsMadeOrNot();
    void aRestoreIsMadeOrNot();

private:
    std::unique_ptr<JournalFixture> m_fixture;
    QString m_chain;
};

void tst_Faults::initTestCase()
{
#ifndef SKRANKETID_FAULTS
    QSKIP("this build cannot be made to fail");
#endif
    m_fixture = std::make_unique<JournalFixture>();
    VERIFY_STORED(m_fixture->open());
    m_fixture->wholeSession();
    m_chain = m_fixture->journal->chainId();
    m_fixture->close();
}

void tst_Faults::theFaultsAreReal()
{
    const QString victim = m_fixture->folder.filePath(u"victim.sqlite"_s);
    copyDatabase(m_fixture->file, victim);
    const Told without = run({u"append"_s, victim}, {});
    QCOMPARE(without.written, attempts);
    QCOMPARE(without.refused, QList<StoreProblem>());
    for (const auto &[call, error, problem] : {std::tuple{"write", ENOSPC, StoreProblem::DiskFull},
             std::tuple{"write", EIO, StoreProblem::Io}, std::tuple{"sync", EIO, StoreProblem::Io}}) {
        copyDatabase(m_fixture->file, victim);
        const Told with
            = run({u"append"_s, victim}, u"victim %1 1 %2 on"_s.arg(QString::fromLatin1(call)).arg(error));
        QVERIFY(!with.crashed);
        QCOMPARE(with.written, 0);
        QVERIFY(with.refused.contains(problem));
    }
}

void tst_Faults::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("passes");
    const QList<std::tuple<const char *, int, int, int>> faults{
        {"write", ENOSPC, 60, 3}, {"write", EIO, 60, 7}, {"sync", EIO, 14, 1}, {"truncate", EIO, 3, 1}};
    for (const auto &[call, error, last, step] : faults) {
        for (int number = 1; number <= last; number += step) {
            for (const char *mode : {"once", "on"})
                QTest::addRow("%s %d errno %d %s", call, number, error, mode)
                    << u"victim %1 %2 %3 %4"_s.arg(QString::fromLatin1(call))
                           .arg(number)
                           .arg(error)
                           .arg(QString::fromLatin1(mode))
                    << (qstrcmp(mode, "once") == 0);
        }
    }
}

void tst_Faults::nothingAcknowledgedIsLost()
{
    QFETCH(QString, fault);
    QFETCH(bool, passes);
    const QString victim = m_fixture->folder.filePath(u"victim.sqlite"_s);
    copyDatabase(m_fixture->file, victim);
    Told told = run({u"append"_s, victim}, fault);
    QVERIFY(!told.crashed);
    // A fault that passes costs what was tried at that moment, and nothing after it.
    if (passes && !told.refused.isEmpty() && told.written > 0)
        QVERIFY2(told.written >= attempts - 1, qPrintable(QString::number(told.written)));
    if (told.written > 0) {
        told.acknowledged.chain = m_chain;
        QCOMPARE(verified(victim, told.acknowledged), QStringList());
    }
    const Told after = run({u"append"_s, victim}, {});
    QCOMPARE(after.written, attempts);
    QCOMPARE(verified(victim), QStringList());
}

void tst_Faults::aNewDatabaseIsMadeOrNot_data()
{
    QTest::addColumn<QString>("fault");
    for (int number = 1; number <= 40; number += 3) {
        QTest::addRow("write %d", number) << u"new write %1 %2 on"_s.arg(number).arg(ENOSPC);
        QTest::addRow("sync %d", number) << u"new sync %1 %2 on"_s.arg(number).arg(EIO);
    }
}

void tst_Faults::aNewDatabaseIsMadeOrNot()
{
    QFETCH(QString, fault);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"new.sqlite"_s);
    const Told told = run({u"append"_s, file}, fault);
    QVERIFY(!told.crashed);
    const Told after = run({u"append"_s, file}, {});
    QCOMPARE(after.written, attempts);
    QVERIFY(after.acknowledged.sequence >= told.acknowledged.sequence + attempts);
    QCOMPARE(verified(file), QStringList());
}

void tst_Faults::aBackupIsMadeOrNot_data()
{
    QTest::addColumn<QString>("fault");
    for (int number = 1; number <= 12; ++number)
        QTest::addRow("write %d", number) << u"daily write %1 %2 on"_s.arg(number).arg(ENOSPC);
    QTest::newRow("sync") << u"daily sync 1 %1 on"_s.arg(EIO);
}

void tst_Faults::aBackupIsMadeOrNot()
{
    QFETCH(QString, fault);
    QTemporaryDir folder;
    const QString target = folder.filePath(u"daily.backup"_s);
    const std::atomic<bool> never = false;
    QVERIFY(!run({u"backup"_s, m_fixture->file, target}, {}).crashed);
    VERIFY_STORED(verifyFile(target, {}, never));
    const QByteArray good = bytesOf(target);
    const Told told = run({u"backup"_s, m_fixture->file, target}, fault);
    QVERIFY(!told.crashed);
    QVERIFY(bytesOf(target) == good);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"daily.backup"_s});
}

void tst_Faults::aRestoreIsMadeOrNot()
{
    const QString victim = m_fixture->folder.filePath(u"victim.sqlite"_s);
    int refused = 0;
    bool isMade = false;
    for (int number = 1; !isMade; ++number) {
        QVERIFY(number < 200);
        copyDatabase(m_fixture->file, victim);
        const QByteArray before = bytesOf(victim);
        const Told told = run(
            {u"restore"_s, m_fixture->file, victim}, u"restoring write %1 %2 on"_s.arg(number).arg(ENOSPC));
        QVERIFY(!told.crashed);
        isMade = told.written == 1;
        QVERIFY(isMade || (++refused, bytesOf(victim) == before));
        QCOMPARE(readRaw(victim, u"SELECT count(*) FROM chain"_s), QStringList(isMade ? u"2"_s : u"1"_s));
        const QStringList left = QDir(m_fixture->folder.path()).entryList({u"*restoring*"_s});
        QCOMPARE(left, QStringList());
    }
    QVERIFY(refused > 2);
    QCOMPARE(verified(victim), QStringList());
}

SKRANKETID_TEST_MAIN(tst_Faults, runChild)
#include "tst_faults.moc"
