// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/todaymodel.h"
#include "tests/ui/windowbench.h"

#include <QLineEdit>
#include <QTableView>

using namespace skranketid;
using namespace skranketid::test;

class tst_Counter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeSessionOfEveryChecklistByKeyboard_data();
    void aWholeSessionOfEveryChecklistByKeyboard();
    void aWholeSessionByMouse();
    void theTicketFieldTakesNoCprNumber();
    void aLateStartIsTakenOff();
    void aSlipOfTheFingerTicksOnce();
    void undoAndRedoWalkBackAndForth();
    void undoBringsBackAFinishedSession();
    void holdAndResumeTakeOneKeyEach();
    void twoOnHoldAreChosenBetween();
    void aHeldOneIsResumedByItsChipWhileAnotherRuns();
    void theHoldReasonComesAfterwards();
    void aShortInterruptionIsOneKey();
    void aCitizenWhoDidNotComeIsCounted();
};

void tst_Counter::aWholeSessionOfEveryChecklistByKeyboard_data()
{
    QTest::addColumn<QString>("digit");
    QTest::addColumn<QString>("list");
    int digit = 0;
    for (const Checklist *list : shipped().offered(QDate(2026, 10, 20)))
        QTest::newRow(qPrintable(list->id)) << QString::number(++digit) << list->id;
}

void tst_Counter::aWholeSessionOfEveryChecklistByKeyboard()
{
    QFETCH(const QString, digit);
    QFETCH(const QString, list);
    WindowBench bench;
    bench.press(digit);
    QVERIFY(bench.running());
    QCOMPARE(bench.running()->checklist, list);
    int keys = 1;
    while (bench.running() && keys < 60) {
        bench.stepByKeys();
        ++keys;
    }
    const Session &session = bench.current();
    QCOMPARE(session.phase, Phase::Ended);
    QCOMPARE(session.outcome, shipped().find(list, 1)->outcomes.constFirst());
    QVERIFY(session.activeMs > 0);
    const auto *today = bench.visible<QTableView>(u"today"_s);
    QVERIFY(today);
    QCOMPARE(today->model()->rowCount(), 1);
    QCOMPARE(today->model()->index(0, TodayModel::Minutes).data().toString(),
        Format(Language::Danish).clock(session.activeMs));
}

void tst_Counter::aWholeSessionByMouse()
{
    WindowBench bench;
    bench.click(bench.option(u"mitid-new"_s));
    QVERIFY(bench.running());
    for (int guard = 0; guard < 60 && bench.running(); ++guard) {
        switch (bench.wanted()) {
        case WindowBench::Want::Tick:
            bench.click(bench.button(u"done"_s));
            break;
        case WindowBench::Want::Reason:
            bench.click(bench.option(u"A1"_s));
            break;
        case WindowBench::Want::Authenticators:
            bench.click(bench.button(u"several"_s));
            bench.click(bench.option(u"app"_s));
            bench.click(bench.option(u"chip"_s));
            bench.click(bench.button(u"done"_s));
            break;
        case WindowBench::Want::Outcome:
            bench.click(bench.option(u"G1"_s));
            break;
        case WindowBench::Want::Route:
            QFAIL("this list has no route");
        }
    }
    QCOMPARE(bench.current().phase, Phase::Ended);
    QCOMPARE(bench.current().choices.value(u"authenticators"_s), (QStringList{u"app"_s, u"chip"_s}));
}

void tst_Counter::theTicketFieldTakesNoCprNumber()
{
    WindowBench bench;
    bench.key(Qt::Key_F2);
    QCOMPARE(bench.focus()->objectName(), u"ticket"_s);
    bench.type(u"010190-1234"_s);
    QCOMPARE(bench.visible<QLineEdit>(u"ticket"_s)->text(), u"0101-"_s);
    bench.visible<QLineEdit>(u"ticket"_s)->clear();
    bench.type(u"a042"_s);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.focus()->objectName() != u"ticket"_s);
    bench.press(u"1"_s);
    QCOMPARE(bench.current().ticket, u"A042"_s);
}

