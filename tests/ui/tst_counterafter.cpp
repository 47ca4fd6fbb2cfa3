// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stripbench.h"
#include "ui/counter/todaylist.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace skranketid;
using namespace skranketid::test;

/// What the window says of a session that has ended, what it offers then, and where its pages open.
class tst_CounterAfter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstStepOpensAtItsTop_data();
    void theFirstStepOpensAtItsTop();
    void theStartPageOpensAtItsTop();
    void undoIsNotOfferedOfASessionEndedWithoutTime();
    void undoIsOfferedOnceThereIsSomethingToUndo();
    void aResumedSessionThatIsFinishedSaysSo();
    void whyASessionDoesNotCountIsNotGuessed();
};

namespace {

QScrollArea *areaAround(QWidget *widget)
{
    while (widget && !qobject_cast<QScrollArea *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<QScrollArea *>(widget);
}

QString aftermath(const WindowBench &bench)
{
    return bench.strip(u"aftermath"_s);
}

void showStrip(StripBench &bench)
{
    bench.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(StripBench::strip());
    bench.activateWindow();
}

Button *undoAfter(const WindowBench &bench)
{
    return bench.visible<Button>(u"strip-undo"_s);
}

} // namespace

void tst_CounterAfter::theFirstStepOpensAtItsTop_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {125, 150, 175, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void tst_CounterAfter::theFirstStepOpensAtItsTop()
{
    QFETCH(const int, percent);
    CounterSettings settings;
    settings.textPercent = percent;
    WindowBench bench(settings);
    bench.press(u"1"_s);
    auto *title = bench.visible<TextLabel>(u"step-title"_s);
    QVERIFY(title);
    const QScrollArea *area = areaAround(title);
    QVERIFY(area);
    QCOMPARE(area->verticalScrollBar()->value(), 0);
    QVERIFY(title->mapTo(area->viewport(), QPoint()).y() >= 0);
}

void tst_CounterAfter::theStartPageOpensAtItsTop()
{
    CounterSettings settings;
    settings.textPercent = 200;
    WindowBench bench(settings);
    const auto bar = [&bench] {
        return bench.visible<QWidget>(u"start"_s)->findChild<QScrollArea *>()->verticalScrollBar();
    };
    QVERIFY(bar()->maximum() > 0);
    bar()->setValue(bar()->maximum());
    bench.press(u"1"_s);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(bar()->value(), 0);
    bar()->setValue(bar()->maximum());
    bench.key(Qt::Key_F2); // it is the page itself that changes
    QVERIFY(bar()->value() > 0);
}

void tst_CounterAfter::undoIsNotOfferedOfASessionEndedWithoutTime()
{
    StripBench bench(CounterSettings{});
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.close();
    bench.clock.pass(30'000);
    bench.open();
    bench.key(Qt::Key_F11, Qt::ControlModifier);
    showStrip(bench);
    QCOMPARE(bench.current().quality, Quality::Unknown);
    QVERIFY2(aftermath(bench).startsWith(u"Ended without time"_s), qPrintable(aftermath(bench)));
    QVERIFY(!undoAfter(bench));
    QVERIFY(!bench.stripButton(u"undo"_s));
    bench.press(u"1"_s);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(undoAfter(bench));
    QVERIFY(bench.stripButton(u"undo"_s));
}

void tst_CounterAfter::undoIsOfferedOnceThereIsSomethingToUndo()
{
    StripBench bench(CounterSettings{});
    showStrip(bench);
    bench.press(u"1"_s);
    QVERIFY(!bench.button(u"undo"_s)->isEnabled());
    QVERIFY(!bench.stripButton(u"undo"_s));
    bench.press(u"2"_s);
    QVERIFY(bench.button(u"undo"_s)->isEnabled());
    QVERIFY(bench.stripButton(u"undo"_s));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bench.button(u"undo"_s)->isEnabled());
}

void tst_CounterAfter::aResumedSessionThatIsFinishedSaysSo()
{
    StripBench bench(CounterSettings{});
    showStrip(bench);
    bench.press(u"1"_s);
    const SessionId first = bench.running()->id;
    bench.key(Qt::Key_F8);
    bench.press(u"4"_s);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    bench.key(Qt::Key_F8);
    QVERIFY(bench.running() && bench.running()->id == first);
    bench.clock.pass(60 * 60'000);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!bench.running());
    QVERIFY2(aftermath(bench).startsWith(u"Finished after"_s), qPrintable(aftermath(bench)));
    QCOMPARE(bench.said(u"finished"_s), aftermath(bench));
    QVERIFY(bench.visible<Button>(u"strip-over"_s));
    QVERIFY(undoAfter(bench));
    QVERIFY(bench.stripButton(u"undo"_s));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.running() && bench.running()->id == first);
}

void tst_CounterAfter::whyASessionDoesNotCountIsNotGuessed()
{
    WindowBench bench;
    for (const Term &reason : bench.state().terms().voidReasons) {
        bench.press(u"1"_s);
        bench.key(Qt::Key_Backspace, Qt::ControlModifier);
        bench.press(bench.option(reason.code)->option().key);
        QCOMPARE(bench.current().phase, Phase::Void);
        QCOMPARE(aftermath(bench),
            u"Not counted: %1."_s.arg(bench.state().text(bench.state().checklistOf(bench.current())->title)));
        const auto *today = bench.visible<TodayList>(u"today"_s);
        QCOMPARE(today->model()->index(0, TodayModel::Outcome).data().toString(), u"Not counted"_s);
    }
}

QTEST_MAIN(tst_CounterAfter)
#include "tst_counterafter.moc"
