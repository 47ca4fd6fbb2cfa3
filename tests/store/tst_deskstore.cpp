// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/anchor.h"
#include "models/store/deskstore.h"
#include "tests/support/deskfixture.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

class tst_DeskStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredIsThereAfterReopening();
    void theSameIdAnswersTheSameAndWritesNothing();
    void undoAndRedoGoOnAcrossARestart();
    void aRunningSessionIsFoundInterruptedAndItsHeartbeatCounts();
    void twoInterruptedSessionsAreBothOffered();
    void aHeldSessionStaysHeld();
    void anEarlierSessionCanBeCorrectedAndItsRowFollows();
    void correctionsMustFitBetweenTheNeighbours();
    void theSessionRowIsWhatTheEventsAddUpTo();
    void aSessionForgottenForDaysEndsWithoutAKnownTime();
    void aLateStartReachesNoFurtherThanTheDaysLastEnd();
    void deskAndOfficeChangeTogether();
    void outagesSurviveARestart();
    void aMissingChecklistVersionIsSaidAndLosesNothing();
    void lostEventsAreToldAtTheNextStart();
    void aLateAnchorIsWrittenWithoutANewEvent();
    void aContradictingAnchorStaysUntilTheNextEvent();
    void undoStopsAtOtherSessionsAfterARestartToo();
    void aRestartChangesNoAnswer();
};

void tst_DeskStore::whatWasAnsweredIsThereAfterReopening()
{
    DeskFixture desk;
    desk.open();
    const Answer started = desk.must(u"start nemid-to-mitid ticket=A042"_s);
    desk.must(u"reason A2"_s);
    const Answer done = desk.must(u"done"_s);
    desk.reopen();
    const Answer status = desk.must(u"status"_s);
    QCOMPARE(status.json.value(u"sequence").toInteger(), done.json.value(u"sequence").toInteger());
    QCOMPARE(status.session, started.session);
    QCOMPARE(status.json.value(u"next").toString(), u"C03"_s);
    QCOMPARE(desk.store->desk().find(started.session)->ticket, u"A042"_s);
}

void tst_DeskStore::theSameIdAnswersTheSameAndWritesNothing()
{
    DeskFixture desk;
    desk.open();
    const Answer first = desk.must(u"@k1 start nemid-to-mitid"_s);
    desk.clock.advance(5000);
    Answer again = desk.must(u"@k1 start nemid-to-mitid"_s);
    QVERIFY(again.json.value(u"repeated").toBool());
    again.json.remove(u"repeated"_s);
    QCOMPARE(again.json, first.json);
    desk.reopen();
    QVERIFY(desk.must(u"@k1 start nemid-to-mitid"_s).json.value(u"repeated").toBool());
    QCOMPARE(desk.must(u"status"_s).json.value(u"sequence").toInteger(),
        first.json.value(u"sequence").toInteger());
    QVERIFY(!desk.say(u"@k2 start nemid-to-mitid ago=x"_s).ok());
    desk.must(u"@k2 start nemid-to-mitid"_s); // a refused command has used up no id
}

void tst_DeskStore::undoAndRedoGoOnAcrossARestart()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start nemid-to-mitid reason=A2"_s);
    desk.must(u"done"_s);
    desk.must(u"done"_s);
    desk.must(u"hold"_s);
    desk.must(u"undo"_s);
    desk.must(u"undo"_s);
    desk.reopen();
    desk.must(u"resume"_s);
    desk.must(u"undo"_s);
    QCOMPARE(desk.store->desk().current()->steps.value(u"C02"_s).status, StepStatus::Open);
    desk.must(u"redo"_s);
    desk.must(u"redo"_s);
    QCOMPARE(desk.store->desk().current()->steps.value(u"C03"_s).status, StepStatus::Done);
}

