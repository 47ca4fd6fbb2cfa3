// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/dayreader.h"
#include "models/store/deskstore.h"
#include "tests/ui/windowbench.h"
#include "ui/report/pageview.h"
#include "ui/report/reportwindow.h"
#include "ui/shared/look.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPromise>
#include <QScrollBar>
#include <QSqlQuery>

using namespace skranketid;
using namespace skranketid::test;

namespace {

/// What the window asks of the program around it, written down.
struct Around {
    QTemporaryDir folder;
    QStringList printers;
    QStringList written;
    QList<QUrl> opened;
    QString problem; ///< what writing gives
    bool held = false; ///< writing does not end yet
    QList<std::shared_ptr<QPromise<QString>>> waiting;

    ReportTools tools()
    {
        ReportTools tools;
        tools.program = u"Skranketid 0.1"_s;
        tools.folder = folder.path();
        tools.printers = [this] { return printers; };
        tools.open = [this](const QUrl &url) {
            opened.append(url);
            return true;
        };
        tools.write = [this](QDate day, Language language, const QString &file) {
            auto promise = std::make_shared<QPromise<QString>>();
            promise->start();
            written.append(u"%1 %2 %3"_s.arg(day.toString(Qt::ISODate))
                               .arg(language == Language::Danish ? u"da"_s : u"en"_s)
                               .arg(QFileInfo(file).fileName()));
            if (held) {
                waiting.append(promise);
            } else {
                promise->addResult(problem);
                promise->finish();
            }
            return promise->future();
        };
        return tools;
    }
};

CounterSettings inEnglish()
{
    CounterSettings settings;
    settings.language = Language::English;
    return settings;
}

class ReportBench : public WindowBench {
public:
    ReportBench() : ReportBench(std::make_shared<Around>()) { }

    void openReport()
    {
        key(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(report());
        QVERIFY(QTest::qWaitForWindowActive(report()));
        settle();
    }

    static ReportWindow *report()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ReportWindow *>(widget))
                return found;
        }
        return nullptr;
    }

    void reportKey(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        clock.pass(1000);
        report()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(report()));
        QTest::keyClick(report()->focusWidget(), Qt::Key(key), modifiers);
        settle();
    }

    Button *reportButton(const QString &name) const
    {
        return report()->findChild<Button *>(u"report-"_s + name);
    }
    QString date() const { return report()->findChild<TextLabel *>(u"report-date"_s)->text(); }
    StripMessage *message() const { return report()->findChild<StripMessage *>(u"report-message"_s); }
    QString said() const { return message()->isVisible() ? message()->message() : QString(); }
    PageView *page() const { return report()->findChild<PageView *>(u"report-page"_s); }
    QString pageText() const
    {
        return QAccessible::queryAccessibleInterface(page())->text(QAccessible::Description);
    }

    /// Of a day in the journal.
    DayRecord recordOf(QDate day)
    {
        return *storage().run([day](DeskStore &store) { return readDay(store, day); }).result();
    }

    /// A table is gone from the journal.
    void spoil(const QString &table)
    {
        const auto renamed = storage().run([table](DeskStore &store) {
            return QSqlQuery(store.connection().database())
                .exec(u"ALTER TABLE %1 RENAME TO lost"_s.arg(table));
        });
        QVERIFY(renamed.result());
    }

    void serveOne()
    {
        press(u"1"_s);
        for (int guard = 0; guard < 60 && (guard == 0 || running()); ++guard)
            stepByKeys();
        QVERIFY(!running());
    }

    std::shared_ptr<Around> around;

private:
    explicit ReportBench(std::shared_ptr<Around> made)
        : WindowBench(inEnglish(), made->tools()), around(std::move(made))
    {
    }
};

constexpr qint64 aDay = 24 * 3'600'000;
const QDate today(2026, 10, 20);

} // namespace

/// The daily report on the screen and the ways it leaves it.
class tst_ReportWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOnTodayAndClosesAlone();
    void isOpenOnceAndComesBackToToday();
    void goesBackADayAndNoFurtherThanToday();
    void followsTheWorkAtTheCounter();
    void anEmptyDaySaysSo();
    void aDayThatCannotBeReadSaysWhy();
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
    void thePageTellsWhatItIsAndWhereToHearIt();
    void everyButtonIsReachedByTab();
    void languageAndSizeFollowTheCounter();
    void pagesFitTheWindowInBothWays();
    void aPageIsDrawnInTime();

