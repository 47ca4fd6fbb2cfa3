// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportbench.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>

using namespace skranketid;
using namespace skranketid::test;

namespace {

const QDate today(2026, 10, 20);

} // namespace

/// The ways a daily report leaves its window: printer, files, browser.
class tst_ReportOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAPrinterThePdfIsSaved();
    void aFolderThatCannotBeWrittenIsTold();
    void aFileThereIsLeftAlone();
    void savingAsksWhereAndWritesBothForms();
    void savingAFileForTheSecondTimeReplacesBothForms();
    void whileItWritesNothingElseIsAskedFor();
    void theWebPageIsWrittenAndOpened();
    void aPrintIsNotedAndTheNextOneMarked();
    void aPrinterThatFailsIsToldAndNotNoted();
    void aPrintThatCannotBeNotedIsTold();

private:
    static void printTo(ReportBench &bench, const QString &file);
    static void acceptPrinting(ReportBench &bench, const QString &file);
    static void saveAs(ReportBench &bench, const QString &name);
};

void tst_ReportOutput::withoutAPrinterThePdfIsSaved()
{
    ReportBench bench;
    bench.openReport();
    bench.reportKey(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(bench.around->written,
        (QStringList{u"2026-10-20 en daily-report-2026-10-20.pdf"_s,
            u"2026-10-20 en daily-report-2026-10-20.html"_s}));
    QVERIFY2(bench.said().startsWith(u"There is no printer on this computer. Saved as "),
        qPrintable(bench.said()));
    QVERIFY(bench.said().contains(u"daily-report-2026-10-20.html"));
    QCOMPARE(bench.recordOf(today).firstPrintedMs, 0); // nothing went to paper
    bench.click(bench.reportButton(u"folder"_s));
    QCOMPARE(bench.around->opened, QList<QUrl>{QUrl::fromLocalFile(bench.around->folder.path())});
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.said(), QString());
}

void tst_ReportOutput::aFolderThatCannotBeWrittenIsTold()
{
    ReportBench bench;
    bench.around->problem = u"The report cannot be written to X: it is full."_s;
    bench.openReport();
    bench.reportKey(Qt::Key_Return);
    QCOMPARE(bench.around->written.size(), 1);
    QCOMPARE(bench.said(),
        u"There is no printer on this computer. The report cannot be written to X: it is full."_s);
    QVERIFY(!bench.reportButton(u"folder"_s)->isVisible());
    QVERIFY(bench.reportButton(u"save"_s)->isEnabled());
}

