// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/counterharness.h"

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

/// Sessions that come back after their end: by undo, by reopening, after a correction.
class tst_EngineReopening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFinishUndoneAtOnceWasWork();
    void aFinishUndoneLaterWasHold();
    void aVoidUndoneLaterWasHold();
    void aFinishUndoneInAnotherBootIsNotKnown();
    void undoingFurtherKeepsTheHold();
    void redoingTheFinishBringsTheOldEndBack();
    void aReopeningRedoneLaterWasHold();
    void aStartCorrectedToAfterTheTicksLeavesNoTimeBelowNothing();
    void aStartCorrectedLaterMovesTheStepAtHand();
    void aCorrectedStartMovesTheLastTick();
    void reopeningAfterACorrectedEndHoldsFromThatEnd();
    void aForgottenSessionCanBePutRight_data();
    void aForgottenSessionCanBePutRight();
    void anUnknownEndCanBePutRightAndReopened();
    void aReasonKnownBeforeASwitchCanStillBeTicked();
    void anAuthenticatorCorrectedBeforeReopeningCanStillBeTicked();
};

void tst_EngineReopening::aFinishUndoneAtOnceWasWork()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"finish I13"_s);
    counter.pass(60);
    counter.must(u"undo"_s);
    QCOMPARE(counter.session().activeMs, 160'000);
    QCOMPARE(counter.session().heldMs, 0);
    QCOMPARE(counter.session().quality, Quality::Measured);
}

void tst_EngineReopening::aFinishUndoneLaterWasHold()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"finish I13"_s);
    counter.pass(17 * 3600);
    counter.role = Role::Manager; // the day is closed
    counter.must(u"undo"_s);
    counter.pass(30);
    const Answer end = counter.must(u"finish I17"_s);
    QCOMPARE(end.json.value(u"active_ms").toInteger(), 130'000);
    QCOMPARE(end.json.value(u"held_ms").toInteger(), 17 * 3'600'000);
    QCOMPARE(counter.session().quality, Quality::Corrected);
}

void tst_EngineReopening::aVoidUndoneLaterWasHold()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"void mistake"_s);
    counter.pass(61);
    counter.must(u"undo"_s);
    QCOMPARE(counter.session().phase, Phase::Running);
    QCOMPARE(counter.session().activeMs, 100'000);
    QCOMPARE(counter.session().heldMs, 61'000);
    QCOMPARE(counter.session().quality, Quality::Corrected);
}

void tst_EngineReopening::aFinishUndoneInAnotherBootIsNotKnown()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"interrupt"_s);
    counter.must(u"finish I13"_s);
    counter.clock.reboot(u"boot-2"_s, 3'600'000);
    counter.must(u"undo"_s);
    counter.pass(30);
    const Answer end = counter.must(u"finish I17"_s);
    QCOMPARE(end.json.value(u"active_ms").toInteger(), 130'000);
    QCOMPARE(end.json.value(u"unknown_ms").toInteger(), 3'600'000);
    QCOMPARE(counter.session().quality, Quality::Recovered);
}

void tst_EngineReopening::undoingFurtherKeepsTheHold()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(50);
    counter.must(u"reason A2"_s);
    counter.pass(50);
    counter.must(u"finish I13"_s);
    counter.pass(600);
    counter.must(u"undo"_s);
    counter.must(u"undo"_s);
    QVERIFY(counter.session().reason.isEmpty());
    QCOMPARE(counter.session().activeMs, 100'000);
    QCOMPARE(counter.session().heldMs, 600'000);
}

void tst_EngineReopening::redoingTheFinishBringsTheOldEndBack()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"finish I13"_s);
    const QString finished = dump(counter.session());
    counter.pass(600);
    counter.must(u"undo"_s);
    counter.must(u"redo"_s);
    QCOMPARE(dump(counter.session()), finished);
    counter.pass(300);
    counter.must(u"undo"_s); // the first undo no longer tells of anything
    QCOMPARE(counter.session().activeMs, 100'000);
    QCOMPARE(counter.session().heldMs, 900'000);
}

void tst_EngineReopening::aReopeningRedoneLaterWasHold()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"finish I13"_s);
    counter.must(u"reopen 1 other"_s);
    counter.pass(20);
    counter.must(u"undo"_s);
    counter.pass(3600);
    counter.must(u"redo"_s);
    QCOMPARE(counter.session().activeMs, 120'000);
    QCOMPARE(counter.session().heldMs, 3'600'000);
}

