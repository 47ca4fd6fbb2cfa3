// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupjob.h"
#include "models/store/statement.h"
#include "tests/support/rawdatabase.h"
#include "tests/ui/adminbench.h"
#include "ui/admin/damagebox.h"
#include "ui/admin/linelist.h"

#include <QElapsedTimer>

using namespace skranketid;
using namespace skranketid::test;

namespace {

/// The window with a folder for its backups, opened by the administrator.
class BackupBench : public AdminBench {
public:
    BackupBench()
    {
        close();
        backupTools.folder = BackupFolder(m_backups.path(), u"desk.db"_s);
        backupTools.restore = [this](const QString &file) { restored.append(file); };
        open();
    }

    void openAsAdministrator()
    {
        openAsManager();
        access().setPassphrase(Role::Administrator, administrator, [](const auto &) {});
        QTRY_VERIFY(access().holds(Role::Administrator));
        settle();
    }

    void say(const QString &line)
    {
        const auto command = parseCommand(line);
        QVERIFY(command && storage().execute(*command).result().ok());
        settle();
    }

    QStringList files() const { return QDir(m_backups.path()).entryList(QDir::Files, QDir::Name); }
    const BackupFolder &folder() const { return *backupTools.folder; }

    void makeBackup(QDate day)
    {
        const QString target = folder().daily(day);
        auto made = storage().runSliced(
            [target](DeskStore &store) { return std::make_unique<BackupJob>(store.connection(), target); });
        made.waitForFinished();
        QVERIFY(made.result().has_value());
    }

    QStringList restored;

private:
    QTemporaryDir m_backups;
};

const QDate today(2026, 10, 20); // the bench's

} // namespace

class tst_BackupPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBoxOffersTheNewestThatIsWhole();
    void theBoxAsksOnceMore();
    void withoutAGoodBackupThereIsNoneToRestore();
    void theBoxIsReadyAtOnce();
    void thePageListsMakesAndRestores();
    void whatIsOldIsShownAskedForAndRemoved();
};

void tst_BackupPages::theBoxOffersTheNewestThatIsWhole()
{
    BackupBench bench;
    bench.makeBackup(today.addDays(-1));
    writeBytes(bench.folder().daily(today), QByteArray(8192, 'x'));
    const Look look;
    DamageBox box(look, Language::English, u"The newest events are missing (3)."_s, bench.folder(),
        DamageBox::Otherwise::GoOn);
    box.show();
    auto *restore = box.findChild<Button *>(u"damage-restore"_s);
    QTRY_VERIFY(restore->isEnabled());
    QCOMPARE(box.file(), bench.folder().daily(today.addDays(-1)));
    const QString text = box.findChild<TextLabel *>(u"damage-backup"_s)->text();
    QVERIFY2(text.contains(u"event"), qPrintable(text));
}

void tst_BackupPages::theBoxAsksOnceMore()
{
    BackupBench bench;
    bench.makeBackup(today);
    const Look look;
    DamageBox box(look, Language::English, u"Something."_s, bench.folder(), DamageBox::Otherwise::Close);
    box.show();
    auto *restore = box.findChild<Button *>(u"damage-restore"_s);
    auto *leave = box.findChild<Button *>(u"damage-leave"_s);
    QTRY_VERIFY(restore->isEnabled());
    QVERIFY(leave->hasFocus() || !box.isActiveWindow());
    QTest::keyClick(restore, Qt::Key_Space);
    QVERIFY(box.isVisible());
    QTest::keyClick(leave, Qt::Key_Space); // no
    QVERIFY(box.isVisible());
    QTest::keyClick(restore, Qt::Key_Space);
    QTest::keyClick(restore, Qt::Key_Space); // yes
    QVERIFY(!box.isVisible());
    QCOMPARE(box.result(), int(QDialog::Accepted));
}

