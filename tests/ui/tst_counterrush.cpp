// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowbench.h"
#include "ui/shared/optiongrid.h"

#include <QLineEdit>

using namespace skranketid;
using namespace skranketid::test;

/// The rush hour: fewer keys, nothing lost.
class tst_CounterRush : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuickSessionIsThreeKeys();
    void quickStaysUntilItIsToggledAgain();
    void theStartCannotGoBackIntoTheSessionBefore();
    void theNextTicketIsOfferedAndNotAssumed();
    void theTicketOfAMistakeIsOfferedAgain();
    void usualOutcomesComeFirstAndKeepTheirKeys();
    void aCitizenWhoWalkedOffIsOneKey();
    void aRefusedCitizenHasNotWalkedOff();
    void upToTheNextChoiceInOneKey();
    void aLockIsDoneByItself();
    void oneKeyChoosesOneAuthenticator();
    void severalAuthenticatorsAreMarkedFirst();
    void resumingTellsWhereItStood();
    void aSessionHeldSinceYesterdaySaysSo();
};

namespace {

void endWith(WindowBench &bench, const QString &outcome)
{
    bench.press(u"1"_s);
    bench.key(Qt::Key_F10);
    bench.press(bench.option(outcome)->option().key);
}

QStringList groupsOnPage(const WindowBench &bench)
{
    QStringList groups;
    for (const Option &option : bench.allVisible<OptionGrid>().constFirst()->showing()) {
        if (!groups.contains(option.group))
            groups.append(option.group);
    }
    return groups;
}

} // namespace

void tst_CounterRush::aQuickSessionIsThreeKeys()
{
    WindowBench bench;
    bench.key(Qt::Key_F3); // once for the whole rush
    bench.press(u"1"_s);
    QVERIFY(bench.running()->quick);
    bench.clock.pass(240'000);
    bench.press(u"2"_s);
    bench.press(u"1"_s);
    QVERIFY(!bench.running());
    QCOMPARE(bench.current().choices.value(u"authenticators"_s), QStringList{u"code-display"_s});
    QCOMPARE(bench.current().outcome, u"G1"_s);
    QCOMPARE(bench.current().activeMs, 242'000);
}

void tst_CounterRush::quickStaysUntilItIsToggledAgain()
{
    WindowBench bench;
    bench.key(Qt::Key_F3);
    bench.press(u"4"_s);
    bench.press(u"1"_s);
    bench.press(u"4"_s);
    QVERIFY(bench.running()->quick);
    bench.press(u"1"_s);
    bench.key(Qt::Key_F3);
    bench.press(u"4"_s);
    QVERIFY(!bench.running()->quick);
}

void tst_CounterRush::theStartCannotGoBackIntoTheSessionBefore()
{
    WindowBench bench;
    endWith(bench, u"I13"_s);
    bench.clock.pass(2 * 60'000);
    for (int press = 0; press < 5; ++press)
        bench.key(Qt::Key_Minus);
    bench.press(u"1"_s);
    QVERIFY(bench.running());
    QCOMPARE(bench.running()->activeAt(bench.clock.now()), 2 * 60'000);
}

void tst_CounterRush::theNextTicketIsOfferedAndNotAssumed()
{
    WindowBench bench;
    bench.key(Qt::Key_F2);
    QCOMPARE(bench.visible<QLineEdit>(u"ticket"_s)->text(), QString());
    bench.type(u"a099"_s);
    bench.key(Qt::Key_Return);
    endWith(bench, u"I13"_s);
    QCOMPARE(bench.current().ticket, u"A099"_s);

    QCOMPARE(bench.visible<QLineEdit>(u"ticket"_s)->placeholderText(), u"A100"_s);
    endWith(bench, u"I13"_s);
    QCOMPARE(bench.current().ticket, QString());

    bench.key(Qt::Key_F2);
    QCOMPARE(bench.visible<QLineEdit>(u"ticket"_s)->text(), u"A100"_s);
    bench.key(Qt::Key_Return);
    endWith(bench, u"I13"_s);
    QCOMPARE(bench.current().ticket, u"A100"_s);
}

void tst_CounterRush::theTicketOfAMistakeIsOfferedAgain()
{
    WindowBench bench;
    const auto offered = [&bench] { return bench.visible<QLineEdit>(u"ticket"_s)->placeholderText(); };
    const auto startWith = [&bench](const QString &ticket) {
        bench.key(Qt::Key_F2);
        bench.visible<QLineEdit>(u"ticket"_s)->setText(ticket);
        bench.key(Qt::Key_Return);
        bench.press(u"1"_s);
    };
    const auto mistake = [&bench] {
        bench.key(Qt::Key_Backspace, Qt::ControlModifier);
        bench.press(u"1"_s);
    };
    startWith(u"A042"_s);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(offered(), u"A043"_s);
    startWith(u"A050"_s);
    mistake();
    QCOMPARE(offered(), u"A050"_s);
    startWith(u"A050"_s);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(offered(), u"A051"_s);
    startWith(u"A050"_s); // started twice: that number has been served
    mistake();
    QCOMPARE(offered(), u"A051"_s);
}

void tst_CounterRush::usualOutcomesComeFirstAndKeepTheirKeys()
{
    WindowBench bench;
    for (int citizen = 0; citizen < 2; ++citizen)
        endWith(bench, u"I05"_s);
    bench.press(u"1"_s);
    bench.key(Qt::Key_F10);
    const QString key = bench.option(u"I05"_s)->option().key;
    const qsizetype groups = groupsOnPage(bench).size();
    bench.press(key);

    for (int citizen = 0; citizen < 4; ++citizen)
        endWith(bench, u"I13"_s);
    bench.press(u"1"_s);
    bench.key(Qt::Key_F10);
    const QList<Option> &showing = bench.allVisible<OptionGrid>().constFirst()->showing();
    QCOMPARE(showing.at(0).code, u"I13"_s); // four times
    QCOMPARE(showing.at(1).code, u"I05"_s); // three times
    QCOMPARE(showing.at(1).key, key);
    QCOMPARE(groupsOnPage(bench).size(), groups + 1);
    QCOMPARE(groupsOnPage(bench).constFirst(), showing.at(1).group);
    bench.press(key);
    QCOMPARE(bench.current().outcome, u"I05"_s);
}

void tst_CounterRush::aCitizenWhoWalkedOffIsOneKey()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!bench.running());
    QCOMPARE(bench.current().outcome, u"I13"_s);
    bench.key(Qt::Key_Z, Qt::ControlModifier); // was only at the car
    QVERIFY(bench.running());
}

void tst_CounterRush::aRefusedCitizenHasNotWalkedOff()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F7);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(bench.running());
    QVERIFY(!bench.strip(u"passing"_s).isEmpty());
}