void tst_EngineReopening::aStartCorrectedToAfterTheTicksLeavesNoTimeBelowNothing()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.pass(300);
    counter.must(u"done"_s);
    counter.pass(60);
    counter.must(u"finish I13"_s);
    counter.must(u"correct 1 started 2022-03-07T08:05:30Z other"_s);
    QCOMPARE(counter.session().activeMs, 30'000);
    counter.must(u"reopen 1 other"_s);
    counter.must(u"interrupt phone 20"_s);
    counter.must(u"done C03"_s);
    for (const StepRecord &record : counter.session().steps)
        QVERIFY(record.durationMs >= 0);
    QVERIFY(counter.session().activeMs >= 0 && counter.session().activeMs <= 30'000);
}

void tst_EngineReopening::aStartCorrectedLaterMovesTheStepAtHand()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.pass(300);
    counter.must(u"done"_s);
    counter.pass(60);
    counter.must(u"finish I13"_s); // ticks the last step: taken back by reopening
    counter.must(u"correct 1 started 2022-03-07T08:02:00Z other"_s);
    counter.must(u"reopen 1 other"_s);
    counter.pass(40);
    counter.must(u"done"_s);
    QCOMPARE(counter.session().steps.value(u"C02"_s).activeMs, 180'000);
    QCOMPARE(counter.session().steps.value(u"C03"_s).durationMs, 40'000);
}

void tst_EngineReopening::aCorrectedStartMovesTheLastTick()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.pass(300);
    counter.must(u"done"_s);
    counter.pass(300);
    counter.must(u"finish I13"_s);
    counter.must(u"correct 1 started 2022-03-07T08:02:00Z other"_s);
    counter.must(u"correct 1 ended 2022-03-07T08:05:00Z other"_s); // when the last step was ticked
    QCOMPARE(codeOf(counter.say(u"correct 1 ended 2022-03-07T08:04:59Z other"_s)), ErrorCode::BadArgument);
}

void tst_EngineReopening::reopeningAfterACorrectedEndHoldsFromThatEnd()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(600);
    counter.must(u"finish I13"_s);
    counter.must(u"correct 1 ended 2022-03-07T08:05:00Z other"_s);
    counter.pass(60);
    counter.must(u"reopen 1 other"_s);
    QCOMPARE(counter.session().activeMs, 300'000);
    QCOMPARE(counter.session().heldMs, 360'000);
}

void tst_EngineReopening::aForgottenSessionCanBePutRight_data()
{
    QTest::addColumn<QString>("correction");
    QTest::addColumn<qint64>("active");
    QTest::newRow("ended the day it began") << u"ended 2022-03-07T08:15:00Z"_s << qint64(900'000);
    QTest::newRow("began the day it ended") << u"started 2022-03-08T08:50:00Z"_s << qint64(600'000);
}

void tst_EngineReopening::aForgottenSessionCanBePutRight()
{
    QFETCH(QString, correction);
    QFETCH(qint64, active);
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(25 * 3600);
    counter.must(u"finish I13"_s);
    QCOMPARE(counter.session().quality, Quality::Unknown);
    counter.role = Role::Manager; // the day is closed
    counter.must(u"correct 1 channel %1 other"_s.arg(counter.catalogue.terms.channels.constLast().code));
    QCOMPARE(counter.session().quality, Quality::Unknown);
    counter.must(u"correct 1 %1 other"_s.arg(correction));
    QCOMPARE(counter.session().quality, Quality::Corrected);
    QCOMPARE(counter.session().activeMs, active);
    counter.must(u"undo"_s);
    QCOMPARE(counter.session().quality, Quality::Unknown);
}

void tst_EngineReopening::anUnknownEndCanBePutRightAndReopened()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"interrupt"_s);
    counter.crash();
    counter.pass(1000);
    counter.must(u"recover unknown"_s);
    QCOMPARE(codeOf(counter.say(u"reopen 1 other"_s)), ErrorCode::TooLate);
    counter.must(u"correct 1 started 2022-03-07T08:01:00Z other"_s);
    QCOMPARE(counter.session().quality, Quality::Unknown); // the end still is not known
    counter.must(u"correct 1 ended 2022-03-07T08:10:00Z other"_s);
    QCOMPARE(counter.session().activeMs, 540'000);
    counter.must(u"reopen 1 other"_s);
    QCOMPARE(counter.session().heldMs, 500'000);
    QCOMPARE(counter.session().unknownMs, 0);
}

void tst_EngineReopening::aReasonKnownBeforeASwitchCanStillBeTicked()
{
    Counter counter;
    counter.must(u"start employee-proofing reason=A12"_s); // has no step for it
    QVERIFY(!counter.must(u"reason A12"_s).changed);
    counter.must(u"switch mitid-new"_s);
    QCOMPARE(counter.must(u"status"_s).json.value(u"next").toString(), u"B01"_s);
    QVERIFY(counter.must(u"reason A12"_s).changed);
    QCOMPARE(counter.session().steps.value(u"B01"_s).status, StepStatus::Done);
    QVERIFY(!counter.must(u"reason A12"_s).changed);
}

void tst_EngineReopening::anAuthenticatorCorrectedBeforeReopeningCanStillBeTicked()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid quick=yes"_s);
    counter.pass(60);
    counter.must(u"finish I13"_s);
    counter.must(u"correct 1 authenticators app other"_s);
    counter.must(u"reopen 1 other"_s);
    QCOMPARE(codeOf(counter.say(u"finish G1"_s)), ErrorCode::Missing);
    QVERIFY(counter.must(u"choose app"_s).changed);
    QVERIFY(!counter.must(u"choose app"_s).changed);
    counter.must(u"finish G1"_s);
}

QTEST_GUILESS_MAIN(tst_EngineReopening)
#include "tst_enginereopening.moc"