private:
    static void printTo(ReportBench &bench, const QString &file);
    static void acceptPrinting(ReportBench &bench, const QString &file);
    static void saveAs(ReportBench &bench, const QString &name);
};

void tst_ReportWindow::opensOnTodayAndClosesAlone()
{
    ReportBench bench;
    bench.serveOne();
    bench.openReport();
    QCOMPARE(bench.date(), u"Today, Tuesday, 20 October 2026"_s);
    QVERIFY2(bench.pageText().contains(u"1 session"), qPrintable(bench.pageText()));
    QCOMPARE(bench.page()->sentence(), QString());
    bench.reportKey(Qt::Key_Escape);
    QVERIFY(!bench.report()->isVisible());
    QVERIFY(bench.window->isVisible());
}

void tst_ReportWindow::isOpenOnceAndComesBackToToday()
{
    ReportBench bench;
    bench.openReport();
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    const QString yesterday = bench.date();
    const ReportWindow *first = bench.report();
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.openReport();
    QCOMPARE(bench.report(), first);
    QCOMPARE(bench.date(), yesterday); // the day one was looking at
    bench.reportKey(Qt::Key_Escape);
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.openReport();
    QCOMPARE(bench.report(), first);
    QVERIFY(bench.date().startsWith(u"Today"));
}

void tst_ReportWindow::goesBackADayAndNoFurtherThanToday()
{
    ReportBench bench;
    bench.serveOne();
    bench.clock.pass(aDay);
    bench.openReport();
    QCOMPARE(bench.date(), u"Today, Wednesday, 21 October 2026"_s);
    QVERIFY(!bench.reportButton(u"on"_s)->isEnabled());
    QVERIFY(!bench.reportButton(u"today"_s)->isEnabled());
    bench.reportKey(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.date(), u"Today, Wednesday, 21 October 2026"_s);
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.date(), u"Tuesday, 20 October 2026"_s);
    QVERIFY2(bench.pageText().contains(u"1 session"), qPrintable(bench.pageText()));
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.date(), u"Monday, 19 October 2026"_s);
    bench.click(bench.reportButton(u"on"_s));
    QCOMPARE(bench.date(), u"Tuesday, 20 October 2026"_s);
    bench.reportKey(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(bench.date(), u"Today, Wednesday, 21 October 2026"_s);
}

void tst_ReportWindow::followsTheWorkAtTheCounter()
{
    ReportBench bench;
    bench.openReport();
    const QString before = bench.pageText();
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.serveOne();
    bench.report()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.report()));
    bench.settle();
    QVERIFY(bench.pageText() != before);
}

void tst_ReportWindow::anEmptyDaySaysSo()
{
    ReportBench bench;
    bench.openReport();
    QCOMPARE(bench.page()->sentence(), QString());
    QVERIFY2(bench.pageText().contains(u"No session"), qPrintable(bench.pageText()));
    QVERIFY(bench.reportButton(u"print"_s)->isEnabled());
}

