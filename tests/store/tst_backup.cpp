// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupjob.h"
#include "models/store/restore.h"
#include "tests/support/childmain.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QThread>

#include <cstdio>

using namespace skranketid;
using namespace skranketid::test;

namespace {

constexpr auto nobody = "65534"_L1;

/// backup FILE TARGET: makes backups until it is killed, and writes between their slices.
/// once FILE TARGET: makes one and says what came of it.
/// hold FILE: has it open.
int runChild(const QStringList &arguments)
{
    const auto connection = Connection::open(arguments.value(1), OpenMode::Existing);
    if (!connection)
        return 1;
    Journal journal(**connection);
    if (!journal.open())
        return 1;
    std::printf("open\n");
    std::fflush(stdout);
    if (arguments.value(0) == u"hold")
        return std::getchar() == EOF ? 0 : 1;
    while (true) {
        BackupJob job(**connection, arguments.value(2));
        bool done = false;
        while (!done) {
            const auto slice = job.slice(1);
            if (!slice)
                return 10 + int(slice.error().problem);
            done = *slice;
            const Event event{
                journal.head().sequence + 1, {}, EventKind::Published, {1'700'000'000'000, 5, u"boot"_s}, {}};
            if (!journal.write({{event}, {}, {}, {}, {}, {}, {}}))
                return 1;
        }
        if (arguments.value(0) == u"once")
            return 0;
    }
}

Stored<void> backUp(JournalFixture &fixture, const QString &target)
{
    BackupJob job(*fixture.connection, target);
    return runToEnd(job);
}

Stored<void> isSound(const QString &file, const std::optional<AnchoredHead> &head = {})
{
    const std::atomic<bool> never = false;
    return verifyFile(file, head, never);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

const Moment restoredAt{1'700'000'000'000, 77, u"boot"_s};

} // namespace

class tst_Backup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsWholeWhileWritesGoOn();
    void aBackupIsOneFileOfItsOwn();
    void aNewBackupTakesThePlaceOfTheOld();
    void aDamagedDatabaseDoesNotReplaceAGoodBackup();
    void targetsThatCannotBeAreNamed();
    void aFolderWithoutPermissionIsNamed();
    void aFullDiskLeavesNoHalfFile();
    void aCancelledBackupLeavesNothing();
    void anUnfinishedQueryOnlyDelaysIt();
    void onlyOneBackupRunsAtATime();
    void killsNeverLeaveABadBackup();
    void whatWasBackedUpComesBackInANewChain();
    void theDatabaseBeforeIsKept();
    void aCrashedDatabaseIsKeptWithItsLog();
    void aDamagedDatabaseIsReplaced();
    void aMissingDatabaseIsMade();
    void whatIsNoSoundBackupIsRefused_data();
    void whatIsNoSoundBackupIsRefused();
    void aDatabaseInUseIsNotReplaced();
    void aDatabaseWithALogIsNoBackup();

private:
    std::unique_ptr<JournalFixture> m_fixture;
    QString m_target;
};

