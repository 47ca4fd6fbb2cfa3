// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowbench.h"
#include "ui/counter/absencewatch.h"
#include "ui/counter/startpage.h"

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

/// A desk whose computer is touched, or not, by hand.
class Watched {
public:
    Watched() : m_watch([this] { return m_idle; })
    {
        session.id = {1};
        session.last = clock.now();
        tick();
    }

    std::optional<Absence> tick() { return m_watch.tick(clock.now(), clock.awakeMs(), running, idleMinutes); }
    std::optional<Absence> untouched(qint64 ms)
    {
        clock.pass(ms);
        if (m_idle)
            *m_idle += ms;
        return tick();
    }
    std::optional<Absence> touch()
    {
        m_idle = 0;
        return tick();
    }
    void displayTellsNothing() { m_idle.reset(); }

    TestClock clock;
    Session session;
    const Session *running = &session;
    int idleMinutes = 10;

private:
    std::optional<qint64> m_idle = 0;
    AbsenceWatch m_watch;
};

} // namespace

class tst_Absence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeUntouchedIsToldWhenItIsOver();
    void aShorterTimeIsNot();
    void whatWasDoneByOtherKeysWasNoAbsence();
    void aSleepIsToldAtOnce();
    void untouchedAndThenAsleepIsOneAbsence();
    void anotherSessionIsNotAskedAbout();
    void withoutADisplayThatTellsOnlySleepIsSeen();
    void aSleepCountsAsAPauseUntilTheClerkSaysOtherwise();
    void partOfIt();
    void theQuestionWaitsUntilTheSessionIsFinished();
    void trainingIsMarkedAndCountsForNothing();
    void howAndWhereTheCitizenCameGoesAlong();
    void theDayIsClosedByKey();
};

void tst_Absence::timeUntouchedIsToldWhenItIsOver()
{
    Watched desk;
    const Moment from = desk.clock.now();
    QVERIFY(!desk.untouched(9 * minute));
    QVERIFY(!desk.untouched(2 * minute));
    QVERIFY(!desk.untouched(8 * minute));
    desk.clock.pass(1000);
    const auto away = desk.touch();
    QVERIFY(away);
    QCOMPARE(away->from.monotonicMs, from.monotonicMs);
    QCOMPARE(msBetween(away->from, away->until), 19 * minute + 1000);
    QVERIFY(!away->slept);
    QVERIFY(!desk.touch());
}

void tst_Absence::aShorterTimeIsNot()
{
    Watched desk;
    desk.untouched(9 * minute);
    QVERIFY(!desk.touch());
    desk.idleMinutes = 0;
    desk.untouched(90 * minute);
    QVERIFY(!desk.touch());
}

void tst_Absence::whatWasDoneByOtherKeysWasNoAbsence()
{
    Watched desk;
    desk.untouched(11 * minute);
    desk.session.last = desk.clock.now();
    desk.untouched(5 * minute);
    const auto away = desk.touch();
    QVERIFY(away);
    QCOMPARE(msBetween(away->from, away->until), 5 * minute);
}

void tst_Absence::aSleepIsToldAtOnce()
{
    Watched desk;
    desk.clock.pass(1000);
    desk.tick();
    desk.clock.sleep(20 * minute);
    desk.clock.pass(500);
    const auto away = desk.tick();
    QVERIFY(away && away->slept);
    QCOMPARE(msBetween(away->from, away->until), 20 * minute + 500);
    desk.clock.sleep(20'000);
    QVERIFY(!desk.tick());
}

void tst_Absence::untouchedAndThenAsleepIsOneAbsence()
{
    Watched desk;
    desk.untouched(12 * minute);
    desk.clock.sleep(30 * minute);
    const auto away = desk.tick();
    QVERIFY(away && away->slept);
    QCOMPARE(msBetween(away->from, away->until), 42 * minute);
    QVERIFY(!desk.touch());
}

void tst_Absence::anotherSessionIsNotAskedAbout()
{
    Watched desk;
    desk.untouched(12 * minute);
    Session other;
    other.id = {2};
    desk.running = &other;
    QVERIFY(!desk.tick());
    QVERIFY(!desk.touch());
    desk.running = nullptr;
    desk.clock.sleep(30 * minute);
    QVERIFY(!desk.tick());
}

void tst_Absence::withoutADisplayThatTellsOnlySleepIsSeen()
{
    Watched desk;
    desk.displayTellsNothing();
    QVERIFY(!desk.untouched(60 * minute));
    desk.clock.sleep(minute);
    QVERIFY(desk.tick());
}

void tst_Absence::aSleepCountsAsAPauseUntilTheClerkSaysOtherwise()
{
    WindowBench bench;
    bench.press(u"2"_s);
    bench.clock.pass(minute);
    QTRY_VERIFY(bench.running());
    QTest::qWait(1100); // a tick
    bench.clock.sleep(20 * minute);
    QTRY_VERIFY(!bench.strip(u"away"_s).isEmpty());
    bench.settle();
    QCOMPARE(bench.running()->heldAt(bench.clock.now()), 20 * minute);
    QVERIFY(bench.strip(u"away"_s).contains(u"20 min"_s));
    QCOMPARE(bench.running()->phase, Phase::Running); // nothing blocks
    bench.key(Qt::Key_F11); // it was work
    QVERIFY(bench.strip(u"away"_s).isEmpty());
    QCOMPARE(bench.running()->heldAt(bench.clock.now()), 0);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.running()->heldAt(bench.clock.now()), 20 * minute);
}

