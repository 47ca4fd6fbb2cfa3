// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportbench.h"

#include <QAction>
#include <QElapsedTimer>
#include <QScreen>
#include <QScrollBar>
#include <QSet>

using namespace skranketid;
using namespace skranketid::test;

namespace {

constexpr qint64 aDay = 24 * 3'600'000;

} // namespace

/// The daily report on the screen.
class tst_ReportWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOnTodayAndClosesAlone();
    void isOpenOnceAndComesBackToToday();
    void goesBackADayAndNoFurtherThanToday();
    void followsTheWorkAtTheCounter();
    void anEmptyDaySaysSo();
    void aDayThatCannotBeReadSaysWhy();
    void thePageTellsWhatItIsAndWhereToHearIt();
    void everyButtonIsReachedByTab();
    void keysOfTheCounterDoNothingElse();
    void languageAndSizeFollowTheCounter();
    void theWindowGrowsWithTheText();
    void aSizeTheUserGaveStays();
    void thePageIsMadeAnewForLanguageAndPlaceOnly();
    void aClosedWindowWaitsUntilItAppears();
    void pagesFitTheWindowInBothWays();
    void aPageIsDrawnInTime();
};

void tst_ReportWindow::opensOnTodayAndClosesAlone()
{
    ReportBench bench;
    bench.serveOne();
    bench.openReport();
    QCOMPARE(bench.date(), u"Today, Tuesday, 20 October 2026"_s);
    QVERIFY2(bench.pageText().contains(u"1 session"), qPrintable(bench.pageText()));
    QCOMPARE(bench.page()->sentence(), QString());
    bench.reportKey(Qt::Key_Escape);
    QVERIFY(!bench.report()->isVisible());
    QVERIFY(bench.window->isVisible());
}

void tst_ReportWindow::isOpenOnceAndComesBackToToday()
{
    ReportBench bench;
    bench.openReport();
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    const QString yesterday = bench.date();
    const ReportWindow *first = bench.report();
    bench.openReport();
    QCOMPARE(bench.report(), first);
    QCOMPARE(bench.date(), yesterday); // the day one was looking at
    bench.reportKey(Qt::Key_Escape);
    bench.openReport();
    QCOMPARE(bench.report(), first);
    QVERIFY(bench.date().startsWith(u"Today"));
}

void tst_ReportWindow::goesBackADayAndNoFurtherThanToday()
{
    ReportBench bench;
    bench.serveOne();
    bench.clock.pass(aDay);
    bench.openReport();
    QCOMPARE(bench.date(), u"Today, Wednesday, 21 October 2026"_s);
    QVERIFY(!bench.reportButton(u"on"_s)->isEnabled());
    QVERIFY(!bench.reportButton(u"today"_s)->isEnabled());
    bench.reportKey(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.date(), u"Today, Wednesday, 21 October 2026"_s);
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.date(), u"Tuesday, 20 October 2026"_s);
    QVERIFY2(bench.pageText().contains(u"1 session"), qPrintable(bench.pageText()));
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.date(), u"Monday, 19 October 2026"_s);
    bench.click(bench.reportButton(u"on"_s));
    QCOMPARE(bench.date(), u"Tuesday, 20 October 2026"_s);
    bench.reportKey(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(bench.date(), u"Today, Wednesday, 21 October 2026"_s);
}

void tst_ReportWindow::followsTheWorkAtTheCounter()
{
    ReportBench bench;
    bench.openReport();
    const QString before = bench.pageText();
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.serveOne();
    bench.report()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.report()));
    bench.settle();
    QVERIFY(bench.pageText() != before);
}

void tst_ReportWindow::anEmptyDaySaysSo()
{
    ReportBench bench;
    bench.openReport();
    QCOMPARE(bench.page()->sentence(), QString());
    QVERIFY2(bench.pageText().contains(u"No session"), qPrintable(bench.pageText()));
    QVERIFY(bench.reportButton(u"print"_s)->isEnabled());
}

