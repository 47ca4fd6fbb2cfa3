// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/otherprogram.h"
#include "tests/ui/windowbench.h"
#include "ui/shared/systemkeys.h"

#include <QProcess>
#include <QSet>
#include <QSignalSpy>

using namespace skranketid;
using namespace skranketid::test;

namespace {

CounterSettings withKeys()
{
    CounterSettings settings;
    settings.systemKeys = true;
    return settings;
}

void xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    QVERIFY2(process.waitForFinished() && process.exitCode() == 0, qPrintable(process.errorString()));
}

/// A key as from a keyboard, to whichever program gets it.
void pressOnKeyboard(const QString &key)
{
    xdotool({u"key"_s, key});
}

/// The same a second later.
void press(WindowBench &bench, const QString &key)
{
    bench.clock.pass(1000);
    pressOnKeyboard(key);
}

void giveKeyboard(OtherProgram &other, const WindowBench &bench)
{
    other.takeKeyboard();
    QTRY_VERIFY(!bench.window->isActiveWindow());
}

} // namespace

/// On a real X server: keys that come while another program has the keyboard.
class tst_SystemKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theyClashWithNothing();
    void theyAreOffUntilAskedFor();
    void theyWorkWhileAnotherProgramHasTheKeyboard();
    void theyWorkWithLockKeysOn();
    void aKeyHeldDownCountsOnce();
    void aChoiceIsNotMadeByThem();
    void theWindowComesToTheFront();
    void theyAreLetGoOf();
    void aKeyAnotherProgramHasIsNamed();
    void onWaylandTheyAreRefused();
};

void tst_SystemKeys::initTestCase()
{
    qunsetenv("WAYLAND_DISPLAY"); // of the desk the tests are run at; this X server is none of its
}

void tst_SystemKeys::theyClashWithNothing()
{
    QSet<QKeySequence> taken;
    for (const ActionForm &form : actionForms()) {
        for (const QKeySequence &keys : keysOf(form.id))
            taken.insert(keys);
    }
    int expected = 0;
    for (const SystemKeyForm &form : systemKeyForms()) {
        QCOMPARE(int(form.key), expected++);
        QVERIFY(!textOf(form.key).isEmpty());
        const QKeyCombination keys = combinationOf(form.key);
        const QKeySequence sequence(keys);
        QVERIFY2(!taken.contains(sequence), form.keys);
        taken.insert(sequence);
        // Ctrl+Alt is AltGr on Windows and switches consoles on Linux, F12 is the debugger's.
        QVERIFY2(keys.keyboardModifiers() == (Qt::ControlModifier | Qt::ShiftModifier), form.keys);
        QVERIFY2(keys.key() != Qt::Key_F12, form.keys);
    }
    QCOMPARE(keyTextOf(SystemKey::Hold), u"Ctrl Shift F8"_s);
}

void tst_SystemKeys::theyAreOffUntilAskedFor()
{
    WindowBench bench;
    bench.press(u"1"_s);
    OtherProgram other;
    giveKeyboard(other, bench);
    pressOnKeyboard(u"ctrl+shift+F8"_s);
    QTRY_COMPARE(other.heard(), 3);
    bench.settle();
    QCOMPARE(bench.current().phase, Phase::Running);
}

void tst_SystemKeys::theyWorkWhileAnotherProgramHasTheKeyboard()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.window->settings().systemKeys);
    QVERIFY2(bench.strip(u"passing"_s).contains(u"Ctrl Shift Space: Done, next step"_s),
        qPrintable(bench.strip(u"passing"_s)));
    OtherProgram other;
    giveKeyboard(other, bench);
    press(bench, u"ctrl+shift+space"_s);
    QTRY_COMPARE(bench.shownStep(), u"C03"_s);
    press(bench, u"ctrl+shift+space"_s);
    QTRY_COMPARE(bench.shownStep(), u"C04"_s);
    press(bench, u"ctrl+shift+F9"_s);
    QTRY_COMPARE(bench.shownStep(), u"C03"_s);
    press(bench, u"ctrl+shift+F8"_s);
    QTRY_COMPARE(bench.current().phase, Phase::Held);
    press(bench, u"ctrl+shift+F8"_s);
    QTRY_COMPARE(bench.current().phase, Phase::Running);
    QVERIFY(!bench.window->isActiveWindow());
    const int before = other.heard();
    press(bench, u"x"_s); // all else is the other program's
    QTRY_COMPARE(other.heard(), before + 1);
}

