// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backupchild.h"
#include "tests/support/databasecontent.h"

#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QThread>

using namespace skranketid;
using namespace skranketid::test;

namespace {

constexpr auto nobody = "65534"_L1;

Stored<void> isSound(const QString &file, const std::optional<AnchoredHead> &head = {})
{
    const std::atomic<bool> never = false;
    return verifyFile(file, head, never);
}

} // namespace

class tst_Backup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsWholeWhileWritesGoOn();
    void aBackupIsOneFileOfItsOwn();
    void aNewBackupTakesThePlaceOfTheOld();
    void wildcardsInANameAreNone();
    void aDamagedDatabaseDoesNotReplaceAGoodBackup();
    void targetsThatCannotBeAreNamed();
    void aFolderWithoutPermissionIsNamed();
    void aFullDiskLeavesNoHalfFile();
    void aCancelledBackupLeavesNothing();
    void anUnfinishedQueryOnlyDelaysIt();
    void onlyOneBackupRunsAtATime();
    void killsNeverLeaveABadBackup();

private:
    std::unique_ptr<JournalFixture> m_fixture;
    QString m_target;
};

void tst_Backup::init()
{
    m_fixture = std::make_unique<JournalFixture>();
    m_target = fillForBackup(*m_fixture);
}

void tst_Backup::aBackupIsWholeWhileWritesGoOn()
{
    const AnchoredHead before = m_fixture->head();
    int written = 0;
    {
        BackupJob job(*m_fixture->connection, m_target);
        bool done = false;
        while (!done) {
            const auto slice = job.slice(5);
            VERIFY_STORED(slice);
            done = *slice;
            VERIFY_STORED(m_fixture->record(EventKind::Published, {{u"list"_s, QString::number(++written)}}));
        }
    }
    QVERIFY(written > 1);
    QVERIFY(!m_fixture->connection->isFrozen());
    VERIFY_STORED(isSound(m_target, before));
    QCOMPARE(verified(m_target, before), QStringList());
    const AnchoredHead after = m_fixture->head();
    m_fixture->close();
    QCOMPARE(verified(m_fixture->file, after), QStringList());
}

void tst_Backup::aBackupIsOneFileOfItsOwn()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    QCOMPARE(filesIn(m_fixture->folder.filePath(u"backups"_s)), QStringList{u"daily.backup"_s});
    VERIFY_STORED(isSound(m_target));
    QCOMPARE(filesIn(m_fixture->folder.filePath(u"backups"_s)), QStringList{u"daily.backup"_s});
    const auto copy = Connection::open(m_target, OpenMode::Immutable);
    VERIFY_STORED(copy);
    QCOMPARE(contentOf(**copy).value(), contentOf(*m_fixture->connection).value());
}

void tst_Backup::aNewBackupTakesThePlaceOfTheOld()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->wholeSession(u"A2"_s);
    // As a killed backup leaves them.
    writeBytes(m_target + u".part"_s, "half");
    for (const QString &suffix : {u".aB3xYz"_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        writeBytes(m_target + u".part"_s + suffix, "half");
    writeBytes(m_target + u".partner"_s, "not ours");
    VERIFY_STORED(backUp(*m_fixture, m_target));
    VERIFY_STORED(isSound(m_target, m_fixture->head()));
    QCOMPARE(filesIn(m_fixture->folder.filePath(u"backups"_s)),
        QStringList({u"daily.backup"_s, u"daily.backup.partner"_s}));
}

void tst_Backup::wildcardsInANameAreNone()
{
    const QString folder = m_fixture->folder.filePath(u"backups"_s);
    writeBytes(folder + u"/x[1]?*.part.aB3xYz"_s, "half");
    writeBytes(folder + u"/x1yz.part"_s, "another's");
    VERIFY_STORED(backUp(*m_fixture, folder + u"/x[1]?*"_s));
    QCOMPARE(filesIn(folder), QStringList({u"x1yz.part"_s, u"x[1]?*"_s}));
}

void tst_Backup::aDamagedDatabaseDoesNotReplaceAGoodBackup()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    const QByteArray good = bytesOf(m_target);
    m_fixture->close();
    QCOMPARE(editRaw(m_fixture->file,
                 withoutTriggers(m_fixture->file,
                     {u"UPDATE session SET active_ms = active_ms + 1 WHERE ticket = 'B17'"_s})),
        QString());
    VERIFY_STORED(m_fixture->open());
    const auto made = backUp(*m_fixture, m_target);
    QVERIFY(!made);
    QCOMPARE(made.error().problem, StoreProblem::Damaged);
    QVERIFY2(made.error().message.contains(QDir::toNativeSeparators(m_fixture->file))
            && !made.error().message.contains(u".part"),
        qPrintable(made.error().message));
    QVERIFY(bytesOf(m_target) == good);
    QCOMPARE(filesIn(m_fixture->folder.filePath(u"backups"_s)), QStringList{u"daily.backup"_s});
    QVERIFY(!m_fixture->connection->isFrozen());
}

