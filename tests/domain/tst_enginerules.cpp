// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/counterharness.h"

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

/// Rules that could once be walked around.
class tst_EngineRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noLockIsOpenedByTickingAnotherOne();
    void undoingAHoldKeepsTheTimeAsHold();
    void aHoldUndoneAtOnceWasWork();
    void redoingAResumeKeepsTheTimeAsHold();
    void aRecoveredEndStopsWhereAnotherSessionWentOn();
    void aShorterHoldTakesNoTimeOfAnotherSession();
    void aCorrectedOutcomeObeysTheSession();
    void correctedAuthenticatorsGoTogether();
    void statusOfNoSession();
    void anInterruptedSessionWithoutItsChecklistCanBeVoid();
    void anInterruptedSessionMadeVoidTookNoTime();
    void aCorrectedEndLeavesEarlierGapsUnknown();
    void aReopenedSessionRefersNobody();
    void aLateStartMayTakeTheTimeOfAVoidSession();
    void noArgumentThatLooksPersonalIsRepeated_data();
    void noArgumentThatLooksPersonalIsRepeated();
    void resumeAsksForYesOrNo();
    void onlyFinishedSessionsAreLinked();
    void limitsAreToldInMinutes();
};

void tst_EngineRules::noLockIsOpenedByTickingAnotherOne()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.must(u"through C04"_s);
    QCOMPARE(codeOf(counter.say(u"done C05 C09"_s)), ErrorCode::Locked);
    QCOMPARE(counter.session().steps.value(u"C05"_s).status, StepStatus::Open);
    counter.must(u"done C05 C06 C07 C09"_s);
    QCOMPARE(counter.session().steps.value(u"C09"_s).status, StepStatus::Done);
}

void tst_EngineRules::undoingAHoldKeepsTheTimeAsHold()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"hold"_s);
    counter.pass(17 * 3600);
    counter.must(u"undo"_s);
    counter.pass(10);
    const Answer end = counter.must(u"finish I13"_s);
    QCOMPARE(end.json.value(u"active_ms").toInteger(), 110'000);
    QCOMPARE(end.json.value(u"held_ms").toInteger(), 17 * 3'600'000);
    QCOMPARE(counter.session().quality, Quality::Corrected);
}

void tst_EngineRules::aHoldUndoneAtOnceWasWork()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"hold"_s);
    counter.pass(60);
    counter.must(u"undo"_s);
    QCOMPARE(counter.session().activeMs, 160'000);
    QCOMPARE(counter.session().quality, Quality::Measured);
}

void tst_EngineRules::redoingAResumeKeepsTheTimeAsHold()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"hold"_s);
    counter.must(u"resume"_s);
    counter.must(u"undo"_s);
    counter.pass(3 * 3600);
    counter.must(u"redo"_s);
    QCOMPARE(counter.session().phase, Phase::Running);
    QCOMPARE(counter.session().activeMs, 100'000);
    QCOMPARE(counter.session().heldMs, 3 * 3'600'000);
}

void tst_EngineRules::aRecoveredEndStopsWhereAnotherSessionWentOn()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.must(u"hold"_s);
    const SessionId second = counter.must(u"start mitid-new"_s).session;
    counter.pass(100);
    counter.must(u"interrupt"_s);
    counter.crash();
    counter.pass(20);
    counter.must(u"resume 1"_s);
    counter.pass(600);
    counter.must(u"finish I13"_s);
    QCOMPARE(codeOf(counter.say(u"recover end 600 session=%1"_s.arg(second.value))), ErrorCode::BadArgument);
    counter.must(u"recover end 20 session=%1"_s.arg(second.value));
}

void tst_EngineRules::aShorterHoldTakesNoTimeOfAnotherSession()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"hold"_s);
    counter.must(u"start mitid-new"_s);
    counter.pass(600);
    counter.must(u"finish I13"_s);
    counter.must(u"resume 1"_s);
    counter.pass(100);
    counter.must(u"finish I13"_s);
    QCOMPARE(codeOf(counter.say(u"correct 1 held 0 other"_s)), ErrorCode::BadArgument);
    counter.must(u"correct 1 held 610 other"_s);

    Counter alone;
    alone.must(u"start nemid-to-mitid"_s);
    alone.must(u"hold"_s);
    alone.pass(600);
    alone.must(u"finish I13"_s);
    const auto command = parseCommand(u"correct 1 held 0 other"_s);
    Surroundings around;
    around.now = alone.clock.now();
    QVERIFY(decide(alone.catalogue, alone.desk, *command, around).has_value());
    around.overlapped = true; // by a session no longer on the desk
    QVERIFY(!decide(alone.catalogue, alone.desk, *command, around).has_value());
}

void tst_EngineRules::aCorrectedOutcomeObeysTheSession()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.must(u"through C04"_s);
    counter.must(u"fail C05 other"_s);
    counter.must(u"finish I01"_s);
    const Answer refused = counter.say(u"correct 1 outcome G1 other"_s);
    QCOMPARE(codeOf(refused), ErrorCode::BadArgument);
    QVERIFY(!refused.refusal->choices.contains(u"G1"_s));
    counter.must(u"correct 1 outcome I13 other"_s);
}