void tst_SystemKeys::theyWorkWithLockKeysOn()
{
    WindowBench bench(withKeys());
    bench.press(u"1"_s);
    OtherProgram other;
    giveKeyboard(other, bench);
    for (const QString &lock : {u"Num_Lock"_s, u"Caps_Lock"_s}) {
        const Phase before = bench.current().phase;
        press(bench, lock);
        press(bench, u"ctrl+shift+F8"_s);
        const bool heard = QTest::qWaitFor([&] { return bench.current().phase != before; });
        press(bench, lock);
        QVERIFY2(heard, qPrintable(lock));
    }
}

void tst_SystemKeys::aKeyHeldDownCountsOnce()
{
    const std::unique_ptr<SystemKeys> keys = SystemKeys::make();
    QVERIFY(keys->grab());
    QSignalSpy pressed(keys.get(), &SystemKeys::pressed);
    xdotool({u"keydown"_s, u"ctrl+shift+F8"_s});
    QTest::qWait(1500); // a keyboard repeats after two thirds of a second
    xdotool({u"keyup"_s, u"ctrl+shift+F8"_s});
    QTest::qWait(100);
    QCOMPARE(pressed.count(), 1);
    pressOnKeyboard(u"ctrl+shift+F8"_s);
    QTRY_COMPARE(pressed.count(), 2);
    QCOMPARE(pressed.at(1).at(0).value<SystemKey>(), SystemKey::Hold);
}

void tst_SystemKeys::aChoiceIsNotMadeByThem()
{
    WindowBench bench(withKeys());
    bench.press(u"1"_s);
    OtherProgram other;
    giveKeyboard(other, bench);
    press(bench, u"ctrl+shift+space"_s);
    QTRY_VERIFY2(
        bench.strip(u"passing"_s).startsWith(u"Choose first"_s), qPrintable(bench.strip(u"passing"_s)));
    QVERIFY(bench.running()->reason.isEmpty());
}

void tst_SystemKeys::theWindowComesToTheFront()
{
    WindowBench bench(withKeys());
    OtherProgram other;
    giveKeyboard(other, bench);
    press(bench, u"ctrl+shift+F10"_s);
    QTRY_VERIFY(bench.window->isActiveWindow());
    const int before = other.heard();
    press(bench, u"1"_s);
    QTRY_VERIFY(bench.running());
    QCOMPARE(other.heard(), before);
}

void tst_SystemKeys::theyAreLetGoOf()
{
    WindowBench bench(withKeys());
    bench.press(u"1"_s);
    bench.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench.window->settings().systemKeys);
    OtherProgram other;
    giveKeyboard(other, bench);
    press(bench, u"ctrl+shift+F8"_s);
    QTRY_COMPARE(other.heard(), 3); // the modifiers are keys too
    bench.settle();
    QCOMPARE(bench.current().phase, Phase::Running);
}

void tst_SystemKeys::aKeyAnotherProgramHasIsNamed()
{
    constexpr xcb_keysym_t f9 = 0xffc6;
    constexpr xcb_keysym_t space = 0x20;
    OtherProgram other;
    other.takeKey(other.codeOf(f9), XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_SHIFT);
    WindowBench bench;
    bench.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench.window->settings().systemKeys);
    QVERIFY2(bench.strip(u"passing"_s).startsWith(u"Another program has the key Ctrl Shift F9 already."_s),
        qPrintable(bench.strip(u"passing"_s)));
    const std::unique_ptr<SystemKeys> keys = SystemKeys::make();
    QVERIFY(!keys->grab());
    OtherProgram third; // none was kept
    third.takeKey(third.codeOf(space), XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_SHIFT);
}

void tst_SystemKeys::onWaylandTheyAreRefused()
{
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    const std::unique_ptr<SystemKeys> keys = SystemKeys::make();
    qunsetenv("WAYLAND_DISPLAY");
    const auto grabbed = keys->grab();
    QVERIFY(!grabbed);
    QVERIFY2(grabbed.error().contains(u"Wayland"_s), qPrintable(grabbed.error()));
}

QTEST_MAIN(tst_SystemKeys)
#include "tst_systemkeys.moc"
