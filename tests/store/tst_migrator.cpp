// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupfile.h"
#include "models/store/statement.h"
#include "tests/support/childmain.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"
#include "tests/support/olddatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>

#include <cstdio>

using namespace skranketid;
using namespace skranketid::test;

namespace {

/// migrate FILE MIGRATIONS BACKUPS
int runChild(const QStringList &arguments)
{
    const QString migrations = arguments.value(2);
    const auto connection
        = Connection::open(arguments.value(1), OpenMode::Existing, newestVersion(migrations));
    std::printf("open\n");
    std::fflush(stdout);
    return connection && Migrator(**connection, arguments.value(3), migrations).run() ? 0 : 1;
}

void writeSql(const QString &folder, const QString &name, const QString &sql)
{
    QDir().mkpath(folder);
    writeBytes(folder + u'/' + name, sql.toUtf8());
}

/// The shipped migrations, where a test can add some.
QString shippedMigrations(const QTemporaryDir &folder)
{
    const QString target = folder.filePath(u"migrations"_s);
    for (const QString &version : QDir(migrationsFolder()).entryList(QDir::Dirs)) {
        const QDir source(migrationsFolder() + u'/' + version);
        for (const QString &name : source.entryList(QDir::Files))
            writeSql(target + u'/' + version, name, QString::fromUtf8(bytesOf(source.filePath(name))));
    }
    return target;
}

QString nextFolder(const QString &migrations)
{
    return migrations + u"/%1"_s.arg(newestVersion() + 1, 4, 10, QChar(u'0'));
}

/// What a next version may well do: a new column, a new table that is filled, a table built anew with its
/// triggers.
void addNextVersion(const QString &migrations, int copies)
{
    const QString next = nextFolder(migrations);
    writeSql(next, u"01-wing.sql"_s,
        u"-- a comment; with a semicolon\nALTER TABLE session ADD COLUMN wing TEXT NOT NULL DEFAULT ''\n"_s);
    writeSql(
        next, u"02-extra.sql"_s, u"CREATE TABLE extra (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT"_s);
    writeSql(next, u"03-fill.sql"_s,
        u"INSERT INTO extra (body) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        u"%1) "
        "SELECT e.body FROM event e, n"_s.arg(copies));
    QString note = QString::fromUtf8(bytesOf(migrations + u"/0001/08-event-note.sql"_s));
    writeSql(next, u"04-note.sql"_s,
        note.replace(u"TABLE event_note"_s, u"TABLE event_note_2"_s).replace(u"80"_s, u"120"_s));
    writeSql(next, u"05-copy.sql"_s, u"INSERT INTO event_note_2 SELECT * FROM event_note"_s);
    writeSql(next, u"06-drop.sql"_s, u"DROP TABLE event_note"_s);
    writeSql(next, u"07-rename.sql"_s, u"ALTER TABLE event_note_2 RENAME TO event_note"_s);
    for (const QString &trigger :
        QStringList{u"23-event-note-no-update.sql"_s, u"24-event-note-no-cpr.sql"_s})
        writeSql(next, trigger, QString::fromUtf8(bytesOf(migrations + u"/0001/"_s + trigger)));
    writeSql(next, u"99-version.sql"_s, u"PRAGMA user_version = %1"_s.arg(newestVersion() + 1));
}

