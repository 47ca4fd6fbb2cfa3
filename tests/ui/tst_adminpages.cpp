// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/daynotes.h"
#include "models/store/dayreader.h"
#include "tests/ui/adminbench.h"
#include "ui/admin/linelist.h"
#include "ui/admin/settingtexts.h"
#include "ui/report/pageview.h"

#include <QAbstractItemView>

using namespace skranketid;
using namespace skranketid::test;

namespace {

const QDate today(2026, 10, 20); // the bench's, a Tuesday

QStringList linesOf(const QString &page)
{
    QStringList texts;
    const auto *holder = AdminBench::in<AdminPage>(page);
    for (const LineList *list : holder->findChildren<LineList *>()) {
        for (const LineList::Line &line : list->lines())
            texts.append(line.text);
    }
    return texts;
}

QString sheetOf(const QString &page)
{
    return AdminBench::in<PageView>(page + u"-page"_s)->accessibleDescription();
}

} // namespace

/// What the manager sets, by keys, and what comes of it.
class tst_AdminPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsStoredByEnterAndTakenBack();
    void aRefusedNumberStaysWithItsReason();
    void whatIsTheAdministratorsIsNotTheManagers();
    void everySettingIsExplained();
    void whoChangedItLastIsShown();
    void theDisclosureIsSeenAtTheCounterAndOnTheReport();
    void hoursAreTypedAndComeBack();
    void desksAreSetInTheGridByKeys();
    void theGridIsADraftUntilItIsStored();
    void anotherDayIsClosedAndOpenedAgain();
    void theHolidaysOfTheYearAreShown();
    void aDayIsNotedAndErased();
    void aNoteThatLooksPersonalIsRefusedAndNotRepeated();
    void placesLeadToTheSetup();
    void passphrasesAreChangedOnTheirPage();
    void theNoticeSaysWhatIsDecided();
    void theExtractSaysNothingAndWhy();
    void aSheetIsSaved();
    void allOfItIsThereAfterReopening();
};

void tst_AdminPages::aNumberIsStoredByEnterAndTakenBack()
{
    AdminBench bench;
    bench.openAsManager();
    bench.enter(u"setting-idle-minutes"_s, u"25"_s);
    QTRY_COMPARE(bench.office().number(OfficeSetting::IdleMinutes), 25);
    QTRY_COMPARE(bench.said(u"settings-done"_s),
        u"Without a key or click in a session: 25 minutes. It was 10 minutes."_s);
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.office().number(OfficeSetting::IdleMinutes), 10);
    QCOMPARE(bench.in(u"setting-idle-minutes"_s)->text(), u"10"_s);
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier); // and forth again
    QTRY_COMPARE(bench.office().number(OfficeSetting::IdleMinutes), 25);
    QCOMPARE(bench.storedEvents(EventKind::Configured).size(), 3);
    bench.adminType(u"9"_s); // half typed: now it is the typing that is undone
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.in(u"setting-idle-minutes"_s)->text(), u"25"_s);
    QCOMPARE(bench.storedEvents(EventKind::Configured).size(), 3);
}

void tst_AdminPages::aRefusedNumberStaysWithItsReason()
{
    AdminBench bench;
    bench.openAsManager();
    for (const QString &wrong : {u"481"_s, u"-1"_s, u"sixty"_s, u""_s, u"99999999999999999999"_s}) {
        bench.enter(u"setting-closing-minutes"_s, wrong);
        QCOMPARE(
            bench.shown(u"setting-closing-minutes-problem"_s), u"The number must be between 15 and 480."_s);
        QCOMPARE(bench.in(u"setting-closing-minutes"_s)->text(), wrong);
        QCOMPARE(bench.in(u"setting-closing-minutes"_s)->accessibleDescription(),
            u"The number must be between 15 and 480."_s);
    }
    QCOMPARE(bench.office(), OfficeBook());
}