void tst_EngineRules::correctedAuthenticatorsGoTogether()
{
    Counter counter;
    counter.must(u"start mitid-replace"_s);
    counter.must(u"finish I13"_s);
    QCOMPARE(codeOf(counter.say(u"correct 1 authenticators none+app other"_s)), ErrorCode::BadArgument);
    counter.must(u"correct 1 authenticators app+chip other"_s);
}

void tst_EngineRules::statusOfNoSession()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    for (const QString &line : {u"status 999"_s, u"status abc"_s})
        QCOMPARE(codeOf(counter.say(line)), ErrorCode::NotFound);
    counter.must(u"status 1"_s);
}

void tst_EngineRules::anInterruptedSessionWithoutItsChecklistCanBeVoid()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.crash();
    counter.desk.sessions[SessionId{1}].version = 99;
    QCOMPARE(codeOf(counter.say(u"recover keep"_s)), ErrorCode::NotFound);
    counter.must(u"void mistake"_s);
    QCOMPARE(counter.session().phase, Phase::Void);
}

void tst_EngineRules::anInterruptedSessionMadeVoidTookNoTime()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"interrupt"_s);
    counter.crash();
    counter.pass(5000);
    counter.must(u"void mistake"_s);
    QCOMPARE(counter.session().activeMs, 100'000);
    counter.must(u"undo"_s);
    QCOMPARE(counter.session().phase, Phase::Held);
    QCOMPARE(counter.session().heldMs, 5'000'000);
}

void tst_EngineRules::aCorrectedEndLeavesEarlierGapsUnknown()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(60);
    counter.must(u"interrupt"_s);
    counter.crash();
    counter.clock.reboot(u"boot-2"_s, 600'000);
    counter.must(u"recover keep"_s);
    counter.pass(60);
    counter.must(u"interrupt"_s);
    counter.crash();
    counter.pass(1000);
    counter.must(u"recover unknown"_s);
    QCOMPARE(counter.session().unknownMs, 1'600'000);
    counter.must(u"correct 1 ended 2022-03-07T08:13:00Z other"_s); // 780 s after the start
    QCOMPARE(counter.session().unknownMs, 600'000);
    QCOMPARE(counter.session().activeMs, 180'000);
}

void tst_EngineRules::aReopenedSessionRefersNobody()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.must(u"finish I13 referral=HV01 again=A1"_s);
    counter.must(u"reopen 1 other"_s);
    counter.crash();
    counter.must(u"recover end"_s);
    QVERIFY(counter.session().referral.isEmpty());
    QVERIFY(counter.session().again.isEmpty());
}

void tst_EngineRules::aLateStartMayTakeTheTimeOfAVoidSession()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.must(u"finish I13"_s);
    counter.pass(60);
    counter.must(u"start nemid-to-mitid ago=20"_s);
    counter.pass(200);
    counter.must(u"void mistake"_s);
    QCOMPARE(codeOf(counter.say(u"start mitid-new ago=221"_s)), ErrorCode::BadArgument);
    counter.must(u"start mitid-new ago=220"_s);
}

void tst_EngineRules::noArgumentThatLooksPersonalIsRepeated_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"start 010190-1234", "start mitid-new reason=010190-1234",
             "start mitid-new 010190-1234=x", "resume 010190-1234", "done 010190-1234", "finish 010190-1234",
             "correct 1 outcome 010190-1234 other", "status 0101901234"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_EngineRules::noArgumentThatLooksPersonalIsRepeated()
{
    QFETCH(QString, line);
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    const Answer answer = counter.say(line);
    QCOMPARE(codeOf(answer), ErrorCode::LooksPersonal);
    QVERIFY(!answer.refusal->message.contains(u"1234"_s));
    QVERIFY(!answer.refusal->field.contains(u"1234"_s));
}

void tst_EngineRules::resumeAsksForYesOrNo()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.must(u"hold"_s);
    QCOMPARE(codeOf(counter.say(u"resume 1 hold=perhaps"_s)), ErrorCode::BadArgument);
    QCOMPARE(counter.session().phase, Phase::Held);
    counter.must(u"resume 1 hold=no"_s);
}

void tst_EngineRules::onlyFinishedSessionsAreLinked()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.must(u"hold"_s);
    const SessionId second = counter.must(u"start mitid-new"_s).session;
    counter.must(u"finish I13"_s);
    const QString link = u"link %1 1"_s.arg(second.value);
    QCOMPARE(codeOf(counter.say(link)), ErrorCode::Running);
    counter.must(u"resume 1"_s);
    QCOMPARE(codeOf(counter.say(link)), ErrorCode::Running);
    counter.must(u"void mistake"_s);
    QCOMPARE(codeOf(counter.say(link)), ErrorCode::TooLate);
    counter.must(u"undo"_s);
    counter.must(u"finish I13"_s);
    counter.must(link);
}

void tst_EngineRules::limitsAreToldInMinutes()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.must(u"interrupt"_s);
    counter.crash();
    counter.pass(437);
    QVERIFY(counter.say(u"recover end 500"_s).refusal->message.contains(u"7:17"_s));
    counter.must(u"recover end"_s);
    QVERIFY(counter.say(u"start mitid-new ago=500"_s).refusal->message.contains(u"7:17"_s));
}

QTEST_GUILESS_MAIN(tst_EngineRules)
#include "tst_enginerules.moc"