/// Table `chain`, which events refer to and triggers name, made anew by the recipe of
/// resources/sql/README.md.
void addVersionWithNewParentTable(const QString &migrations, const QString &copy)
{
    const QString next = nextFolder(migrations);
    const QDir first(migrations + u"/0001"_s);
    QMap<QString, QString> triggers; // as the newest version has them
    for (const QString &version : QDir(migrations).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(migrations + u'/' + version);
        for (const QString &name : folder.entryList(QDir::Files)) {
            static const QRegularExpression trigger(u"CREATE TRIGGER (\\w+)"_s);
            const QString sql = QString::fromUtf8(bytesOf(folder.filePath(name)));
            if (const auto match = trigger.match(sql); match.hasMatch())
                triggers.insert(match.captured(1), sql);
        }
    }
    for (auto trigger = triggers.cbegin(); trigger != triggers.cend(); ++trigger) {
        writeSql(next, u"01-drop-%1.sql"_s.arg(trigger.key()), u"DROP TRIGGER "_s + trigger.key());
        writeSql(next, u"06-make-%1.sql"_s.arg(trigger.key()), *trigger);
    }
    QString table = QString::fromUtf8(bytesOf(first.filePath(u"04-chain.sql"_s)));
    writeSql(next, u"02-chain.sql"_s,
        table.replace(u"TABLE chain"_s, u"TABLE chain_2"_s).replace(u"'merged'"_s, u"'merged', 'foreign'"_s));
    writeSql(next, u"03-copy.sql"_s, copy);
    writeSql(next, u"04-drop.sql"_s, u"DROP TABLE chain"_s);
    writeSql(next, u"05-a-rename.sql"_s, u"ALTER TABLE chain_2 RENAME TO chain"_s);
    writeSql(
        next, u"05-b-index.sql"_s, QString::fromUtf8(bytesOf(first.filePath(u"05-chain-one-live.sql"_s))));
    writeSql(next, u"99-version.sql"_s, u"PRAGMA user_version = %1"_s.arg(newestVersion() + 1));
}

Stored<Migrator::Result> migrated(const QString &file, const QString &migrations, const QString &backups = {})
{
    const auto connection = Connection::open(file, OpenMode::ReadWrite, newestVersion(migrations));
    if (!connection)
        return tl::unexpected(connection.error());
    return Migrator(**connection, backups, migrations).run();
}

/// Everything that counts, read by whatever version.
QByteArray contentIn(const QString &file, int newest)
{
    const auto connection = Connection::open(file, OpenMode::Existing, newest);
    if (!connection)
        return connection.error().message.toUtf8();
    return contentOf(**connection).value_or(QByteArray("unreadable"));
}

void fillWithAwkwardRows(JournalFixture &fixture)
{
    fixture.wholeSession(QString(8, u'A'));
    VERIFY_STORED(fixture.say(u"start nemid"_s));
    VERIFY_STORED(fixture.note(QString(80, u'\u00e6')));
    VERIFY_STORED(fixture.note(u"\U0001F600"_s.repeated(80)));
    Event event{fixture.journal->head().sequence + 1, {}, EventKind::Published,
        {253402300799999, std::numeric_limits<qint64>::max(), QString(64, u'b')},
        {{u"list"_s, QString(60000, u'\u00f8')}}};
    JournalWrite named = just(event);
    named.commandId = u"command"_s;
    VERIFY_STORED(fixture.journal->write(named));
    event = {event.sequence + 1, {}, EventKind::Printed, {0, 0, QString()}, {}};
    VERIFY_STORED(fixture.journal->write(just(event)));
    fixture.counter.desk.sequence = event.sequence;
    const qint64 removed = fixture.batch(3);
    fixture.batch(0);
    SessionRow row = JournalFixture::importedRow(1);
    row.activeMs = row.addOnMs = 86'400'000;
    row.heldMs = row.unknownMs = 315'360'000'000;
    row.ticket = QString(64, u'\u00c5');
    row.desk = QString(200, u'd');
    row.checklist.clear();
    row.authenticators.clear();
    row.day = QDate(9999, 12, 31);
    BatchWriter staged(*fixture.connection);
    VERIFY_STORED(staged.begin(BatchKind::Simulate));
    VERIFY_STORED(staged.add({row}));
    JournalWrite write;
    write.remove = removed;
    VERIFY_STORED(fixture.record(EventKind::BatchRemoved, {{u"batch"_s, removed}}, write));
}

} // namespace

class tst_Migrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatementFitsTheNewestSchema();
    void noColumnNamesAPerson();
    void aNewFileIsMadeAndThenCurrent();
    void anUpgradeKeepsEveryRow();
    void version1BecomesTheNewest();
    void aFreshDatabaseEqualsAnUpgradedOne();
    void theBackupBeforeIsWholeAndNamed();
    void withoutABackupNothingIsMigrated();
    void aMistakeInAMigrationLeavesTheOldVersion();
    void aMigrationThatDoesNotReachItsVersionIsUndone();
    void aTableThatOthersReferToCanBeMadeAnew();
    void aMigrationThatLosesWhatIsReferredToIsUndone();
    void aKillLeavesTheOldVersionOrTheNew();
};