void tst_DeskStore::aRunningSessionIsFoundInterruptedAndItsHeartbeatCounts()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start nemid-to-mitid"_s);
    desk.clock.advance(100'000);
    desk.store->beat();
    desk.clock.reboot(u"boot-2"_s, 600'000);
    desk.reopen();
    QCOMPARE(desk.must(u"status"_s).json.value(u"state").toString(), u"interrupted"_s);
    const Answer recovered = desk.must(u"recover keep"_s);
    QCOMPARE(recovered.json.value(u"active_ms").toInteger(), 100'000); // known to the heartbeat
    QCOMPARE(recovered.json.value(u"unknown_ms").toInteger(), 600'000);
}

void tst_DeskStore::twoInterruptedSessionsAreBothOffered()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start nemid-to-mitid"_s);
    desk.clock.advance(60'000);
    desk.reopen();
    const Answer second = desk.must(u"start mitid-new"_s); // yesterday's can wait
    desk.clock.advance(60'000);
    desk.reopen();
    const Answer status = desk.must(u"status"_s);
    QCOMPARE(status.json.value(u"interrupted").toArray().size(), 2);
    QCOMPARE(desk.must(u"recover unknown"_s).session, second.session);
    const Answer kept = desk.must(u"recover keep session=1"_s);
    QCOMPARE(kept.json.value(u"held_ms").toInteger(), 120'000); // another session had the desk meanwhile
}

void tst_DeskStore::aHeldSessionStaysHeld()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start nemid-to-mitid"_s);
    desk.clock.advance(30'000);
    desk.must(u"hold documents"_s);
    desk.clock.advance(30'000);
    desk.reopen();
    desk.clock.advance(30'000);
    const Answer resumed = desk.must(u"resume"_s);
    QCOMPARE(resumed.json.value(u"active_ms").toInteger(), 30'000);
    QCOMPARE(resumed.json.value(u"held_ms").toInteger(), 60'000);
}

void tst_DeskStore::anEarlierSessionCanBeCorrectedAndItsRowFollows()
{
    DeskFixture desk;
    desk.open();
    const QString why = shipped().terms.corrections.constFirst().code;
    const SessionId first = desk.must(u"start nemid-to-mitid"_s).session;
    desk.clock.advance(300'000);
    desk.must(u"finish I13"_s);
    for (int i = 0; i < 3; ++i) {
        desk.clock.advance(60'000);
        desk.must(u"start mitid-erhverv"_s);
        desk.clock.advance(60'000);
        desk.must(u"finish I15"_s);
    }
    desk.reopen();
    desk.must(u"correct %1 outcome I17 %2"_s.arg(first.value).arg(why));
    desk.must(u"exclude %1 %2"_s.arg(first.value).arg(why));
    const auto row = desk.store->journal().row(first);
    VERIFY_STORED(row);
    QCOMPARE((*row)->outcome, u"I17"_s);
    QVERIFY((*row)->excluded);
    QCOMPARE((*row)->quality, Quality::Corrected);
    QCOMPARE(desk.say(u"correct 99 outcome I17 "_s + why).refusal->code, ErrorCode::NotFound);
}

void tst_DeskStore::correctionsMustFitBetweenTheNeighbours()
{
    DeskFixture desk;
    desk.open();
    const QString why = shipped().terms.corrections.constFirst().code;
    SessionId middle;
    for (int i = 0; i < 3; ++i) {
        const SessionId id = desk.must(u"start nemid-to-mitid"_s).session; // 9.00, 9.10, 9.20 UTC
        middle = i == 1 ? id : middle;
        desk.clock.advance(300'000);
        desk.must(u"finish I13"_s);
        desk.clock.advance(300'000);
    }
    const auto correct = [&](const char *field, const char *time) {
        return desk
            .say(u"correct %1 %2 2026-10-24T%3Z %4"_s.arg(middle.value)
                     .arg(QLatin1String(field), QLatin1String(time), why))
            .ok();
    };
    QVERIFY(!correct("started", "09:04:59"));
    QVERIFY(correct("started", "09:05:00"));
    QVERIFY(!correct("ended", "09:20:01"));
    QVERIFY(correct("ended", "09:20:00"));
}

void tst_DeskStore::theSessionRowIsWhatTheEventsAddUpTo()
{
    DeskFixture desk;
    desk.open();
    const SessionId id = desk.must(u"start mitid-erhverv ticket=B7 channel=phone booked=yes"_s).session;
    desk.must(u"reason A12"_s);
    desk.clock.advance(61'234);
    desk.must(u"hold phone"_s);
    desk.clock.advance(10'001);
    desk.must(u"resume"_s);
    desk.must(u"finish I15 referral=HV07"_s);
    const auto events = desk.store->journal().eventsOf(id);
    VERIFY_STORED(events);
    const auto row = desk.store->journal().row(id);
    VERIFY_STORED(row);
    QCOMPARE((*row)->activeMs, 61'234);
    QCOMPARE((*row)->heldMs, 10'001);
    QCOMPARE((*row)->day, QDate(2026, 10, 24));
    QCOMPARE((*row)->hour, 11); // Copenhagen, still summer time
    QCOMPARE((*row)->ticket, u"B7"_s);
    QCOMPARE((*row)->referral, u"HV07"_s);
    QCOMPARE((*row)->activeMs, rowFromEvents(*events).activeMs);
    QVERIFY((*row)->booked && !(*row)->open);
}

void tst_DeskStore::aSessionForgottenForDaysEndsWithoutAKnownTime()
{
    DeskFixture desk;
    desk.open();
    const QString why = shipped().terms.corrections.constFirst().code;
    const SessionId id = desk.must(u"start mitid-erhverv"_s).session;
    desk.clock.advance(3LL * 24 * 3600 * 1000);
    desk.must(u"finish I17"_s);
    const auto row = desk.store->journal().row(id);
    VERIFY_STORED(row);
    QCOMPARE((*row)->quality, Quality::Unknown);
    desk.must(u"correct %1 ended 2026-10-24T09:20:00Z %2"_s.arg(id.value).arg(why));
    QCOMPARE((*desk.store->journal().row(id))->activeMs, 1'200'000);
}

void tst_DeskStore::aLateStartReachesNoFurtherThanTheDaysLastEnd()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start mitid-new"_s);
    desk.must(u"finish I13"_s);
    desk.clock.advance(300'000);
    // The desk of a new chain is empty, but the day is not.
    VERIFY_STORED(desk.store->journal().startNewChain(desk.clock.now()));
    desk.reopen();
    QVERIFY(desk.store->desk().sessions.isEmpty());
    QVERIFY(!desk.say(u"start mitid-new ago=301"_s).ok());
    desk.must(u"start mitid-new ago=300"_s);
    desk.clock.advance(60'000);
    desk.must(u"void mistake"_s);
    desk.must(u"start mitid-new ago=360"_s); // what was before the void session is known
}

void tst_DeskStore::deskAndOfficeChangeTogether()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start mitid-new"_s);
    desk.store->setPlace(u"L"_s, u"Herlev"_s);
    desk.must(u"finish I13"_s);
    QCOMPARE(desk.store->desk().current()->desk, u"K"_s);
    desk.must(u"start mitid-new"_s);
    QCOMPARE(desk.store->desk().current()->desk, u"L"_s);
    QCOMPARE(desk.store->desk().current()->office, u"Herlev"_s);
}

void tst_DeskStore::outagesSurviveARestart()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"outage begin mitid"_s);
    desk.must(u"outage begin cpr"_s);
    desk.must(u"outage end mitid"_s);
    desk.reopen();
    QCOMPARE(desk.store->desk().outages.size(), 1);
    QCOMPARE(desk.store->desk().outages.constFirst().system, u"cpr"_s);
    desk.must(u"outage end"_s);
}

void tst_DeskStore::aMissingChecklistVersionIsSaidAndLosesNothing()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start mitid-new"_s);
    Catalogue smaller = shipped();
    smaller.checklists.removeIf([](const Checklist &list) { return list.id == "mitid-new"_L1; });
    desk.store->setCatalogue(std::make_shared<Catalogue>(smaller));
    const Answer refused = desk.say(u"done"_s);
    QCOMPARE(refused.refusal->code, ErrorCode::NotFound);
    QVERIFY(refused.refusal->message.contains(u"mitid-new"_s));
    desk.store->setCatalogue(std::make_shared<Catalogue>(shipped()));
    desk.must(u"reason A1"_s);
}

void tst_DeskStore::lostEventsAreToldAtTheNextStart()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start mitid-new"_s);
    desk.store.reset();
    copyDatabase(desk.options.file, desk.options.file + u".early"_s);
    desk.open();
    QVERIFY(desk.store->findings().isEmpty());
    desk.must(u"resume"_s);
    desk.must(u"reason A1"_s);
    desk.store->writeAnchor();
    desk.store.reset();
    copyDatabase(desk.options.file + u".early"_s, desk.options.file); // an old copy was put back
    desk.open();
    QCOMPARE(desk.store->findings().size(), 1);
    QVERIFY(desk.store->findings().constFirst().what.contains(u'2'));
}

void tst_DeskStore::aLateAnchorIsWrittenWithoutANewEvent()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start mitid-new"_s);
    desk.store->writeAnchor();
    desk.must(u"reason A1"_s);
    const qint64 head = desk.store->desk().sequence;
    const auto anchored = [&desk] {
        const auto read = Anchor(desk.options.anchorFile).read();
        return read && *read ? (*read)->sequence : -1;
    };
    desk.reopen(); // as after a kill: nothing has written it
    QCOMPARE(anchored(), head - 1);
    desk.store->writeAnchor();
    QCOMPARE(anchored(), head);
    desk.store.reset();
    QVERIFY(QFile::remove(desk.options.anchorFile));
    desk.open();
    desk.store->writeAnchor();
    QCOMPARE(anchored(), head);
}

void tst_DeskStore::aContradictingAnchorStaysUntilTheNextEvent()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start mitid-new"_s);
    const QString chain = desk.store->journal().chainId();
    QVERIFY(Anchor(desk.options.anchorFile).write(chain, {7, QByteArray(32, 'h')}));
    const QByteArray anchor = bytesOf(desk.options.anchorFile);
    desk.reopen();
    QCOMPARE(desk.store->findings().size(), 1);
    desk.store->writeAnchor();
    QCOMPARE(bytesOf(desk.options.anchorFile), anchor);
    desk.must(u"resume"_s);
    desk.store->writeAnchor();
    QVERIFY(bytesOf(desk.options.anchorFile) != anchor);
}

void tst_DeskStore::undoStopsAtOtherSessionsAfterARestartToo()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start nemid-to-mitid reason=A3"_s);
    desk.clock.advance(60'000);
    desk.must(u"hold"_s);
    desk.must(u"start mitid-new"_s);
    desk.clock.advance(600'000);
    desk.must(u"finish I13"_s);
    desk.must(u"resume 1"_s);
    desk.must(u"finish I13"_s);
    desk.reopen();
    desk.must(u"undo"_s);
    desk.must(u"undo"_s);
    QCOMPARE(desk.say(u"undo"_s).refusal->code, ErrorCode::TooLate);
    QCOMPARE(desk.store->desk().find({1})->activeMs, 60'000);
}

/// Two desks are told the same; one of them is restarted whenever no session runs.
void tst_DeskStore::aRestartChangesNoAnswer()
{
    const QString why = shipped().terms.corrections.constFirst().code;
    const QStringList lines{u"start mitid-new"_s, u"start nemid-to-mitid"_s, u"hold"_s, u"resume"_s,
        u"resume 1"_s, u"finish I13"_s, u"undo"_s, u"undo"_s, u"redo"_s, u"reason A1"_s, u"done"_s,
        u"reopen 1 "_s + why, u"exclude 1 "_s + why, u"include 1 "_s + why, u"note kort"_s};
    QRandomGenerator random(20220308);
    for (int round = 0; round < rounds(20); ++round) {
        DeskFixture stays;
        DeskFixture restarts;
        stays.open();
        restarts.open();
        QStringList said;
        for (int step = 0; step < 60; ++step) {
            said.append(lines.at(random.bounded(lines.size())));
            for (DeskFixture *desk : {&stays, &restarts})
                desk->clock.advance(5'000);
            const Answer expected = stays.say(said.constLast());
            const Answer answer = restarts.say(said.constLast());
            const QString told = answer.refusal ? answer.refusal->message : QString();
            QVERIFY2(told == (expected.refusal ? expected.refusal->message : QString()),
                qPrintable(said.join(u';')));
            if (!restarts.store->desk().running)
                restarts.reopen();
        }
        for (const Session &session : stays.store->desk().sessions) {
            const auto row = restarts.store->journal().row(session.id);
            QVERIFY(row && *row);
            QCOMPARE(firstDifference(**row, **stays.store->journal().row(session.id)), QString());
        }
    }
}

QTEST_GUILESS_MAIN(tst_DeskStore)
#include "tst_deskstore.moc"
