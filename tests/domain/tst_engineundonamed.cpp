// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counterharness.h"

using namespace skranketid;
using namespace skranketid::test;

/// Undo of what was said of a session that is not the last one.
class tst_EngineUndoNamed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionOfAnEarlierSessionIsUndone();
    void withoutANameTheLastOneIsMeant();
    void itIsTooLateOnceAnotherSessionHasMoved();
    void onAClosedDayItTakesTheManager();
};

void tst_EngineUndoNamed::aCorrectionOfAnEarlierSessionIsUndone()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid quick=yes"_s);
    counter.pass(300);
    const SessionId first = counter.must(u"finish I13"_s).session;
    const SessionId held = counter.must(u"start nemid-to-mitid"_s).session;
    counter.must(u"hold"_s);
    // What the store does before a session is named that is no longer at hand.
    counter.desk.sessions.insert(first, foldSession(counter.catalogue, counter.journal.mid(0, 2)));
    counter.must(u"correct %1 channel library wrong-choice"_s.arg(first.value));
    QCOMPARE(counter.desk.find(first)->channel, u"library"_s);
    counter.must(u"undo session=%1"_s.arg(first.value));
    QCOMPARE(counter.desk.find(first)->channel, u"counter"_s);
    QCOMPARE(counter.desk.find(first)->quality, Quality::Measured);
    QCOMPARE(counter.desk.find(held)->phase, Phase::Held);
    counter.must(u"redo session=%1"_s.arg(first.value));
    QCOMPARE(counter.desk.find(first)->channel, u"library"_s);
    QCOMPARE(codeOf(counter.say(u"undo session=999"_s)), ErrorCode::NotFound);
}

void tst_EngineUndoNamed::withoutANameTheLastOneIsMeant()
{
    Counter counter;
    const SessionId id = counter.must(u"start nemid-to-mitid quick=yes"_s).session;
    counter.pass(300);
    counter.must(u"finish I13"_s);
    counter.must(u"exclude %1 outage"_s.arg(id.value));
    counter.must(u"undo"_s);
    QVERIFY(!counter.desk.find(id)->excluded);
}

void tst_EngineUndoNamed::itIsTooLateOnceAnotherSessionHasMoved()
{
    Counter counter;
    const SessionId id = counter.must(u"start nemid-to-mitid quick=yes"_s).session;
    counter.pass(300);
    counter.must(u"finish I13"_s);
    counter.must(u"correct %1 channel library wrong-choice"_s.arg(id.value));
    const Session closed = *counter.desk.find(id);
    counter.must(u"start nemid-to-mitid"_s);
    counter.desk.sessions.insert(id, closed);
    QCOMPARE(codeOf(counter.say(u"undo session=%1"_s.arg(id.value))), ErrorCode::TooLate);
}

void tst_EngineUndoNamed::onAClosedDayItTakesTheManager()
{
    Counter counter;
    const SessionId last = counter.must(u"start nemid-to-mitid quick=yes"_s).session;
    counter.pass(300);
    counter.must(u"finish I13"_s);
    counter.must(u"exclude %1 outage"_s.arg(last.value));
    counter.pass(24 * 3600);
    Command undo = *parseCommand(u"undo session=%1"_s.arg(last.value));
    QCOMPARE(codeOf(counter.execute(undo)), ErrorCode::Locked);
    undo.role = Role::Manager;
    QVERIFY(counter.execute(undo).ok());
    QVERIFY(!counter.desk.find(last)->excluded);
}

QTEST_GUILESS_MAIN(tst_EngineUndoNamed)
#include "tst_engineundonamed.moc"
