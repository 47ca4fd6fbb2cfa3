// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/stepmodel.h"
#include "tests/ui/windowbench.h"
#include "ui/shared/chip.h"
#include "ui/shared/optiongrid.h"

#include <QAbstractItemView>
#include <QRegularExpression>
#include <QStackedWidget>

#include <algorithm>

using namespace skranketid;
using namespace skranketid::test;

/// What the window shows of what it does: numbers that mean the same everywhere, names, and signs of what is
/// chosen, counted or hidden.
class tst_CounterSigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListHasTheSameKeyEverywhere();
    void theMouseOnAChoiceDoesNotChooseIt_data();
    void theMouseOnAChoiceDoesNotChooseIt();
    void aRefusalLeavesOnlyItsStepsToCount();
    void theQuestionWhyNamesTheSession();
    void theReasonGivenIsConfirmed();
    void aHiddenTimeIsNowhere();
    void doingSeveralIsShownWhereItDoesMore();
    void whatIsHiddenSaysSo();
};

namespace {

QHash<QString, QString> keysOnPage(const WindowBench &bench)
{
    QHash<QString, QString> keys;
    for (const Option &option : bench.allVisible<OptionGrid>().constFirst()->showing())
        keys.insert(option.code, option.key);
    return keys;
}

QString title(const WindowBench &bench)
{
    return bench.window->findChild<QStackedWidget *>()->currentWidget()->accessibleName();
}

QString progress(const WindowBench &bench)
{
    return bench.visible<TextLabel>(u"progress"_s)->text();
}

void giveTicket(WindowBench &bench, const QString &ticket)
{
    bench.key(Qt::Key_F2);
    bench.type(ticket);
    bench.key(Qt::Key_Return);
}

QStringList timesOf(const WindowBench &bench)
{
    static const QRegularExpression figures(u"\\d+[:,.]\\d+|\\d+ min"_s);
    QStringList times;
    const QAbstractItemModel *model = bench.visible<QAbstractItemView>(u"steps"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        times.append(index.data(StepModel::TimeTextRole).toString());
        times.append(figures.match(index.data(Qt::AccessibleTextRole).toString()).captured());
    }
    for (const TextLabel *label : bench.allVisible<TextLabel>())
        times.append(figures.match(label->text()).captured());
    times.removeAll(QString());
    return times;
}

} // namespace

void tst_CounterSigns::aListHasTheSameKeyEverywhere()
{
    WindowBench bench;
    QHash<QString, QString> atStart = keysOnPage(bench);
    bench.press(u"2"_s);
    atStart.remove(bench.running()->checklist);
    bench.key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(keysOnPage(bench), atStart);
    bench.press(u"2"_s); // the one at hand: not offered
    QCOMPARE(keysOnPage(bench), atStart);
    bench.press(u"1"_s);
    QCOMPARE(bench.running()->checklist, atStart.key(u"1"_s));
}

void tst_CounterSigns::theMouseOnAChoiceDoesNotChooseIt_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("high contrast") << Theme::HighContrast;
}

void tst_CounterSigns::theMouseOnAChoiceDoesNotChooseIt()
{
    QFETCH(const Theme, theme);
    CounterSettings settings;
    settings.theme = theme;
    WindowBench bench(settings);
    bench.press(u"1"_s);
    for (const bool card : {false, true}) { // the rows of the reason, then the cards of the authenticators
        if (card)
            bench.stepsUntil(u"C11"_s);
        ChoiceCard *choice = bench.allVisible<ChoiceCard>().constFirst();
        const QPoint edge(choice->width() / 2, 0);
        const QPoint fill(choice->width() / 2, 4);
        const QImage before = choice->grab().toImage();
        choice->setAttribute(Qt::WA_UnderMouse);
        const QImage hovered = choice->grab().toImage();
        QCOMPARE(hovered.pixelColor(fill), colour(theme, Token::Hover));
        QVERIFY(before.pixelColor(fill) != hovered.pixelColor(fill));
        QCOMPARE(hovered.pixelColor(edge), colour(theme, Token::Outline));
    }
}

void tst_CounterSigns::aRefusalLeavesOnlyItsStepsToCount()
{
    WindowBench bench;
    bench.press(u"2"_s);
    bench.press(u"1"_s);
    bench.key(Qt::Key_Space);
    bench.key(Qt::Key_F7);
    const QList<PlannedStep> &steps = bench.state().plan().steps;
    const auto left = std::ranges::count_if(steps, &PlannedStep::needed);
    QVERIFY(left < steps.size());
    QVERIFY2(progress(bench).endsWith(u" of %1"_s.arg(left)), qPrintable(progress(bench)));
    bench.stepsUntil(u"R01b"_s);
    bench.key(Qt::Key_F8);
    bench.key(Qt::Key_F8);
    QVERIFY2(
        bench.strip(u"passing"_s).contains(u" of %1 "_s.arg(left)), qPrintable(bench.strip(u"passing"_s)));
}