void tst_Backup::init()
{
    m_fixture = std::make_unique<JournalFixture>();
    VERIFY_STORED(m_fixture->open());
    m_fixture->wholeSession(u"A1"_s);
    VERIFY_STORED(m_fixture->note(u"en note"_s));
    m_fixture->batch(200);
    QVERIFY(QDir(m_fixture->folder.path()).mkdir(u"backups"_s));
    m_target = m_fixture->folder.filePath(u"backups/daily.backup"_s);
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
    writeBytes(m_target + u".part.aB3xYz"_s, "half");
    writeBytes(m_target + u".partner"_s, "not ours");
    VERIFY_STORED(backUp(*m_fixture, m_target));
    VERIFY_STORED(isSound(m_target, m_fixture->head()));
    QCOMPARE(filesIn(m_fixture->folder.filePath(u"backups"_s)),
        QStringList({u"daily.backup"_s, u"daily.backup.partner"_s}));
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

void tst_Backup::whatWasBackedUpComesBackInANewChain()
{
    const AnchoredHead backedUp = m_fixture->head();
    const QByteArray content = contentOf(*m_fixture->connection).value();
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->wholeSession(u"A2"_s);
    const AnchoredHead latest = m_fixture->head();
    m_fixture->close();

    const auto restored = restore(m_target, m_fixture->file, restoredAt);
    VERIFY_STORED(restored);
    QCOMPARE(restored->events, backedUp.sequence);
    QVERIFY(restored->chain != backedUp.chain);
    VERIFY_STORED(m_fixture->open());
    QCOMPARE(m_fixture->journal->chainId(), restored->chain);
    QCOMPARE(m_fixture->journal->head().sequence, 1);
    // Everything of the backup is there, and the first event says where it stood.
    const auto chains = allChains(*m_fixture->connection);
    VERIFY_STORED(chains);
    QCOMPARE(chains->size(), 2);
    QCOMPARE(chains->first().kind, u"closed"_s);
    ChainCheck chain(*m_fixture->connection, chains->last());
    QList<Finding> findings;
    QJsonObject first;
    Moment at;
    VERIFY_STORED(chain.next(10, findings, [&](const StoredEvent &event) {
        first = eventOf(event)->body;
        at = event.at;
    }));
    QCOMPARE(at, restoredAt);
    QCOMPARE(first.value(u"chain").toString(), backedUp.chain);
    QCOMPARE(first.value(u"sequence").toInteger(), backedUp.sequence);
    QCOMPARE(first.value(u"hash").toString(), QString::fromLatin1(backedUp.hash.toHex()));
    // The anchor from before says how much the restore has cost.
    QCOMPARE(compare(latest, *m_fixture->connection)->state, AnchorState::Behind);
    QCOMPARE(compare(latest, *m_fixture->connection)->events, backedUp.sequence - latest.sequence);
    const Event event{2, {}, EventKind::Published, restoredAt, {}};
    VERIFY_STORED(m_fixture->journal->write({{event}, {}, {}, {}, {}, {}, {}}));
    const AnchoredHead head = m_fixture->head();
    const QByteArray now = contentOf(*m_fixture->connection).value();
    QVERIFY(now.startsWith(content.left(2000)) && now.endsWith(content.right(content.size() / 2)));
    m_fixture->close();
    QCOMPARE(verified(m_fixture->file, head), QStringList());
    // And once more, from a backup of the restored one.
    VERIFY_STORED(m_fixture->open());
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->close();
    VERIFY_STORED(restore(m_target, m_fixture->file, restoredAt));
    QCOMPARE(verified(m_fixture->file), QStringList());
}

void tst_Backup::theDatabaseBeforeIsKept()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->wholeSession(u"A2"_s);
    const AnchoredHead latest = m_fixture->head();
    m_fixture->close();
    const QByteArray present = bytesOf(m_fixture->file);
    const QByteArray backup = bytesOf(m_target);
    const auto restored = restore(m_target, m_fixture->file, restoredAt);
    VERIFY_STORED(restored);
    QCOMPARE(restored->kept, m_fixture->file + u".before-restore-20231114-221320"_s);
    QVERIFY(bytesOf(restored->kept) == present);
    QVERIFY(bytesOf(m_target) == backup);
    QCOMPARE(filesIn(m_fixture->folder.path()),
        QStringList({u"desk.sqlite"_s, QFileInfo(restored->kept).fileName()}));
    QCOMPARE(verified(restored->kept, latest), QStringList());
}

void tst_Backup::aCrashedDatabaseIsKeptWithItsLog()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->wholeSession(u"A2"_s);
    const AnchoredHead latest = m_fixture->head();
    const QString crashed = m_fixture->folder.filePath(u"crashed.sqlite"_s);
    copyDatabase(m_fixture->file, crashed);
    QVERIFY(QFileInfo(crashed + u"-wal"_s).size() > 0);
    const auto restored = restore(m_target, crashed, restoredAt);
    VERIFY_STORED(restored);
    // The old log must not be taken for the restored database's own.
    QVERIFY(!QFile::exists(crashed + u"-wal"_s));
    QCOMPARE(verified(crashed), QStringList());
    QCOMPARE(verified(restored->kept, latest), QStringList());
}

