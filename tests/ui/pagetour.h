// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowbench.h"
#include "ui/shared/chip.h"

#include <QAbstractItemView>

namespace skranketid::test {

inline CounterSettings english()
{
    CounterSettings settings;
    settings.language = Language::English;
    return settings;
}

/// Brings the window to one of its pages.
struct Way {
    const char *name;
    void (*go)(WindowBench &bench);
};

inline void toFirstStep(WindowBench &bench)
{
    bench.press(u"1"_s);
    bench.press(u"2"_s);
}

inline void toStepWith(WindowBench &bench, bool Step::*flag)
{
    toFirstStep(bench);
    for (int guard = 0; guard < 60 && bench.running(); ++guard) {
        const PlannedStep *shown = bench.state().shownStep();
        if (!shown || shown->step->*flag)
            break;
        bench.stepByKeys();
    }
    QVERIFY(bench.state().shownStep() && bench.state().shownStep()->step->*flag);
}

inline void toChoice(WindowBench &bench)
{
    toFirstStep(bench);
    for (int guard = 0; guard < 60 && bench.wanted() != WindowBench::Want::Authenticators; ++guard)
        bench.stepByKeys();
    QCOMPARE(bench.wanted(), WindowBench::Want::Authenticators);
}

inline void toFinish(WindowBench &bench)
{
    toFirstStep(bench);
    for (int guard = 0; guard < 60 && bench.wanted() != WindowBench::Want::Outcome; ++guard)
        bench.stepByKeys();
    QCOMPARE(bench.wanted(), WindowBench::Want::Outcome);
}

inline void toSessionsOfTheDay(WindowBench &bench)
{
    toFinish(bench);
    bench.press(u"1"_s);
    toFirstStep(bench);
    bench.key(Qt::Key_F8);
    bench.key(Qt::Key_F2);
    QVERIFY(bench.visible<QAbstractItemView>(u"today"_s));
}

inline void toEndedSession(WindowBench &bench)
{
    toFinish(bench);
    bench.press(u"1"_s);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.visible<QAbstractItemView>(u"facts"_s));
}

inline constexpr Way ways[]{
    {"start", [](WindowBench &) {}},
    {"start with a day behind it", toSessionsOfTheDay},
    {"step", toFirstStep},
    {"choose", toChoice},
    {"choose several",
        [](WindowBench &bench) {
            toChoice(bench);
            bench.click(bench.button(u"several"_s));
            QVERIFY(bench.allVisible<ChoiceCard>().constFirst()->isCheckable());
        }},
    {"look away", [](WindowBench &bench) { toStepWith(bench, &Step::lookAway); }},
    {"assurance level", [](WindowBench &bench) { toStepWith(bench, &Step::level); }},
    {"over the estimate",
        [](WindowBench &bench) {
            toFirstStep(bench);
            bench.clock.pass(20 * 60'000);
            bench.key(Qt::Key_F9);
            QVERIFY(bench.visible<Chip>(u"why-chip"_s));
        }},
    {"question",
        [](WindowBench &bench) {
            toFirstStep(bench);
            bench.key(Qt::Key_K, Qt::ControlModifier);
        }},
    {"outcome",
        [](WindowBench &bench) {
            toFirstStep(bench);
            bench.key(Qt::Key_F10);
        }},
    {"note",
        [](WindowBench &bench) {
            toFirstStep(bench);
            bench.key(Qt::Key_F6);
        }},
    {"rule",
        [](WindowBench &bench) {
            toFirstStep(bench);
            bench.key(Qt::Key_F1);
        }},
    {"office and desk", [](WindowBench &bench) { bench.key(Qt::Key_I, Qt::ControlModifier); }},
    {"days",
        [](WindowBench &bench) {
            toSessionsOfTheDay(bench);
            bench.key(Qt::Key_J, Qt::ControlModifier);
            QVERIFY(bench.visible<QAbstractItemView>(u"day-list"_s));
        }},
    {"session", [](WindowBench &bench) { toEndedSession(bench); }},
    {"correct a time",
        [](WindowBench &bench) {
            toEndedSession(bench);
            bench.press(u"2"_s);
        }},
    {"correct a code",
        [](WindowBench &bench) {
            toEndedSession(bench);
            bench.press(u"4"_s);
        }},
    {"exclude",
        [](WindowBench &bench) {
            toEndedSession(bench);
            bench.press(u"9"_s);
        }},
    {"help", [](WindowBench &bench) { bench.key(Qt::Key_F1, Qt::ShiftModifier); }},
    {"finish", toFinish},
};

inline void addWays()
{
    QTest::addColumn<int>("way");
    for (int i = 0; i < static_cast<int>(std::size(ways)); ++i)
        QTest::newRow(ways[i].name) << i;
}

} // namespace skranketid::test
