// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupfile.h"
#include "models/store/statement.h"
#include "models/store/storemessages.h"
#include "tests/support/childmain.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"

#include <QDir>

#include <cstdio>

using namespace skranketid;
using namespace skranketid::test;

namespace {

constexpr auto nobody = "65534"_L1;

/// hold FILE: opens it, says so, waits to be ended. open FILE: says what came of it.
int runChild(const QStringList &arguments)
{
    const auto connection = Connection::open(arguments.value(1));
    std::printf("%d\n", connection ? -1 : int(connection.error().problem));
    std::fflush(stdout);
    if (arguments.value(0) == u"hold")
        std::getchar();
    return 0;
}

/// What a child of the user nobody (or ourselves, when we are nobody special) says; empty when there is no
/// way.
std::optional<StoreProblem> problemForOthers(const QString &file)
{
    const bool isRoot = QFileInfo(u"/proc/1/environ"_s).isReadable();
    const auto child = startChild({u"open"_s, file}, isRoot ? QString(nobody) : QString());
    if (!child->waitForFinished() || child->exitCode() != 0)
        return std::nullopt;
    const int problem = child->readAllStandardOutput().trimmed().toInt();
    return problem < 0 ? std::nullopt : std::optional(StoreProblem(problem));
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

class tst_Connection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPragmaIsSet();
    void anEmptyFileIsANewDatabase();
    void aFileWhoseFirstMigrationWasCutShortIsNew();
    void whatIsNotOursIsRefusedToTheLastByte_data();
    void whatIsNotOursIsRefusedToTheLastByte();
    void aNewerVersionInTheLogIsRefused();
    void aForeignSchemaInTheLogIsRefused();
    void aDamagedFileIsRefusedInWords();
    void aMissingFolderIsNamed();
    void anExistingFileMayBeAskedFor();
    void aSecondProcessFindsItLocked();
    void aSecondOpeningInThisProcessFindsItLocked();
    void thisProcessKeepsItsLockAfterASecondLook();
    void aReadOnlyFileIsRefused();
    void anUnreadableFileIsRefused();
    void aReadOnlyFolderIsRefusedWithWordsOfItsOwn();
    void anImmutableOpeningLeavesNoTrace();
    void aFullDiskLosesNothing();
    void aRollbackLeavesNothing();
    void aMistakeInAStatementNamesTheStatementOnly();
    void anUnfinishedQueryPutsOffTheFreeze();
};

void tst_Connection::everyPragmaIsSet()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    const QList<std::pair<QString, QString>> expected{{u"locking_mode"_s, u"exclusive"_s},
        {u"journal_mode"_s, u"wal"_s}, {u"synchronous"_s, u"2"_s}, {u"foreign_keys"_s, u"1"_s},
        {u"recursive_triggers"_s, u"1"_s}, {u"trusted_schema"_s, u"0"_s}, {u"secure_delete"_s, u"1"_s},
        {u"cell_size_check"_s, u"1"_s}, {u"mmap_size"_s, u"0"_s}, {u"temp_store"_s, u"2"_s},
        {u"application_id"_s, u"1397445204"_s}, {u"user_version"_s, QString::number(newestVersion())}};
    for (const auto &[name, value] : expected) {
        QSqlQuery query(fixture.connection->database());
        QVERIFY(query.exec(u"PRAGMA "_s + name) && query.next());
        QCOMPARE(name + u'=' + query.value(0).toString(), name + u'=' + value);
    }
    // The exclusive lock makes shared memory needless.
    QCOMPARE(filesIn(fixture.folder), QStringList({u"desk.sqlite"_s, u"desk.sqlite-wal"_s}));
    fixture.close();
    QCOMPARE(filesIn(fixture.folder), QStringList{u"desk.sqlite"_s});
}

void tst_Connection::anEmptyFileIsANewDatabase()
{
    JournalFixture fixture;
    writeBytes(fixture.file, {});
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
}

void tst_Connection::aFileWhoseFirstMigrationWasCutShortIsNew()
{
    JournalFixture fixture;
    {
        const auto connection = Connection::open(fixture.file);
        VERIFY_STORED(connection);
        QCOMPARE((*connection)->version().value(), 0);
    }
    QVERIFY(QFileInfo(fixture.file).size() > 0);
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
}

