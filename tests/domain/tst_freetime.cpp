// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/freetime.h"
#include "models/domain/session/sessionrow.h"
#include "tests/support/counterharness.h"

using namespace skranketid;
using namespace skranketid::test;

namespace {

constexpr qint64 minute = 60'000;

SessionRow rowOfSession(const Session &session)
{
    return rowOf(session, OfficeTime());
}

} // namespace

class tst_FreeTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFreeWhileASessionRuns();
    void theTimeSinceTheLastEndIsFree();
    void aSessionTheDeskHasForgottenCountsByItsRow();
    void aVoidSessionTakesNoTimeWhenItIsKnownWhatWasBefore();
    void rowsOfBatchesAndVoidSessionsCountForNothing();
    void anEndThatIsNotKnownCountsByTheTimesThatAre();
    void aTurnedClockDoesNotMoveWhatTheDeskHolds();
    void aHeartbeatSaysHowLongAnInterruptedSessionWent();
};

void tst_FreeTime::nothingIsFreeWhileASessionRuns()
{
    Counter counter;
    QVERIFY(freeMs(counter.desk, counter.clock.now(), 0) > 24 * 60 * minute); // nobody was here yet
    counter.must(u"start mitid-new"_s);
    counter.pass(600);
    QCOMPARE(freeMs(counter.desk, counter.clock.now(), 0), 0);
}

void tst_FreeTime::theTimeSinceTheLastEndIsFree()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.pass(60);
    counter.must(u"hold"_s);
    counter.pass(120);
    QCOMPARE(freeMs(counter.desk, counter.clock.now(), 0), 2 * minute);
    counter.must(u"start mitid-new"_s);
    counter.must(u"finish I13"_s);
    counter.pass(60);
    QCOMPARE(freeMs(counter.desk, counter.clock.now(), 0), minute);
}

void tst_FreeTime::aSessionTheDeskHasForgottenCountsByItsRow()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.pass(60);
    counter.must(u"finish I13"_s);
    const SessionRow forgotten = rowOfSession(counter.session());
    counter.pass(300);
    QCOMPARE(earlierEndMs(counter.desk, {forgotten}), 0); // the desk still holds it
    counter.desk = {};
    const qint64 earlier = earlierEndMs(counter.desk, {forgotten});
    QCOMPARE(earlier, forgotten.endedMs);
    QCOMPARE(freeMs(counter.desk, counter.clock.now(), earlier), 5 * minute);

    // In another chain the numbers begin anew: the same number is another session.
    counter.must(u"start mitid-new"_s);
    QCOMPARE(counter.session().id, forgotten.session);
    QCOMPARE(earlierEndMs(counter.desk, {forgotten}), forgotten.endedMs);
}

void tst_FreeTime::aVoidSessionTakesNoTimeWhenItIsKnownWhatWasBefore()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.must(u"finish I13"_s);
    const SessionRow before = rowOfSession(counter.session());
    counter.pass(600);
    counter.must(u"start mitid-new"_s);
    counter.pass(60);
    counter.must(u"void mistake"_s);
    const Moment now = counter.clock.now();
    QCOMPARE(freeMs(counter.desk, now, std::nullopt), minute);
    QCOMPARE(freeMs(counter.desk, now, earlierEndMs(counter.desk, {before})), 11 * minute);
}

void tst_FreeTime::rowsOfBatchesAndVoidSessionsCountForNothing()
{
    SessionRow row;
    row.startedMs = 1'000'000;
    row.endedMs = 2'000'000;
    QCOMPARE(earlierEndMs({}, {row}), 2'000'000);
    SessionRow isVoid = row;
    isVoid.endedMs = 3'000'000;
    isVoid.isVoid = true;
    SessionRow imported = row;
    imported.endedMs = 4'000'000;
    imported.batch = 1; // of whatever desk
    QCOMPARE(earlierEndMs({}, {isVoid, row, imported}), 2'000'000);
}

void tst_FreeTime::anEndThatIsNotKnownCountsByTheTimesThatAre()
{
    SessionRow row;
    row.startedMs = 1'000'000;
    row.activeMs = 60'000;
    row.heldMs = 30'000;
    row.unknownMs = 500'000;
    QCOMPARE(earlierEndMs({}, {row}), 1'090'000);
}

void tst_FreeTime::aTurnedClockDoesNotMoveWhatTheDeskHolds()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.must(u"finish I13"_s);
    counter.pass(60);
    counter.clock.turnWall(-60 * minute);
    QCOMPARE(freeMs(counter.desk, counter.clock.now(), 0), minute);
    QCOMPARE(freeMs(counter.desk, counter.clock.now(), counter.clock.now().wallMs + minute), 0);
}

void tst_FreeTime::aHeartbeatSaysHowLongAnInterruptedSessionWent()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    const SessionId id = counter.session().id;
    counter.pass(540);
    const Moment beat = counter.clock.now();
    counter.pass(60);
    counter.crash();
    QCOMPARE(freeMs(counter.desk, counter.clock.now(), 0), 10 * minute);
    QCOMPARE(freeMs(counter.desk, counter.clock.now(), 0, {{id, beat}}), minute);
}

QTEST_GUILESS_MAIN(tst_FreeTime)
#include "tst_freetime.moc"
