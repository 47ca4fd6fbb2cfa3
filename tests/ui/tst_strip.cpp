// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stripbench.h"
#include "ui/strip/stripplace.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QSignalSpy>

using namespace skranketid;
using namespace skranketid::test;

namespace {

QStringList cutOff(const StripBench &bench)
{
    QStringList found;
    for (const TextLabel *label : bench.parts<TextLabel>()) {
        if (label->height() < label->heightForWidth(label->width())
            || label->width() < label->minimumSizeHint().width())
            found.append(u"label: "_s + label->text());
    }
    for (const Button *button : bench.parts<Button>()) {
        if (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height())
            found.append(u"button: "_s + button->text());
    }
    for (const ChoiceCard *card : bench.parts<ChoiceCard>()) {
        if (card->height() < card->heightForWidth(card->width()))
            found.append(u"card: "_s + card->text());
    }
    for (const ClockFace *face : bench.parts<ClockFace>()) {
        if (face->width() < face->sizeHint().width() || face->height() < face->sizeHint().height())
            found.append(u"clock: "_s + face->accessibleName());
    }
    for (const QWidget *widget : bench.parts<QWidget>()) {
        if (!widget->parentWidget()->rect().contains(widget->geometry()))
            found.append(u"outside its parent: "_s + widget->objectName() + widget->accessibleName());
    }
    const QRect screen = StripBench::strip()->screen()->availableGeometry();
    if (!screen.adjusted(0, 0, 0, std::max(0, 768 - screen.height()))
             .contains(StripBench::strip()->geometry()))
        found.append(u"larger than the screen"_s);
    return found;
}

} // namespace

/// Everything here is done in the strip, with the counter window behind.
class tst_Strip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itComesWithoutTakingTheKeyboard();
    void aWholeSessionByKeyboard();
    void aWholeSessionByMouse();
    void severalStepsAreDoneUpToTheOneShown();
    void aListTooLongIsChosenFromInTheWindow();
    void aQuestionBringsTheWindowToTheFront();
    void heldAndResumed();
    void theLookAwayStepSaysSo();
    void aRefusalIsShownAndGoesAgain();
    void theTimeIsShownAsChosen();
    void theTicketIsHidden();
    void aKeyPressedInBothWindowsCountsOnce();
    void thePlaceIsKept();
    void thePlaceIsOnAScreen_data();
    void thePlaceIsOnAScreen();
    void itGrowsUpwardsLowOnTheScreen();
    void closingItIsASetting();
    void nothingIsCutOffAtAnyTextSize_data();
    void nothingIsCutOffAtAnyTextSize();
    void everyControlHasANameAndARole();
};

