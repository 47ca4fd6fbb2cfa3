// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupfile.h"
#include "models/store/restore.h"
#include "tests/support/backupchild.h"
#include "tests/support/databasecontent.h"
#include "tests/support/olddatabase.h"

using namespace skranketid;
using namespace skranketid::test;

// What this program's statements do not fit: a database from before the newest migration, which here is one
// that gives table `session` its last column.

namespace {

const Moment restoredAt{1'700'000'000'000, 77, u"boot"_s};

const int older = newestVersion();
const int newer = older + 1;

void writeSql(const QString &folder, const QString &name, const QString &sql)
{
    QDir().mkpath(folder);
    writeBytes(folder + u'/' + name, sql.toUtf8());
}

std::atomic<bool> never = false;

} // namespace

class tst_OlderVersion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsVerifiedByWhatAllVersionsHave();
    void itIsBackedUpAndMigrated();
    void itsBackupCanBeRestored();
    void aBackupOfVersion1CanBeRestored();
    void whatOnlyTheNewestVersionCanVerifyIsVerifiedAfterTheMigration();

private:
    Stored<Migrator::Result> migrate();
    void edit(const QString &statement);

    std::unique_ptr<JournalFixture> m_fixture;
    QString m_migrations;
    AnchoredHead m_head;
};

void tst_OlderVersion::init()
{
    m_fixture = std::make_unique<JournalFixture>();
    fillForBackup(*m_fixture);
    m_head = m_fixture->head();
    m_fixture->close();
    QCOMPARE(editRaw(m_fixture->file, {u"ALTER TABLE session DROP COLUMN quick"_s}), QString());
    m_migrations = m_fixture->folder.filePath(u"migrations"_s);
    const auto folderOf
        = [this](int version) -> QString { return m_migrations + u"/%1"_s.arg(version, 4, 10, QChar(u'0')); };
    for (int version = 1; version <= older; ++version)
        writeSql(folderOf(version), u"99-user-version.sql"_s, u"PRAGMA user_version = %1"_s.arg(version));
    writeSql(folderOf(newer), u"01-quick.sql"_s,
        u"ALTER TABLE session ADD COLUMN quick INTEGER NOT NULL DEFAULT 0 CHECK (quick IN (0, 1))"_s);
    writeSql(folderOf(newer), u"99-user-version.sql"_s, u"PRAGMA user_version = %1"_s.arg(newer));
    QCOMPARE(newestVersion(m_migrations), newer);
}

Stored<Migrator::Result> tst_OlderVersion::migrate()
{
    const auto connection = Connection::open(m_fixture->file, OpenMode::Existing, newer);
    if (!connection)
        return tl::unexpected(connection.error());
    return Migrator(**connection, m_fixture->folder.filePath(u"backups"_s), m_migrations).run();
}

void tst_OlderVersion::edit(const QString &statement)
{
    QCOMPARE(editRaw(m_fixture->file, withoutTriggers(m_fixture->file, {statement})), QString());
}

void tst_OlderVersion::itIsVerifiedByWhatAllVersionsHave()
{
    VERIFY_STORED(verifyFile(m_fixture->file, m_head, never, newer));
    edit(u"UPDATE event_note SET note = 'en anden'"_s);
    const auto changed = verifyFile(m_fixture->file, m_head, never, newer);
    QVERIFY(!changed);
    QCOMPARE(changed.error().problem, StoreProblem::Damaged);
}

void tst_OlderVersion::itIsBackedUpAndMigrated()
{
    const QByteArray before = bytesOf(m_fixture->file);
    const auto migrated = migrate();
    VERIFY_STORED(migrated);
    QCOMPARE(*migrated, Migrator::Result::Upgraded);
    VERIFY_STORED(verifyFile(m_fixture->file, m_head, never, newer));
    const QStringList backups = filesIn(m_fixture->folder.filePath(u"backups"_s));
    QCOMPARE(backups.size(), 1);
    QVERIFY(bytesOf(m_fixture->folder.filePath(u"backups/"_s + backups.first())) == before);
}

void tst_OlderVersion::itsBackupCanBeRestored()
{
    const QString other = m_fixture->folder.filePath(u"other.sqlite"_s);
    const auto restored = restore(m_fixture->file, other, restoredAt, m_migrations);
    VERIFY_STORED(restored);
    QCOMPARE(restored->events, m_head.sequence);
    QCOMPARE(readRaw(other, u"PRAGMA user_version"_s), QStringList{QString::number(newer)});
    VERIFY_STORED(verifyFile(other, std::nullopt, never, newer));
    QCOMPARE(readRaw(other, u"SELECT count(*) FROM session WHERE quick = 0"_s),
        readRaw(m_fixture->file, u"SELECT count(*) FROM session"_s));
    QCOMPARE(readRaw(m_fixture->file, u"PRAGMA user_version"_s), QStringList{QString::number(older)});
}

void tst_OlderVersion::aBackupOfVersion1CanBeRestored()
{
    JournalFixture fixture;
    fillForBackup(fixture);
    const AnchoredHead head = fixture.head();
    fixture.close();
    QCOMPARE(makeVersion1(fixture.file), QString());
    const QString other = fixture.folder.filePath(u"other.sqlite"_s);
    const auto restored = restore(fixture.file, other, restoredAt);
    VERIFY_STORED(restored);
    QCOMPARE(restored->events, head.sequence);
    QCOMPARE(readRaw(other, u"PRAGMA user_version"_s), QStringList{QString::number(newestVersion())});
    QCOMPARE(verified(other), QStringList());
    QCOMPARE(readRaw(fixture.file, u"PRAGMA user_version"_s), QStringList{u"1"_s});
}

void tst_OlderVersion::whatOnlyTheNewestVersionCanVerifyIsVerifiedAfterTheMigration()
{
    edit(u"UPDATE session SET active_ms = active_ms + 1 WHERE ticket = 'B17'"_s);
    VERIFY_STORED(verifyFile(m_fixture->file, m_head, never, newer)); // nobody can tell yet
    const QString other = m_fixture->folder.filePath(u"other.sqlite"_s);
    const auto restored = restore(m_fixture->file, other, restoredAt, m_migrations);
    QVERIFY(!restored);
    QCOMPARE(restored.error().problem, StoreProblem::Damaged);
    QVERIFY2(restored.error().message.contains(QDir::toNativeSeparators(m_fixture->file)),
        qPrintable(restored.error().message));
    QVERIFY(!restored.error().message.contains(u"restoring"));
    QVERIFY(!QFile::exists(other));
    QVERIFY(filesIn(m_fixture->folder.path()).filter(u"restoring"_s).isEmpty());
}

SKRANKETID_TEST_MAIN(tst_OlderVersion, runChild)
#include "tst_olderversion.moc"
