// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/restore.h"
#include "tests/support/backupchild.h"
#include "tests/support/databasecontent.h"

using namespace skranketid;
using namespace skranketid::test;

namespace {

const Moment restoredAt{1'700'000'000'000, 77, u"boot"_s};

} // namespace

class tst_Restore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasBackedUpComesBackInANewChain();
    void theDatabaseBeforeIsKept();
    void aCrashedDatabaseIsKeptWithItsLog();
    void aDamagedDatabaseIsReplaced();
    void aMissingDatabaseIsMade();
    void whatIsNoSoundBackupIsRefused_data();
    void whatIsNoSoundBackupIsRefused();
    void aDatabaseInUseIsNotReplaced();
    void aDatabaseWithALogIsNoBackup();
    void theLogOfAKilledRestoreIsNotReplayed();
    void openSessionsOfTheOldChainEnd();
    void twoRestoresInOneSecondKeepBoth();
    void theLogOfADatabaseThatIsGoneIsKeptAndNotReplayed();
    void aRollbackJournalIsKeptWithItsDatabase();
    void whatCannotBeKeptIsNotReplaced();
    void anEmptyFileIsReplaced();

private:
    std::unique_ptr<JournalFixture> m_fixture;
    QString m_target;
};

void tst_Restore::init()
{
    m_fixture = std::make_unique<JournalFixture>();
    m_target = fillForBackup(*m_fixture);
}

void tst_Restore::whatWasBackedUpComesBackInANewChain()
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
    VERIFY_STORED(m_fixture->journal->write(just(event)));
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

void tst_Restore::theDatabaseBeforeIsKept()
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

void tst_Restore::aCrashedDatabaseIsKeptWithItsLog()
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

void tst_Restore::aDamagedDatabaseIsReplaced()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->wholeSession(u"A2"_s);
    const QString damaged = m_fixture->folder.filePath(u"damaged.sqlite"_s);
    copyDatabase(m_fixture->file, damaged);
    QByteArray bytes = bytesOf(damaged);
    bytes.replace(0, 8192, QByteArray(8192, '\x77'));
    writeBytes(damaged, bytes);
    const QByteArray log = bytesOf(damaged + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const auto restored = restore(m_target, damaged, restoredAt);
    VERIFY_STORED(restored);
    QVERIFY(bytesOf(restored->kept) == bytes);
    QVERIFY(bytesOf(restored->kept + u"-wal"_s) == log);
    QVERIFY(!QFile::exists(damaged + u"-wal"_s)); // it would be taken for the restored database's own
    QCOMPARE(verified(damaged), QStringList());
}

void tst_Restore::aMissingDatabaseIsMade()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    const QString other = m_fixture->folder.filePath(u"other.sqlite"_s);
    const auto restored = restore(m_target, other, restoredAt);
    VERIFY_STORED(restored);
    QCOMPARE(restored->kept, QString());
    QCOMPARE(verified(other), QStringList());
}

void tst_Restore::whatIsNoSoundBackupIsRefused_data()
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

void tst_Restore::whatIsNoSoundBackupIsRefused()
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
    QVERIFY2(!restored.error().message.contains(u"restoring"), qPrintable(restored.error().message));
    QVERIFY(bytesOf(m_fixture->file) == present);
    QCOMPARE(filesIn(m_fixture->folder.path()), files);
}

void tst_Restore::aDatabaseInUseIsNotReplaced()
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

void tst_Restore::aDatabaseWithALogIsNoBackup()
{
    const QString copied = m_fixture->folder.filePath(u"copied.sqlite"_s);
    copyDatabase(m_fixture->file, copied);
    QVERIFY(QFileInfo(copied + u"-wal"_s).size() > 0);
    const auto restored = restore(copied, m_fixture->folder.filePath(u"other.sqlite"_s), restoredAt);
    QVERIFY(!restored);
    QCOMPARE(restored.error().problem, StoreProblem::Locked);
    QVERIFY(QFileInfo(copied + u"-wal"_s).size() > 0);
}

/// As when a restore was killed after its first write into the copy.
void tst_Restore::theLogOfAKilledRestoreIsNotReplayed()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    VERIFY_STORED(m_fixture->record(EventKind::Published, {{u"list"_s, u"later"_s}}));
    const QString file = m_fixture->folder.filePath(u"other.sqlite"_s);
    const QByteArray log = bytesOf(m_fixture->file + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    writeBytes(file + u".restoring-wal"_s, log);
    const qint64 events = m_fixture->head().sequence - 1;
    const auto restored = restore(m_target, file, restoredAt);
    VERIFY_STORED(restored);
    QCOMPARE(restored->events, events);
    QCOMPARE(verified(file), QStringList());
    QVERIFY(filesIn(m_fixture->folder.path()).filter(u"restoring"_s).isEmpty());
}

