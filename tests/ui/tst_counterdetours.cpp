// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/note.h"
#include "tests/ui/windowbench.h"
#include "ui/counter/levelcard.h"
#include "ui/shared/segment.h"

#include <QAbstractItemView>
#include <QLineEdit>

using namespace skranketid;
using namespace skranketid::test;

/// What does not go straight on: notes, refusals, skipped steps, other lists, interruptions, Esc.
class tst_CounterDetours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteWithACprNumberIsRefusedBeforeItIsStored_data();
    void aNoteWithACprNumberIsRefusedBeforeItIsStored();
    void aNoteOfTheWorkIsStored();
    void anInterruptedSessionIsOfferedAndGoesOn();
    void anInterruptedSessionCanWaitOrEndWithoutTime();
    void escEndsNothing();
    void aStepIsLeftOutWithAReason();
    void aStepThatIsLawCannotBeLeftOut();
    void aFailedIdentityLeavesOnlyOutcomesThatFit();
    void aLockedStepSaysWhatComesFirst();
    void finishNamesTheMissingStepAndShowsIt();
    void addedStepsComeAndGo();
    void aRefusalLeavesOnlyItsOutcomes();
    void switchingTheListKeepsWhatIsTheSame();
    void aSessionStartedByMistakeDoesNotCount();
    void aReferralGoesAlongWithTheOutcome();
    void theBannerStandsExactlyWhereStaffLookAway();
    void theLevelCardTakesTheLowest();
    void aRowPressedShowsItsStep();
};

void tst_CounterDetours::aNoteWithACprNumberIsRefusedBeforeItIsStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("with dash") << u"Borger 010190-1234"_s;
    QTest::newRow("in one") << u"0101901234"_s;
    QTest::newRow("with blanks") << u"01 01 90 12 34 igen"_s;
}

void tst_CounterDetours::aNoteWithACprNumberIsRefusedBeforeItIsStored()
{
    QFETCH(const QString, text);
    WindowBench bench;
    bench.press(u"1"_s);
    const qint64 before = bench.state().desk().sequence;
    bench.key(Qt::Key_F6);
    QCOMPARE(bench.focus()->objectName(), u"note"_s);
    bench.type(text);
    const auto *problem = bench.visible<TextLabel>(u"note-problem"_s);
    QCOMPARE(problem->text(), describe(Note::Problem::LooksPersonal));
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.state().desk().sequence, before);
    QCOMPARE(bench.storedNote(bench.running()->id), QString());
    QCOMPARE(bench.visible<QLineEdit>(u"note"_s)->text(), text); // there to be put right
}

void tst_CounterDetours::aNoteOfTheWorkIsStored()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F6);
    bench.type(u"Printer jam, 2 attempts"_s);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.running()->hasNote);
    QCOMPARE(bench.storedNote(bench.running()->id), u"Printer jam, 2 attempts"_s);
    QVERIFY(!bench.visible<QLineEdit>(u"note"_s)); // back at the step
    bench.key(Qt::Key_F6);
    QCOMPARE(bench.visible<QLineEdit>(u"note"_s)->text(), QString());
}

void tst_CounterDetours::anInterruptedSessionIsOfferedAndGoesOn()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.key(Qt::Key_Space);
    QVERIFY(bench.strip(u"interrupted"_s).isEmpty());
    bench.close();
    bench.clock.pass(30'000);
    bench.open();
    QVERIFY(!bench.running());
    QVERIFY(bench.strip(u"interrupted"_s).contains(u"NemID til MitID"_s));
    bench.key(Qt::Key_F11);
    QVERIFY(bench.running());
    QCOMPARE(bench.shownStep(), u"C03"_s);
    QCOMPARE(bench.running()->quality, Quality::Recovered);
    QVERIFY(bench.strip(u"interrupted"_s).isEmpty());
}

void tst_CounterDetours::anInterruptedSessionCanWaitOrEndWithoutTime()
{
    WindowBench bench;
    bench.press(u"1"_s);
    const SessionId lost = bench.running()->id;
    bench.close();
    bench.open();
    bench.press(u"6"_s); // the next citizen comes first
    QVERIFY(bench.running());
    QVERIFY(!bench.strip(u"interrupted"_s).isEmpty());
    bench.key(Qt::Key_F8);
    bench.key(Qt::Key_F11, Qt::ControlModifier);
    QVERIFY(bench.strip(u"interrupted"_s).isEmpty());
    QCOMPARE(bench.state().desk().find(lost)->quality, Quality::Unknown);
}