void tst_Connection::whatIsNotOursIsRefusedToTheLastByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<StoreProblem>("problem");
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    fixture.close();
    const QByteArray ours = bytesOf(fixture.file);
    const auto with = [&ours](int offset, quint32 value) {
        QByteArray bytes = ours;
        for (int at = 0; at < 4; ++at)
            bytes[offset + at] = char(value >> (24 - 8 * at));
        return bytes;
    };
    for (const int more : {1, 2, 10, 1000})
        QTest::addRow("version +%d", more)
            << with(60, quint32(newestVersion() + more)) << StoreProblem::Newer;
    QTest::newRow("version -1") << with(60, 0xffffffff) << StoreProblem::Newer;
    QTest::newRow("another program") << with(68, 0x12345678) << StoreProblem::Foreign;
    QTest::newRow("no program") << with(68, 0) << StoreProblem::Foreign;
    QTest::newRow("text") << QByteArray("Kære alle\n").repeated(100) << StoreProblem::Foreign;
    QTest::newRow("short text") << QByteArray("x") << StoreProblem::Foreign;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << StoreProblem::Foreign;
    QTest::newRow("cut in the header") << ours.left(50) << StoreProblem::Damaged;
    QTest::newRow("cut in the magic") << ours.left(10) << StoreProblem::Foreign;
}

void tst_Connection::whatIsNotOursIsRefusedToTheLastByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(StoreProblem, problem);
    JournalFixture fixture;
    writeBytes(fixture.file, bytes);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::Existing, OpenMode::Immutable}) {
        const auto connection = Connection::open(fixture.file, mode);
        QVERIFY(!connection);
        QCOMPARE(connection.error().problem, problem);
        QVERIFY(connection.error().message.contains(QDir::toNativeSeparators(fixture.file)));
        QVERIFY(bytesOf(fixture.file) == bytes);
        QCOMPARE(filesIn(fixture.folder), QStringList{u"desk.sqlite"_s});
    }
}

void tst_Connection::aNewerVersionInTheLogIsRefused()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    QVERIFY(fixture.connection->freeze().value()); // the header says: ours, this version
    fixture.connection->thaw();
    {
        QSqlQuery query(fixture.connection->database());
        QVERIFY(query.exec(u"PRAGMA user_version=77"_s));
    }
    JournalFixture killed;
    copyDatabase(fixture.file, killed.file);
    const auto connection = Connection::open(killed.file);
    QVERIFY(!connection);
    QCOMPARE(connection.error().problem, StoreProblem::Newer);
    QCOMPARE(readRaw(killed.file, u"PRAGMA user_version"_s), QStringList{u"77"_s});
}

void tst_Connection::aForeignSchemaInTheLogIsRefused()
{
    JournalFixture fixture;
    QCOMPARE(editRaw(fixture.file, {u"PRAGMA journal_mode=WAL"_s}), QString());
    QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    raw.setDatabaseName(fixture.file);
    QVERIFY(raw.open());
    QVERIFY(QSqlQuery(raw).exec(u"CREATE TABLE theirs(x)"_s));
    JournalFixture killed;
    copyDatabase(fixture.file, killed.file);
    raw.close();
    const auto connection = Connection::open(killed.file);
    QVERIFY(!connection);
    QCOMPARE(connection.error().problem, StoreProblem::Foreign);
    QCOMPARE(readRaw(killed.file, u"SELECT name FROM sqlite_schema"_s), QStringList{u"theirs"_s});
}

void tst_Connection::aDamagedFileIsRefusedInWords()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    fixture.close();
    QByteArray bytes = bytesOf(fixture.file);
    writeBytes(fixture.file, bytes.left(4096)); // the schema is there, its tables are not
    auto opened = fixture.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, StoreProblem::Damaged);
    fixture.close();
    bytes.replace(100, 40, QByteArray(40, '\xff'));
    writeBytes(fixture.file, bytes);
    opened = fixture.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, StoreProblem::Damaged);
}

void tst_Connection::aMissingFolderIsNamed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"not there/desk.sqlite"_s);
    const auto connection = Connection::open(file);
    QVERIFY(!connection);
    QCOMPARE(connection.error().problem, StoreProblem::Missing);
    QVERIFY(connection.error().message.contains(u"not there"));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"not there"_s)));
    QCOMPARE(Connection::open(folder.path()).error().problem, StoreProblem::Foreign);
}