void tst_Migrator::everyStatementFitsTheNewestSchema()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    const QDir folder(u":/sql/sqlite/statements"_s);
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        QString sql = QString::fromUtf8(bytesOf(folder.filePath(name)));
        sql.remove(QRegularExpression(u"^--.*$"_s, QRegularExpression::MultilineOption));
        QVERIFY2(!sql.contains(u';'), qPrintable(name));
        QSqlQuery query(fixture.connection->database());
        QVERIFY2(query.prepare(sql), qPrintable(name + u": "_s + query.lastError().text()));
    }
}

void tst_Migrator::noColumnNamesAPerson()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.close();
    const QStringList columns = readRaw(fixture.file,
        u"SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'"_s);
    QVERIFY(columns.contains(u"session.desk"_s));
    const QRegularExpression person(u"user|login|initial|person|name|cpr|clerk|staff|employee|citizen"_s);
    QCOMPARE(columns.filter(person), QStringList());
}

void tst_Migrator::aNewFileIsMadeAndThenCurrent()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"new.sqlite"_s);
    QCOMPARE(migrated(file, migrationsFolder()).value(), Migrator::Result::Created);
    QCOMPARE(migrated(file, migrationsFolder()).value(), Migrator::Result::Current);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"new.sqlite"_s}); // and no backup
}

void tst_Migrator::anUpgradeKeepsEveryRow()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fillWithAwkwardRows(fixture);
    fixture.close();
    const QString migrations = shippedMigrations(fixture.folder);
    addNextVersion(migrations, 1);
    const int next = newestVersion(migrations);
    QCOMPARE(next, newestVersion() + 1);
    const QByteArray before = contentIn(fixture.file, next);
    QVERIFY(before.contains(QByteArray(300, 'd').left(200)));
    const QStringList rows = readRaw(fixture.file, u"SELECT hex(hash) || boot || mono_ms FROM event"_s)
        + readRaw(fixture.file, u"SELECT id || state || lines FROM batch"_s)
        + readRaw(fixture.file, u"SELECT id FROM command"_s);

    QCOMPARE(migrated(fixture.file, migrations).value(), Migrator::Result::Upgraded);
    QCOMPARE(contentIn(fixture.file, next), before);
    QCOMPARE(readRaw(fixture.file, u"SELECT hex(hash) || boot || mono_ms FROM event"_s)
            + readRaw(fixture.file, u"SELECT id || state || lines FROM batch"_s)
            + readRaw(fixture.file, u"SELECT id FROM command"_s),
        rows);
    QCOMPARE(readRaw(fixture.file, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(readRaw(fixture.file, u"PRAGMA foreign_key_check"_s), QStringList());
    // The program of today no longer opens it.
    const auto today = Connection::open(fixture.file);
    QVERIFY(!today);
    QCOMPARE(today.error().problem, StoreProblem::Newer);
}

/// What is in the field, by the migrations as they are shipped.
void tst_Migrator::version1BecomesTheNewest()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fillWithAwkwardRows(fixture);
    const AnchoredHead head = fixture.head();
    fixture.close();
    const QStringList newest = schemaOf(fixture.file);
    QCOMPARE(makeVersion1(fixture.file), QString());
    const QString onlyFirst = fixture.folder.filePath(u"first"_s);
    const QDir first(migrationsFolder() + u"/0001"_s);
    for (const QString &name : first.entryList(QDir::Files))
        writeSql(onlyFirst + u"/0001"_s, name, QString::fromUtf8(bytesOf(first.filePath(name))));
    const QString fresh = fixture.folder.filePath(u"fresh.sqlite"_s);
    VERIFY_STORED(migrated(fresh, onlyFirst));
    QCOMPARE(schemaOf(fixture.file), schemaOf(fresh)); // so it is one

    const std::atomic<bool> never = false;
    VERIFY_STORED(verifyFile(fixture.file, head, never));
    const QByteArray before = contentIn(fixture.file, newestVersion());
    const QString backups = fixture.folder.filePath(u"backups"_s);
    QCOMPARE(migrated(fixture.file, migrationsFolder(), backups).value(), Migrator::Result::Upgraded);
    QCOMPARE(contentIn(fixture.file, newestVersion()), before);
    QCOMPARE(schemaOf(fixture.file), newest);
    QCOMPARE(verified(fixture.file, head), QStringList());
    const QStringList made = QDir(backups).entryList(QDir::Files);
    QCOMPARE(made.size(), 1);
    VERIFY_STORED(verifyFile(backups + u'/' + made.first(), head, never));
    QCOMPARE(schemaOf(backups + u'/' + made.first()), schemaOf(fresh));
}