void tst_Backup::targetsThatCannotBeAreNamed()
{
    const auto problemOf = [this](const QString &target) {
        const auto made = backUp(*m_fixture, target);
        const bool named = !made && made.error().message.contains(QDir::toNativeSeparators(target));
        return named ? std::optional(made.error().problem) : std::nullopt;
    };
    const QString folder = m_fixture->folder.path();
    QCOMPARE(problemOf(folder + u"/none/daily.backup"_s), std::optional(StoreProblem::Missing));
    QCOMPARE(problemOf(folder + u"/backups"_s), std::optional(StoreProblem::Input));
    QCOMPARE(problemOf(m_fixture->file), std::optional(StoreProblem::Input));
    QCOMPARE(problemOf(m_fixture->file + u"-wal"_s), std::optional(StoreProblem::Input));
    QCOMPARE(problemOf(m_fixture->file + u"-journal"_s), std::optional(StoreProblem::Input));
    QCOMPARE(problemOf(folder + u"/desk.sqlite/daily.backup"_s), std::optional(StoreProblem::Missing));
    QVERIFY(QFile::link(m_fixture->file, folder + u"/link"_s));
    QCOMPARE(problemOf(folder + u"/link"_s), std::optional(StoreProblem::Input));
    VERIFY_STORED(m_fixture->record(EventKind::Published, {}));
    QCOMPARE(filesIn(folder), QStringList({u"desk.sqlite"_s, u"desk.sqlite-wal"_s, u"link"_s}));
}

void tst_Backup::aFolderWithoutPermissionIsNamed()
{
    m_fixture->close();
    const QString folder = m_fixture->folder.path();
    QFile::setPermissions(folder, QFileDevice::Permissions(0x7777));
    QFile::setPermissions(m_fixture->file, QFileDevice::Permissions(0x6666));
    QFile::setPermissions(folder + u"/backups"_s, QFileDevice::Permissions(0x5555));
    const bool isRoot = QFileInfo(u"/proc/1/environ"_s).isReadable();
    const auto child
        = startChild({u"once"_s, m_fixture->file, m_target}, isRoot ? QString(nobody) : QString());
    const bool ended = child->waitForFinished();
    QFile::setPermissions(folder + u"/backups"_s, QFileDevice::Permissions(0x7777));
    if (!ended || child->readAllStandardOutput() != "open\n")
        QSKIP("there is no other user to be here");
    QCOMPARE(child->exitCode(), 10 + int(StoreProblem::ReadOnly));
    QCOMPARE(filesIn(folder + u"/backups"_s), QStringList());
}

