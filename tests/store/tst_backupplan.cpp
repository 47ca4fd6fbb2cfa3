// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupfolder.h"
#include "tests/support/backupchild.h"

using namespace skranketid;
using namespace skranketid::test;

namespace {

const QDate today(2026, 11, 24); // a Tuesday

NamedBackup daily(QDate day)
{
    return {dailyBackupName(u"desk"_s, day), day, BackupKind::Daily};
}

QStringList namesOf(const QList<NamedBackup> &backups)
{
    QStringList names;
    for (const NamedBackup &backup : backups)
        names.append(backup.name);
    return names;
}

} // namespace

class tst_BackupPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadBack();
    void sevenDaysAndFourWeeksStay();
    void runEveryDayItSettles();
    void closedDaysCostNoBackup();
    void nothingStaysLongerThanWhatIsErased();
    void withoutAGoodOneNothingGoes();
    void theFolderKeepsWhatIsNotOurs();
    void aDamagedNewestIsPassedOver();
};

void tst_BackupPlan::namesAreReadBack()
{
    const auto plain = backupNamed(u"desk"_s, u"desk-2026-11-24.db"_s, {});
    QVERIFY(plain && plain->day == today && plain->kind == BackupKind::Daily);
    const auto removal = backupNamed(u"desk"_s, backupNameBeforeRemoval(u"desk"_s, today), {});
    QVERIFY(removal && removal->day == today && removal->kind == BackupKind::BeforeRemoval);
    const auto migration = backupNamed(u"desk"_s, u"desk.version-1.event-77-0a0b0c0d.backup"_s, today);
    QVERIFY(migration && migration->day == today && migration->kind == BackupKind::BeforeMigration);
    for (const QString &name : QStringList{u"desk.db"_s, u"desk-2026-13-24.db"_s, u"other-2026-11-24.db"_s,
             u"desk-2026-11-24.db.part"_s, u"desk-2026-11-24-min.db"_s, u"desk2-2026-11-24.db"_s})
        QVERIFY2(!backupNamed(u"desk"_s, name, today), qPrintable(name));
}

void tst_BackupPlan::sevenDaysAndFourWeeksStay()
{
    QList<NamedBackup> all;
    for (int back = 0; back < 60; ++back)
        all.append(daily(today.addDays(-back)));
    const QStringList drop = backupsToDrop(all, today, 365, all.constFirst().name);
    QStringList left = namesOf(all);
    for (const QString &name : drop)
        QVERIFY(left.removeOne(name));
    QCOMPARE(left,
        (QStringList{u"desk-2026-11-24.db"_s, u"desk-2026-11-23.db"_s, u"desk-2026-11-22.db"_s,
            u"desk-2026-11-21.db"_s, u"desk-2026-11-20.db"_s, u"desk-2026-11-19.db"_s,
            u"desk-2026-11-18.db"_s, u"desk-2026-11-17.db"_s, u"desk-2026-11-15.db"_s,
            u"desk-2026-11-08.db"_s, u"desk-2026-11-01.db"_s}));
}

void tst_BackupPlan::runEveryDayItSettles()
{
    QList<NamedBackup> there;
    for (QDate day = today; day < today.addDays(400); day = day.addDays(1)) {
        there.append(daily(day));
        const QStringList drop = backupsToDrop(there, day, 365, there.constLast().name);
        there.removeIf([&drop](const NamedBackup &backup) { return drop.contains(backup.name); });
        QVERIFY(there.size() <= dailyBackups + weeklyBackups);
        QCOMPARE(there.constLast().day, day);
    }
    QCOMPARE(there.size(), dailyBackups + weeklyBackups);
    QVERIFY(there.constFirst().day.daysTo(there.constLast().day) >= 21);
}

void tst_BackupPlan::closedDaysCostNoBackup()
{
    QList<NamedBackup> all;
    for (int month = 0; month < 7; ++month)
        all.append(daily(today.addMonths(-month)));
    QCOMPARE(backupsToDrop(all, today, 365, all.constFirst().name), QStringList());
}

void tst_BackupPlan::nothingStaysLongerThanWhatIsErased()
{
    const QList<NamedBackup> all{daily(today), daily(today.addDays(-9)), daily(today.addDays(-10)),
        daily(today.addDays(-11)), {u"before"_s, today.addDays(-11), BackupKind::BeforeRemoval},
        {u"old"_s, today.addDays(-11), BackupKind::BeforeMigration},
        {u"new"_s, today.addDays(-3), BackupKind::BeforeMigration}};
    QCOMPARE(backupsToDrop(all, today, 10, all.constFirst().name),
        (QStringList{all.at(3).name, u"before"_s, u"old"_s}));
    // But not the last good one, however old.
    QCOMPARE(
        backupsToDrop({daily(today.addYears(-1))}, today, 10, daily(today.addYears(-1)).name), QStringList());
}

void tst_BackupPlan::withoutAGoodOneNothingGoes()
{
    QList<NamedBackup> all;
    for (int back = 0; back < 60; ++back)
        all.append(daily(today.addDays(-back)));
    QCOMPARE(backupsToDrop(all, today, 10, {}), QStringList());
}

void tst_BackupPlan::theFolderKeepsWhatIsNotOurs()
{
    const QTemporaryDir folder;
    for (int back = 0; back < 12; ++back)
        writeBytes(folder.filePath(dailyBackupName(u"desk"_s, today.addDays(-back))), "x");
    const QStringList others{u"desk2-2020-01-01.db"_s, u"egne noter.txt"_s};
    for (const QString &name : others)
        writeBytes(folder.filePath(name), "x");
    const BackupFolder backups(folder.path(), u"/anywhere/desk.db"_s);
    QCOMPARE(backups.list().size(), 12);
    QCOMPARE(backups.list().constFirst().day, today);
    QVERIFY(backups.has(today));
    VERIFY_STORED(backups.prune(today, 365, backups.daily(today)));
    QVERIFY(backups.list().size() < 12);
    for (const QString &name : others)
        QVERIFY(QFile::exists(folder.filePath(name)));
}

void tst_BackupPlan::aDamagedNewestIsPassedOver()
{
    JournalFixture fixture;
    fillForBackup(fixture);
    const BackupFolder backups(fixture.folder.filePath(u"backups"_s), fixture.file);
    VERIFY_STORED(backUp(fixture, backups.daily(today.addDays(-1))));
    const qint64 events = fixture.head().sequence;
    VERIFY_STORED(fixture.note(u"en note til"_s));
    VERIFY_STORED(backUp(fixture, backups.daily(today)));
    const std::atomic<bool> never = false;
    auto good = newestGoodBackup(backups.list(), never);
    QVERIFY(good && good->file.day == today && good->content.events == events + 1);
    QByteArray bytes = bytesOf(backups.daily(today));
    bytes.replace(4096, 4096, QByteArray(4096, 'x'));
    writeBytes(backups.daily(today), bytes);
    good = newestGoodBackup(backups.list(), never);
    QVERIFY(good && good->file.day == today.addDays(-1) && good->content.events == events);
    QFile::remove(good->file.file);
    QVERIFY(!newestGoodBackup(backups.list(), never));
}

SKRANKETID_TEST_MAIN(tst_BackupPlan, runChild)
#include "tst_backupplan.moc"