void tst_Migrator::aFreshDatabaseEqualsAnUpgradedOne()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fillWithAwkwardRows(fixture);
    fixture.close();
    const QString migrations = shippedMigrations(fixture.folder);
    addNextVersion(migrations, 1);
    VERIFY_STORED(migrated(fixture.file, migrations));
    const QString fresh = fixture.folder.filePath(u"fresh.sqlite"_s);
    QCOMPARE(migrated(fresh, migrations).value(), Migrator::Result::Created);
    QCOMPARE(schemaOf(fixture.file), schemaOf(fresh));
    QVERIFY(schemaOf(fresh).size() > 30);
}

void tst_Migrator::theBackupBeforeIsWholeAndNamed()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    const AnchoredHead head = fixture.head();
    fixture.close();
    const QString migrations = shippedMigrations(fixture.folder);
    addNextVersion(migrations, 1);
    const QString backups = fixture.folder.filePath(u"backups/deep"_s);
    VERIFY_STORED(migrated(fixture.file, migrations, backups));
    const QString name = u"desk.version-%1.event-%2-%3.backup"_s.arg(newestVersion())
                             .arg(head.sequence)
                             .arg(QString::fromLatin1(head.hash.left(4).toHex()));
    QCOMPARE(QDir(backups).entryList(QDir::Files), QStringList{name});
    const std::atomic<bool> never = false;
    VERIFY_STORED(verifyFile(backups + u'/' + name, head, never));
    QCOMPARE(readRaw(backups + u'/' + name, u"PRAGMA user_version"_s),
        QStringList{QString::number(newestVersion())});
}

void tst_Migrator::withoutABackupNothingIsMigrated()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    fixture.close();
    const QString migrations = shippedMigrations(fixture.folder);
    addNextVersion(migrations, 1);
    const QString notAFolder = fixture.folder.filePath(u"taken"_s);
    writeBytes(notAFolder, "x");
    QVERIFY(!migrated(fixture.file, migrations, notAFolder));
    QCOMPARE(readRaw(fixture.file, u"PRAGMA user_version"_s), QStringList{QString::number(newestVersion())});
    QCOMPARE(verified(fixture.file), QStringList());
}

void tst_Migrator::aMistakeInAMigrationLeavesTheOldVersion()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    fixture.close();
    const QString migrations = shippedMigrations(fixture.folder);
    addNextVersion(migrations, 1);
    const QStringList before = schemaOf(fixture.file);
    writeSql(nextFolder(migrations), u"50-mistake.sql"_s, u"CREATE TABLE event (x)"_s);
    const auto result = migrated(fixture.file, migrations);
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(u"50-mistake"));
    QCOMPARE(schemaOf(fixture.file), before);
    QCOMPARE(verified(fixture.file), QStringList());
}

void tst_Migrator::aMigrationThatDoesNotReachItsVersionIsUndone()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.close();
    const QString migrations = shippedMigrations(fixture.folder);
    addNextVersion(migrations, 1);
    QVERIFY(QFile::remove(nextFolder(migrations) + u"/99-version.sql"_s));
    const QStringList before = schemaOf(fixture.file);
    QVERIFY(!migrated(fixture.file, migrations));
    QCOMPARE(schemaOf(fixture.file), before);
}