void tst_ReportWindow::aDayThatCannotBeReadSaysWhy()
{
    ReportBench bench;
    bench.serveOne();
    bench.spoil(u"session"_s);
    bench.openReport();
    QVERIFY2(bench.page()->sentence().startsWith(u"This day cannot be read: "),
        qPrintable(bench.page()->sentence()));
    QCOMPARE(bench.pageText(), bench.page()->sentence());
    for (const QString &name : {u"print"_s, u"save"_s, u"web"_s})
        QVERIFY(!bench.reportButton(name)->isEnabled());
    bench.reportKey(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(bench.around->written.isEmpty());
}

void tst_ReportWindow::thePageTellsWhatItIsAndWhereToHearIt()
{
    ReportBench bench;
    bench.openReport();
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(bench.page());
    QCOMPARE(face->role(), QAccessible::Graphic);
    QCOMPARE(face->text(QAccessible::Name), u"Daily report, Tuesday, 20 October 2026"_s);
    QVERIFY(face->text(QAccessible::Description)
                .endsWith(bench.reportButton(u"web"_s)->text()
                    + u"” gives the page in a form to be read aloud."_s));
    QCOMPARE(bench.report()->windowTitle(), u"Daily report, Tuesday, 20 October 2026 – Skranketid"_s);
    for (Button *button : bench.report()->findChildren<Button *>()) {
        if (!button->isVisible())
            continue;
        const QAccessibleInterface *pressed = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(pressed->role(), QAccessible::Button);
        QVERIFY2(!pressed->text(QAccessible::Name).isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!pressed->text(QAccessible::Description).isEmpty(), qPrintable(button->objectName()));
    }
}

void tst_ReportWindow::everyButtonIsReachedByTab()
{
    ReportBench bench;
    bench.clock.pass(aDay);
    bench.openReport();
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.report()->focusWidget(), bench.page());
    QStringList round;
    do {
        bench.reportKey(Qt::Key_Tab);
        round.append(bench.report()->focusWidget()->objectName());
    } while (round.constLast() != u"report-page" && round.size() < 20);
    QCOMPARE(round,
        (QStringList{u"report-print"_s, u"report-save"_s, u"report-web"_s, u"report-close"_s,
            u"report-back"_s, u"report-on"_s, u"report-today"_s, u"report-fit"_s, u"report-page"_s}));
    bench.reportKey(Qt::Key_Tab, Qt::ShiftModifier);
    bench.reportKey(Qt::Key_Return); // presses the button, prints nothing
    QCOMPARE(bench.page()->fit(), PageView::Fit::Page);
    QVERIFY(bench.around->written.isEmpty());
}

void tst_ReportWindow::keysOfTheCounterDoNothingElse()
{
    // Enter goes on with what is in front, and Ctrl+P brings the report, first here, then on paper.
    const QSet<ActionId> same{ActionId::Done, ActionId::Report, ActionId::Close, ActionId::Language,
        ActionId::Theme, ActionId::Larger, ActionId::Smaller, ActionId::NormalSize};
    ReportBench bench;
    bench.openReport();
    QVERIFY(bench.report()->actions().size() > 10);
    for (const QAction *action : bench.report()->actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            for (const ActionForm &form : actionForms())
                QVERIFY2(
                    !keysOf(form.id).contains(key) || same.contains(form.id), qPrintable(key.toString()));
        }
    }
}