void tst_CounterRush::upToTheNextChoiceInOneKey()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bench.shownStep(), u"C05"_s); // the lock
    QCOMPARE(bench.running()->steps.value(u"C04"_s).status, StepStatus::Done);
    bench.key(Qt::Key_Space);
    bench.stepsUntil(u"C09"_s);
    bench.key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bench.shownStep(), u"C11"_s); // the choice
    bench.press(u"1"_s);
    bench.key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bench.wanted(), WindowBench::Want::Outcome);
}

void tst_CounterRush::aLockIsDoneByItself()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.stepsUntil(u"C05"_s);
    const qint64 before = bench.state().desk().sequence;
    bench.key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bench.state().desk().sequence, before);
    QVERIFY(bench.strip(u"passing"_s).contains(u"Kontrollér legitimation"_s));
}

void tst_CounterRush::oneKeyChoosesOneAuthenticator()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.stepsUntil(u"C11"_s);
    bench.press(u"4"_s);
    QCOMPARE(bench.running()->choices.value(u"authenticators"_s), QStringList{u"chip"_s});
    QVERIFY(bench.shownStep() != u"C11"_s);
}

void tst_CounterRush::severalAuthenticatorsAreMarkedFirst()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.stepsUntil(u"C11"_s);
    bench.press(u"5"_s);
    QCOMPARE(bench.shownStep(), u"C11"_s);
    QVERIFY(!bench.button(u"several"_s));
    bench.press(u"1"_s);
    bench.press(u"4"_s);
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.running()->choices.value(u"authenticators"_s), (QStringList{u"app"_s, u"chip"_s}));
}

void tst_CounterRush::resumingTellsWhereItStood()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.keys({Qt::Key_Space, Qt::Key_Space});
    bench.key(Qt::Key_F8);
    bench.clock.pass(4 * 60'000);
    bench.key(Qt::Key_F8);
    QVERIFY(bench.running());
    QCOMPARE(bench.shownStep(), u"C04"_s);
    const QString card = bench.strip(u"passing"_s);
    QVERIFY2(card.contains(u"4 of 15"_s), qPrintable(card));
    QVERIFY2(card.contains(u"Afklar NemID"_s), qPrintable(card));
    QVERIFY2(card.contains(u"4 min"_s), qPrintable(card));
    bench.key(Qt::Key_Space);
    QVERIFY(bench.strip(u"passing"_s).isEmpty());
}

void tst_CounterRush::aSessionHeldSinceYesterdaySaysSo()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_F8);
    bench.clock.pass(22 * 3600'000LL); // seven the next morning
    bench.press(u"4"_s); // it waits
    QVERIFY(bench.running());
    const auto *chip = bench.visible<Control>(u"held-1"_s);
    QVERIFY(chip);
    QVERIFY2(chip->text().contains(u"20. oktober 2026"_s), qPrintable(chip->text()));
}

QTEST_MAIN(tst_CounterRush)
#include "tst_counterrush.moc"
