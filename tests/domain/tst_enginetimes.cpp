// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/counterharness.h"

#include "models/domain/session/plan.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

class tst_EngineTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksCloseTogetherShareTheirTime();
    void lateStartAddsTimeButNeverOverlaps();
    void holdAndResumeLoseNoTime();
    void startingWhileRunningHoldsFirstWhenAsked();
    void interruptionTakesTimeFromTheStepAtHand();
    void undoAndRedoGoAllTheWayBack();
    void undoOfFinishEndsWithTheNextStart();
    void reopeningCountsTheTimeBetweenAsHold();
    void recoveryRules_data();
    void recoveryRules();
    void aClockTurnedBackAYearChangesNoDuration();
    void correctionsKeepTheOriginalAndAreChecked();
};

void tst_EngineTimes::ticksCloseTogetherShareTheirTime()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.pass(40);
    counter.must(u"done"_s);
    counter.clock.advance(1999);
    counter.must(u"done"_s);
    counter.clock.advance(2000);
    counter.must(u"done"_s);
    const auto &steps = counter.session().steps;
    QCOMPARE(steps.value(u"C02"_s).durationMs, 41'999);
    QCOMPARE(steps.value(u"C03"_s).durationMs, 41'999);
    QVERIFY(steps.value(u"C02"_s).grouped && steps.value(u"C03"_s).grouped);
    QCOMPARE(steps.value(u"C04"_s).durationMs, 2000);
    QVERIFY(!steps.value(u"C04"_s).grouped);
}

void tst_EngineTimes::lateStartAddsTimeButNeverOverlaps()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid ago=180"_s);
    QCOMPARE(counter.session().quality, Quality::Corrected);
    counter.pass(60);
    QCOMPARE(counter.must(u"status"_s).json.value(u"active_ms").toInteger(), 240'000);
    QCOMPARE(codeOf(counter.say(u"start mitid-new ago=901"_s)), ErrorCode::Running);
    counter.must(u"finish I13"_s);
    counter.pass(100);
    QCOMPARE(codeOf(counter.say(u"start mitid-new ago=101"_s)), ErrorCode::BadArgument);
    QCOMPARE(codeOf(counter.say(u"start mitid-new ago=901"_s)), ErrorCode::BadArgument);
    counter.must(u"start mitid-new ago=100"_s);
}

void tst_EngineTimes::holdAndResumeLoseNoTime()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.clock.advance(12'345);
    counter.must(u"hold"_s);
    counter.clock.advance(54'321);
    counter.must(u"hold documents"_s); // the reason afterwards
    counter.clock.advance(1);
    const Answer resumed = counter.must(u"resume"_s);
    counter.clock.advance(7);
    const Answer status = counter.must(u"status"_s);
    QCOMPARE(status.json.value(u"active_ms").toInteger(), 12'352);
    QCOMPARE(status.json.value(u"held_ms").toInteger(), 54'322);
    QCOMPARE(status.json.value(u"elapsed_ms").toInteger(), 66'674);
    QCOMPARE(resumed.json.value(u"kind").toString(), u"resumed"_s);
}

void tst_EngineTimes::startingWhileRunningHoldsFirstWhenAsked()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid ticket=A1"_s);
    counter.pass(10);
    const Answer second = counter.must(u"start mitid-new ticket=A2 hold=yes"_s);
    QCOMPARE(counter.desk.held().size(), 1);
    QCOMPARE(counter.desk.running, second.session);
    counter.pass(10);
    const Answer back = counter.must(u"resume 1 hold=yes"_s);
    QCOMPARE(back.session, SessionId{1});
    QCOMPARE(counter.desk.find(SessionId{1})->heldMs, 10'000);
}

void tst_EngineTimes::interruptionTakesTimeFromTheStepAtHand()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.pass(100);
    counter.must(u"done"_s);
    counter.pass(30);
    counter.must(u"interrupt phone 20"_s);
    QCOMPARE(counter.session().activeMs, 110'000);
    QCOMPARE(counter.session().heldMs, 20'000);
    counter.must(u"interrupt colleague 600"_s); // more than the step has: only what it has
    QCOMPARE(counter.session().activeMs, 100'000);
    QCOMPARE(counter.session().heldMs, 30'000);
}

void tst_EngineTimes::undoAndRedoGoAllTheWayBack()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    const QString fresh = dump(counter.session());
    workThrough(counter);
    counter.must(u"hold"_s);
    counter.must(u"resume"_s);
    counter.must(u"finish G1"_s);
    const QString finished = dump(counter.session());
    int undone = 0;
    while (counter.say(u"undo"_s).ok())
        ++undone;
    QCOMPARE(undone, 22);
    QCOMPARE(counter.session().steps.size(), 0);
    QCOMPARE(dump(counter.session()).section(u'\n', 2), fresh.section(u'\n', 2));
    while (counter.say(u"redo"_s).ok())
        --undone;
    QCOMPARE(undone, 0);
    QCOMPARE(dump(counter.session()), finished);
    counter.must(u"undo"_s);
    counter.must(u"note efter fortryd"_s);
    counter.must(u"interrupt"_s);
    QCOMPARE(codeOf(counter.say(u"redo"_s)), ErrorCode::NotFound); // something new came in between
}

void tst_EngineTimes::undoOfFinishEndsWithTheNextStart()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.must(u"finish I13"_s);
    counter.must(u"undo"_s);
    QCOMPARE(counter.session().phase, Phase::Running);
    counter.must(u"hold"_s);
    counter.must(u"start mitid-new"_s);
    counter.pass(60);
    counter.must(u"void mistake"_s);
    counter.must(u"undo"_s);
    counter.must(u"finish I13"_s);
    counter.must(u"resume 1"_s);
    counter.must(u"undo"_s);
    QCOMPARE(codeOf(counter.say(u"undo"_s)), ErrorCode::TooLate); // the hold: another session ran meanwhile
}

void tst_EngineTimes::reopeningCountsTheTimeBetweenAsHold()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(60);
    counter.must(u"finish I13"_s);
    counter.pass(300);
    counter.must(u"reopen 1 "_s + counter.catalogue.terms.corrections.constFirst().code);
    counter.pass(30);
    counter.must(u"finish I17"_s);
    QCOMPARE(counter.session().activeMs, 90'000);
    QCOMPARE(counter.session().heldMs, 300'000);
}

void tst_EngineTimes::recoveryRules_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("gapSeconds");
    QTest::addColumn<bool>("reboot");
    QTest::addColumn<int>("phase");
    QTest::addColumn<qint64>("active");
    QTest::addColumn<qint64>("held");
    QTest::addColumn<qint64>("unknown");
    using enum Phase;
    const auto row = [](const char *name, const char *command, int gap, bool reboot, Phase phase, qint64 a,
                         qint64 h, qint64 u) {
        QTest::newRow(name) << QString::fromLatin1(command) << gap << reboot << int(phase) << a * 1000
                            << h * 1000 << u * 1000;
    };
    row("keep, short gap is work", "recover keep", 60, false, Running, 160, 0, 0);
    row("keep, longer gap is hold", "recover keep", 61, false, Running, 100, 61, 0);
    row("resume is keep", "resume 1", 30, false, Running, 130, 0, 0);
    row("hold", "recover hold", 30, false, Held, 100, 30, 0);
    row("drop", "recover drop", 30, false, Running, 100, 0, 30);
    row("end", "recover end", 300, false, Ended, 100, 0, 0);
    row("end later", "recover end 120", 300, false, Ended, 220, 0, 0);
    row("unknown", "recover unknown", 300, false, Ended, 100, 0, 300);
    row("reboot keep: the gap is not known", "recover keep", 300, true, Running, 100, 0, 300);
    row("reboot hold", "recover hold", 300, true, Held, 100, 0, 300);
    row("reboot end", "recover end 60", 300, true, Ended, 160, 0, 0);
}

void tst_EngineTimes::recoveryRules()
{
    QFETCH(QString, command);
    QFETCH(int, gapSeconds);
    QFETCH(bool, reboot);
    QFETCH(int, phase);
    QFETCH(qint64, active);
    QFETCH(qint64, held);
    QFETCH(qint64, unknown);
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(100);
    counter.must(u"interrupt"_s); // an event: known to be alive
    counter.crash();
    QCOMPARE(counter.must(u"status"_s).json.value(u"state").toString(), u"interrupted"_s);
    if (reboot)
        counter.clock.reboot(u"boot-2"_s, gapSeconds * 1000);
    else
        counter.pass(gapSeconds);
    counter.must(command);
    const Session &session = counter.session();
    QCOMPARE(session.phase, static_cast<Phase>(phase));
    QCOMPARE(session.activeMs, active);
    QCOMPARE(session.heldMs, held);
    QCOMPARE(session.unknownMs, unknown);
    QCOMPARE(session.quality, command.contains(u"unknown"_s) ? Quality::Unknown : Quality::Recovered);
    if (session.open())
        counter.must(session.phase == Phase::Held ? u"resume 1"_s : u"hold"_s);
}

void tst_EngineTimes::aClockTurnedBackAYearChangesNoDuration()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(60);
    counter.clock.turnWall(-365LL * 24 * 3600 * 1000);
    counter.must(u"hold"_s);
    counter.pass(30);
    counter.clock.turnWall(400LL * 24 * 3600 * 1000);
    counter.must(u"resume"_s);
    counter.pass(5);
    counter.must(u"finish I13"_s);
    QCOMPARE(counter.session().activeMs, 65'000);
    QCOMPARE(counter.session().heldMs, 30'000);
    QCOMPARE(counter.session().unknownMs, 0);
}

void tst_EngineTimes::correctionsKeepTheOriginalAndAreChecked()
{
    Counter counter;
    const QString why = counter.catalogue.terms.corrections.constFirst().code;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(600);
    counter.must(u"finish I13"_s);
    counter.pass(600);
    QCOMPARE(codeOf(counter.say(u"correct 1 ended 2022-03-07T10:00:00Z "_s + why)), ErrorCode::BadArgument);
    counter.must(u"correct 1 ended 2022-03-07T08:05:00Z "_s + why);
    QCOMPARE(counter.session().activeMs, 300'000);
    QCOMPARE(counter.session().quality, Quality::Corrected);
    counter.must(u"correct 1 held 60 "_s + why);
    QCOMPARE(counter.session().activeMs, 240'000);
    QCOMPARE(counter.session().heldMs, 60'000);
    QCOMPARE(codeOf(counter.say(u"correct 1 held 600 "_s + why)), ErrorCode::BadArgument);
    counter.must(u"correct 1 started 2022-03-07T08:58:00 "_s + why); // local time: 07.58 UTC
    QCOMPARE(counter.session().activeMs, 360'000);
    QCOMPARE(counter.journal.constLast().body.value(u"from").toInteger()
            - counter.journal.constLast().body.value(u"to").toInteger(),
        120'000);
    counter.must(u"correct 1 authenticators chip+app "_s + why);
    QCOMPARE(counter.session().choices.value(u"authenticators"_s).join(u'+'), u"app+chip"_s);
    counter.must(u"undo"_s);
    QVERIFY(counter.session().choices.isEmpty());
    QCOMPARE(codeOf(counter.say(u"correct 1 weather rain "_s + why)), ErrorCode::BadArgument);
    QCOMPARE(codeOf(counter.say(u"correct 1 outcome G9 "_s + why)), ErrorCode::BadArgument);
}

QTEST_GUILESS_MAIN(tst_EngineTimes)
#include "tst_enginetimes.moc"