void tst_CounterSigns::theQuestionWhyNamesTheSession()
{
    WindowBench bench;
    const QString began = bench.state().format().timeInText(bench.state().timeOf(bench.clock.now().wallMs));
    bench.press(u"1"_s);
    bench.key(Qt::Key_F5);
    QVERIFY2(title(bench).contains(u"NemID til MitID (%1)"_s.arg(began)), qPrintable(title(bench)));
    QVERIFY2(title(bench).startsWith(u"Why is "_s), qPrintable(title(bench)));
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    giveTicket(bench, u"A042"_s);
    bench.press(u"1"_s);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    bench.key(Qt::Key_F5); // of the one that has just ended
    QVERIFY2(title(bench).contains(u"A042"_s), qPrintable(title(bench)));
    QVERIFY2(title(bench).startsWith(u"Why did "_s), qPrintable(title(bench)));
}

void tst_CounterSigns::theReasonGivenIsConfirmed()
{
    WindowBench bench;
    giveTicket(bench, u"A042"_s);
    bench.press(u"1"_s);
    bench.key(Qt::Key_F5);
    const Term &reason = bench.state().terms().overReasons.constFirst();
    bench.press(bench.option(reason.code)->option().key);
    QCOMPARE(bench.running()->overReasons, QStringList{reason.code});
    const QString said = bench.strip(u"passing"_s);
    QVERIFY2(said.contains(u"A042"_s) && said.contains(bench.state().text(reason.title)), qPrintable(said));
    QVERIFY(bench.visible<QWidget>(u"step-title"_s));
}

void tst_CounterSigns::aHiddenTimeIsNowhere()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.clock.pass(65'000);
    bench.key(Qt::Key_Space);
    bench.key(Qt::Key_Up); // a step that is done
    QVERIFY(timesOf(bench).contains(u"1:06"_s));
    bench.key(Qt::Key_T, Qt::ControlModifier);
    bench.key(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(bench.window->settings().timeShown, TimeShown::Hidden);
    QCOMPARE(timesOf(bench), QStringList());
    bench.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!bench.strip(u"aftermath"_s).isEmpty());
    const QRegularExpression clock(u"\\d:\\d"_s);
    QVERIFY2(!bench.strip(u"aftermath"_s).contains(clock), qPrintable(bench.strip(u"aftermath"_s)));
    bench.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(bench.strip(u"aftermath"_s).contains(clock));
}

void tst_CounterSigns::doingSeveralIsShownWhereItDoesMore()
{
    WindowBench bench;
    bench.press(u"1"_s);
    int shown = 0;
    for (int guard = 0; guard < 60 && bench.running(); ++guard) {
        const Plan &plan = bench.state().plan();
        const PlannedStep *last = plan.lastTogether();
        const Button *through = bench.button(u"through"_s);
        QCOMPARE(through != nullptr, last && last != plan.nextStep());
        if (through) {
            ++shown;
            QCOMPARE(through->keyText(), keyTextOf(ActionId::Through));
        }
        if (bench.shownStep() == u"C02"_s)
            QCOMPARE(through->text(), u"3 steps"_s); // up to the lock
        bench.stepByKeys();
    }
    QVERIFY(shown > 3);
}

void tst_CounterSigns::whatIsHiddenSaysSo()
{
    WindowBench bench;
    const auto sign = [&bench] { return bench.visible<Chip>(u"hidden-chip"_s); };
    QVERIFY(!sign());
    bench.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(sign());
    QVERIFY2(sign()->text().contains(keyTextOf(ActionId::Privacy)), qPrintable(sign()->text()));
    giveTicket(bench, u"A042"_s);
    bench.press(u"1"_s);
    QVERIFY(sign());
    QVERIFY(!bench.visible<Chip>(u"ticket-chip"_s));
    bench.key(Qt::Key_F6);
    QVERIFY(sign());
    bench.click(sign());
    QVERIFY(!sign());
    QVERIFY(bench.visible<Chip>(u"ticket-chip"_s));
    QVERIFY(!bench.window->settings().privacy);
}

QTEST_MAIN(tst_CounterSigns)
#include "tst_countersigns.moc"
