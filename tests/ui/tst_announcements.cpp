// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowbench.h"
#include "ui/counter/announcements.h"

#include <QSignalSpy>

using namespace skranketid;
using namespace skranketid::test;

namespace {

constexpr qint64 minute = 60'000;
constexpr SessionId one{1};
constexpr SessionId two{2};

Situation idle()
{
    return {};
}

Situation atStep(const QString &id, qsizetype number, SessionId session = one)
{
    Situation now;
    now.running = session;
    now.touched = session;
    now.name = u"A041"_s;
    now.touchedName = now.name;
    now.step = id;
    now.title = u"Title "_s + id;
    now.number = number;
    now.count = 20;
    now.marks = {{7 * minute, u"Over 7"_s}, {15 * minute, u"Over 15"_s}};
    return now;
}

Situation at(qint64 activeMs)
{
    Situation now = atStep(u"C05"_s, 5);
    now.activeMs = activeMs;
    return now;
}

Situation after(Phase phase)
{
    Situation now;
    now.touched = one;
    now.touchedPhase = phase;
    now.touchedName = u"A041"_s;
    now.closed = u"Finished after 7:32. Issued."_s;
    if (phase == Phase::Held)
        now.held = {one};
    return now;
}

/// What was said since the last time; one text, not several.
QString next(QSignalSpy &said)
{
    return said.size() > 1 ? u"said more than once"_s
        : said.isEmpty()   ? QString()
                           : said.takeFirst().constFirst().toString();
}

CounterSettings english()
{
    CounterSettings settings;
    settings.language = Language::English;
    return settings;
}

} // namespace

/// What a screen reader is given to say, and that it is not given it twice.
class tst_Announcements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepIsToldWhenItComesAndWhenItComesBack();
    void aStepTellsToLookAwayAndWhatLocksIt();
    void aSessionIsToldWhenItStartsWaitsGoesOnAndEnds();
    void anotherSessionGoesOnInItsPlace();
    void anInterruptedSessionIsToldOnce();
    void eachMarkIsToldOncePerSession();
    void theLastOfSeveralMarksIsEnough();
    void marksPassedBeforeOrUnseenAreNotTold();
    void whatRunsAlreadyIsNotToldAsStarted();

    void theWindowTellsEachStepOnce();
    void theWindowTellsTheMarksOnce();
    void theWindowTellsWhatTheStripsShow();
};

void tst_Announcements::aStepIsToldWhenItComesAndWhenItComesBack()
{
    Narrator narrator;
    narrator.tell(atStep(u"C05"_s, 5));
    QCOMPARE(narrator.tell(atStep(u"C05"_s, 5)), QStringList());
    QCOMPARE(narrator.tell(atStep(u"C06"_s, 6)), QStringList{u"Step 6 of 20: Title C06."_s});
    QCOMPARE(narrator.tell(atStep(u"C06"_s, 6)), QStringList());
    QCOMPARE(narrator.tell(atStep(u"C05"_s, 5)), QStringList{u"Step 5 of 20: Title C05."_s});
    Situation more = atStep(u"C05"_s, 5);
    more.count = 24; // steps were added
    more.title = u"Titel C05"_s; // another language
    QCOMPARE(narrator.tell(more), QStringList());
    QCOMPARE(narrator.tell(atStep({}, 0)), QStringList{u"All steps are done. Choose how it ended."_s});
}

void tst_Announcements::aStepTellsToLookAwayAndWhatLocksIt()
{
    Narrator narrator;
    narrator.tell(atStep(u"C05"_s, 5));
    Situation secret = atStep(u"C11"_s, 11);
    secret.lookAway = true;
    secret.lockedBy = u"Check the document"_s;
    QCOMPARE(narrator.tell(secret),
        QStringList{
            u"Step 11 of 20: Title C11. Look away: the citizen types a secret. Locked until “Check the "
            "document” is done."_s});
}

void tst_Announcements::aSessionIsToldWhenItStartsWaitsGoesOnAndEnds()
{
    const QString step = u"Step 1 of 20: Title C01."_s;
    const auto first = [] { return atStep(u"C01"_s, 1); };
    Narrator narrator;
    QCOMPARE(narrator.tell(idle()), QStringList());
    QCOMPARE(narrator.tell(first()), QStringList({u"Started: A041."_s, step}));
    QCOMPARE(narrator.tell(after(Phase::Held)), QStringList{u"On hold: A041."_s});
    QCOMPARE(narrator.tell(after(Phase::Held)), QStringList());
    QCOMPARE(narrator.tell(first()), QStringList({u"Resumed: A041."_s, step}));
    QCOMPARE(narrator.tell(after(Phase::Ended)), QStringList{u"Finished after 7:32. Issued."_s});
    QCOMPARE(narrator.tell(first()), QStringList({u"Open again: A041."_s, step})); // undone
    QCOMPARE(narrator.tell(after(Phase::Void)), QStringList{u"Not counted: A041."_s});
    QCOMPARE(narrator.tell(after(Phase::Void)), QStringList());
}

void tst_Announcements::anotherSessionGoesOnInItsPlace()
{
    Narrator narrator;
    Situation withOther = atStep(u"C03"_s, 3);
    withOther.held = {two};
    narrator.tell(withOther);
    Situation other = atStep(u"C03"_s, 3, two);
    other.name = u"A040"_s;
    other.held = {one};
    QCOMPARE(narrator.tell(other), QStringList({u"Resumed: A040."_s, u"Step 3 of 20: Title C03."_s}));
}

