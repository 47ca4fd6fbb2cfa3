// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/adminbench.h"
#include "tests/ui/cutoff.h"

#include <QAccessible>

using namespace skranketid;
using namespace skranketid::test;

/// The administration's window: what is behind the lock, and how it is walked through.
class tst_AdminWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensByItsKeyOnceAndClosesAlone();
    void noPageIsReachedWhileLocked();
    void twoMinutesWithoutInputLockEverything();
    void whatIsHalfTypedWaitsBehindTheLock();
    void closingLocks();
    void theListIsWalkedByKeys();
    void tabGoesThroughAPageAndBack();
    void everythingHasAName();
    void languageAndSizeFollowTheCounter();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void theCounterGoesOnBesideIt();
};

void tst_AdminWindow::opensByItsKeyOnceAndClosesAlone()
{
    AdminBench bench;
    QVERIFY(!bench.admin()); // made when it is first asked for
    bench.openAdmin();
    const AdminWindow *first = bench.admin();
    bench.openAdmin();
    QCOMPARE(bench.admin(), first);
    bench.adminKey(Qt::Key_Escape);
    QVERIFY(!bench.admin()->isVisible());
    QVERIFY(bench.window->isVisible());
}

void tst_AdminWindow::noPageIsReachedWhileLocked()
{
    AdminBench bench;
    bench.openAsManager();
    bench.access().lock();
    int pages = 0;
    for (int i = 0; i < 30; ++i) {
        bench.adminKey(Qt::Key_PageDown, Qt::ControlModifier);
        const AdminPage *page = bench.page();
        QVERIFY2(!page || page->role() == Role::Clerk, qPrintable(page ? page->objectName() : QString()));
        pages += page ? 1 : 0;
    }
    QVERIFY(pages > 0); // the notice to the staff is for everyone
    for (PageItem *item : bench.admin()->findChildren<PageItem *>()) {
        item->click();
        bench.settle();
        QVERIFY(!bench.page() || bench.page()->role() == Role::Clerk);
    }
    // A manager is no administrator.
    bench.openAsManager();
    for (int i = 0; i < 30; ++i) {
        bench.adminKey(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(!bench.page() || bench.page()->role() != Role::Administrator);
    }
}

void tst_AdminWindow::twoMinutesWithoutInputLockEverything()
{
    AdminBench bench;
    bench.openAsManager();
    QVERIFY(bench.page());
    bench.clock.pass(119'000);
    QTest::qWait(1100); // the window looks every second
    QVERIFY(bench.page());
    bench.clock.pass(1'000);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.page(), 3000);
    QCOMPARE(bench.adminFocus()->objectName(), u"passphrase"_s);
    QCOMPARE(bench.shown(u"admin-standing"_s), u"Locked."_s);
    bench.typePassphrase(AdminBench::manager, false);
    QTRY_VERIFY(bench.page());
}

void tst_AdminWindow::whatIsHalfTypedWaitsBehindTheLock()
{
    AdminBench bench;
    bench.openAsManager();
    auto *idle = bench.in(u"setting-idle-minutes"_s);
    idle->setFocus(Qt::TabFocusReason);
    idle->selectAll();
    bench.adminType(u"45"_s);
    bench.clock.pass(Access::holdsMs);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.page(), 3000);
    QCOMPARE(bench.office().number(OfficeSetting::IdleMinutes), 10); // not stored by being locked
    bench.typePassphrase(AdminBench::manager, false);
    QTRY_VERIFY(bench.page());
    QCOMPARE(idle->text(), u"45"_s);
    bench.goToPage(u"day-notes"_s);
    bench.goToPage(u"settings"_s);
    QCOMPARE(idle->text(), u"45"_s);
    idle->setFocus(Qt::TabFocusReason);
    bench.adminKey(Qt::Key_Return);
    QTRY_COMPARE(bench.office().number(OfficeSetting::IdleMinutes), 45);
}

void tst_AdminWindow::closingLocks()
{
    AdminBench bench;
    bench.openAsManager();
    bench.adminKey(Qt::Key_Escape);
    QVERIFY(!bench.access().holds(Role::Manager));
    bench.openAdmin();
    QVERIFY(!bench.page());
    bench.typePassphrase(AdminBench::manager, false);
    QTRY_VERIFY(bench.page());
    bench.adminKey(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench.page());
}

void tst_AdminWindow::theListIsWalkedByKeys()
{
    AdminBench bench;
    bench.openAsManager();
    const QList<PageItem *> items = bench.admin()->findChildren<PageItem *>();
    QVERIFY(items.size() >= 9);
    items.constFirst()->setFocus(Qt::TabFocusReason);
    QSet<QString> seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (bench.page())
            seen.insert(bench.page()->objectName());
        QCOMPARE(bench.adminFocus(), items.at(i));
        QVERIFY(items.at(i)->isChecked());
        bench.adminKey(Qt::Key_Down);
    }
    QCOMPARE(bench.adminFocus(), items.constFirst()); // round
    bench.adminKey(Qt::Key_Up);
    QCOMPARE(bench.adminFocus(), items.constLast());
    for (const QString &name : {u"settings"_s, u"hours"_s, u"desks"_s, u"other-days"_s, u"day-notes"_s,
             u"places"_s, u"passphrases"_s, u"staff-notice"_s, u"extract"_s})
        QVERIFY2(seen.contains(name), qPrintable(name));
}

void tst_AdminWindow::tabGoesThroughAPageAndBack()
{
    AdminBench bench;
    bench.openAsManager();
    for (const AdminPage *page : bench.admin()->findChildren<AdminPage *>()) {
        if (page->role() == Role::Administrator)
            continue;
        bench.goToPage(page->objectName());
        QVERIFY2(page->isAncestorOf(bench.adminFocus()) || bench.adminFocus() == page,
            qPrintable(page->objectName()));
        const QWidget *first = bench.adminFocus();
        QList<QWidget *> round;
        do {
            round.append(bench.adminFocus());
            bench.adminKey(Qt::Key_Tab);
        } while (bench.adminFocus() != first && round.size() < 100);
        QCOMPARE(bench.adminFocus(), first);
        QVERIFY2(round.size() >= 4, qPrintable(page->objectName()));
        bench.adminKey(Qt::Key_Backtab);
        QCOMPARE(bench.adminFocus(), round.constLast());
    }
}

void tst_AdminWindow::everythingHasAName()
{
    AdminBench bench;
    bench.openAsManager();
    for (const AdminPage *page : bench.admin()->findChildren<AdminPage *>()) {
        if (page->role() == Role::Administrator)
            continue;
        bench.goToPage(page->objectName());
        bench.settle();
        for (QWidget *widget : bench.admin()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                qPrintable(page->objectName() + u": "_s + widget->objectName()
                    + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
    // The lock is told in words too.
    bench.access().lock();
    const auto *item = bench.admin()->findChild<PageItem *>(u"admin-item-settings"_s);
    QCOMPARE(item->accessibleDescription(), u"locked"_s);
}

void tst_AdminWindow::languageAndSizeFollowTheCounter()
{
    AdminBench bench;
    bench.openAsManager();
    const QSize before = bench.admin()->size();
    bench.adminKey(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(bench.window->settings().textPercent, 125);
    QVERIFY(bench.admin()->width() > before.width()
        || bench.admin()->width() >= bench.admin()->screen()->availableGeometry().width() - 20);
    bench.adminKey(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(bench.window->settings().language, Language::Danish);
    bench.adminKey(Qt::Key_F12);
    QCOMPARE(bench.window->settings().theme, Theme::Dark);
    QCOMPARE(bench.admin()->palette().color(QPalette::Window), colour(Theme::Dark, Token::Paper));
}

void tst_AdminWindow::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void tst_AdminWindow::nothingIsCutOff()
{
    QFETCH(const int, percent);
    AdminBench bench;
    bench.openAsManager();
    CounterSettings settings = bench.window->settings();
    settings.textPercent = percent;
    bench.window->findChild<WindowSettings *>()->set(settings);
    bench.admin()->resize(1366, 720);
    for (const AdminPage *page : bench.admin()->findChildren<AdminPage *>()) {
        if (page->role() == Role::Administrator)
            continue;
        bench.goToPage(page->objectName());
        bench.settle();
        const QStringList cut = cutOff(*bench.admin());
        QVERIFY2(cut.isEmpty(), qPrintable(page->objectName() + u": "_s + cut.join(u'\n')));
    }
}

void tst_AdminWindow::theCounterGoesOnBesideIt()
{
    AdminBench bench;
    bench.openAsManager();
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.press(u"1"_s);
    QVERIFY(bench.running());
    QVERIFY(bench.page());
}

QTEST_MAIN(tst_AdminWindow)
#include "tst_adminwindow.moc"