void tst_ReportOutput::aFileThereIsLeftAlone()
{
    ReportBench bench;
    for (const QString &name : {u"daily-report-2026-10-20.pdf"_s, u"daily-report-2026-10-20-2.html"_s}) {
        QFile file(bench.around->folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    bench.openReport();
    bench.reportKey(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(bench.around->written,
        (QStringList{u"2026-10-20 en daily-report-2026-10-20-2.pdf"_s,
            u"2026-10-20 en daily-report-2026-10-20-2-2.html"_s}));
}

/// Answers the dialog that asks where.
void tst_ReportOutput::saveAs(ReportBench &bench, const QString &name)
{
    auto *dialog = bench.report()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the question is Qt's
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
    QMetaObject::invokeMethod(dialog, "accept");
    bench.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void tst_ReportOutput::savingAsksWhereAndWritesBothForms()
{
    ReportBench bench;
    bench.openReport();
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    bench.reportKey(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = bench.report()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->selectedFiles(),
        QStringList{bench.around->folder.filePath(u"daily-report-2026-10-19.pdf"_s)});
    QVERIFY(bench.around->written.isEmpty());
    saveAs(bench, u"monday.pdf"_s);
    QCOMPARE(
        bench.around->written, (QStringList{u"2026-10-19 en monday.pdf"_s, u"2026-10-19 en monday.html"_s}));
    QVERIFY2(bench.said().contains(u"monday.pdf") && bench.said().contains(u"monday.html"),
        qPrintable(bench.said()));
}

void tst_ReportOutput::savingAFileForTheSecondTimeReplacesBothForms()
{
    ReportBench bench;
    for (const QString &name : {u"day.pdf"_s, u"day.html"_s, u"letter.html"_s}) {
        QFile file(bench.around->folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    bench.openReport();
    for (const QString &name : {u"day.pdf"_s, u"letter.pdf"_s}) {
        bench.reportKey(Qt::Key_E, Qt::ControlModifier);
        saveAs(bench, name);
    }
    QCOMPARE(bench.around->written,
        (QStringList{u"2026-10-20 en day.pdf"_s, u"2026-10-20 en day.html"_s, u"2026-10-20 en letter.pdf"_s,
            u"2026-10-20 en letter-2.html"_s}));
}

void tst_ReportOutput::whileItWritesNothingElseIsAskedFor()
{
    ReportBench bench;
    bench.around->held = true;
    bench.openReport();
    bench.reportKey(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(bench.said(), u"Writing …"_s);
    for (const QString &name : {u"print"_s, u"save"_s, u"web"_s})
        QVERIFY(!bench.reportButton(name)->isEnabled());
    bench.reportKey(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(bench.around->written.size(), 1);
    bench.around->waiting.constFirst()->addResult(u"The disk is full."_s);
    bench.around->waiting.constFirst()->finish();
    bench.settle();
    QCOMPARE(bench.said(), u"The disk is full."_s);
    QVERIFY(bench.around->opened.isEmpty());
    QVERIFY(bench.reportButton(u"web"_s)->isEnabled());
}

void tst_ReportOutput::theWebPageIsWrittenAndOpened()
{
    ReportBench bench;
    bench.openReport();
    bench.click(bench.reportButton(u"web"_s));
    QCOMPARE(bench.around->written, QStringList{u"2026-10-20 en daily-report-2026-10-20.html"_s});
    QCOMPARE(bench.around->opened.size(), 1);
    QCOMPARE(bench.around->opened.constFirst().fileName(), u"daily-report-2026-10-20.html"_s);
}

/// Through the print dialog into a file, since no printer is here.
void tst_ReportOutput::printTo(ReportBench &bench, const QString &file)
{
    bench.reportKey(Qt::Key_P, Qt::ControlModifier);
    acceptPrinting(bench, file);
}

void tst_ReportOutput::acceptPrinting(ReportBench &bench, const QString &file)
{
    auto *dialog = bench.report()->findChild<QPrintDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    dialog->done(QDialog::Accepted);
    bench.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void tst_ReportOutput::aPrintIsNotedAndTheNextOneMarked()
{
    ReportBench bench;
    bench.around->printers = {u"Office"_s};
    bench.serveOne();
    bench.openReport();
    const QImage before = bench.page()->grab().toImage();
    const QString first = bench.around->folder.filePath(u"first.pdf"_s);
    printTo(bench, first);
    QVERIFY(QFileInfo(first).size() > 1000);
    QVERIFY2(bench.said().startsWith(u"Printed to the file "), qPrintable(bench.said()));
    const DayRecord record = bench.recordOf(today);
    QCOMPARE(record.firstPrintedMs, bench.clock.now().wallMs);
    QVERIFY(bench.page()->grab().toImage() != before); // as the next print will be
    bench.clock.pass(60'000);
    printTo(bench, bench.around->folder.filePath(u"second.pdf"_s));
    QCOMPARE(bench.recordOf(today).firstPrintedMs, record.firstPrintedMs);
    QVERIFY(bench.around->written.isEmpty());
}

void tst_ReportOutput::aPrinterThatFailsIsToldAndNotNoted()
{
    ReportBench bench;
    bench.around->printers = {u"Office"_s};
    bench.openReport();
    const QString file = bench.around->folder.filePath(u"no such folder/day.pdf"_s);
    printTo(bench, file);
    QVERIFY2(bench.said().contains(u"does not take the page"), qPrintable(bench.said()));
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(bench.recordOf(today).firstPrintedMs, 0);
}

void tst_ReportOutput::aPrintThatCannotBeNotedIsTold()
{
    ReportBench bench;
    bench.around->printers = {u"Office"_s};
    bench.serveOne();
    bench.openReport();
    bench.reportKey(Qt::Key_P, Qt::ControlModifier);
    bench.spoil(u"event"_s); // after the window has read the day again
    acceptPrinting(bench, bench.around->folder.filePath(u"day.pdf"_s));
    QVERIFY2(bench.said().contains(u"The journal could not note the print: "), qPrintable(bench.said()));
}

QTEST_MAIN(tst_ReportOutput)
#include "tst_reportoutput.moc"