void tst_Migrator::aTableThatOthersReferToCanBeMadeAnew()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fillWithAwkwardRows(fixture);
    fixture.close();
    const QString migrations = shippedMigrations(fixture.folder);
    addVersionWithNewParentTable(migrations, u"INSERT INTO chain_2 SELECT * FROM chain"_s);
    const int next = newestVersion(migrations);
    const QByteArray before = contentIn(fixture.file, next);
    const QStringList references
        = readRaw(fixture.file, u"SELECT sql FROM sqlite_schema WHERE name = 'event'"_s);
    {
        const auto connection = Connection::open(fixture.file, OpenMode::Existing, next);
        VERIFY_STORED(connection);
        VERIFY_STORED(Migrator(**connection, {}, migrations).run());
        QCOMPARE(Statement(**connection, u"foreign-keys"_s).number().value(), std::optional<qint64>(1));
    }
    QCOMPARE(contentIn(fixture.file, next), before);
    QCOMPARE(readRaw(fixture.file, u"SELECT sql FROM sqlite_schema WHERE name = 'event'"_s), references);
    QCOMPARE(readRaw(fixture.file, u"PRAGMA foreign_key_check"_s), QStringList());
    QVERIFY(!editRaw(fixture.file, {u"DELETE FROM chain"_s}).isEmpty()); // its triggers are there again
    const QString fresh = fixture.folder.filePath(u"fresh.sqlite"_s);
    VERIFY_STORED(migrated(fresh, migrations));
    QCOMPARE(schemaOf(fixture.file), schemaOf(fresh));
}

void tst_Migrator::aMigrationThatLosesWhatIsReferredToIsUndone()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    fixture.close();
    const QString migrations = shippedMigrations(fixture.folder);
    addVersionWithNewParentTable(migrations, u"INSERT INTO chain_2 SELECT * FROM chain WHERE id < 0"_s);
    const QStringList before = schemaOf(fixture.file);
    const auto result = migrated(fixture.file, migrations);
    QVERIFY(!result);
    QVERIFY2(
        result.error().message.contains(u"foreign_key_check: event"), qPrintable(result.error().message));
    QCOMPARE(schemaOf(fixture.file), before);
    QCOMPARE(verified(fixture.file), QStringList());
}

void tst_Migrator::aKillLeavesTheOldVersionOrTheNew()
{
    const int kills = rounds(60);
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fillWithAwkwardRows(fixture);
    fixture.close();
    const QString migrations = shippedMigrations(fixture.folder);
    addNextVersion(migrations, 80);
    const int next = newestVersion(migrations);
    const QByteArray content = contentIn(fixture.file, next);
    const QString backups = fixture.folder.filePath(u"backups"_s);
    const QString victim = fixture.folder.filePath(u"victim.sqlite"_s);
    copyDatabase(fixture.file, victim);
    QElapsedTimer timer;
    timer.start();
    VERIFY_STORED(migrated(victim, migrations, backups));
    const int whole = int(timer.elapsed());
    const QStringList oldSchema = schemaOf(fixture.file);
    const QStringList newSchema = schemaOf(victim);

    int upgraded = 0;
    for (int kill = 0; kill < kills; ++kill) {
        copyDatabase(fixture.file, victim);
        const auto child = startChild({u"migrate"_s, victim, migrations, backups});
        QVERIFY(child->waitForReadyRead());
        QThread::msleep(QRandomGenerator::global()->bounded(whole + whole / 4 + 1));
        child->kill();
        child->waitForFinished();
        bool isNew = false;
        {
            const auto connection = Connection::open(victim, OpenMode::Existing, next);
            VERIFY_STORED(connection);
            const int version = (*connection)->version().value();
            QVERIFY(version == next || version == next - 1);
            isNew = version == next;
        }
        upgraded += isNew ? 1 : 0;
        QCOMPARE(schemaOf(victim), isNew ? newSchema : oldSchema);
        QCOMPARE(readRaw(victim, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        QCOMPARE(contentIn(victim, next), content);
    }
    qInfo("%d kills in %d ms: %d old, %d new, 0 broken", kills, whole, kills - upgraded, upgraded);
    QVERIFY(upgraded < kills); // else nothing was interrupted
    const std::atomic<bool> never = false;
    for (const QString &backup : QDir(backups).entryList({u"*.backup"_s}, QDir::Files))
        VERIFY_STORED(verifyFile(backups + u'/' + backup, {}, never));
}

SKRANKETID_TEST_MAIN(tst_Migrator, runChild)
#include "tst_migrator.moc"