void tst_AdminPages::whatIsTheAdministratorsIsNotTheManagers()
{
    AdminBench bench;
    bench.openAsManager();
    bench.enter(u"setting-note-days"_s, u"60"_s);
    QCOMPARE(bench.shown(u"setting-note-days-problem"_s), u"Only the administrator can change this."_s);
    QCOMPARE(bench.office().number(OfficeSetting::NoteDays), 30);
    bench.access().setPassphrase(Role::Administrator, AdminBench::administrator, [](const auto &) {});
    QTRY_VERIFY(bench.access().holds(Role::Administrator));
    bench.enter(u"setting-note-days"_s, u"60"_s);
    QTRY_COMPARE(bench.office().number(OfficeSetting::NoteDays), 60);
    QVERIFY(bench.storedEvents(EventKind::Configured).constLast().contains(u"\"role\":\"administrator\""));
}

void tst_AdminPages::everySettingIsExplained()
{
    AdminBench bench;
    bench.openAsManager();
    for (const OfficeSettingForm &form : officeSettingForms()) {
        const SettingTexts texts = textsOf(form.setting);
        QVERIFY(!texts.title.isEmpty() && !texts.explanation.isEmpty());
        QCOMPARE(texts.unit.isEmpty(), form.kind != OfficeValue::Number);
        const QString name = u"setting-"_s + QString::fromLatin1(form.key);
        QVERIFY2(bench.shown(name + u"-standing"_s).startsWith(u"Standard: "), qPrintable(name));
    }
}

void tst_AdminPages::whoChangedItLastIsShown()
{
    AdminBench bench;
    bench.openAsManager();
    bench.enter(u"setting-idle-minutes"_s, u"25"_s);
    QTRY_VERIFY2(bench.shown(u"setting-idle-minutes-standing"_s)
                     .contains(u"Last changed on 20 October 2026, 09:00, by the manager."),
        qPrintable(bench.shown(u"setting-idle-minutes-standing"_s)));
}

void tst_AdminPages::theDisclosureIsSeenAtTheCounterAndOnTheReport()
{
    AdminBench bench;
    const auto foot = [&bench] {
        const auto *label = bench.window->findChild<TextLabel *>(u"desks-shown"_s);
        return label->isVisible() ? label->text() : QString();
    };
    QCOMPARE(foot(), QString());
    bench.openAsManager();
    const auto *on = bench.in<QAbstractButton>(u"setting-desks-shown-on"_s);
    QVERIFY(on && !on->isChecked());
    bench.in<QWidget>(u"setting-desks-shown-on"_s)->setFocus(Qt::TabFocusReason);
    bench.adminKey(Qt::Key_Space);
    QTRY_VERIFY(bench.office().isOn(OfficeSetting::DesksShown));
    QTRY_COMPARE(foot(), u"The manager may tell desks apart"_s);
    const auto record = bench.storage().run([](DeskStore &store) { return readDay(store, today); }).result();
    QVERIFY(record && record->desksShown);
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(foot(), QString());
}

void tst_AdminPages::hoursAreTypedAndComeBack()
{
    AdminBench bench;
    bench.openAsManager();
    bench.goToPage(u"hours"_s);
    QCOMPARE(bench.adminFocus()->objectName(), u"hours-1"_s);
    bench.enter(u"hours-1"_s, u"9-12, 13-16.30"_s);
    QTRY_COMPARE(bench.office().weekHours(0),
        (QList<OpenSpan>{{QTime(9, 0), QTime(12, 0)}, {QTime(13, 0), QTime(16, 30)}}));
    QCOMPARE(bench.in(u"hours-1"_s)->text(), u"09:00-12:00, 13:00-16:30"_s);
    bench.enter(u"hours-2"_s, u"15-9"_s);
    QCOMPARE(bench.shown(u"hours-2-problem"_s), u"The counter must close after it opens."_s);
    QCOMPARE(bench.office().weekHours(1), OfficeBook().weekHours(1));
    bench.enter(u"hours-2"_s, u""_s);
    QTRY_VERIFY(bench.office().weekHours(1).isEmpty());
    QCOMPARE(bench.said(u"hours-done"_s), u"Tuesday: closed. It was 09:00-15:00."_s);
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.office().weekHours(1), OfficeBook().weekHours(1));
    QCOMPARE(bench.in(u"hours-2"_s)->text(), u"09:00-15:00"_s);
}

