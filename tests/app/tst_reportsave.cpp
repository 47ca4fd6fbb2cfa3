// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "tests/support/program.h"
#include "ui/counter/counterwindow.h"
#include "ui/report/reportwindow.h"
#include "ui/shared/button.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace skranketid;
using namespace skranketid::test;

/// What the window saves, against what the command gives while the window has the database.
class tst_ReportSave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSavedReportHasTheBytesOfTheCommand();
    void aFolderThatIsMissingIsTold();

private:
    template <typename T> static T *topLevel()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<T *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    static int withWindow(const Home &home, const std::function<void()> &use);
    static void saveAs(const QString &file);
    static QString said();
};

int tst_ReportSave::withWindow(const Home &home, const std::function<void()> &use)
{
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto *window = topLevel<CounterWindow>();
        if (!window)
            return;
        timer.stop();
        window->activateWindow();
        if (QTest::qWaitForWindowActive(window))
            use();
        window->close();
    });
    timer.start(20);
    return openWindow({{}, home.profile(), Language::English, WindowRequest{}}, {});
}

void tst_ReportSave::saveAs(const QString &file)
{
    QTest::keyClick(topLevel<CounterWindow>(), Qt::Key_P, Qt::ControlModifier);
    auto *report = topLevel<ReportWindow>();
    QVERIFY(report);
    QTRY_VERIFY(report->findChild<Button *>(u"report-save"_s)->isEnabled());
    report->findChild<Button *>(u"report-save"_s)->click();
    auto *dialog = report->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(report->findChild<Button *>(u"report-save"_s)->isEnabled(), 20'000);
}

QString tst_ReportSave::said()
{
    return topLevel<ReportWindow>()->findChild<StripMessage *>(u"report-message"_s)->message();
}

void tst_ReportSave::aSavedReportHasTheBytesOfTheCommand()
{
    const Home home;
    QVERIFY(home.record("start mitid-new\nvoid mistake\n").constLast().value(u"ok").toBool());
    QCOMPARE(withWindow(home,
                 [&home] {
                     saveAs(home.path(u"saved.pdf"_s));
                     QVERIFY2(said().startsWith(u"Saved as "), qPrintable(said()));
                     for (const QString &form : {u"pdf"_s, u"html"_s}) {
                         const RunResult run = home.run(
                             {u"report"_s, u"daily"_s, u"--output"_s, home.path(u"command."_s + form)});
                         QVERIFY2(run.status == 0, qPrintable(run.err));
                         QVERIFY(home.read(u"saved."_s + form).size() > 1000);
                         QCOMPARE(home.read(u"saved."_s + form), home.read(u"command."_s + form));
                     }
                 }),
        0);
}

void tst_ReportSave::aFolderThatIsMissingIsTold()
{
    const Home home;
    QDir().mkdir(home.path(u"soon gone"_s));
    QCOMPARE(withWindow(home,
                 [&home] {
                     QTest::keyClick(topLevel<CounterWindow>(), Qt::Key_P, Qt::ControlModifier);
                     QTimer::singleShot(
                         0, topLevel<ReportWindow>(), [&home] { QDir().rmdir(home.path(u"soon gone"_s)); });
                     saveAs(home.path(u"soon gone/saved.pdf"_s));
                     QVERIFY2(said().contains(u"cannot be written"), qPrintable(said()));
                     QVERIFY(!QFile::exists(home.path(u"soon gone"_s)));
                 }),
        0);
}

/// The program the window starts for files is this one; asked for a report, it is the real program.
int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationVersion(QStringLiteral(SKRANKETID_VERSION));
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.contains(u"report"_s))
        return QProcess::execute(QStringLiteral(SKRANKETID_PROGRAM), arguments);
    tst_ReportSave test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reportsave.moc"
