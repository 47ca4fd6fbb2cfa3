// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowbench.h"
#include "ui/shared/systemkeys.h"

using namespace skranketid;
using namespace skranketid::test;

/// On a display without keys for the whole system.
class tst_NoSystemKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSentenceNamesTheDisplay();
    void turningThemOnSaysWhyNotAndLeavesThemOff();
    void aSettingFromAnotherDisplayIsPutBack();
};

void tst_NoSystemKeys::theSentenceNamesTheDisplay()
{
    const std::unique_ptr<SystemKeys> keys = SystemKeys::make();
    const auto grabbed = keys->grab();
    QVERIFY(!grabbed);
    QVERIFY2(grabbed.error().contains(u"offscreen"_s), qPrintable(grabbed.error()));
    keys->release();
    QVERIFY(!keys->grab());
}

void tst_NoSystemKeys::turningThemOnSaysWhyNotAndLeavesThemOff()
{
    WindowBench bench;
    bench.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench.window->settings().systemKeys);
    QVERIFY2(
        bench.strip(u"passing"_s).contains(u"not possible here"_s), qPrintable(bench.strip(u"passing"_s)));
}

void tst_NoSystemKeys::aSettingFromAnotherDisplayIsPutBack()
{
    CounterSettings settings;
    settings.systemKeys = true;
    WindowBench bench(settings);
    QVERIFY(!bench.window->settings().systemKeys);
    QVERIFY(!bench.strip(u"passing"_s).isEmpty());
    bench.press(u"1"_s);
    QVERIFY(bench.running());
}

QTEST_MAIN(tst_NoSystemKeys)
#include "tst_nosystemkeys.moc"