void tst_AdminPages::desksAreSetInTheGridByKeys()
{
    AdminBench bench;
    bench.openAsManager();
    bench.goToPage(u"desks"_s);
    QCOMPARE(bench.adminFocus()->objectName(), u"desk-grid"_s);
    bench.adminType(u"3"_s); // Monday 9:00
    bench.adminKey(Qt::Key_Down);
    bench.adminType(u"12"_s); // two digits
    bench.adminKey(Qt::Key_Down);
    bench.adminType(u"123"_s); // there are no three: the last one counts
    bench.adminKey(Qt::Key_Backspace);
    bench.adminType(u"4"_s);
    QVERIFY(bench.office().weekDesks(0).isEmpty()); // a draft
    bench.adminKey(Qt::Key_D, Qt::ControlModifier);
    bench.adminKey(Qt::Key_S, Qt::ControlModifier);
    const QDate monday = today.addDays(-1);
    QTRY_COMPARE(bench.office().desksAt(monday, QTime(9, 0)), 3);
    QCOMPARE(bench.office().desksAt(monday, QTime(9, 30)), 12);
    QCOMPARE(bench.office().desksAt(monday, QTime(10, 0)), 4);
    QCOMPARE(bench.office().desksAt(monday, QTime(10, 30)), 1);
    QCOMPARE(bench.office().desksAt(monday.addDays(3), QTime(9, 30)), 12); // copied to Thursday
    QCOMPARE(bench.office().desksAt(monday.addDays(3), QTime(16, 30)), 1);
    QCOMPARE(bench.office().desksAt(monday, QTime(15, 0)), 0); // closed
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.office().desksAt(monday, QTime(9, 0)), 1);
}

