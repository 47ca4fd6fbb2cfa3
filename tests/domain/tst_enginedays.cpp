// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/counterharness.h"

#include "models/domain/engine/housekeeping.h"

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

Event configured(const OfficeChange &change)
{
    return {1, {}, EventKind::Configured, {}, bodyOf(change)};
}

/// Lets the engine do what is due by itself.
QList<Event> keepHouse(Counter &counter, QDate lastDay = {})
{
    const Moment now = counter.clock.now();
    const OfficeTime time;
    QList<EventDraft> drafts = endForgotten(counter.desk, counter.book, time, {}, now);
    drafts += closeLastDay(counter.desk, lastDay, time.day(now.wallMs));
    QList<Event> events;
    for (const EventDraft &draft : std::as_const(drafts)) {
        events.append({counter.desk.sequence + 1, draft.session, draft.kind, now, draft.body});
        counter.desk = apply(counter.catalogue, counter.desk, events.constLast());
    }
    return events;
}

} // namespace

/// The harness starts on Monday 7 March 2022 at 9.00 in Copenhagen; the standard week closes at 15.00.
class tst_EngineDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDayIsClosedOnceNothingIsOpen();
    void whatStartsAfterwardsIsNotClosed();
    void aClosedDayNeedsTheManager_data();
    void aClosedDayNeedsTheManager();
    void yesterdayIsClosedWithoutAnEvent();
    void aLargeCorrectionNeedsTheManager();
    void aForgottenSessionEndsUnknownAfterClosing();
    void workAfterClosingIsNotForgotten();
    void aTurnedClockForgetsNothing();
    void aDayWithoutHoursForgetsAfterMidnight();
    void theMorningAfterTheEndMayBeToldOnce();
    void orThatNobodyKnowsIt();
    void theLastDayClosesAtMidnight();
    void timeAwayBecomesHold();
    void timeAwayIsTakenFromTheStepItLayIn();
    void theAnswerCanBeChanged();
    void twoAbsencesAnsweredInAnyOrder();
    void timeAwayOfAFinishedSession();
    void onlyRunningTimeCanBeTimeAway();
    void theOfficeSaysHowASessionBegins();
    void aRepeatVisitNamesTheVisitBefore();
};

void tst_EngineDays::theDayIsClosedOnceNothingIsOpen()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    const Answer refused = counter.say(u"close-day"_s);
    QCOMPARE(codeOf(refused), ErrorCode::Running);
    QCOMPARE(refused.refusal->field, u"1"_s);
    counter.must(u"finish I13"_s);
    const Answer closed = counter.must(u"close-day"_s);
    QCOMPARE(closed.json.value(u"kind").toString(), u"day-closed"_s);
    QCOMPARE(counter.desk.closed.day, QDate(2022, 3, 7));
    QVERIFY(!counter.must(u"close-day"_s).changed);
}

void tst_EngineDays::whatStartsAfterwardsIsNotClosed()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.must(u"finish I13"_s);
    counter.must(u"close-day"_s);
    counter.pass(60);
    const SessionId late = counter.must(u"start mitid-new"_s).session;
    counter.pass(60);
    counter.must(u"finish I13"_s);
    QVERIFY(counter.say(u"correct %1 reason A5 other"_s.arg(late.value)).ok());
    QVERIFY(counter.must(u"close-day"_s).changed); // once more
    QCOMPARE(codeOf(counter.say(u"correct %1 reason A6 other"_s.arg(late.value))), ErrorCode::Locked);
}

void tst_EngineDays::aClosedDayNeedsTheManager_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"correct 1 reason A5 other", "correct 1 outcome I12 other", "reopen 1 other",
             "exclude 1 other", "undo"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_EngineDays::aClosedDayNeedsTheManager()
{
    QFETCH(QString, line);
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.pass(60);
    counter.must(u"finish I13"_s);
    counter.must(u"close-day"_s);
    const QString before = dump(counter.session());
    const Answer refused = counter.say(line);
    QCOMPARE(codeOf(refused), ErrorCode::Locked);
    QVERIFY(refused.refusal->message.contains(u"passphrase"_s));
    QCOMPARE(dump(counter.session()), before);

    counter.role = Role::Manager;
    counter.must(line);
    QVERIFY(dump(counter.session()) != before);
    if (line != u"undo"_s)
        QCOMPARE(counter.journal.constLast().body.value(u"role").toString(), u"manager"_s);
}

