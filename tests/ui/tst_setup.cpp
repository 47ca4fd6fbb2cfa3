// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/cutoff.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace skranketid;
using namespace skranketid::test;

/// Office, desk and language: at the first start and later.
class tst_Setup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartAsksAndOneKeyGoesOn();
    void whatIsTypedIsKept();
    void aNumberThatLooksPersonalIsRefused_data();
    void aNumberThatLooksPersonalIsRefused();
    void aNameThatIsTooLongIsRefusedAndNotCut();
    void anEmptyOfficeStopsNobody();
    void theLanguageChangesAtOnce();
    void theLanguageIsChosenWithArrowsAndEnterStays();
    void itIsOpenedAgainByItsKey();
    void lookingAtTheKeysLosesNothing();
    void escKeepsWhatWas();
    void escAtTheFirstStartOnlyPutsItOff();
    void theMouseAloneGoesOn();
    void theFootNamesTheNewPlaceAtOnce();
    void nothingIsCutOffAtAnyTextSize_data();
    void nothingIsCutOffAtAnyTextSize();
};

namespace {

CounterSettings firstStart()
{
    CounterSettings settings;
    settings.placeKnown = false;
    return settings;
}

void fill(WindowBench &bench, const QString &field, const QString &text)
{
    auto *edit = bench.visible<QLineEdit>(field);
    QVERIFY(edit);
    edit->setText(text);
}

} // namespace

void tst_Setup::theFirstStartAsksAndOneKeyGoesOn()
{
    WindowBench bench(firstStart());
    QVERIFY(bench.visible<QWidget>(u"setup"_s));
    QCOMPARE(bench.focus()->objectName(), u"office"_s);
    bench.key(Qt::Key_Return);
    QVERIFY(!bench.visible<QWidget>(u"setup"_s));
    QVERIFY(bench.window->settings().placeKnown);
    bench.press(u"1"_s);
    QVERIFY(bench.running());
}

void tst_Setup::whatIsTypedIsKept()
{
    WindowBench bench(firstStart());
    QSignalSpy changed(bench.window.get(), &CounterWindow::settingsChanged);
    bench.visible<QLineEdit>(u"office"_s)->clear();
    bench.type(u"Town hall"_s);
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.focus()->objectName(), u"desk"_s);
    bench.visible<QLineEdit>(u"desk"_s)->clear();
    bench.type(u"7"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bench.window->settings().office, u"Town hall"_s);
    QCOMPARE(bench.window->settings().desk, u"7"_s);
}

void tst_Setup::aNumberThatLooksPersonalIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("office") << u"office"_s;
    QTest::newRow("desk") << u"desk"_s;
}

void tst_Setup::aNumberThatLooksPersonalIsRefused()
{
    QFETCH(const QString, field);
    WindowBench bench(firstStart());
    fill(bench, field, u"010190-1234"_s);
    const QString said = bench.visible<TextLabel>(u"setup-problem"_s)->text();
    QVERIFY(!said.isEmpty());
    QVERIFY(!said.contains(u"1234"_s));
    bench.key(Qt::Key_Return);
    QVERIFY(bench.visible<QWidget>(u"setup"_s));
    QVERIFY(!bench.window->settings().placeKnown);
}

void tst_Setup::aNameThatIsTooLongIsRefusedAndNotCut()
{
    WindowBench bench(firstStart());
    fill(bench, u"desk"_s, QString(21, u'x'));
    QVERIFY(bench.visible<TextLabel>(u"setup-problem"_s)->text().contains(u"20"_s));
    fill(bench, u"desk"_s, QString(20, u'x'));
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.window->settings().desk, QString(20, u'x'));
}

void tst_Setup::anEmptyOfficeStopsNobody()
{
    WindowBench bench(firstStart());
    fill(bench, u"office"_s, {});
    fill(bench, u"desk"_s, {});
    bench.key(Qt::Key_Return);
    QVERIFY(bench.window->settings().placeKnown);
    QCOMPARE(bench.window->settings().desk, u"Skranke 3"_s); // a desk always has a name
}

void tst_Setup::theLanguageChangesAtOnce()
{
    WindowBench bench(firstStart());
    bench.click(bench.visible<QWidget>(u"language-en"_s));
    QCOMPARE(bench.window->settings().language, Language::English);
    QVERIFY(bench.visible<QWidget>(u"setup"_s));
}