void tst_BackupPages::withoutAGoodBackupThereIsNoneToRestore()
{
    BackupBench bench;
    writeBytes(bench.folder().daily(today), "x");
    const Look look;
    DamageBox box(look, Language::English, u"Something."_s, bench.folder(), DamageBox::Otherwise::Close);
    box.show();
    QTRY_VERIFY(box.findChild<TextLabel *>(u"damage-backup"_s)->text().contains(u"No backup"));
    QVERIFY(!box.findChild<Button *>(u"damage-restore"_s)->isEnabled());
    QTest::keyClick(&box, Qt::Key_Escape);
    QCOMPARE(box.result(), int(QDialog::Rejected));
}

/// The search goes on elsewhere: the window's thread does not wait for it.
void tst_BackupPages::theBoxIsReadyAtOnce()
{
    BackupBench bench;
    for (int back = 0; back < 20; ++back)
        writeBytes(bench.folder().daily(today.addDays(-back)), QByteArray(4 << 20, 'x'));
    const Look look;
    QElapsedTimer timer;
    timer.start();
    {
        DamageBox box(look, Language::English, u"Something."_s, bench.folder(), DamageBox::Otherwise::GoOn);
        box.show();
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    }
}

void tst_BackupPages::thePageListsMakesAndRestores()
{
    BackupBench bench;
    bench.makeBackup(today.addDays(-1));
    writeBytes(bench.folder().daily(today.addDays(-2)), "x");
    bench.openAsAdministrator();
    bench.goToPage(u"backups"_s);
    auto *list = AdminBench::page()->findChild<LineList *>();
    QTRY_VERIFY(list->lines().size() == 2 && list->lines().at(0).text.contains(u"Checked:"));
    QTRY_VERIFY2(list->lines().at(1).text.contains(u"cannot be used"), qPrintable(list->lines().at(1).text));
    QVERIFY(list->lines().at(1).act.isEmpty());
    bench.adminKey(Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(bench.files().size(), 3);
    QTRY_COMPARE(list->lines().size(), 3);
    QTRY_VERIFY(list->lines().at(0).text.contains(u"Checked:"));

    const QString name = QFileInfo(bench.folder().daily(today)).fileName();
    QTest::keyClick(AdminBench::in<Button>(u"line-"_s + name), Qt::Key_Space);
    bench.settle();
    QVERIFY(bench.restored.isEmpty());
    QTest::keyClick(AdminBench::in<Button>(u"backup-keep"_s), Qt::Key_Space);
    bench.settle();
    QVERIFY(bench.restored.isEmpty());
    QTest::keyClick(AdminBench::in<Button>(u"line-"_s + name), Qt::Key_Space);
    QTest::keyClick(AdminBench::in<Button>(u"backup-restore"_s), Qt::Key_Space);
    bench.settle();
    QCOMPARE(bench.restored, QStringList{bench.folder().daily(today)});
}

void tst_BackupPages::whatIsOldIsShownAskedForAndRemoved()
{
    BackupBench bench;
    bench.say(u"start nemid-to-mitid reason=A3"_s);
    bench.say(u"note en gammel note"_s);
    bench.say(u"finish I13"_s);
    bench.clock.pass(31LL * 24 * 3600 * 1000);
    bench.openAsAdministrator();
    bench.goToPage(u"retention"_s);
    QTRY_VERIFY(AdminBench::in<Button>(u"retention-remove"_s)->isEnabled());
    bench.adminKey(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(AdminBench::in<Button>(u"retention-confirm"_s)->isVisible());
    QCOMPARE(bench.files().size(), 0);
    QTest::keyClick(AdminBench::in<Button>(u"retention-confirm"_s), Qt::Key_Space);
    QTRY_COMPARE(bench.files().filter(u"before-removal"_s).size(), 1);
    QTRY_VERIFY(!AdminBench::in<Button>(u"retention-cancel"_s)->isVisible());
    bench.settle();
    QTRY_VERIFY(!AdminBench::in<Button>(u"retention-remove"_s)->isEnabled()); // nothing is old any more
    QCOMPARE(bench.storage()
                 .run([](DeskStore &store) {
                     return Statement(store.connection(), u"note-count-before"_s)
                         .number(std::numeric_limits<qint64>::max())
                         .value();
                 })
                 .result(),
        std::optional<qint64>(0));
}

QTEST_MAIN(tst_BackupPages)
#include "tst_backuppages.moc"