void tst_Counter::aLateStartIsTakenOff()
{
    WindowBench bench;
    bench.keys({Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Plus});
    bench.press(u"1"_s);
    QVERIFY(bench.running());
    QCOMPARE(bench.running()->activeAt(bench.clock.now()), 3 * 60'000);
    QCOMPARE(bench.running()->quality, Quality::Corrected);
}

void tst_Counter::aSlipOfTheFingerTicksOnce()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    QCOMPARE(bench.shownStep(), u"C02"_s);
    bench.clock.pass(5000);
    QTest::keyClick(bench.focus(), Qt::Key_Space);
    bench.settle();
    bench.clock.pass(120);
    QTest::keyClick(bench.focus(), Qt::Key_Space);
    bench.settle();
    QCOMPARE(bench.shownStep(), u"C03"_s);
    bench.clock.pass(300);
    QTest::keyClick(bench.focus(), Qt::Key_Space);
    bench.settle();
    QCOMPARE(bench.shownStep(), u"C04"_s);
}

void tst_Counter::undoAndRedoWalkBackAndForth()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.keys({Qt::Key_Space, Qt::Key_Space});
    QCOMPARE(bench.shownStep(), u"C04"_s);
    for (const QString &id : {u"C03"_s, u"C02"_s, u"C01"_s}) {
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.shownStep(), id);
    }
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bench.strip(u"passing"_s).isEmpty()); // nothing left to undo, and it says so
    for (const QString &id : {u"C02"_s, u"C03"_s, u"C04"_s}) {
        bench.key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(bench.shownStep(), id);
    }
}

void tst_Counter::undoBringsBackAFinishedSession()
{
    WindowBench bench;
    bench.press(u"6"_s);
    while (bench.running())
        bench.stepByKeys();
    QVERIFY(bench.strip(u"aftermath"_s).contains(u"Finished"_s));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.running());
    QCOMPARE(bench.wanted(), WindowBench::Want::Outcome);
    QVERIFY(bench.strip(u"aftermath"_s).isEmpty());
}

void tst_Counter::holdAndResumeTakeOneKeyEach()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.clock.pass(60'000);
    bench.key(Qt::Key_F8);
    QVERIFY(!bench.running());
    QCOMPARE(bench.current().phase, Phase::Held);
    QVERIFY(bench.visible<QWidget>(u"held-1"_s));
    bench.clock.pass(240'000);
    bench.key(Qt::Key_F8);
    QVERIFY(bench.running());
    QCOMPARE(bench.running()->activeMs, 61'000);
    QCOMPARE(bench.running()->heldMs, 241'000);
    QCOMPARE(bench.shownStep(), u"C01"_s);
}

void tst_Counter::twoOnHoldAreChosenBetween()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F8);
    bench.press(u"2"_s);
    const SessionId second = bench.running()->id;
    bench.key(Qt::Key_F8);
    bench.key(Qt::Key_F8);
    QVERIFY(!bench.running());
    bench.press(u"2"_s);
    QVERIFY(bench.running());
    QCOMPARE(bench.running()->id, second);
}

void tst_Counter::aHeldOneIsResumedByItsChipWhileAnotherRuns()
{
    WindowBench bench;
    bench.press(u"1"_s);
    const SessionId first = bench.running()->id;
    bench.key(Qt::Key_F8);
    bench.press(u"2"_s);
    const SessionId second = bench.running()->id;
    bench.click(bench.visible<QWidget>(u"held-%1"_s.arg(first.value)));
    QVERIFY(bench.running());
    QCOMPARE(bench.running()->id, first);
    QCOMPARE(bench.state().desk().find(second)->phase, Phase::Held);
}

void tst_Counter::theHoldReasonComesAfterwards()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F8);
    bench.key(Qt::Key_F8, Qt::ShiftModifier);
    bench.press(u"2"_s);
    QCOMPARE(bench.current().holdReason, u"sms"_s);
    QCOMPARE(bench.current().phase, Phase::Held);
    QVERIFY(bench.option(u"mitid-new"_s)); // back to the start page
}

void tst_Counter::aShortInterruptionIsOneKey()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F9);
    QCOMPARE(bench.running()->interruptions.size(), 1);
    QCOMPARE(bench.shownStep(), u"C01"_s);
    QVERIFY(bench.strip(u"passing"_s).contains(u"1"_s));
}

void tst_Counter::aCitizenWhoDidNotComeIsCounted()
{
    WindowBench bench;
    const qint64 before = bench.state().desk().sequence;
    bench.key(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(bench.state().desk().sequence, before + 1);
    QVERIFY(!bench.running());
    QVERIFY(!bench.strip(u"passing"_s).isEmpty());
}

QTEST_MAIN(tst_Counter)
#include "tst_counter.moc"