void tst_AdminPages::theGridIsADraftUntilItIsStored()
{
    AdminBench bench;
    bench.openAsManager();
    bench.goToPage(u"desks"_s);
    const auto *grid = bench.in<QAbstractItemView>(u"desk-grid"_s);
    const auto first = [grid] { return grid->model()->index(0, 0).data().toString(); };
    bench.adminType(u"7"_s);
    QCOMPARE(first(), u"7"_s);
    bench.access().lock();
    QVERIFY(!bench.page());
    bench.typePassphrase(AdminBench::manager, false);
    QTRY_VERIFY(bench.page());
    QCOMPARE(first(), u"7"_s);
    bench.adminKey(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(first(), u"1"_s);
    QVERIFY(!bench.in<Button>(u"desks-store"_s)->isEnabled());
    QCOMPARE(grid->model()->index(0, 5).data().toString(), u"–"_s); // Saturday
    QCOMPARE(grid->model()->index(0, 5).data(Qt::AccessibleTextRole).toString(), u"Saturday 09:00, closed"_s);
}

void tst_AdminPages::anotherDayIsClosedAndOpenedAgain()
{
    AdminBench bench;
    bench.openAsManager();
    bench.goToPage(u"other-days"_s);
    const QDate eve(2026, 12, 24);
    QVERIFY(bench.office().isOpenOn(eve));
    bench.enter(u"other-day"_s, u"24-12"_s);
    QTRY_VERIFY(!bench.office().isOpenOn(eve));
    QTRY_VERIFY(linesOf(u"other-days"_s).contains(u"Thursday, 24 December 2026: closed"));
    QCOMPARE(bench.in(u"other-day"_s)->text(), QString());
    bench.enter(u"other-day"_s, u"31.12.2026"_s);
    QTRY_VERIFY(!bench.office().isOpenOn(QDate(2026, 12, 31)));
    auto *again = bench.in<Button>(u"line-usual-2026-12-24"_s);
    QVERIFY(again);
    again->setFocus(Qt::TabFocusReason);
    bench.adminKey(Qt::Key_Return);
    QTRY_VERIFY(bench.office().isOpenOn(eve));
    bench.enter(u"other-hours"_s, u"9-11"_s);
    QVERIFY(!bench.shown(u"other-day-problem"_s).isEmpty()); // which day?
    bench.enter(u"other-day"_s, u"23-12"_s);
    QTRY_COMPARE(bench.office().closingOn(QDate(2026, 12, 23)), QTime(11, 0));
}

void tst_AdminPages::theHolidaysOfTheYearAreShown()
{
    AdminBench bench;
    bench.openAsManager();
    bench.goToPage(u"other-days"_s);
    QStringList lines = linesOf(u"other-days"_s);
    QVERIFY(lines.contains(u"Easter Monday, Monday, 6 April 2026"));
    QVERIFY(lines.filter(u"General Prayer Day"_s).isEmpty());
    for (int i = 0; i < 3; ++i)
        bench.adminKey(Qt::Key_Left, Qt::AltModifier);
    lines = linesOf(u"other-days"_s);
    QVERIFY(lines.contains(u"General Prayer Day, Friday, 5 May 2023"));
}

void tst_AdminPages::aDayIsNotedAndErased()
{
    AdminBench bench;
    bench.openAsManager();
    bench.goToPage(u"day-notes"_s);
    bench.enter(u"note-text"_s, u"Letter from the bank"_s);
    QVERIFY(!bench.shown(u"note-day-problem"_s).isEmpty());
    bench.enter(u"note-day"_s, u"20-10"_s);
    QTRY_COMPARE(linesOf(u"day-notes"_s), QStringList{u"Tuesday, 20 October 2026: Letter from the bank"_s});
    QCOMPARE(bench.in(u"note-text"_s)->text(), QString());
    QCOMPARE(bench.said(u"admin-message"_s), u"The note on Tuesday, 20 October 2026 is stored."_s);
    bench.adminKey(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(linesOf(u"day-notes"_s), QStringList());
    bench.adminKey(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(linesOf(u"day-notes"_s).size(), 1);
    auto *erase = bench.in<Button>(u"line-2026-10-20"_s);
    erase->setFocus(Qt::TabFocusReason);
    bench.adminKey(Qt::Key_Return);
    QTRY_COMPARE(linesOf(u"day-notes"_s), QStringList());
    const auto notes
        = bench.storage().run([](DeskStore &store) { return dayNotes(store, today, today); }).result();
    QCOMPARE(*notes, QList<DayNote>());
}

void tst_AdminPages::aNoteThatLooksPersonalIsRefusedAndNotRepeated()
{
    AdminBench bench;
    bench.openAsManager();
    bench.goToPage(u"day-notes"_s);
    bench.enter(u"note-day"_s, u"20-10"_s);
    bench.enter(u"note-text"_s, u"010203-1234 was here"_s);
    QVERIFY(bench.shown(u"note-text-problem"_s).contains(u"CPR"));
    QVERIFY(!bench.shown(u"note-text-problem"_s).contains(u"1234"));
    QCOMPARE(bench.in(u"note-text"_s)->text(), QString());
    QCOMPARE(linesOf(u"day-notes"_s), QStringList());
}

void tst_AdminPages::placesLeadToTheSetup()
{
    AdminBench bench;
    bench.press(u"1"_s);
    for (int guard = 0; guard < 60 && bench.running(); ++guard)
        bench.stepByKeys();
    bench.openAsManager();
    bench.goToPage(u"places"_s);
    QTRY_COMPARE(linesOf(u"places"_s),
        QStringList{u"Skranke 3 · Borgerservice: 1 session(s), last on 20 October 2026"_s});
    QCOMPARE(bench.shown(u"places-here"_s), u"This desk: Skranke 3 · Borgerservice"_s);
    bench.adminKey(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(bench.window->isActiveWindow());
    QVERIFY(bench.visible<QWidget>(u"setup"_s));
}

void tst_AdminPages::passphrasesAreChangedOnTheirPage()
{
    AdminBench bench;
    bench.openAsManager();
    bench.goToPage(u"passphrases"_s);
    QCOMPARE(bench.adminFocus()->objectName(), u"line-change-manager"_s);
    bench.adminKey(Qt::Key_Return);
    bench.adminType(AdminBench::manager);
    bench.adminKey(Qt::Key_Return);
    bench.typePassphrase(u"quite another"_s, true);
    QTRY_COMPARE(bench.said(u"admin-message"_s), u"The manager's passphrase is set."_s);
    bench.in<QWidget>(u"line-set-administrator"_s)->setFocus(Qt::TabFocusReason);
    bench.adminKey(Qt::Key_Return);
    bench.typePassphrase(AdminBench::administrator, true);
    QTRY_VERIFY(bench.access().holds(Role::Administrator));
    bench.in<QWidget>(u"line-reset-manager"_s)->setFocus(Qt::TabFocusReason);
    bench.adminKey(Qt::Key_Return);
    bench.typePassphrase(u"for the forgetful"_s, true);
    QTRY_COMPARE(bench.said(u"admin-message"_s), u"The manager's passphrase is set."_s);
    bench.access().lock();
    QCOMPARE(bench.adminFocus()->objectName(), u"passphrase"_s);
    bench.typePassphrase(u"for the forgetful"_s, false);
    QTRY_VERIFY2(bench.page(), qPrintable(bench.shown(u"passphrase-problem"_s)));
    QVERIFY(!bench.access().holds(Role::Administrator));
}

void tst_AdminPages::theNoticeSaysWhatIsDecided()
{
    AdminBench bench;
    bench.openAsManager();
    bench.goToPage(u"staff-notice"_s);
    QVERIFY2(sheetOf(u"staff-notice"_s).contains(u"Notes: 30 day(s). Sessions: 25 month(s);"),
        qPrintable(sheetOf(u"staff-notice"_s)));
    QVERIFY(sheetOf(u"staff-notice"_s).contains(u"the manager cannot tell desks apart"));
    const auto changed = bench.storage().run([](DeskStore &store) {
        return store.configure(settingChange(OfficeSetting::DesksShown, true, Role::Manager));
    });
    QVERIFY(changed.result());
    QTRY_VERIFY(sheetOf(u"staff-notice"_s).contains(u"the manager may tell desks apart at present"));
    // Everyone it is about may read it.
    bench.access().lock();
    QVERIFY(bench.page());
    QCOMPARE(bench.page()->objectName(), u"staff-notice"_s);
}

void tst_AdminPages::theExtractSaysNothingAndWhy()
{
    AdminBench bench;
    bench.press(u"1"_s);
    for (int guard = 0; guard < 60 && bench.running(); ++guard)
        bench.stepByKeys();
    bench.openAsManager();
    bench.goToPage(u"extract"_s);
    QVERIFY(sheetOf(u"extract"_s).contains(u"about a citizen\nNothing."));
    QTRY_VERIFY(bench.in<QAbstractButton>(u"extract-of-desk-Skranke 3"_s));
    bench.in<QAbstractButton>(u"extract-of-staff"_s)->click();
    QVERIFY(sheetOf(u"extract"_s).contains(u"about a member of staff\nNothing."));
    bench.in<QAbstractButton>(u"extract-of-desk-Skranke 3"_s)->click();
    QVERIFY2(sheetOf(u"extract"_s).contains(u"1 session(s) of this desk are kept."),
        qPrintable(sheetOf(u"extract"_s)));
}

void tst_AdminPages::aSheetIsSaved()
{
    QTemporaryDir folder;
    ReportTools tools;
    tools.folder = folder.path();
    tools.printers = [] { return QStringList(); };
    AdminBench bench(Language::English, tools);
    bench.openAsManager();
    bench.goToPage(u"staff-notice"_s);
    bench.adminKey(Qt::Key_P, Qt::ControlModifier); // no printer: it is saved
    QTRY_VERIFY(bench.said(u"admin-message"_s).contains(u"Saved as "));
    QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files, (QStringList{u"staff-notice.html"_s, u"staff-notice.pdf"_s}));
    QFile page(folder.filePath(u"staff-notice.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("No CPR number, no name"));
}

void tst_AdminPages::allOfItIsThereAfterReopening()
{
    AdminBench bench;
    bench.openAsManager();
    bench.enter(u"setting-idle-minutes"_s, u"25"_s);
    bench.goToPage(u"hours"_s);
    bench.enter(u"hours-6"_s, u"10-13"_s);
    QTRY_VERIFY(!bench.office().weekHours(5).isEmpty());
    const OfficeBook before = bench.office();
    bench.close();
    bench.open();
    QTRY_COMPARE(bench.office(), before);
    bench.openAdmin();
    QVERIFY(!bench.page());
    bench.typePassphrase(AdminBench::manager, false);
    QTRY_VERIFY(bench.page());
    QCOMPARE(bench.in(u"setting-idle-minutes"_s)->text(), u"25"_s);
}

QTEST_MAIN(tst_AdminPages)
#include "tst_adminpages.moc"