void tst_Absence::partOfIt()
{
    WindowBench bench;
    bench.press(u"2"_s);
    QTRY_VERIFY(bench.running());
    QTest::qWait(1100);
    bench.clock.sleep(20 * minute);
    QTRY_VERIFY(!bench.strip(u"away"_s).isEmpty());
    bench.key(Qt::Key_F11, Qt::ControlModifier);
    QVERIFY(bench.option(u"5"_s));
    QVERIFY(!bench.option(u"30"_s));
    bench.click(bench.option(u"5"_s));
    QVERIFY(bench.strip(u"away"_s).isEmpty());
    QCOMPARE(bench.running()->heldAt(bench.clock.now()), 15 * minute);
}

void tst_Absence::theQuestionWaitsUntilTheSessionIsFinished()
{
    WindowBench bench;
    bench.press(u"2"_s);
    QTRY_VERIFY(bench.running());
    const SessionId id = bench.running()->id;
    QTest::qWait(1100);
    bench.clock.sleep(20 * minute);
    QTRY_VERIFY(!bench.strip(u"away"_s).isEmpty());
    bench.key(Qt::Key_G, Qt::ControlModifier); // the citizen left
    QVERIFY(!bench.running());
    QVERIFY(!bench.strip(u"away"_s).isEmpty());
    bench.key(Qt::Key_F11);
    QVERIFY(bench.strip(u"away"_s).isEmpty());
    QCOMPARE(bench.state().desk().find(id)->heldMs, 0);
    QVERIFY(bench.state().desk().find(id)->activeMs > 20 * minute);
}

void tst_Absence::trainingIsMarkedAndCountsForNothing()
{
    WindowBench bench;
    bench.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench.strip(u"training"_s).isEmpty());
    bench.press(u"2"_s);
    QVERIFY(bench.running()->training);
    QVERIFY(!bench.strip(u"training"_s).isEmpty());
    bench.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!bench.strip(u"training"_s).isEmpty()); // until it is ended
    bench.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.strip(u"training"_s).isEmpty());
    bench.press(u"2"_s);
    QVERIFY(!bench.running()->training);
}

void tst_Absence::howAndWhereTheCitizenCameGoesAlong()
{
    WindowBench bench;
    QCOMPARE(bench.visible<TextLabel>(u"visit"_s)->text(), StartPage::tr("Walked in"));
    bench.key(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(bench.visible<TextLabel>(u"visit"_s)->text(), StartPage::tr("By appointment"));
    bench.key(Qt::Key_F2, Qt::ControlModifier);
    bench.press(u"2"_s);
    QVERIFY(bench.running()->booked);
    QCOMPARE(bench.running()->channel, bench.state().terms().channels.at(1).code);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    bench.press(u"2"_s); // and once only
    QVERIFY(!bench.running()->booked);
    QCOMPARE(bench.running()->channel, bench.state().terms().channels.constFirst().code);
}

void tst_Absence::theDayIsClosedByKey()
{
    WindowBench bench;
    bench.press(u"2"_s);
    bench.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench.strip(u"passing"_s).isEmpty()); // not while a session is open
    QVERIFY(!bench.state().desk().closed.day.isValid());
    bench.key(Qt::Key_G, Qt::ControlModifier);
    bench.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.state().desk().closed.day, bench.state().today());
    QVERIFY(!bench.strip(u"passing"_s).isEmpty());
}

QTEST_MAIN(tst_Absence)
#include "tst_absence.moc"
