// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowbench.h"
#include "ui/shared/textlabel.h"

using namespace skranketid;
using namespace skranketid::test;

/// A system that is down is noted by a key and a digit, and so is its return.
class tst_Outage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsNotedAndShownUntilItIsOver();
    void twoSystemsHaveTheirOwnTimes();
    void itLeavesTheSessionAlone();
    void escNotesNothing();
};

namespace {

constexpr qint64 minute = 60'000;

QString shown(const WindowBench &bench)
{
    for (const TextLabel *label : bench.allVisible<TextLabel>()) {
        if (label->objectName() == u"outages")
            return label->text();
    }
    return {};
}

void note(WindowBench &bench, const QString &digit)
{
    bench.key(Qt::Key_D, Qt::ControlModifier);
    bench.press(digit);
    bench.settle();
}

} // namespace

void tst_Outage::itIsNotedAndShownUntilItIsOver()
{
    WindowBench bench;
    QCOMPARE(shown(bench), QString());
    note(bench, u"1"_s);
    const QList<Outage> &outages = bench.state().desk().outages;
    QCOMPARE(outages.size(), 1);
    QCOMPARE(outages.constFirst().system, u"mitid"_s);
    QVERIFY2(shown(bench).startsWith(u"MitID down since "_s) && shown(bench).endsWith(u"(Ctrl D)"_s),
        qPrintable(shown(bench)));
    QVERIFY(bench.strip(u"passing"_s).startsWith(u"MitID is down."_s));
    bench.clock.pass(35 * minute);
    note(bench, u"1"_s);
    QVERIFY(bench.state().desk().outages.isEmpty());
    QCOMPARE(shown(bench), QString());
}

void tst_Outage::twoSystemsHaveTheirOwnTimes()
{
    WindowBench bench;
    note(bench, u"1"_s);
    bench.clock.pass(5 * minute);
    note(bench, u"2"_s);
    QCOMPARE(bench.state().desk().outages.size(), 2);
    QVERIFY2(shown(bench).contains(u"CPR down since "_s), qPrintable(shown(bench)));
    note(bench, u"1"_s);
    QCOMPARE(bench.state().desk().outages.size(), 1);
    QCOMPARE(bench.state().desk().outages.constFirst().system, u"cpr"_s);
}

void tst_Outage::itLeavesTheSessionAlone()
{
    WindowBench bench;
    bench.press(u"1"_s);
    const SessionId running = bench.running()->id;
    const QString step = bench.shownStep();
    note(bench, u"1"_s);
    QCOMPARE(bench.running()->id, running);
    QCOMPARE(bench.running()->phase, Phase::Running);
    QCOMPARE(bench.shownStep(), step);
}

void tst_Outage::escNotesNothing()
{
    WindowBench bench;
    const qint64 before = bench.state().desk().sequence;
    bench.key(Qt::Key_D, Qt::ControlModifier);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.state().desk().sequence, before);
}

QTEST_MAIN(tst_Outage)
#include "tst_outage.moc"