void tst_CounterDetours::escEndsNothing()
{
    WindowBench bench;
    bench.press(u"1"_s);
    const qint64 before = bench.state().desk().sequence;
    for (const int page : {0, int(Qt::Key_F1), int(Qt::Key_F4), int(Qt::Key_F6), int(Qt::Key_F10)}) {
        if (page != 0)
            bench.key(page);
        bench.key(Qt::Key_Escape);
        QCOMPARE(bench.state().desk().sequence, before);
        QVERIFY(bench.running());
        QVERIFY(bench.button(u"hold"_s)); // at the step again
    }
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.window->isVisible());
}

void tst_CounterDetours::aStepIsLeftOutWithAReason()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(bench.option(u"done-before"_s));
    bench.press(u"2"_s);
    QCOMPARE(bench.running()->steps.value(u"C02"_s).status, StepStatus::Skipped);
    QCOMPARE(bench.running()->steps.value(u"C02"_s).reason, u"done-before"_s);
    QCOMPARE(bench.shownStep(), u"C03"_s);
}

void tst_CounterDetours::aStepThatIsLawCannotBeLeftOut()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.stepsUntil(u"C05"_s);
    const qint64 before = bench.state().desk().sequence;
    bench.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(bench.strip(u"passing"_s).contains(keyTextOf(ActionId::Fail)));
    QVERIFY(!bench.option(u"not-needed"_s));
    QCOMPARE(bench.state().desk().sequence, before);
}

void tst_CounterDetours::aFailedIdentityLeavesOnlyOutcomesThatFit()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.stepsUntil(u"C05"_s);
    bench.key(Qt::Key_M, Qt::ControlModifier);
    bench.press(u"4"_s);
    QCOMPARE(bench.running()->steps.value(u"C05"_s).status, StepStatus::Failed);
    bench.key(Qt::Key_F10);
    QVERIFY(!bench.option(u"G1"_s));
    QVERIFY(bench.option(u"I01"_s));
    bench.press(u"1"_s);
    QCOMPARE(bench.current().outcome, u"I01"_s);
}

void tst_CounterDetours::aLockedStepSaysWhatComesFirst()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    for (int row = 0; row < 4; ++row)
        bench.key(Qt::Key_Down);
    QCOMPARE(bench.shownStep(), u"C06"_s);
    QVERIFY(bench.visible<TextLabel>(u"step-status"_s)->text().contains(u"Kontrollér legitimation"_s));
    QVERIFY(!bench.button(u"done"_s)->isEnabled());
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.shownStep(), u"C02"_s);
}

void tst_CounterDetours::finishNamesTheMissingStepAndShowsIt()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_F10);
    bench.press(bench.option(u"G1"_s)->option().key);
    QVERIFY(bench.running());
    QVERIFY(bench.strip(u"passing"_s).contains(u"Tjek forudsætninger"_s));
    QCOMPARE(bench.shownStep(), u"C02"_s);
    bench.key(Qt::Key_F10);
    bench.press(bench.option(u"I13"_s)->option().key); // the citizen left: nothing stands in the way
    QCOMPARE(bench.current().outcome, u"I13"_s);
}

void tst_CounterDetours::addedStepsComeAndGo()
{
    WindowBench bench;
    bench.press(u"1"_s);
    const qsizetype before = bench.state().plan().steps.size();
    bench.key(Qt::Key_F4);
    const QString witness = bench.option(u"C07V"_s)->option().key;
    bench.press(witness);
    QVERIFY(bench.state().plan().steps.size() > before);
    QVERIFY(bench.state().plan().addOnMs > 0);
    bench.key(Qt::Key_F4);
    bench.press(witness);
    QCOMPARE(bench.state().plan().steps.size(), before);
}

void tst_CounterDetours::aRefusalLeavesOnlyItsOutcomes()
{
    WindowBench bench;
    bench.press(u"2"_s);
    bench.key(Qt::Key_F7);
    QCOMPARE(bench.shownStep(), u"R01a"_s);
    bench.key(Qt::Key_F10);
    QStringList offered;
    for (const ChoiceCard *card : bench.allVisible<ChoiceCard>())
        offered.append(card->option().code);
    offered.sort();
    QCOMPARE(offered, (QStringList{u"AF1"_s, u"AF2"_s, u"AF3"_s}));
}