void tst_EngineDays::yesterdayIsClosedWithoutAnEvent()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.pass(60);
    counter.must(u"finish I13"_s);
    QVERIFY(counter.say(u"correct 1 reason A5 other"_s).ok());
    counter.pass(24 * 3600);
    QCOMPARE(codeOf(counter.say(u"correct 1 reason A6 other"_s)), ErrorCode::Locked);
}

void tst_EngineDays::aLargeCorrectionNeedsTheManager()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.pass(4 * 3600);
    counter.must(u"finish I13"_s);
    const qint64 start = counter.session().startedWallMs;
    const auto line = [start](qint64 minutes) {
        return u"correct 1 started %1 forgot-start"_s.arg(isoTime(start + minutes * minute));
    };
    const Answer refused = counter.say(line(121));
    QCOMPARE(codeOf(refused), ErrorCode::Locked);
    QVERIFY(refused.refusal->message.contains(u"120"_s));
    QVERIFY(counter.say(line(120)).ok());
    counter.book.apply(configured(settingChange(OfficeSetting::CorrectionMinutes, 5, Role::Manager)));
    QCOMPARE(codeOf(counter.say(line(126))), ErrorCode::Locked);
    counter.role = Role::Manager;
    QVERIFY(counter.say(line(126)).ok());
}

void tst_EngineDays::aForgottenSessionEndsUnknownAfterClosing()
{
    Counter counter;
    counter.pass(5 * 3600); // 14.00
    counter.must(u"start mitid-new ticket=A12"_s);
    counter.pass(600);
    counter.must(u"reason A3"_s);
    counter.must(u"hold"_s);
    counter.must(u"start mitid-replace"_s);
    counter.pass(300);
    counter.must(u"reason A3"_s); // 14.15
    counter.pass(104 * 60); // 15.59
    QVERIFY(keepHouse(counter).isEmpty());
    counter.pass(2 * 60);
    const QList<Event> events = keepHouse(counter);
    QCOMPARE(events.size(), 2);
    for (const Session &session : std::as_const(counter.desk.sessions)) {
        QCOMPARE(session.phase, Phase::Ended);
        QCOMPARE(session.quality, Quality::Unknown);
        QCOMPARE(session.endedWallMs, 0); // no length is made up
        QVERIFY(session.outcome.isEmpty());
    }
    QCOMPARE(counter.desk.sessions.first().activeMs, 10 * minute); // what was seen stays
    QVERIFY(!counter.desk.running);
    QVERIFY(keepHouse(counter).isEmpty());
}

void tst_EngineDays::workAfterClosingIsNotForgotten()
{
    Counter counter;
    counter.pass(6 * 3600 - 600); // 14.50
    counter.must(u"start mitid-new"_s);
    counter.pass(50 * 60); // 15.40
    counter.must(u"reason A3"_s);
    counter.pass(59 * 60); // 16.39, and something was done less than an hour ago
    QVERIFY(keepHouse(counter).isEmpty());
    counter.pass(2 * 60);
    QCOMPARE(keepHouse(counter).size(), 1);
}

void tst_EngineDays::aTurnedClockForgetsNothing()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.clock.turnWall(365LL * 24 * 3600 * 1000);
    counter.pass(60);
    QVERIFY(keepHouse(counter).isEmpty());
    counter.clock.turnWall(-2 * 365LL * 24 * 3600 * 1000);
    counter.pass(60);
    QVERIFY(keepHouse(counter).isEmpty());
    counter.must(u"finish I13"_s);
    QCOMPARE(counter.session().activeMs, 2 * minute);
}

void tst_EngineDays::aDayWithoutHoursForgetsAfterMidnight()
{
    Counter counter;
    counter.book.apply(configured(dayHoursChange(QDate(2022, 3, 7), QList<OpenSpan>{})));
    counter.must(u"start mitid-new"_s); // 9.00
    counter.pass(15 * 3600 + 59 * 60); // 00.59
    QVERIFY(keepHouse(counter).isEmpty());
    counter.pass(60);
    QCOMPARE(keepHouse(counter).size(), 1);
}