void tst_Announcements::anInterruptedSessionIsToldOnce()
{
    Narrator narrator;
    Situation found = idle();
    found.interrupted = one;
    found.interruptedName = u"A041"_s;
    QCOMPARE(narrator.tell(found), QStringList{u"A session was interrupted: A041."_s});
    QCOMPARE(narrator.tell(found), QStringList());
    QCOMPARE(narrator.tell(atStep(u"C02"_s, 2)),
        QStringList({u"Resumed: A041."_s, u"Step 2 of 20: Title C02."_s}));
}

void tst_Announcements::eachMarkIsToldOncePerSession()
{
    Narrator narrator;
    narrator.tell(idle());
    narrator.tell(at(0));
    QCOMPARE(narrator.tell(at(7 * minute)), QStringList());
    QCOMPARE(narrator.tell(at(7 * minute + 1)), QStringList{u"Over 7"_s});
    QCOMPARE(narrator.tell(at(7 * minute + 1000)), QStringList());
    narrator.tell(after(Phase::Held));
    QCOMPARE(narrator.tell(at(8 * minute)).filter(u"Over"_s), QStringList());
    QCOMPARE(narrator.tell(at(15 * minute + 500)), QStringList{u"Over 15"_s});
    QCOMPARE(narrator.tell(at(16 * minute)), QStringList());

    Situation next = at(0);
    next.running = two;
    narrator.tell(next);
    next.activeMs = 7 * minute + 1;
    QCOMPARE(narrator.tell(next), QStringList{u"Over 7"_s});
}

void tst_Announcements::theLastOfSeveralMarksIsEnough()
{
    Narrator narrator;
    narrator.tell(at(0));
    QCOMPARE(narrator.tell(at(16 * minute)), QStringList{u"Over 15"_s});
    QCOMPARE(narrator.tell(at(17 * minute)), QStringList());
}

void tst_Announcements::marksPassedBeforeOrUnseenAreNotTold()
{
    Narrator late;
    QVERIFY(late.tell(at(8 * minute)).filter(u"Over"_s).isEmpty()); // began eight minutes ago
    QCOMPARE(late.tell(at(8 * minute + 1000)), QStringList());
    QCOMPARE(late.tell(at(16 * minute)), QStringList{u"Over 15"_s});

    Narrator hiding;
    hiding.tell(at(0));
    Situation hidden = at(8 * minute);
    hidden.timeHidden = true;
    QCOMPARE(hiding.tell(hidden), QStringList());
    QCOMPARE(hiding.tell(at(8 * minute + 1000)), QStringList());
}

void tst_Announcements::whatRunsAlreadyIsNotToldAsStarted()
{
    Narrator narrator;
    QCOMPARE(narrator.tell(atStep(u"C05"_s, 5)), QStringList{u"Step 5 of 20: Title C05."_s});
}

void tst_Announcements::theWindowTellsEachStepOnce()
{
    WindowBench bench(english());
    QSignalSpy said(bench.window->findChild<Announcements *>(), &Announcements::said);
    bench.press(u"1"_s);
    QVERIFY2(
        next(said).startsWith(u"Started: NemID to MitID. Step 1 of "_s), "the session and its first step");
    bench.press(u"2"_s);
    QVERIFY(next(said).startsWith(u"Step 2 of "_s));
    bench.key(Qt::Key_Space);
    QVERIFY(next(said).startsWith(u"Step 3 of "_s));
    bench.window->resize(1100, 700);
    bench.key(Qt::Key_Plus, Qt::ControlModifier);
    bench.key(Qt::Key_F12);
    bench.key(Qt::Key_F6); // the note lies above it
    bench.key(Qt::Key_Escape);
    QCOMPARE(next(said), QString());
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(next(said).startsWith(u"Step 2 of "_s));
    QCOMPARE(next(said), QString());
}

void tst_Announcements::theWindowTellsTheMarksOnce()
{
    WindowBench bench(english());
    QSignalSpy said(bench.window->findChild<Announcements *>(), &Announcements::said);
    bench.press(u"1"_s);
    said.clear();
    bench.clock.pass(7 * minute + 1000);
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 3000); // by itself
    QCOMPARE(said.takeFirst().constFirst().toString(), u"Over 7 minutes."_s);
    bench.clock.pass(8 * minute);
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 3000);
    QCOMPARE(said.takeFirst().constFirst().toString(), u"Over the estimate of 15 minutes."_s);
    bench.clock.pass(minute);
    QTest::qWait(1500); // more than a tick
    QCOMPARE(said.count(), 0);
}

void tst_Announcements::theWindowTellsWhatTheStripsShow()
{
    WindowBench bench(english());
    QSignalSpy said(bench.window->findChild<Announcements *>(), &Announcements::said);
    bench.key(Qt::Key_F8);
    QCOMPARE(next(said), u"No session is on hold."_s);
    QCOMPARE(bench.strip(u"passing"_s), u"No session is on hold."_s);
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    said.clear();
    bench.key(Qt::Key_F8);
    QVERIFY(next(said).startsWith(u"On hold: "_s));
    bench.key(Qt::Key_F8);
    const QString resumed = next(said);
    QVERIFY2(resumed.startsWith(u"Resumed: "_s) && resumed.count(u"Resumed"_s) == 1, qPrintable(resumed));
    bench.key(Qt::Key_F10);
    QCOMPARE(next(said), QString());
    bench.click(bench.allVisible<ChoiceCard>().constFirst()); // too early: steps are missing
    const QString refusal = bench.strip(u"passing"_s);
    QVERIFY(!refusal.isEmpty());
    QVERIFY(next(said).contains(refusal));
}

QTEST_MAIN(tst_Announcements)
#include "tst_announcements.moc"