void tst_Connection::anExistingFileMayBeAskedFor()
{
    const QTemporaryDir folder;
    for (const OpenMode mode : {OpenMode::Existing, OpenMode::Immutable}) {
        const auto connection = Connection::open(folder.filePath(u"none"_s), mode);
        QVERIFY(!connection);
        QCOMPARE(connection.error().problem, StoreProblem::Missing);
    }
    QCOMPARE(filesIn(folder), QStringList());
}

void tst_Connection::aSecondProcessFindsItLocked()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.close();
    const auto child = startChild({u"hold"_s, fixture.file});
    QVERIFY(child->waitForReadyRead());
    QCOMPARE(child->readLine().trimmed(), QByteArray("-1"));
    const auto connection = Connection::open(fixture.file);
    QVERIFY(!connection);
    QCOMPARE(connection.error().problem, StoreProblem::Locked);
    child->kill();
    QVERIFY(child->waitForFinished());
    VERIFY_STORED(fixture.open()); // a killed owner does not lock for ever
}

void tst_Connection::aSecondOpeningInThisProcessFindsItLocked()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    const QString otherName = fixture.folder.filePath(u"link"_s);
    QVERIFY(QFile::link(fixture.file, otherName));
    for (const QString &name :
        {fixture.file, otherName, QString(fixture.folder.path() + u"/./desk.sqlite"_s)}) {
        const auto connection = Connection::open(name);
        QVERIFY(!connection);
        QCOMPARE(connection.error().problem, StoreProblem::Locked);
    }
}

void tst_Connection::thisProcessKeepsItsLockAfterASecondLook()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    std::ignore = Connection::open(fixture.file);
    QVERIFY(fixture.connection->freeze().value());
    const std::atomic<bool> never = false;
    std::ignore = verifyFile(fixture.file, {}, never);
    fixture.connection->thaw();
    const auto child = startChild({u"open"_s, fixture.file});
    QVERIFY(child->waitForFinished());
    QCOMPARE(child->readAll().trimmed(), QByteArray::number(int(StoreProblem::Locked)));
}

void tst_Connection::aReadOnlyFileIsRefused()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.close();
    QFile::setPermissions(fixture.folder.path(), QFileDevice::Permissions(0x7777));
    QFile::setPermissions(fixture.file, QFileDevice::Permissions(0x4444));
    const QByteArray before = bytesOf(fixture.file);
    const auto problem = problemForOthers(fixture.file);
    if (!problem)
        QSKIP("there is no other user to be here");
    QCOMPARE(*problem, StoreProblem::ReadOnly);
    QVERIFY(bytesOf(fixture.file) == before);
}

void tst_Connection::anUnreadableFileIsRefused()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.close();
    QFile::setPermissions(fixture.folder.path(), QFileDevice::Permissions(0x7777));
    QFile::setPermissions(fixture.file, QFileDevice::Permissions(0));
    const auto problem = problemForOthers(fixture.file);
    if (!problem)
        QSKIP("there is no other user to be here");
    QCOMPARE(*problem, StoreProblem::Io);
}

void tst_Connection::aReadOnlyFolderIsRefusedWithWordsOfItsOwn()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.close();
    QFile::setPermissions(fixture.file, QFileDevice::Permissions(0x6666));
    QFile::setPermissions(fixture.folder.path(), QFileDevice::Permissions(0x5555));
    const auto problem = problemForOthers(fixture.file);
    QFile::setPermissions(fixture.folder.path(), QFileDevice::Permissions(0x7777));
    if (!problem)
        QSKIP("there is no other user to be here");
    QCOMPARE(*problem, StoreProblem::ReadOnly);
    QVERIFY(folderNotWritable(fixture.file)
                .value()
                .message.contains(QDir::toNativeSeparators(fixture.folder.path())));
}