void tst_Restore::openSessionsOfTheOldChainEnd()
{
    VERIFY_STORED(m_fixture->say(u"start nemid-to-mitid ticket=H1 reason=A3"_s));
    VERIFY_STORED(m_fixture->say(u"done"_s)); // changes no row
    VERIFY_STORED(m_fixture->say(u"hold"_s));
    VERIFY_STORED(m_fixture->say(u"start mitid-new ticket=R1"_s));
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->close();
    VERIFY_STORED(restore(m_target, m_fixture->file, restoredAt));
    QCOMPARE(verified(m_fixture->file), QStringList());
    QCOMPARE(
        readRaw(m_fixture->file,
            u"SELECT s.ticket || c.text || s.outcome || s.ended_ms FROM session s JOIN code c ON c.id = "
            "s.quality AND c.kind = 'quality' WHERE s.ticket IN ('H1', 'R1') AND s.open = 0 ORDER BY 1"_s),
        QStringList({u"H1unknown00"_s, u"R1unknown00"_s}));
    QCOMPARE(editRaw(m_fixture->file, {u"UPDATE session SET open = 1 WHERE ticket = 'H1'"_s}), QString());
    QCOMPARE(verified(m_fixture->file).size(), 1);
}

void tst_Restore::twoRestoresInOneSecondKeepBoth()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    m_fixture->wholeSession(u"A2"_s);
    const AnchoredHead latest = m_fixture->head();
    m_fixture->close();
    const auto first = restore(m_target, m_fixture->file, restoredAt);
    VERIFY_STORED(first);
    const QByteArray between = bytesOf(m_fixture->file);
    const auto second = restore(m_target, m_fixture->file, restoredAt);
    VERIFY_STORED(second);
    QVERIFY(second->kept != first->kept);
    QCOMPARE(verified(first->kept, latest), QStringList());
    QVERIFY(bytesOf(second->kept) == between);
}

void tst_Restore::theLogOfADatabaseThatIsGoneIsKeptAndNotReplayed()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    VERIFY_STORED(m_fixture->record(EventKind::Published, {{u"list"_s, u"later"_s}}));
    const QString file = m_fixture->folder.filePath(u"gone.sqlite"_s);
    const QByteArray log = bytesOf(m_fixture->file + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    writeBytes(file + u"-wal"_s, log);
    const auto restored = restore(m_target, file, restoredAt);
    VERIFY_STORED(restored);
    QCOMPARE(restored->kept, QString());
    QVERIFY(!QFile::exists(file + u"-wal"_s));
    QVERIFY(bytesOf(file + u".before-restore-20231114-221320-wal"_s) == log);
    QCOMPARE(verified(file), QStringList());
    QCOMPARE(readRaw(file, u"SELECT count(*) FROM event WHERE body LIKE '%later%'"_s), QStringList{u"0"_s});
}

void tst_Restore::aRollbackJournalIsKeptWithItsDatabase()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    const QString damaged = m_fixture->folder.filePath(u"damaged.sqlite"_s);
    writeBytes(damaged, "no database at all");
    writeBytes(damaged + u"-journal"_s, "half a page");
    const auto restored = restore(m_target, damaged, restoredAt);
    VERIFY_STORED(restored);
    QCOMPARE(bytesOf(restored->kept), QByteArray("no database at all"));
    QCOMPARE(bytesOf(restored->kept + u"-journal"_s), QByteArray("half a page"));
    QVERIFY(!QFile::exists(damaged + u"-journal"_s));
    QCOMPARE(verified(damaged), QStringList());
}

void tst_Restore::whatCannotBeKeptIsNotReplaced()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    const QString folder = m_fixture->folder.filePath(u"a folder"_s);
    QVERIFY(QDir().mkpath(folder));
    writeBytes(folder + u"-wal"_s, "a log");
    const QStringList files = filesIn(m_fixture->folder.path());
    const auto restored = restore(m_target, folder, restoredAt);
    QVERIFY(!restored);
    QVERIFY(QFileInfo(folder).isDir());
    QCOMPARE(filesIn(m_fixture->folder.path()), files); // the copy of the log is gone again
}

void tst_Restore::anEmptyFileIsReplaced()
{
    VERIFY_STORED(backUp(*m_fixture, m_target));
    const QString empty = m_fixture->folder.filePath(u"empty.sqlite"_s);
    writeBytes(empty, {});
    const auto restored = restore(m_target, empty, restoredAt);
    VERIFY_STORED(restored);
    QVERIFY(QFile::exists(restored->kept));
    QCOMPARE(QFileInfo(restored->kept).size(), 0);
    QCOMPARE(verified(empty), QStringList());
}

SKRANKETID_TEST_MAIN(tst_Restore, runChild)
#include "tst_restore.moc"