void tst_ReportWindow::aDayThatCannotBeReadSaysWhy()
{
    ReportBench bench;
    bench.serveOne();
    bench.spoil(u"session"_s);
    bench.openReport();
    QVERIFY2(bench.page()->sentence().startsWith(u"This day cannot be read: "),
        qPrintable(bench.page()->sentence()));
    QCOMPARE(bench.pageText(), bench.page()->sentence());
    for (const QString &name : {u"print"_s, u"save"_s, u"web"_s})
        QVERIFY(!bench.reportButton(name)->isEnabled());
    bench.reportKey(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(bench.around->written.isEmpty());
}

void tst_ReportWindow::withoutAPrinterThePdfIsSaved()
{
    ReportBench bench;
    bench.openReport();
    bench.reportKey(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(bench.around->written,
        (QStringList{u"2026-10-20 en daily-report-2026-10-20.pdf"_s,
            u"2026-10-20 en daily-report-2026-10-20.html"_s}));
    QVERIFY2(bench.said().startsWith(u"There is no printer on this computer. The report is saved as "),
        qPrintable(bench.said()));
    QVERIFY(bench.said().contains(u"daily-report-2026-10-20.html"));
    QCOMPARE(bench.recordOf(today).firstPrintedMs, 0); // nothing went to paper
    bench.click(bench.reportButton(u"folder"_s));
    QCOMPARE(bench.around->opened, QList<QUrl>{QUrl::fromLocalFile(bench.around->folder.path())});
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.said(), QString());
}

void tst_ReportWindow::aFolderThatCannotBeWrittenIsTold()
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

void tst_ReportWindow::aFileThereIsLeftAlone()
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
void tst_ReportWindow::saveAs(ReportBench &bench, const QString &name)
{
    auto *dialog = bench.report()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the question is Qt's
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
    QMetaObject::invokeMethod(dialog, "accept");
    bench.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void tst_ReportWindow::savingAsksWhereAndWritesBothForms()
{
    ReportBench bench;
    bench.openReport();
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    bench.reportKey(Qt::Key_S, Qt::ControlModifier);
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

void tst_ReportWindow::savingAFileForTheSecondTimeReplacesBothForms()
{
    ReportBench bench;
    for (const QString &name : {u"day.pdf"_s, u"day.html"_s, u"letter.html"_s}) {
        QFile file(bench.around->folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    bench.openReport();
    for (const QString &name : {u"day.pdf"_s, u"letter.pdf"_s}) {
        bench.reportKey(Qt::Key_S, Qt::ControlModifier);
        saveAs(bench, name);
    }
    QCOMPARE(bench.around->written,
        (QStringList{u"2026-10-20 en day.pdf"_s, u"2026-10-20 en day.html"_s, u"2026-10-20 en letter.pdf"_s,
            u"2026-10-20 en letter-2.html"_s}));
}

void tst_ReportWindow::whileItWritesNothingElseIsAskedFor()
{
    ReportBench bench;
    bench.around->held = true;
    bench.openReport();
    bench.reportKey(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(bench.said(), u"Writing the report …"_s);
    for (const QString &name : {u"print"_s, u"save"_s, u"web"_s})
        QVERIFY(!bench.reportButton(name)->isEnabled());
    bench.reportKey(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(bench.around->written.size(), 1);
    bench.around->waiting.constFirst()->addResult(u"The disk is full."_s);
    bench.around->waiting.constFirst()->finish();
    bench.settle();
    QCOMPARE(bench.said(), u"The disk is full."_s);
    QVERIFY(bench.around->opened.isEmpty());
    QVERIFY(bench.reportButton(u"web"_s)->isEnabled());
}

void tst_ReportWindow::theWebPageIsWrittenAndOpened()
{
    ReportBench bench;
    bench.openReport();
    bench.click(bench.reportButton(u"web"_s));
    QCOMPARE(bench.around->written, QStringList{u"2026-10-20 en daily-report-2026-10-20.html"_s});
    QCOMPARE(bench.around->opened.size(), 1);
    QCOMPARE(bench.around->opened.constFirst().fileName(), u"daily-report-2026-10-20.html"_s);
}

/// Through the print dialog into a file, since no printer is here.
void tst_ReportWindow::printTo(ReportBench &bench, const QString &file)
{
    bench.reportKey(Qt::Key_P, Qt::ControlModifier);
    acceptPrinting(bench, file);
}

void tst_ReportWindow::acceptPrinting(ReportBench &bench, const QString &file)
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

void tst_ReportWindow::aPrintIsNotedAndTheNextOneMarked()
{
    ReportBench bench;
    bench.around->printers = {u"Office"_s};
    bench.serveOne();
    bench.openReport();
    const QImage before = bench.page()->grab().toImage();
    const QString first = bench.around->folder.filePath(u"first.pdf"_s);
    printTo(bench, first);
    QVERIFY(QFileInfo(first).size() > 1000);
    QVERIFY2(bench.said().startsWith(u"The report was printed to the file "), qPrintable(bench.said()));
    const DayRecord record = bench.recordOf(today);
    QCOMPARE(record.firstPrintedMs, bench.clock.now().wallMs);
    QVERIFY(bench.page()->grab().toImage() != before); // as the next print will be
    bench.clock.pass(60'000);
    printTo(bench, bench.around->folder.filePath(u"second.pdf"_s));
    QCOMPARE(bench.recordOf(today).firstPrintedMs, record.firstPrintedMs);
    QVERIFY(bench.around->written.isEmpty());
}

void tst_ReportWindow::aPrinterThatFailsIsToldAndNotNoted()
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

void tst_ReportWindow::aPrintThatCannotBeNotedIsTold()
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

void tst_ReportWindow::thePageTellsWhatItIsAndWhereToHearIt()
{
    ReportBench bench;
    bench.openReport();
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(bench.page());
    QCOMPARE(face->role(), QAccessible::Graphic);
    QCOMPARE(face->text(QAccessible::Name), u"Daily report, Tuesday, 20 October 2026"_s);
    QVERIFY(face->text(QAccessible::Description)
                .endsWith(bench.reportButton(u"web"_s)->text()
                    + u"” gives the page in a form to be read aloud."_s));
    QCOMPARE(bench.report()->windowTitle(), u"Daily report, Tuesday, 20 October 2026 – Skranketid"_s);
    for (Button *button : bench.report()->findChildren<Button *>()) {
        if (!button->isVisible())
            continue;
        const QAccessibleInterface *pressed = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(pressed->role(), QAccessible::Button);
        QVERIFY2(!pressed->text(QAccessible::Name).isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!pressed->text(QAccessible::Description).isEmpty(), qPrintable(button->objectName()));
    }
}

void tst_ReportWindow::everyButtonIsReachedByTab()
{
    ReportBench bench;
    bench.clock.pass(aDay);
    bench.openReport();
    bench.reportKey(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.report()->focusWidget(), bench.page());
    QStringList round;
    do {
        bench.reportKey(Qt::Key_Tab);
        round.append(bench.report()->focusWidget()->objectName());
    } while (round.constLast() != u"report-page" && round.size() < 20);
    QCOMPARE(round,
        (QStringList{u"report-print"_s, u"report-save"_s, u"report-web"_s, u"report-close"_s,
            u"report-back"_s, u"report-on"_s, u"report-today"_s, u"report-fit"_s, u"report-page"_s}));
    bench.reportKey(Qt::Key_Tab, Qt::ShiftModifier);
    bench.reportKey(Qt::Key_Return); // presses the button, prints nothing
    QCOMPARE(bench.page()->fit(), PageView::Fit::Page);
    QVERIFY(bench.around->written.isEmpty());
}

void tst_ReportWindow::languageAndSizeFollowTheCounter()
{
    ReportBench bench;
    bench.openReport();
    const int height = bench.reportButton(u"print"_s)->height();
    bench.reportKey(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(bench.window->settings().language, Language::Danish);
    QVERIFY2(bench.date().contains(u"20. oktober 2026"), qPrintable(bench.date()));
    bench.reportKey(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(bench.around->written.constLast(), u"2026-10-20 da daily-report-2026-10-20.html"_s);
    for (int i = 0; i < 4; ++i)
        bench.reportKey(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(bench.window->settings().textPercent, 200);
    QVERIFY(bench.reportButton(u"print"_s)->height() > height);
    bench.reportKey(Qt::Key_F12);
    QCOMPARE(
        bench.report()->palette().color(QPalette::Window), paletteOf(Theme::Dark).color(QPalette::Window));
    const QImage page = bench.page()->grab().toImage();
    QCOMPARE(page.pixelColor(page.width() / 2, 40), QColor(Qt::white)); // paper in every theme
    QCOMPARE(page.pixelColor(8, 8), colour(Theme::Dark, Token::Wash));
}

void tst_ReportWindow::pagesFitTheWindowInBothWays()
{
    ReportBench bench;
    bench.openReport();
    bench.report()->resize(900, 700);
    bench.settle();
    QScrollBar *bar = bench.page()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bench.reportKey(Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    bench.reportKey(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(bar->maximum(), 0);
    QCOMPARE(bench.reportButton(u"fit"_s)->text(), u"Page width"_s);
    bench.reportKey(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(bar->maximum() > 0);
}

void tst_ReportWindow::aPageIsDrawnInTime()
{
    ReportBench bench;
    for (int i = 0; i < 20; ++i)
        bench.serveOne();
    bench.openReport();
    bench.report()->resize(1366, 768);
    bench.settle();
    for (int fit = 0; fit < 2; ++fit) {
        bench.page()->viewport()->grab(); // fonts are loaded
        QElapsedTimer timer;
        timer.start();
        bench.page()->viewport()->grab();
        QVERIFY2(timer.elapsed() < 50, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
        bench.reportKey(Qt::Key_B, Qt::ControlModifier);
    }
}

QTEST_MAIN(tst_ReportWindow)
#include "tst_reportwindow.moc"
