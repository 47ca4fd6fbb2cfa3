// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stripbench.h"
#include "ui/counter/announcements.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QToolTip>

using namespace skranketid;
using namespace skranketid::test;

/// What the strip says of itself, of what cannot be done now and of what has just been done.
class tst_StripTold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsForBeforeAStartSaysSo();
    void whatWasFinishedIsSaidForSomeSeconds();
    void theKeyThatHidesItIsTold();
};

void tst_StripTold::whatIsForBeforeAStartSaysSo()
{
    StripBench bench;
    bench.stripKey(Qt::Key_1);
    const QList<std::pair<int, Qt::KeyboardModifiers>> keys{{Qt::Key_F2, Qt::NoModifier},
        {Qt::Key_Minus, Qt::NoModifier}, {Qt::Key_Plus, Qt::NoModifier}, {Qt::Key_F3, Qt::NoModifier},
        {Qt::Key_U, Qt::ControlModifier}};
    for (const auto &[key, modifiers] : keys) {
        bench.stripKey(key, modifiers);
        QVERIFY2(bench.said(u"passing"_s).endsWith(u": only before a session starts."_s),
            qPrintable(bench.said(u"passing"_s)));
        QTest::qWait(50);
        QVERIFY(StripBench::strip()->isActiveWindow());
        bench.stripKey(Qt::Key_Escape);
        QVERIFY(bench.said(u"passing"_s).isEmpty());
    }
    bench.stripKey(Qt::Key_F8);
    bench.stripKey(Qt::Key_F2); // now there is a next one
    QTRY_VERIFY(bench.window->isActiveWindow());
    QCOMPARE(bench.focus()->objectName(), u"ticket"_s);
}

void tst_StripTold::whatWasFinishedIsSaidForSomeSeconds()
{
    StripBench bench;
    QSignalSpy spoken(bench.window->findChild<Announcements *>(), &Announcements::said);
    bench.stripKey(Qt::Key_1);
    QVERIFY(bench.said(u"finished"_s).isEmpty());
    bench.clock.pass(5 * 60'000);
    bench.stripSteps(u"Z03"_s);
    spoken.clear();
    bench.stripKey(Qt::Key_1);
    const QString sentence = bench.said(u"finished"_s);
    QVERIFY2(
        sentence.startsWith(u"Finished after 5:"_s) && sentence.contains(u"MitID"_s), qPrintable(sentence));
    QTRY_COMPARE(spoken.count(), 1);
    QCOMPARE(spoken.at(0).at(0).toString(), sentence);
    bench.clock.pass(10'000);
    QTest::qWait(1200);
    QCOMPARE(bench.said(u"finished"_s), sentence);
    bench.clock.pass(10'000);
    QTRY_VERIFY(bench.said(u"finished"_s).isEmpty());
    QVERIFY(bench.stripButton(u"undo"_s));

    bench.stripKey(Qt::Key_1);
    bench.stripKey(Qt::Key_Backspace, Qt::ControlModifier);
    bench.press(u"1"_s);
    QVERIFY2(bench.said(u"finished"_s).startsWith(u"Not counted: "_s), qPrintable(bench.said(u"finished"_s)));
    bench.stripKey(Qt::Key_1); // the next one is in hand
    QVERIFY(bench.said(u"finished"_s).isEmpty());
}

void tst_StripTold::theKeyThatHidesItIsTold()
{
    StripBench bench;
    bench.activateWindow(); // the pointer alone asks
    Button *hide = bench.stripButton(u"strip"_s);
    QVERIFY(hide);
    QTest::mouseMove(hide, hide->rect().center());
    QTRY_COMPARE(QToolTip::text(), hide->toolTip());
    QToolTip::hideText();
    QCOMPARE(hide->toolTip(), u"Hide the strip (Ctrl S)"_s);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(hide);
    QVERIFY(face);
    QCOMPARE(face->text(QAccessible::Name), u"Hide the strip"_s);
    QCOMPARE(face->text(QAccessible::Description), u"Ctrl S"_s);
}

QTEST_MAIN(tst_StripTold)
#include "tst_striptold.moc"
