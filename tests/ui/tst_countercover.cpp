// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowbench.h"

#include <QLineEdit>

using namespace skranketid;
using namespace skranketid::test;

/// A question, the note or another page lies on top, and something happens meanwhile.
class tst_CounterCover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreDeletedInANoteAndNotTheSession();
    void aNoteBegunSurvivesAHold();
    void theNoteOfTheNextSessionIsEmpty();
    void whatLooksPersonalIsGoneWithThePage();
    void aQuestionGoesWithItsSession();
    void holdingLeavesTheKeysOpen();
    void aLateStartIsNotKeptForTheNextButOne();
    void aFinishedSessionIsComparedWithItsOwnEstimate();
    void aNoteLeavesTheStepThatIsLookedAt();
    void theReferralLeadsToTheEndCode();

private:
    static QLineEdit *note(const WindowBench &bench) { return bench.visible<QLineEdit>(u"note"_s); }
    /// As another program's command would: past the window.
    static void say(WindowBench &bench, const QString &line)
    {
        const_cast<CounterState &>(bench.state()).send(*parseCommand(line));
        bench.settle();
    }
};

void tst_CounterCover::wordsAreDeletedInANoteAndNotTheSession()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F6);
    bench.type(u"waited for interpreter"_s);
    bench.key(Qt::Key_Backspace, Qt::ControlModifier);
    QVERIFY(note(bench));
    QCOMPARE(note(bench)->text(), u"waited for "_s);
    for (const int key : {Qt::Key_G, Qt::Key_K, Qt::Key_M, Qt::Key_B, Qt::Key_R})
        bench.key(key, Qt::ControlModifier);
    QVERIFY(note(bench));
    QVERIFY(bench.running());
}

void tst_CounterCover::aNoteBegunSurvivesAHold()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F6);
    bench.type(u"printer jam"_s);
    bench.key(Qt::Key_F8); // the telephone
    QVERIFY(!bench.running());
    QVERIFY(note(bench));
    QCOMPARE(note(bench)->text(), u"printer jam"_s);
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_F6);
    QCOMPARE(note(bench)->text(), u"printer jam"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.storedNote(bench.current().id), u"printer jam"_s);
    bench.key(Qt::Key_F6);
    QCOMPARE(note(bench)->text(), QString());
}

void tst_CounterCover::theNoteOfTheNextSessionIsEmpty()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F6);
    bench.type(u"for the first"_s);
    say(bench, u"finish I13"_s);
    say(bench, u"start mitid-new"_s);
    QVERIFY(!note(bench)); // it was about another session
    bench.key(Qt::Key_F6);
    QCOMPARE(note(bench)->text(), QString());
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(note(bench)->text(), QString());
}

void tst_CounterCover::whatLooksPersonalIsGoneWithThePage()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F6);
    bench.type(u"Borger 010190-1234"_s);
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_F6);
    QCOMPARE(note(bench)->text(), QString());
    QVERIFY(!bench.visible<TextLabel>(u"note-problem"_s));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(note(bench)->text(), QString());
}

void tst_CounterCover::aQuestionGoesWithItsSession()
{
    WindowBench bench;
    bench.press(u"1"_s);
    const SessionId first = bench.running()->id;
    bench.key(Qt::Key_F10);
    QVERIFY(bench.option(u"I13"_s));
    say(bench, u"finish I13"_s);
    say(bench, u"start mitid-new"_s);
    QVERIFY(bench.running()->id != first);
    QVERIFY(!bench.option(u"I13"_s));
    bench.press(u"1"_s); // the reason for the visit, not an end code
    QVERIFY(bench.running());
}

void tst_CounterCover::holdingLeavesTheKeysOpen()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(bench.visible<QWidget>(u"help"_s));
    bench.key(Qt::Key_F8);
    QVERIFY(bench.visible<QWidget>(u"help"_s));
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.visible<QWidget>(u"start"_s));
}

void tst_CounterCover::aLateStartIsNotKeptForTheNextButOne()
{
    WindowBench bench;
    for (int citizen = 0; citizen < 2; ++citizen) {
        bench.press(u"1"_s);
        bench.key(Qt::Key_F8);
    }
    bench.clock.pass(10 * 60'000);
    bench.keys({Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Minus});
    bench.key(Qt::Key_F8);
    bench.press(u"1"_s); // resumed: nobody began
    bench.key(Qt::Key_F10);
    bench.press(bench.option(u"I13"_s)->option().key);
    bench.clock.pass(10 * 60'000);
    bench.press(u"1"_s);
    QCOMPARE(bench.running()->activeAt(bench.clock.now()), 0);
    QCOMPARE(bench.running()->quality, Quality::Measured);
}

void tst_CounterCover::aFinishedSessionIsComparedWithItsOwnEstimate()
{
    WindowBench bench;
    bench.press(u"5"_s); // 8 minutes by MitID, 10 by hand
    say(bench, u"choose route=manual"_s);
    bench.clock.pass(9 * 60'000);
    say(bench, u"finish I13"_s);
    QVERIFY(bench.current().activeMs > 8 * 60'000);
    const auto *why = bench.window->findChild<Button *>(u"strip-over"_s);
    QVERIFY(why);
    QVERIFY(!why->isVisible());
}

void tst_CounterCover::aNoteLeavesTheStepThatIsLookedAt()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.keys({Qt::Key_Down, Qt::Key_Down});
    QCOMPARE(bench.shownStep(), u"C04"_s);
    bench.key(Qt::Key_F9);
    QCOMPARE(bench.shownStep(), u"C04"_s);
    bench.key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bench.shownStep(), u"C05"_s);
}

void tst_CounterCover::theReferralLeadsToTheEndCode()
{
    WindowBench bench;
    bench.press(u"4"_s);
    bench.key(Qt::Key_R, Qt::ControlModifier);
    bench.press(u"7"_s);
    QVERIFY(bench.option(u"I15"_s));
}

QTEST_MAIN(tst_CounterCover)
#include "tst_countercover.moc"