void tst_Backup::aFullDiskLeavesNoHalfFile()
{
    const QString small = m_fixture->folder.filePath(u"backups"_s);
    const auto run = [](const QString &program, const QStringList &arguments) {
        return QProcess::execute(program, arguments) == 0;
    };
    if (!run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=96k"_s, u"tmpfs"_s, small}))
        QSKIP("a small disk can only be made by root");
    const auto unmount = qScopeGuard([&] { run(u"umount"_s, {small}); });
    QVERIFY(QFileInfo(m_fixture->file).size() > 96 * 1024 || m_fixture->connection->freeze().value());
    m_fixture->connection->thaw();
    writeBytes(m_target, "an earlier one");

    const auto seenBefore = backUp(*m_fixture, m_target);
    QVERIFY(!seenBefore);
    QCOMPARE(seenBefore.error().problem, StoreProblem::DiskFull);
    // The look at the free room can be too early: the same while copying.
    QTemporaryFile large;
    QVERIFY(large.open() && large.write(QByteArray(300'000, 'x')) == 300'000 && large.flush());
    CopyProgress progress;
    const auto seenWhile = copyFile(large, small + u"/copy"_s, progress);
    QVERIFY(!seenWhile);
    QCOMPARE(seenWhile.error().problem, StoreProblem::DiskFull);
    QCOMPARE(filesIn(small), QStringList{u"daily.backup"_s});
    QCOMPARE(bytesOf(m_target), QByteArray("an earlier one"));
    VERIFY_STORED(m_fixture->record(EventKind::Published, {}));
}

void tst_Backup::aCancelledBackupLeavesNothing()
{
    for (const int slices : {0, 1, 2, 3}) {
        BackupJob job(*m_fixture->connection, m_target);
        for (int slice = 0; slice < slices; ++slice)
            VERIFY_STORED(job.slice(0));
        job.abandon();
        QVERIFY(!m_fixture->connection->isFrozen());
        // It may have been done already; if not, there is nothing.
        if (QFile::exists(m_target))
            VERIFY_STORED(isSound(m_target));
        QVERIFY(filesIn(m_fixture->folder.filePath(u"backups"_s)).filter(u"part"_s).isEmpty());
        QFile::remove(m_target);
    }
    VERIFY_STORED(backUp(*m_fixture, m_target));
}

void tst_Backup::anUnfinishedQueryOnlyDelaysIt()
{
    BackupJob job(*m_fixture->connection, m_target);
    {
        Statement statement(*m_fixture->connection, u"event-page"_s);
        Stored<Rows> rows = statement.select(m_fixture->journal->chainKey(), qint64(0), 10);
        VERIFY_STORED(rows);
        QVERIFY(rows->next().value());
        for (int slice = 0; slice < 5; ++slice)
            QCOMPARE(job.slice(1).value(), false);
        QVERIFY(!m_fixture->connection->isFrozen());
    }
    VERIFY_STORED(runToEnd(job));
    VERIFY_STORED(isSound(m_target, m_fixture->head()));

    Statement statement(*m_fixture->connection, u"event-page"_s);
    Stored<Rows> rows = statement.select(m_fixture->journal->chainKey(), qint64(0), 10);
    QVERIFY(rows->next().value());
    const auto never = backUp(*m_fixture, m_target);
    QVERIFY(!never);
    QCOMPARE(never.error().problem, StoreProblem::Locked);
}

void tst_Backup::onlyOneBackupRunsAtATime()
{
    BackupJob first(*m_fixture->connection, m_target);
    QCOMPARE(first.slice(0).value(), false);
    const QString other = m_fixture->folder.filePath(u"backups/other.backup"_s);
    BackupJob second(*m_fixture->connection, other);
    if (m_fixture->connection->isFrozen())
        QVERIFY(!second.slice(0));
    VERIFY_STORED(runToEnd(first));
    VERIFY_STORED(isSound(m_target));
    VERIFY_STORED(backUp(*m_fixture, other));
}

void tst_Backup::killsNeverLeaveABadBackup()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->close();
    const int kills = rounds(40);
    QRandomGenerator random(20220307);
    for (int kill = 0; kill < kills; ++kill) {
        const auto child = startChild({u"backup"_s, m_fixture->file, m_target});
        QVERIFY(child->waitForReadyRead());
        QThread::msleep(random.bounded(60));
        QCOMPARE(child->state(), QProcess::Running);
        child->kill();
        child->waitForFinished();
        VERIFY_STORED(isSound(m_target));
    }
    QCOMPARE(verified(m_fixture->file), QStringList());
    VERIFY_STORED(m_fixture->open());
    VERIFY_STORED(backUp(*m_fixture, m_target));
    QCOMPARE(filesIn(m_fixture->folder.filePath(u"backups"_s)), QStringList{u"daily.backup"_s});
}

SKRANKETID_TEST_MAIN(tst_Backup, runChild)
#include "tst_backup.moc"