void tst_Setup::theLanguageIsChosenWithArrowsAndEnterStays()
{
    WindowBench bench(firstStart());
    const auto says = [&bench](const QString &text) {
        return std::ranges::any_of(bench.allVisible<TextLabel>(),
            [&text](const TextLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(says(u"← →"_s));
    bench.keys({Qt::Key_Tab, Qt::Key_Tab});
    QCOMPARE(bench.focus()->objectName(), u"language-da"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(bench.visible<QWidget>(u"setup"_s));
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.focus()->objectName(), u"language-en"_s);
    QCOMPARE(bench.window->settings().language, Language::English);
    bench.key(Qt::Key_Enter, Qt::KeypadModifier);
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.window->settings().language, Language::English);
    QVERIFY(bench.visible<QWidget>(u"setup"_s));
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.focus()->objectName(), u"setup-go"_s);
    bench.key(Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(bench.visible<QWidget>(u"start"_s));
}

void tst_Setup::itIsOpenedAgainByItsKey()
{
    WindowBench bench;
    QVERIFY(!bench.visible<QWidget>(u"setup"_s));
    bench.key(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(bench.visible<QLineEdit>(u"desk"_s)->text(), u"Skranke 3"_s);
    fill(bench, u"desk"_s, u"12"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.window->settings().desk, u"12"_s);
}

void tst_Setup::lookingAtTheKeysLosesNothing()
{
    WindowBench bench(firstStart());
    fill(bench, u"office"_s, u"Town hall"_s);
    bench.key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(bench.visible<QWidget>(u"help"_s));
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.visible<QWidget>(u"setup"_s));
    QCOMPARE(bench.visible<QLineEdit>(u"office"_s)->text(), u"Town hall"_s);
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.visible<QWidget>(u"start"_s));
}

void tst_Setup::escKeepsWhatWas()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.key(Qt::Key_I, Qt::ControlModifier);
    fill(bench, u"desk"_s, u"12"_s);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.window->settings().desk, u"Skranke 3"_s);
    QVERIFY(bench.running());
}

void tst_Setup::escAtTheFirstStartOnlyPutsItOff()
{
    WindowBench bench(firstStart());
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.visible<QWidget>(u"setup"_s));
    QVERIFY(!bench.window->settings().placeKnown); // the next start asks again
    bench.press(u"1"_s);
    QVERIFY(bench.running());
}

void tst_Setup::theMouseAloneGoesOn()
{
    WindowBench bench(firstStart());
    bench.click(bench.visible<Button>(u"setup-go"_s));
    QVERIFY(!bench.visible<QWidget>(u"setup"_s));
    QVERIFY(bench.window->settings().placeKnown);
}

void tst_Setup::theFootNamesTheNewPlaceAtOnce()
{
    WindowBench bench;
    const auto said = [&bench](const QString &text) {
        return std::ranges::any_of(bench.allVisible<TextLabel>(),
            [&text](const TextLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(said(u"Skranke 3 · Borgerservice"_s));
    bench.key(Qt::Key_I, Qt::ControlModifier);
    fill(bench, u"office"_s, u"Library"_s);
    fill(bench, u"desk"_s, u"North"_s);
    QVERIFY(!said(u"North · Library"_s));
    bench.key(Qt::Key_Return);
    QVERIFY(said(u"North · Library"_s));
    QVERIFY(!said(u"Borgerservice"_s));
}

void tst_Setup::nothingIsCutOffAtAnyTextSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("first");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("first start, %d %%", percent) << percent << true;
        QTest::addRow("later, %d %%", percent) << percent << false;
    }
}

void tst_Setup::nothingIsCutOffAtAnyTextSize()
{
    QFETCH(const int, percent);
    QFETCH(const bool, first);
    CounterSettings settings;
    settings.textPercent = percent;
    settings.placeKnown = !first;
    WindowBench bench(settings);
    if (!first)
        bench.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(bench.visible<QWidget>(u"setup"_s));
    QCOMPARE(cutOff(bench), QStringList());
    fill(bench, u"office"_s, u"010190-1234"_s); // with the sentence of a refusal
    bench.settle();
    QVERIFY(bench.visible<TextLabel>(u"setup-problem"_s));
    QCOMPARE(cutOff(bench), QStringList());
}

QTEST_MAIN(tst_Setup)
#include "tst_setup.moc"