void tst_Connection::anImmutableOpeningLeavesNoTrace()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    fixture.close();
    const QString odd
        = fixture.folder.filePath(u"100% æ#?&.backup"_s); // a name with all that means something in a URI
    QVERIFY(QFile::rename(fixture.file, odd));
    const QByteArray before = bytesOf(odd);
    {
        const auto connection = Connection::open(odd, OpenMode::Immutable);
        VERIFY_STORED(connection);
        QVERIFY(liveHead(**connection).value().has_value());
        QCOMPARE(filesIn(fixture.folder), QStringList{QFileInfo(odd).fileName()});
        QVERIFY(!Statement(**connection, u"batch-drop-staged"_s).run()); // cannot write
    }
    QVERIFY(bytesOf(odd) == before);
    QCOMPARE(filesIn(fixture.folder), QStringList{QFileInfo(odd).fileName()});
}

void tst_Connection::aFullDiskLosesNothing()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    const auto limit = [&fixture](const QString &pages) {
        QSqlQuery query(fixture.connection->database());
        return query.exec(u"PRAGMA max_page_count="_s + pages);
    };
    QVERIFY(limit(u"1"_s)); // no page more than there are
    AnchoredHead head;
    Stored<void> written;
    for (int round = 0; written && round < 1000; ++round) {
        head = fixture.head();
        written = fixture.record(EventKind::Published, {{u"list"_s, QString(300, u'x')}});
    }
    QVERIFY(!written);
    QCOMPARE(written.error().problem, StoreProblem::DiskFull);
    QCOMPARE(fixture.head(), head);
    QVERIFY(limit(u"100000"_s)); // space is made, nothing was reopened
    const Event event{head.sequence + 1, {}, EventKind::Published, {1'700'000'000'000, 5, u"boot"_s}, {}};
    VERIFY_STORED(fixture.journal->write(just(event)));
    head = fixture.head();
    fixture.close();
    QCOMPARE(verified(fixture.file, head), QStringList());
}

void tst_Connection::aRollbackLeavesNothing()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    {
        const auto transaction = Transaction::begin(*fixture.connection);
        VERIFY_STORED(transaction);
        VERIFY_STORED(
            Statement(*fixture.connection, u"command-add"_s).run(u"id"_s, qint64(1), QByteArray("x")));
        QVERIFY(!Transaction::begin(*fixture.connection)); // they do not nest
    }
    QCOMPARE(fixture.journal->answerTo(u"id"_s).value(), std::nullopt);
    VERIFY_STORED(fixture.record(EventKind::Published, {}));
}

void tst_Connection::aMistakeInAStatementNamesTheStatementOnly()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    const auto added = Statement(*fixture.connection, u"command-add"_s)
                           .run(QString(65, u'Q'), qint64(1), QByteArray("secret"));
    QVERIFY(!added);
    QCOMPARE(added.error().problem, StoreProblem::Input);
    QVERIFY(added.error().message.contains(u"command-add"));
    QVERIFY(!added.error().message.contains(u"QQ") && !added.error().message.contains(u"secret"));
    const auto missing = Statement(*fixture.connection, u"no-such-statement"_s).run();
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(u"no-such-statement"));
}

void tst_Connection::anUnfinishedQueryPutsOffTheFreeze()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    {
        Statement statement(*fixture.connection, u"event-page"_s);
        Stored<Rows> rows = statement.select(qint64(1), qint64(0), 10);
        VERIFY_STORED(rows);
        QVERIFY(rows->next().value());
        QCOMPARE(fixture.connection->freeze().value(), false);
        QVERIFY(!fixture.connection->isFrozen());
    }
    QCOMPARE(fixture.connection->freeze().value(), true);
    QVERIFY(!fixture.connection->freeze()); // by one at a time
    const QByteArray still = bytesOf(fixture.file);
    for (int round = 0; round < 100; ++round) { // well over a thousand pages
        const Event event{fixture.journal->head().sequence + 1, {}, EventKind::Published,
            {1'700'000'000'000, 5, u"boot"_s}, {{u"list"_s, QString(60000, u'x')}}};
        VERIFY_STORED(fixture.journal->write(just(event)));
    }
    QVERIFY(bytesOf(fixture.file) == still);
    fixture.connection->thaw();
    VERIFY_STORED(fixture.record(EventKind::Published, {}));
    QVERIFY(bytesOf(fixture.file) != still);
}

SKRANKETID_TEST_MAIN(tst_Connection, runChild)
#include "tst_connection.moc"