void tst_Strip::itComesWithoutTakingTheKeyboard()
{
    StripBench bench(CounterSettings{});
    QVERIFY(!StripBench::strip());
    bench.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(StripBench::strip() && StripBench::strip()->isVisible());
    QVERIFY(bench.window->isActiveWindow());
    QVERIFY(StripBench::strip()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QVERIFY(bench.window->settings().stripShown);
    QCOMPARE(bench.said(u"strip-title"_s), u"Ready for the next citizen"_s);
    QCOMPARE(bench.stripButton(u"start"_s)->text(), u"NemID til MitID"_s);
    bench.stripKey(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!StripBench::strip()->isVisible());
    QVERIFY(!bench.window->settings().stripShown);
}

void tst_Strip::aWholeSessionByKeyboard()
{
    StripBench bench;
    bench.stripKey(Qt::Key_1);
    QVERIFY(bench.running());
    QCOMPARE(bench.running()->checklist, u"nemid-to-mitid"_s);
    QCOMPARE(bench.said(u"strip-title"_s), u"Velkomst og årsag til besøg"_s);
    QVERIFY2(
        bench.said(u"strip-about"_s).startsWith(u"step 1 of "_s), qPrintable(bench.said(u"strip-about"_s)));
    bench.stripKey(Qt::Key_2);
    QCOMPARE(bench.running()->reason, u"A2"_s);
    bench.stripSteps(u"C11"_s);
    QCOMPARE(bench.parts<ChoiceCard>().size(), 4);
    bench.stripKey(Qt::Key_2);
    QCOMPARE(bench.running()->choices.value(u"authenticators"_s), QStringList{u"code-display"_s});
    bench.stripKey(Qt::Key_Space);
    const QString step = bench.shownStep();
    bench.stripKey(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.shownStep() != step);
    bench.stripSteps(u"Z03"_s);
    bench.stripKey(Qt::Key_1);
    QCOMPARE(bench.current().phase, Phase::Ended);
    QCOMPARE(bench.current().outcome, u"G1"_s);
    QVERIFY(StripBench::strip()->isActiveWindow());
    QVERIFY(bench.stripButton(u"undo"_s));
}

void tst_Strip::aWholeSessionByMouse()
{
    StripBench bench;
    bench.click(bench.stripButton(u"start"_s));
    QVERIFY(bench.running());
    for (int guard = 0; guard < 60 && bench.running(); ++guard) {
        QWidget *target = bench.stripButton(u"done"_s);
        bench.click(target ? target : bench.parts<ChoiceCard>().constFirst());
    }
    QCOMPARE(bench.current().phase, Phase::Ended);
    bench.click(bench.stripButton(u"undo"_s));
    QVERIFY(bench.running());
    bench.click(bench.stripButton(u"strip"_s));
    QVERIFY(!StripBench::strip()->isVisible());
}

void tst_Strip::severalStepsAreDoneUpToTheOneShown()
{
    StripBench bench;
    bench.stripKey(Qt::Key_1);
    bench.stripKey(Qt::Key_2);
    QVERIFY(bench.stripButton(u"done"_s) && !bench.stripButton(u"through"_s));
    bench.stripKey(Qt::Key_Down);
    bench.stripKey(Qt::Key_Down);
    bench.stripKey(Qt::Key_Up);
    QCOMPARE(bench.shownStep(), u"C03"_s);
    QVERIFY(!bench.stripButton(u"done"_s));
    QCOMPARE(bench.stripButton(u"through"_s)->text(), u"Done up to here"_s);
    bench.stripKey(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bench.running()->steps.value(u"C02"_s).status, StepStatus::Done);
    QCOMPARE(bench.running()->steps.value(u"C03"_s).status, StepStatus::Done);
    QCOMPARE(bench.shownStep(), u"C04"_s);
    bench.stripKey(Qt::Key_Up);
    QVERIFY2(bench.said(u"strip-about"_s).endsWith(u", done"_s), qPrintable(bench.said(u"strip-about"_s)));
    QVERIFY(!bench.stripButton(u"done"_s)->isEnabled());
    bench.stripKey(Qt::Key_Escape);
    QCOMPARE(bench.shownStep(), u"C04"_s);
}

void tst_Strip::aListTooLongIsChosenFromInTheWindow()
{
    StripBench bench;
    bench.stripKey(Qt::Key_1);
    QCOMPARE(bench.parts<ChoiceCard>().size(), 4);
    bench.stripKey(Qt::Key_7); // not one of them
    QVERIFY(bench.running()->reason.isEmpty());
    bench.click(bench.stripButton(u"window"_s));
    QTRY_VERIFY(bench.window->isActiveWindow());
    bench.press(u"7"_s);
    QCOMPARE(bench.running()->reason, u"A7"_s);
    QCOMPARE(bench.parts<ChoiceCard>().size(), 0);
}

void tst_Strip::aQuestionBringsTheWindowToTheFront()
{
    StripBench bench;
    bench.stripKey(Qt::Key_1);
    const QList<std::pair<int, Qt::KeyboardModifiers>> keys{
        {Qt::Key_F10, Qt::NoModifier}, {Qt::Key_F6, Qt::NoModifier}, {Qt::Key_F1, Qt::ShiftModifier}};
    for (const auto &[key, modifiers] : keys) {
        bench.stripKey(key, modifiers);
        QTRY_VERIFY2(bench.window->isActiveWindow(), qPrintable(QString::number(key)));
        bench.key(Qt::Key_Escape);
    }
    bench.key(Qt::Key_F6); // on the page of the note, too, the strip's key is for the step
    bench.stripKey(Qt::Key_2);
    bench.stripKey(Qt::Key_Space);
    QCOMPARE(bench.running()->steps.value(u"C02"_s).status, StepStatus::Done);
}

void tst_Strip::heldAndResumed()
{
    StripBench bench;
    bench.stripKey(Qt::Key_1);
    QCOMPARE(bench.stripButton(u"hold"_s)->text(), u"Put on hold"_s);
    bench.stripKey(Qt::Key_F8);
    QCOMPARE(bench.current().phase, Phase::Held);
    QCOMPARE(bench.said(u"strip-title"_s), u"Ready for the next citizen"_s);
    QCOMPARE(bench.stripButton(u"hold"_s)->text(), u"Resume"_s);
    bench.clock.pass(4 * 60'000);
    QTRY_VERIFY2(
        bench.said(u"strip-about"_s).contains(u"on hold 4"_s), qPrintable(bench.said(u"strip-about"_s)));
    bench.click(bench.stripButton(u"hold"_s));
    QCOMPARE(bench.current().phase, Phase::Running);
}

void tst_Strip::theLookAwayStepSaysSo()
{
    StripBench bench;
    bench.stripKey(Qt::Key_1);
    bench.stripSteps(u"C11"_s);
    QVERIFY(bench.said(u"look-away"_s).isEmpty());
    bench.stripSteps(u"P06"_s);
    QVERIFY(bench.said(u"look-away"_s).startsWith(u"Look away"_s));
    bench.stripKey(Qt::Key_Up);
    QVERIFY(bench.said(u"look-away"_s).isEmpty());
}

void tst_Strip::aRefusalIsShownAndGoesAgain()
{
    StripBench bench;
    bench.stripKey(Qt::Key_1);
    bench.stripKey(Qt::Key_2);
    for (int step = 0; step < 8; ++step)
        bench.stripKey(Qt::Key_Down);
    QVERIFY2(bench.said(u"strip-about"_s).endsWith(u", locked"_s), qPrintable(bench.said(u"strip-about"_s)));
    bench.stripKey(Qt::Key_Space);
    QVERIFY(!bench.said(u"passing"_s).isEmpty());
    QCOMPARE(bench.said(u"passing"_s), bench.WindowBench::strip(u"passing"_s));
    bench.stripKey(Qt::Key_Escape);
    QVERIFY(bench.said(u"passing"_s).isEmpty());
    bench.stripKey(Qt::Key_Space);
    bench.stripKey(Qt::Key_Escape);
    bench.stripKey(Qt::Key_Escape);
    bench.stripKey(Qt::Key_F9); // a notice ...
    QVERIFY(!bench.said(u"passing"_s).isEmpty());
    bench.stripKey(Qt::Key_Space); // ... that the next event takes away
    QVERIFY(bench.said(u"passing"_s).isEmpty());
}

void tst_Strip::theTimeIsShownAsChosen()
{
    StripBench bench;
    bench.stripKey(Qt::Key_1);
    bench.clock.pass(8 * 60'000);
    bench.stripKey(Qt::Key_2);
    QVERIFY2(bench.time().startsWith(u"8 min"_s) && bench.time().endsWith(u"between 7 and 15 min"_s),
        qPrintable(bench.time()));
    bench.stripKey(Qt::Key_T, Qt::ControlModifier);
    QVERIFY2(bench.time().startsWith(u"8:0"_s), qPrintable(bench.time()));
    bench.stripKey(Qt::Key_T, Qt::ControlModifier);
    QVERIFY2(bench.time().isEmpty(), qPrintable(bench.time()));
    bench.stripKey(Qt::Key_T, Qt::ControlModifier);
    bench.clock.pass(8 * 60'000);
    bench.stripKey(Qt::Key_Space);
    QVERIFY2(bench.time().endsWith(u"over 15 min"_s), qPrintable(bench.time()));
    bench.stripKey(Qt::Key_F8);
    QVERIFY(bench.time().isEmpty());
}

void tst_Strip::theTicketIsHidden()
{
    StripBench bench;
    bench.key(Qt::Key_F2);
    bench.type(u"A042"_s);
    bench.key(Qt::Key_Return);
    bench.press(u"1"_s);
    QVERIFY2(bench.said(u"strip-about"_s).startsWith(u"No. A042 · step 1"_s),
        qPrintable(bench.said(u"strip-about"_s)));
    bench.stripKey(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(bench.state().privacy());
    QVERIFY2(!bench.said(u"strip-about"_s).contains(u"A042"_s), qPrintable(bench.said(u"strip-about"_s)));
    bench.stripKey(Qt::Key_F8);
    QVERIFY2(!bench.said(u"strip-about"_s).contains(u"A042"_s), qPrintable(bench.said(u"strip-about"_s)));
    bench.stripKey(Qt::Key_H, Qt::ControlModifier);
    QVERIFY2(bench.said(u"strip-about"_s).contains(u"A042"_s), qPrintable(bench.said(u"strip-about"_s)));
}

void tst_Strip::aKeyPressedInBothWindowsCountsOnce()
{
    StripBench bench;
    bench.stripKey(Qt::Key_1);
    bench.stripKey(Qt::Key_2);
    bench.stripKey(Qt::Key_Space);
    QCOMPARE(bench.shownStep(), u"C03"_s);
    bench.activateWindow();
    QTest::keyClick(bench.focus(), Qt::Key_Space); // no time has passed
    bench.settle();
    QCOMPARE(bench.shownStep(), u"C03"_s);
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.shownStep(), u"C04"_s);
}

void tst_Strip::thePlaceIsKept()
{
    StripBench bench;
    StripWindow *strip = StripBench::strip();
    const QRect screen = strip->screen()->availableGeometry();
    QCOMPARE(strip->geometry().bottomRight(), screen.bottomRight() - QPoint(space::two, space::two));
    QSignalSpy told(bench.window.get(), &CounterWindow::settingsChanged);
    const QPoint from(2, 20);
    QTest::mousePress(strip, Qt::LeftButton, {}, from);
    QTest::mouseMove(strip, from - QPoint(30, 40));
    QTest::mouseRelease(strip, Qt::LeftButton, {}, from);
    QCOMPARE(told.count(), 1);
    const std::optional<QPoint> kept = bench.window->settings().stripPosition;
    QVERIFY(kept);
    QCOMPARE(*kept, strip->pos());
    QVERIFY(strip->pos() != screen.bottomRight());
    bench.stripKey(Qt::Key_S, Qt::ControlModifier);
    strip->move(0, 0);
    bench.activateWindow();
    bench.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(strip->pos(), *kept);
    bench.close();
    CounterSettings settings = withStrip();
    settings.stripPosition = QPoint(5000, -300);
    StripBench later(settings);
    QVERIFY(screen.contains(StripBench::strip()->geometry()));
    QCOMPARE(StripBench::strip()->geometry().topRight(), screen.topRight());
}

void tst_Strip::thePlaceIsOnAScreen_data()
{
    QTest::addColumn<std::optional<QPoint>>("wanted");
    QTest::addColumn<QPoint>("place");
    using Wish = std::optional<QPoint>;
    // Two screens beside each other, the second one lower and with a task bar on top.
    QTest::newRow("no wish") << Wish() << QPoint(1920 - 520 - 16, 1080 - 100 - 16);
    QTest::newRow("in the middle") << Wish({300, 200}) << QPoint(300, 200);
    QTest::newRow("on the second") << Wish({2100, 300}) << QPoint(2100, 300);
    QTest::newRow("half outside") << Wish({-200, 500}) << QPoint(0, 500);
    QTest::newRow("below") << Wish({700, 1070}) << QPoint(700, 980);
    QTest::newRow("under the task bar") << Wish({2400, 150}) << QPoint(2400, 240);
    QTest::newRow("more on the second") << Wish({1800, 400}) << QPoint(1920, 400);
    QTest::newRow("more on the first") << Wish({1500, 400}) << QPoint(1400, 400);
    QTest::newRow("on a screen that is gone") << Wish({-3000, 400}) << QPoint(0, 400);
}

void tst_Strip::thePlaceIsOnAScreen()
{
    QFETCH(const std::optional<QPoint>, wanted);
    QFETCH(const QPoint, place);
    const QList<QRect> screens{{0, 0, 1920, 1080}, {1920, 240, 1366, 728}};
    QCOMPARE(stripPlace(wanted, {520, 100}, screens), place);
    QCOMPARE(stripPlace(QPoint(100, 100), {3000, 2000}, {screens.constFirst()}), QPoint(0, 0));
}

void tst_Strip::itGrowsUpwardsLowOnTheScreen()
{
    StripBench bench;
    const StripWindow *strip = StripBench::strip();
    const QRect before = strip->geometry();
    bench.stripKey(Qt::Key_1); // reasons to choose from
    QTRY_VERIFY(strip->height() > before.height());
    QCOMPARE(strip->geometry().bottom(), before.bottom());
    QCOMPARE(strip->width(), before.width());
    bench.stripKey(Qt::Key_2);
    QTRY_VERIFY(strip->height() <= 130);
    QCOMPARE(strip->geometry().bottom(), before.bottom());
    QVERIFY(!bench.window->settings().stripPosition);
}

void tst_Strip::closingItIsASetting()
{
    StripBench bench;
    QCloseEvent byWindowManager;
    QSpontaneKeyEvent::setSpontaneous(&byWindowManager);
    qApp->notify(StripBench::strip(), &byWindowManager);
    QVERIFY(!bench.window->settings().stripShown);
    QVERIFY(!StripBench::strip()->isVisible());
    bench.activateWindow();
    bench.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(StripBench::strip()->isVisible());
    bench.window->close(); // it goes with the window, and comes back with it
    QVERIFY(!StripBench::strip()->isVisible());
    QVERIFY(bench.window->settings().stripShown);
    bench.window->show();
    QTRY_VERIFY(StripBench::strip()->isVisible());
}

void tst_Strip::nothingIsCutOffAtAnyTextSize_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150, 175, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void tst_Strip::nothingIsCutOffAtAnyTextSize()
{
    QFETCH(const int, percent);
    StripBench bench(withStrip(percent));
    const auto check = [&bench](const QString &where) {
        bench.settle();
        const QStringList found = cutOff(bench);
        QVERIFY2(found.isEmpty(), qPrintable(where + u":\n"_s + found.join(u'\n')));
    };
    check(u"start"_s);
    bench.stripKey(Qt::Key_1);
    bench.stripKey(Qt::Key_F8);
    check(u"held"_s);
    bench.stripKey(Qt::Key_F8);
    for (int guard = 0; guard < 60 && bench.running(); ++guard) {
        check(bench.shownStep());
        if (guard % 4 == 2) {
            bench.stripKey(Qt::Key_Down);
            check(bench.shownStep() + u", later"_s);
            bench.stripKey(Qt::Key_Space);
            check(bench.shownStep() + u", refused"_s);
            bench.stripKey(Qt::Key_Escape);
            bench.stripKey(Qt::Key_Escape);
        }
        if (bench.running())
            bench.stripKey(bench.wanted() == WindowBench::Want::Tick ? Qt::Key_Space : Qt::Key_1);
    }
    check(u"ended"_s);
}

void tst_Strip::everyControlHasANameAndARole()
{
    StripBench bench;
    const auto check = [&bench] {
        QVERIFY(bench.parts<Control>().size() >= 3);
        for (Control *control : bench.parts<Control>()) {
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(face && face->text(QAccessible::Name).size() > 2, qPrintable(control->objectName()));
            QCOMPARE(face->role(), QAccessible::PushButton);
        }
        const QAccessibleInterface *window = QAccessible::queryAccessibleInterface(StripBench::strip());
        QVERIFY(window && !window->text(QAccessible::Name).isEmpty());
    };
    check();
    bench.stripKey(Qt::Key_1);
    check();
    bench.stripKey(Qt::Key_2);
    check();
}

QTEST_MAIN(tst_Strip)
#include "tst_strip.moc"