void tst_EngineDays::theMorningAfterTheEndMayBeToldOnce()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    const qint64 start = counter.clock.now().wallMs;
    counter.pass(300);
    counter.must(u"reason A3"_s);
    counter.pass(23 * 3600);
    QCOMPARE(keepHouse(counter).size(), 1);
    counter.must(u"correct 1 ended %1 forgot-end"_s.arg(isoTime(start + 12 * minute)));
    QCOMPARE(counter.session().quality, Quality::Corrected);
    QCOMPARE(counter.session().activeMs, 12 * minute);
    QCOMPARE(codeOf(counter.say(u"correct 1 ended %1 forgot-end"_s.arg(isoTime(start + 13 * minute)))),
        ErrorCode::Locked);
}

void tst_EngineDays::orThatNobodyKnowsIt()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.pass(300);
    QCOMPARE(codeOf(counter.say(u"correct 1 ended unknown forgot-end"_s)), ErrorCode::Running);
    counter.pass(23 * 3600);
    keepHouse(counter);
    QVERIFY(!counter.session().endTold);
    counter.must(u"correct 1 ended unknown forgot-end"_s);
    QVERIFY(counter.session().endTold);
    QCOMPARE(counter.session().quality, Quality::Unknown);
    QCOMPARE(counter.session().endedWallMs, 0);
    QCOMPARE(codeOf(counter.say(u"correct 1 ended unknown forgot-end"_s)), ErrorCode::Locked);
    counter.must(u"start mitid-new"_s);
    counter.must(u"finish I13"_s);
    QCOMPARE(codeOf(counter.say(u"correct %1 ended unknown other"_s.arg(counter.session().id.value))),
        ErrorCode::BadArgument);
}

void tst_EngineDays::theLastDayClosesAtMidnight()
{
    Counter counter;
    const QDate monday(2022, 3, 7);
    counter.must(u"start mitid-new"_s);
    counter.must(u"finish I13"_s);
    QVERIFY(keepHouse(counter, monday).isEmpty());
    counter.pass(15 * 3600);
    const QList<Event> events = keepHouse(counter, monday);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().kind, EventKind::DayClosed);
    QCOMPARE(counter.desk.closed.day, monday);
    QVERIFY(keepHouse(counter, monday).isEmpty());
}

void tst_EngineDays::timeAwayBecomesHold()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.pass(60);
    const qint64 away = counter.clock.now().monotonicMs;
    counter.pass(20 * 60);
    const qint64 back = counter.clock.now().monotonicMs;
    counter.pass(60);
    counter.must(u"absent drop %1 %2 why=sleep"_s.arg(away).arg(back));
    QCOMPARE(counter.session().activeAt(counter.clock.now()), 2 * minute);
    QCOMPARE(counter.session().heldAt(counter.clock.now()), 20 * minute);
    QCOMPARE(counter.session().phase, Phase::Running);
    QCOMPARE(counter.session().quality, Quality::Corrected);
    counter.must(u"undo"_s);
    QCOMPARE(counter.session().activeAt(counter.clock.now()), 22 * minute);
    counter.must(u"absent split %1 %2 120"_s.arg(away).arg(back));
    QCOMPARE(counter.session().activeAt(counter.clock.now()), 4 * minute);
    QCOMPARE(codeOf(counter.say(u"absent split %1 %2 1201"_s.arg(away).arg(back))), ErrorCode::BadArgument);
    QCOMPARE(codeOf(counter.say(u"absent drop %1 %2"_s.arg(back).arg(away))), ErrorCode::BadArgument);
}

void tst_EngineDays::timeAwayIsTakenFromTheStepItLayIn()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.pass(60);
    counter.must(u"reason A3"_s); // one minute
    counter.pass(60);
    const qint64 away = counter.clock.now().monotonicMs;
    counter.pass(600);
    const qint64 back = counter.clock.now().monotonicMs;
    counter.pass(60);
    counter.must(u"done"_s); // twelve minutes, ten of them away
    const QString away1 = counter.session().lastTicked;
    counter.pass(120);
    counter.must(u"done"_s); // two minutes
    const QString after = counter.session().lastTicked;
    counter.must(u"absent drop %1 %2"_s.arg(away).arg(back));
    const Session &session = counter.session();
    QCOMPARE(session.steps.value(away1).durationMs, 2 * minute);
    QCOMPARE(session.steps.value(after).durationMs, 2 * minute);
    QCOMPARE(session.steps.value(after).activeMs, 5 * minute);
    QCOMPARE(session.lastTickActiveMs, 5 * minute);
    QCOMPARE(session.activeMs, 5 * minute);
    counter.must(u"absent keep %1 %2"_s.arg(away).arg(back));
    QCOMPARE(counter.session().steps.value(away1).durationMs, 12 * minute);
    QCOMPARE(counter.session().activeMs, 15 * minute);
}