void tst_Backup::aDamagedDatabaseIsReplaced()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->close();
    QByteArray bytes = bytesOf(m_fixture->file);
    bytes.replace(4096, 8192, QByteArray(8192, '\x77'));
    writeBytes(m_fixture->file, bytes);
    writeBytes(m_fixture->file + u"-wal"_s, "rubbish");
    const auto restored = restore(m_target, m_fixture->file, restoredAt);
    VERIFY_STORED(restored);
    QVERIFY(bytesOf(restored->kept) == bytes);
    QCOMPARE(bytesOf(restored->kept + u"-wal"_s), QByteArray("rubbish"));
    QCOMPARE(verified(m_fixture->file), QStringList());
}

void tst_Backup::aMissingDatabaseIsMade()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    const QString other = m_fixture->folder.filePath(u"other.sqlite"_s);
    const auto restored = restore(m_target, other, restoredAt);
    VERIFY_STORED(restored);
    QCOMPARE(restored->kept, QString());
    QCOMPARE(verified(other), QStringList());
}

void tst_Backup::whatIsNoSoundBackupIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<StoreProblem>("problem");
    QTest::newRow("missing") << u"missing"_s << StoreProblem::Missing;
    QTest::newRow("text") << u"text"_s << StoreProblem::Foreign;
    QTest::newRow("newer") << u"newer"_s << StoreProblem::Newer;
    QTest::newRow("cut") << u"cut"_s << StoreProblem::Damaged;
    QTest::newRow("changed row") << u"changed"_s << StoreProblem::Damaged;
    QTest::newRow("itself") << u"itself"_s << StoreProblem::Input;
}

void tst_Backup::whatIsNoSoundBackupIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(StoreProblem, problem);
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->close();
    const QByteArray good = bytesOf(m_target);
    if (kind == u"missing")
        QFile::remove(m_target);
    else if (kind == u"text")
        writeBytes(m_target, "Kære alle");
    else if (kind == u"newer")
        writeBytes(m_target, QByteArray(good).replace(60, 4, QByteArray(4, '\x01')));
    else if (kind == u"cut")
        writeBytes(m_target, good.left(good.size() / 2));
    else if (kind == u"changed")
        QCOMPARE(editRaw(m_target,
                     withoutTriggers(m_target, {u"UPDATE event SET wall_ms = wall_ms + 1 WHERE seq = 3"_s})),
            QString());
    else
        m_target = m_fixture->file;
    const QByteArray present = bytesOf(m_fixture->file);
    const QStringList files = filesIn(m_fixture->folder.path());
    const auto restored = restore(m_target, m_fixture->file, restoredAt);
    QVERIFY(!restored);
    QCOMPARE(restored.error().problem, problem);
    QVERIFY(bytesOf(m_fixture->file) == present);
    QCOMPARE(filesIn(m_fixture->folder.path()), files);
}

void tst_Backup::aDatabaseInUseIsNotReplaced()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    const auto byUs = restore(m_target, m_fixture->file, restoredAt);
    QVERIFY(!byUs);
    QCOMPARE(byUs.error().problem, StoreProblem::Locked);
    VERIFY_STORED(m_fixture->record(EventKind::Published, {}));
    const AnchoredHead head = m_fixture->head();
    m_fixture->close();
    {
        const auto child = startChild({u"hold"_s, m_fixture->file});
        QVERIFY(child->waitForReadyRead());
        const auto byOthers = restore(m_target, m_fixture->file, restoredAt);
        QVERIFY(!byOthers);
        QCOMPARE(byOthers.error().problem, StoreProblem::Locked);
        child->closeWriteChannel();
        QVERIFY(child->waitForFinished());
    }
    QCOMPARE(filesIn(m_fixture->folder.path()), QStringList{u"desk.sqlite"_s});
    QCOMPARE(verified(m_fixture->file, head), QStringList());
}

void tst_Backup::aDatabaseWithALogIsNoBackup()
{
    const QString copied = m_fixture->folder.filePath(u"copied.sqlite"_s);
    copyDatabase(m_fixture->file, copied);
    QVERIFY(QFileInfo(copied + u"-wal"_s).size() > 0);
    const auto restored = restore(copied, m_fixture->folder.filePath(u"other.sqlite"_s), restoredAt);
    QVERIFY(!restored);
    QCOMPARE(restored.error().problem, StoreProblem::Locked);
    QVERIFY(QFileInfo(copied + u"-wal"_s).size() > 0);
}

SKRANKETID_TEST_MAIN(tst_Backup, runChild)
#include "tst_backup.moc"