void tst_CounterDetours::switchingTheListKeepsWhatIsTheSame()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.keys({Qt::Key_Space, Qt::Key_Space});
    bench.clock.pass(100'000);
    bench.key(Qt::Key_B, Qt::ControlModifier);
    bench.press(bench.option(u"mitid-new"_s)->option().key);
    QCOMPARE(bench.running()->checklist, u"mitid-new"_s);
    QVERIFY(bench.running()->activeMs > 100'000);
    QVERIFY(!bench.running()->steps.isEmpty());
    QVERIFY(bench.visible<TextLabel>(u"progress"_s)->text().startsWith(u"Nyt MitID"_s));
}

void tst_CounterDetours::aSessionStartedByMistakeDoesNotCount()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_Backspace, Qt::ControlModifier);
    bench.press(u"1"_s);
    QVERIFY(!bench.running());
    QCOMPARE(bench.current().phase, Phase::Void);
    QVERIFY(bench.visible<TextLabel>(u"day-count"_s)->text().contains(u'0'));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.running());
}

void tst_CounterDetours::aReferralGoesAlongWithTheOutcome()
{
    WindowBench bench;
    bench.press(u"4"_s);
    bench.key(Qt::Key_F10);
    bench.key(Qt::Key_R, Qt::ControlModifier);
    bench.press(u"7"_s);
    bench.press(bench.option(u"I15"_s)->option().key);
    QCOMPARE(bench.current().outcome, u"I15"_s);
    QCOMPARE(bench.current().referral, u"HV07"_s);
}

void tst_CounterDetours::theBannerStandsExactlyWhereStaffLookAway()
{
    WindowBench bench;
    bench.press(u"1"_s);
    int banners = 0;
    for (int guard = 0; guard < 60 && bench.running(); ++guard) {
        const PlannedStep *shown = bench.state().shownStep();
        QCOMPARE(bench.visible<QWidget>(u"look-away"_s) != nullptr, shown && shown->step->lookAway);
        banners += shown && shown->step->lookAway ? 1 : 0;
        bench.stepByKeys();
    }
    QVERIFY(banners >= 2);
}

void tst_CounterDetours::theLevelCardTakesTheLowest()
{
    WindowBench bench;
    bench.press(u"1"_s);
    QVERIFY(!bench.visible<LevelCard>(u"level-card"_s));
    bench.stepsUntil(u"C08"_s);
    const auto *card = bench.visible<LevelCard>(u"level-card"_s);
    QVERIFY(card);
    QCOMPARE(card->assurance().overall, Level::Substantial);
    const qint64 before = bench.state().desk().sequence;
    bench.click(bench.visible<Segment>(u"level-%1-%2"_s.arg(int(Factor::Federation)).arg(int(Level::Low))));
    QCOMPARE(card->assurance().overall, Level::Low);
    QVERIFY(bench.visible<TextLabel>(u"level-result"_s)->text().contains(u"Low"_s));
    QCOMPARE(bench.state().desk().sequence, before); // nothing is stored
    bench.key(Qt::Key_Space);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(card->assurance().overall, Level::Substantial); // for the next citizen
}

void tst_CounterDetours::aRowPressedShowsItsStep()
{
    WindowBench bench;
    bench.press(u"1"_s);
    auto *steps = bench.visible<QAbstractItemView>(u"steps"_s);
    const QRect row = steps->visualRect(steps->model()->index(2, 0));
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 2, row.center().y()));
    bench.settle();
    QCOMPARE(bench.shownStep(), u"C03"_s);
    QVERIFY(bench.visible<TextLabel>(u"step-title"_s)->text().contains(u"status"_s));
    bench.click(bench.button(u"through"_s));
    QCOMPARE(
        bench.running()->steps.value(u"C03"_s).status, StepStatus::Open); // C01 is a choice: it stops there
    QVERIFY(!bench.strip(u"passing"_s).isEmpty());
}

QTEST_MAIN(tst_CounterDetours)
#include "tst_counterdetours.moc"
