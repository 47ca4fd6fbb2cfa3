// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/counterharness.h"

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

/// Times a thousand, this is 384 in 64 bits.
const QString overflowing = u"18446744073709552"_s;

/// A session of 100 s, known to be alive at its end, that lost its program.
void interruptSession(Counter &counter)
{
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"interrupt"_s);
    counter.crash();
}

qint64 elapsed(const Session &session)
{
    return session.activeMs + session.heldMs + session.unknownMs;
}

} // namespace

class tst_EngineRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoBehindARecoveryLosesNoTime();
    void redoBehindARecoveryCountsNothingTwice();
    void undoingAResumeBehindARecoveryMakesItHold();
    void redoingAFinishBehindARecoveryEndsWhereItDid();
    void undoDoesNotReachPastARecoveredEnd();
    void aNoteOnAnInterruptedSessionTakesNoTime();
    void reopeningARecoveredEndHoldsFromThatEnd();
    void aLateStartMayReachBackToARecoveredEnd();
    void aLateStartMayReachBackToWhereAnUnknownEndWasLastAlive();
    void aLateStartAfterARebootDoesNotOverlap();
    void aRecoveredEndAfterMoreThanADayIsNotKnown();
    void secondsAreBounded();
    void onlyAnEndTakesSeconds();
};