void tst_EngineDays::theAnswerCanBeChanged()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    const qint64 away = counter.clock.now().monotonicMs;
    counter.pass(600);
    const QString gap = u"%1 %2"_s.arg(away).arg(counter.clock.now().monotonicMs);
    counter.must(u"absent drop "_s + gap);
    QVERIFY(!counter.must(u"absent drop "_s + gap).changed);
    counter.must(u"absent split "_s + gap + u" 60"_s);
    QCOMPARE(counter.session().activeAt(counter.clock.now()), minute);
    counter.must(u"absent keep "_s + gap);
    QCOMPARE(counter.session().activeAt(counter.clock.now()), 10 * minute);
    QCOMPARE(counter.session().heldAt(counter.clock.now()), 0);
}

void tst_EngineDays::twoAbsencesAnsweredInAnyOrder()
{
    for (const bool firstFirst : {true, false}) {
        Counter counter;
        counter.must(u"start mitid-new"_s);
        QStringList gaps;
        for (int i = 0; i < 2; ++i) {
            counter.pass(60);
            const qint64 away = counter.clock.now().monotonicMs;
            counter.pass(600);
            gaps.append(u"%1 %2"_s.arg(away).arg(counter.clock.now().monotonicMs));
        }
        counter.pass(60);
        counter.must(u"absent drop "_s + gaps.at(firstFirst ? 0 : 1));
        counter.must(u"absent drop "_s + gaps.at(firstFirst ? 1 : 0));
        QCOMPARE(counter.session().activeAt(counter.clock.now()), 3 * minute);
        QCOMPARE(counter.session().heldAt(counter.clock.now()), 20 * minute);
    }
}

void tst_EngineDays::timeAwayOfAFinishedSession()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    const qint64 away = counter.clock.now().monotonicMs;
    counter.pass(600);
    const QString gap = u"%1 %2"_s.arg(away).arg(counter.clock.now().monotonicMs);
    counter.pass(60);
    counter.must(u"finish I13"_s);
    counter.must(u"absent drop "_s + gap + u" session=1"_s);
    QCOMPARE(counter.session().phase, Phase::Ended);
    QCOMPARE(counter.session().activeMs, minute);
    QCOMPARE(counter.session().heldMs, 10 * minute);
}

void tst_EngineDays::onlyRunningTimeCanBeTimeAway()
{
    Counter counter;
    counter.must(u"start mitid-new"_s);
    const qint64 away = counter.clock.now().monotonicMs;
    counter.pass(60);
    counter.must(u"hold"_s);
    counter.pass(60);
    counter.must(u"resume"_s);
    counter.pass(60);
    QCOMPARE(
        codeOf(counter.say(u"absent drop %1 %2"_s.arg(away).arg(away + 2 * minute))), ErrorCode::TooLate);
    QCOMPARE(codeOf(counter.say(u"absent drop %1 %2"_s.arg(away + minute + 1).arg(away + 110'000))),
        ErrorCode::TooLate);
    QCOMPARE(codeOf(counter.say(u"absent drop 5 900"_s)), ErrorCode::TooLate);
}

void tst_EngineDays::theOfficeSaysHowASessionBegins()
{
    Counter counter;
    counter.book.apply(configured(settingChange(OfficeSetting::Channel, u"phone"_s, Role::Manager)));
    counter.book.apply(configured(settingChange(OfficeSetting::Booked, true, Role::Manager)));
    counter.must(u"start mitid-new"_s);
    QCOMPARE(counter.session().channel, u"phone"_s);
    QVERIFY(counter.session().booked);
    counter.must(u"finish I13"_s);
    counter.must(u"start mitid-new channel=library booked=no"_s);
    QCOMPARE(counter.session().channel, u"library"_s);
    QVERIFY(!counter.session().booked);
}

void tst_EngineDays::aRepeatVisitNamesTheVisitBefore()
{
    const QList<Event> events{{7, {7}, EventKind::Started, {},
        {{u"list"_s, u"mitid-new"_s}, {u"version"_s, 1}, {u"repeat_of"_s, 3}}}};
    QCOMPARE(foldSession(shipped(), events).links, QList<SessionId>{{3}});
}

QTEST_GUILESS_MAIN(tst_EngineDays)
#include "tst_enginedays.moc"