void tst_ReportWindow::languageAndSizeFollowTheCounter()
{
    ReportBench bench;
    bench.openReport();
    const int height = bench.reportButton(u"print"_s)->height();
    bench.reportKey(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(bench.window->settings().language, Language::Danish);
    QVERIFY2(bench.date().contains(u"tirsdag den 20. oktober 2026"), qPrintable(bench.date()));
    bench.reportKey(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(bench.around->written.constLast(), u"2026-10-20 da daily-report-2026-10-20.html"_s);
    for (int i = 0; i < 4; ++i)
        bench.reportKey(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(bench.window->settings().textPercent, 200);
    QVERIFY(bench.reportButton(u"print"_s)->height() > height);
    bench.reportKey(Qt::Key_F12);
    QCOMPARE(
        bench.report()->palette().color(QPalette::Window), paletteOf(Theme::Dark).color(QPalette::Window));
    const QImage page = bench.page()->grab().toImage();
    QCOMPARE(page.pixelColor(page.width() / 2, 40), QColor(Qt::white)); // paper in every theme
    QCOMPARE(page.pixelColor(8, 8), colour(Theme::Dark, Token::Wash));
}

void tst_ReportWindow::theWindowGrowsWithTheText()
{
    ReportBench bench;
    bench.openReport();
    const QRect room = bench.report()->screen()->availableGeometry();
    bench.report()->resize(room.size() / 2);
    bench.report()->move(room.center());
    bench.setText(125); // while it is shown
    QVERIFY(bench.report()->width() > room.width() / 2);
    QVERIFY(room.contains(bench.report()->frameGeometry()));
    bench.report()->resize(room.size() / 2);
    bench.reportKey(Qt::Key_Escape);
    bench.setText(200); // while it is closed
    bench.openReport();
    QVERIFY(bench.report()->width() > room.width() / 2);
    QVERIFY(room.contains(bench.report()->frameGeometry()));
}

void tst_ReportWindow::aSizeTheUserGaveStays()
{
    ReportBench bench;
    bench.openReport();
    const QSize own = bench.report()->size() - QSize(100, 120);
    bench.report()->resize(own);
    bench.reportKey(Qt::Key_F12);
    QCOMPARE(bench.report()->size(), own);
    bench.reportKey(Qt::Key_Escape);
    bench.openReport();
    QCOMPARE(bench.report()->size(), own);
}

void tst_ReportWindow::thePageIsMadeAnewForLanguageAndPlaceOnly()
{
    ReportBench bench;
    bench.openReport();
    const QString mark = u"as it was"_s;
    bench.page()->setAccessibleDescription(mark);
    CounterSettings settings = bench.window->settings();
    settings.theme = Theme::Dark;
    settings.textPercent = 150;
    settings.privacy = !settings.privacy;
    bench.set(settings);
    QCOMPARE(bench.pageText(), mark);
    for (QString CounterSettings::*place : {&CounterSettings::office, &CounterSettings::desk}) {
        const QImage before = bench.page()->grab().toImage();
        settings.*place = u"Another"_s;
        bench.set(settings);
        QVERIFY(bench.pageText() != mark);
        QVERIFY(bench.page()->grab().toImage() != before);
        bench.page()->setAccessibleDescription(mark);
    }
    settings.language = Language::Danish;
    bench.set(settings);
    QVERIFY(bench.pageText() != mark);
}

void tst_ReportWindow::aClosedWindowWaitsUntilItAppears()
{
    ReportBench bench;
    bench.openReport();
    bench.reportKey(Qt::Key_Escape);
    const QString mark = u"as it was"_s;
    bench.page()->setAccessibleDescription(mark);
    CounterSettings settings = bench.window->settings();
    settings.language = Language::Danish;
    bench.set(settings);
    QEvent translated(QEvent::LanguageChange);
    QCoreApplication::sendEvent(bench.report(), &translated);
    QCOMPARE(bench.pageText(), mark);
    QVERIFY(!bench.date().contains(u"oktober"));
    bench.openReport();
    QVERIFY(bench.pageText() != mark);
    QVERIFY2(bench.date().contains(u"oktober"), qPrintable(bench.date()));
}

void tst_ReportWindow::pagesFitTheWindowInBothWays()
{
    ReportBench bench;
    bench.openReport();
    bench.report()->resize(900, 700);
    bench.settle();
    QScrollBar *bar = bench.page()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bench.reportKey(Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    bench.reportKey(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(bar->maximum(), 0);
    QCOMPARE(bench.reportButton(u"fit"_s)->text(), u"Page width"_s);
    bench.reportKey(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->maximum() > 0);
}

void tst_ReportWindow::aPageIsDrawnInTime()
{
    ReportBench bench;
    for (int i = 0; i < 20; ++i)
        bench.serveOne();
    bench.openReport();
    bench.report()->resize(1366, 768);
    bench.settle();
    for (int fit = 0; fit < 2; ++fit) {
        bench.page()->viewport()->grab(); // fonts are loaded
        QElapsedTimer timer;
        timer.start();
        bench.page()->viewport()->grab();
        QVERIFY2(timer.elapsed() < 50, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
        bench.reportKey(Qt::Key_F, Qt::ControlModifier);
    }
    QElapsedTimer timer;
    timer.start();
    QEvent again(QEvent::LanguageChange); // makes the page anew
    QCoreApplication::sendEvent(bench.report(), &again);
    QVERIFY2(timer.elapsed() < 50, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

QTEST_MAIN(tst_ReportWindow)
#include "tst_reportwindow.moc"
