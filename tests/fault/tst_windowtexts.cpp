// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/placename.h"
#include "models/domain/text/ticket.h"
#include "tests/support/torture.h"
#include "tests/ui/windowbench.h"

#include <QLineEdit>

using namespace skranketid;
using namespace skranketid::test;

// The same texts as in tst_torture, typed or pasted into the window's fields.

namespace {

/// A field has one line: what else is pasted into it becomes that.
QString asOneLine(const QString &text)
{
    QLineEdit line;
    line.setText(text);
    return line.text();
}

void fill(WindowBench &bench, const QString &field, const QString &text)
{
    auto *edit = bench.visible<QLineEdit>(field);
    QVERIFY(edit);
    edit->setText(text);
}

/// No text in the window is taken for more than text.
void nothingIsRich(const WindowBench &bench)
{
    for (const QLabel *label : bench.allVisible<QLabel>())
        QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
}

} // namespace

class tst_WindowTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notes();
    void tickets();
    void places();
};

void tst_WindowTexts::notes()
{
    WindowBench bench;
    bench.press(u"1"_s);
    QString stored;
    for (const QString &text : personalTexts() + hostileTexts()) {
        bench.key(Qt::Key_F6);
        QVERIFY(bench.visible<QLineEdit>(u"note"_s));
        fill(bench, u"note"_s, text);
        const QString shown = bench.visible<QLineEdit>(u"note"_s)->text();
        bench.key(Qt::Key_Return);
        const auto note = Note::from(shown);
        if (note) {
            stored = note->text();
            QVERIFY(!bench.visible<QLineEdit>(u"note"_s));
        } else if (bench.visible<QLineEdit>(u"note"_s)) {
            const auto *problem = bench.visible<TextLabel>(u"note-problem"_s);
            const bool isNothing = note.error() == Note::Problem::Empty;
            QVERIFY2(isNothing || (problem && problem->text() == describe(note.error())),
                qPrintable(text.left(100)));
            bench.key(Qt::Key_Escape);
        }
        QCOMPARE(bench.storedNote(bench.running()->id), stored);
        QVERIFY(!looksLikeCpr(stored));
        nothingIsRich(bench);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(!stored.isEmpty());
}

void tst_WindowTexts::tickets()
{
    WindowBench bench;
    int taken = 0;
    for (const QString &text : personalTexts() + hostileTexts()) {
        fill(bench, u"ticket"_s, text);
        const QString shown = bench.visible<QLineEdit>(u"ticket"_s)->text();
        bench.press(u"1"_s);
        if (!bench.running()) {
            nothingIsRich(bench);
            continue;
        }
        ++taken;
        QVERIFY(bench.running()->ticket.isEmpty() || isTicket(bench.running()->ticket));
        QVERIFY2(bench.running()->ticket.compare(shown.trimmed().toUpper(), Qt::CaseInsensitive) == 0,
            qPrintable(shown.left(50)));
        bench.storage().execute(*parseCommand(u"void mistake"_s)).waitForFinished();
        bench.settle();
    }
    QVERIFY(taken > 3);
}

void tst_WindowTexts::places()
{
    WindowBench bench;
    int taken = 0;
    for (const QString &text : personalTexts() + hostileTexts()) {
        const QString line = asOneLine(text);
        const QString before = bench.window->settings().office;
        if (!bench.visible<QLineEdit>(u"office"_s))
            bench.key(Qt::Key_I, Qt::ControlModifier);
        fill(bench, u"office"_s, text);
        bench.key(Qt::Key_Return);
        const QString now = bench.window->settings().office;
        if (now != before) {
            ++taken;
            QCOMPARE(now, line.trimmed());
            QVERIFY(!problemOfPlaceName(now, longestOfficeName));
        }
        nothingIsRich(bench);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(taken > 0);
}

QTEST_MAIN(tst_WindowTexts)
#include "tst_windowtexts.moc"