void tst_EngineRecovery::undoBehindARecoveryLosesNoTime()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.pass(300);
    counter.must(u"done"_s);
    counter.crash();
    counter.pass(60);
    counter.must(u"recover keep"_s);
    counter.must(u"undo"_s);
    QCOMPARE(counter.session().steps.value(u"C02"_s).status, StepStatus::Open);
    QCOMPARE(counter.session().activeMs, 360'000);
    counter.must(u"redo"_s);
    QCOMPARE(counter.session().steps.value(u"C02"_s).durationMs, 300'000);
    QCOMPARE(counter.session().activeMs, 360'000);
}

void tst_EngineRecovery::redoBehindARecoveryCountsNothingTwice()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.pass(300);
    counter.must(u"done"_s);
    counter.pass(20);
    counter.must(u"undo"_s);
    counter.crash();
    counter.pass(30);
    counter.must(u"recover keep"_s);
    QCOMPARE(counter.session().activeMs, 350'000);
    counter.must(u"redo"_s);
    QCOMPARE(counter.session().steps.value(u"C02"_s).durationMs, 300'000);
    QCOMPARE(counter.session().activeMs, 350'000);
}

void tst_EngineRecovery::undoingAResumeBehindARecoveryMakesItHold()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"hold"_s);
    counter.clock.reboot(u"boot-2"_s, 500'000);
    counter.must(u"resume"_s);
    counter.pass(40);
    counter.must(u"interrupt"_s);
    counter.crash();
    counter.pass(10);
    counter.must(u"recover keep"_s);
    counter.must(u"undo"_s);
    counter.must(u"undo"_s);
    const Session &session = counter.session();
    QCOMPARE(session.activeMs, 110'000); // up to the hold, and the gap
    QCOMPARE(session.unknownMs, 540'000); // held in one boot, alive in another
    QCOMPARE(elapsed(session), counter.clock.now().wallMs - session.startedWallMs);
}

void tst_EngineRecovery::redoingAFinishBehindARecoveryEndsWhereItDid()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"finish I13"_s);
    const QString finished = dump(counter.session());
    counter.must(u"undo"_s);
    counter.crash();
    counter.pass(300);
    counter.must(u"recover keep"_s);
    counter.must(u"redo"_s);
    QCOMPARE(dump(counter.session()), finished);
    counter.must(u"undo"_s);
    QCOMPARE(counter.session().phase, Phase::Running);
    QCOMPARE(counter.session().heldMs, 300'000);
}

void tst_EngineRecovery::undoDoesNotReachPastARecoveredEnd()
{
    for (const QString &rule : {u"end"_s, u"unknown"_s}) {
        Counter counter;
        counter.must(u"start nemid-to-mitid"_s);
        counter.pass(100);
        counter.must(u"reason A2"_s);
        counter.must(u"done"_s);
        counter.must(u"undo"_s);
        counter.crash();
        counter.must(u"recover "_s + rule);
        QCOMPARE(codeOf(counter.say(u"undo"_s)), ErrorCode::NotFound);
        QCOMPARE(codeOf(counter.say(u"redo"_s)), ErrorCode::NotFound);
        QCOMPARE(counter.session().reason, u"A2"_s);
    }
}

void tst_EngineRecovery::aNoteOnAnInterruptedSessionTakesNoTime()
{
    Counter counter;
    interruptSession(counter);
    counter.pass(3600);
    const Answer noted = counter.must(u"note kom igen med pas"_s);
    QCOMPARE(noted.json.value(u"state").toString(), u"interrupted"_s);
    QCOMPARE(noted.json.value(u"active_ms").toInteger(), 100'000);
    counter.pass(100);
    counter.must(u"recover keep"_s);
    QCOMPARE(counter.session().activeMs, 100'000);
    QCOMPARE(counter.session().heldMs, 3'700'000);
}

void tst_EngineRecovery::reopeningARecoveredEndHoldsFromThatEnd()
{
    Counter counter;
    interruptSession(counter);
    counter.pass(600);
    counter.must(u"recover end 120"_s);
    counter.pass(60);
    counter.must(u"reopen 1 other"_s);
    const Session &session = counter.session();
    QCOMPARE(session.activeMs, 220'000);
    QCOMPARE(session.heldMs, 540'000);
    QCOMPARE(elapsed(session), counter.clock.now().wallMs - session.startedWallMs);
}

void tst_EngineRecovery::aLateStartMayReachBackToARecoveredEnd()
{
    Counter counter;
    interruptSession(counter);
    counter.pass(600);
    counter.must(u"recover end 120"_s);
    QCOMPARE(codeOf(counter.say(u"start mitid-new ago=481"_s)), ErrorCode::BadArgument);
    counter.must(u"start mitid-new ago=480"_s);
}

void tst_EngineRecovery::aLateStartMayReachBackToWhereAnUnknownEndWasLastAlive()
{
    Counter counter;
    interruptSession(counter);
    counter.pass(600);
    counter.must(u"recover unknown"_s);
    QCOMPARE(counter.session().unknownMs, 600'000);
    QCOMPARE(codeOf(counter.say(u"start mitid-new ago=601"_s)), ErrorCode::BadArgument);
    counter.must(u"start mitid-new ago=600"_s);
}

void tst_EngineRecovery::aLateStartAfterARebootDoesNotOverlap()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"finish I13"_s);
    counter.clock.reboot(u"boot-2"_s, 90'000);
    QCOMPARE(codeOf(counter.say(u"start mitid-new ago=91"_s)), ErrorCode::BadArgument);
    counter.must(u"start mitid-new ago=90"_s);
}

void tst_EngineRecovery::aRecoveredEndAfterMoreThanADayIsNotKnown()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(30 * 3600);
    counter.must(u"interrupt"_s);
    counter.crash();
    counter.pass(60);
    counter.must(u"recover end"_s);
    QCOMPARE(counter.session().quality, Quality::Unknown);
    QVERIFY(counter.session().endedWallMs > 0);
    counter.must(u"correct 1 ended 2022-03-07T08:20:00Z other"_s);
    QCOMPARE(counter.session().quality, Quality::Corrected);
    QCOMPARE(counter.session().activeMs, 1'200'000);
}

void tst_EngineRecovery::secondsAreBounded()
{
    Counter counter;
    interruptSession(counter);
    counter.pass(300);
    QCOMPARE(codeOf(counter.say(u"recover end "_s + overflowing)), ErrorCode::BadArgument);
    QCOMPARE(codeOf(counter.say(u"recover end 301"_s)), ErrorCode::BadArgument);
    counter.must(u"recover end 300"_s);
    QCOMPARE(codeOf(counter.say(u"correct 1 held %1 other"_s.arg(overflowing))), ErrorCode::BadArgument);
    QCOMPARE(codeOf(counter.say(u"correct 1 held -1 other"_s)), ErrorCode::BadArgument);
    counter.must(u"correct 1 held 400 other"_s);
}

void tst_EngineRecovery::onlyAnEndTakesSeconds()
{
    for (const QString &rule : {u"keep"_s, u"hold"_s, u"drop"_s, u"unknown"_s}) {
        Counter counter;
        interruptSession(counter);
        counter.pass(60);
        const qsizetype before = counter.journal.size();
        QCOMPARE(codeOf(counter.say(u"recover %1 30"_s.arg(rule))), ErrorCode::BadArgument);
        QCOMPARE(counter.journal.size(), before);
        counter.must(u"recover "_s + rule);
    }
}

QTEST_GUILESS_MAIN(tst_EngineRecovery)
#include "tst_enginerecovery.moc"
