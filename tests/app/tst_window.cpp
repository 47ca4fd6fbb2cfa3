// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui.h"
#include "app/settings.h"
#include "tests/support/program.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/counterwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace skranketid;
using namespace skranketid::test;

class tst_Window : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAndClosesWithStatusZero();
    void remembersWhatWasSet();
    void officeAndDeskAreAskedOnce();
    void aSessionCarriesTheDeskOfNow();
    void aProfileMadeByACommandIsAskedOnceToo();
    void damagedSettingsGiveTheStandardOnes();
    void theLanguageAskedForBeatsTheOneSet();
    void aProblemIsShownInAWindow_data();
    void aProblemIsShownInAWindow();

private:
    static bool bringForward(QWidget &window)
    {
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }

    /// Opens the window, does something with it as soon as it is there, and gives the exit status.
    template <typename Use>
    static int withWindow(const Home &home, Use use, std::optional<Language> language = {});
};

template <typename Use>
int tst_Window::withWindow(const Home &home, Use use, std::optional<Language> language)
{
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<CounterWindow *>(widget);
            if (!window || !window->isVisible())
                continue;
            timer.stop();
            use(*window);
            window->close();
        }
    });
    timer.start(20);
    return openWindow({{}, home.profile(), language, WindowRequest{}}, {u"--profile"_s, home.profile()});
}

void tst_Window::opensAndClosesWithStatusZero()
{
    const Home home;
    bool used = false;
    QCOMPARE(withWindow(home, [&](CounterWindow &) { used = true; }), 0);
    QVERIFY(used);
    QVERIFY(QFile::exists(home.database()));
}

void tst_Window::remembersWhatWasSet()
{
    const Home home;
    QCOMPARE(withWindow(home,
                 [](CounterWindow &window) {
                     CounterSettings settings = window.settings();
                     settings.theme = Theme::Dark;
                     settings.textPercent = 150;
                     settings.language = Language::English;
                     settings.timeShown = TimeShown::Hidden;
                     settings.privacy = true;
                     settings.stripPosition = QPoint(120, 80);
                     settings.placeKnown = true;
                     settings.desk = u"4"_s;
                     settings.office = u"Town hall"_s;
                     window.resize(1240, 700);
                     Q_EMIT window.settingsChanged(settings);
                 }),
        0);
    QCOMPARE(withWindow(home,
                 [](CounterWindow &window) {
                     QCOMPARE(window.settings().theme, Theme::Dark);
                     QCOMPARE(window.settings().textPercent, 150);
                     QCOMPARE(window.settings().language, Language::English);
                     QCOMPARE(window.settings().timeShown, TimeShown::Hidden);
                     QVERIFY(window.settings().privacy);
                     QCOMPARE(window.settings().stripPosition, QPoint(120, 80));
                     QVERIFY(window.settings().placeKnown);
                     QCOMPARE(window.settings().desk, u"4"_s);
                     QCOMPARE(window.settings().office, u"Town hall"_s);
                     QCOMPARE(window.size(), QSize(1240, 700));
                 }),
        0);
}

void tst_Window::officeAndDeskAreAskedOnce()
{
    const Home home;
    QCOMPARE(withWindow(home,
                 [](CounterWindow &window) {
                     QVERIFY(!window.settings().placeKnown);
                     QVERIFY(bringForward(window));
                     QTest::keyClick(window.findChild<QLineEdit *>(u"desk"_s), Qt::Key_Return);
                     QVERIFY(window.settings().placeKnown);
                 }),
        0);
    QCOMPARE(withWindow(home, [](CounterWindow &window) { QVERIFY(window.settings().placeKnown); }), 0);
}

void tst_Window::aSessionCarriesTheDeskOfNow()
{
    const Home home;
    QCOMPARE(withWindow(home,
                 [](CounterWindow &window) {
                     QVERIFY(bringForward(window));
                     window.findChild<QLineEdit *>(u"office"_s)->setText(u"Library"_s);
                     window.findChild<QLineEdit *>(u"desk"_s)->setText(u"12"_s);
                     QTest::keyClick(window.findChild<QLineEdit *>(u"desk"_s), Qt::Key_Return);
                     QTest::keyClick(&window, Qt::Key_1);
                     const auto running = [&window] { return window.findChild<CounterState *>()->session(); };
                     QTRY_VERIFY(running());
                     QCOMPARE(running()->desk, u"12"_s);
                     QCOMPARE(running()->office, u"Library"_s);
                 }),
        0);
}

void tst_Window::aProfileMadeByACommandIsAskedOnceToo()
{
    const Home home;
    QVERIFY(home.record("start mitid-new\nvoid mistake\n").constLast().value(u"ok").toBool());
    QCOMPARE(withWindow(home,
                 [](CounterWindow &window) {
                     QVERIFY(!window.settings().placeKnown);
                     QVERIFY(bringForward(window));
                     window.findChild<QLineEdit *>(u"desk"_s)->setText(u"12"_s);
                     QTest::keyClick(window.findChild<QLineEdit *>(u"desk"_s), Qt::Key_Return);
                 }),
        0);
    QVERIFY(home.record("start mitid-new\n").constFirst().value(u"ok").toBool());
    QCOMPARE(withWindow(home,
                 [](CounterWindow &window) {
                     QVERIFY(window.settings().placeKnown);
                     const auto current
                         = [&window] { return window.findChild<CounterState *>()->desk().current(); };
                     QTRY_VERIFY(current());
                     QCOMPARE(current()->desk, u"12"_s); // what the command started has the window's desk
                 }),
        0);
}

void tst_Window::damagedSettingsGiveTheStandardOnes()
{
    const Home home;
    QVERIFY(QDir().mkpath(home.profile()));
    home.write(u"profile/settings.ini"_s,
        "[General]\ntheme=pink\ntext-scale=huge\ntime-shown=never\nprivacy=perhaps\nsystem-keys=2\n"
        "desk=010190-1234\n[strip]\nshown=\xff\nposition=left top\n[[[\n");
    QCOMPARE(withWindow(home,
                 [](CounterWindow &window) {
                     CounterSettings standard;
                     standard.language = window.settings().language;
                     standard.placeKnown = false;
                     standard.desk = u"1"_s;
                     QVERIFY(window.settings() == standard);
                 }),
        0);
}

void tst_Window::theLanguageAskedForBeatsTheOneSet()
{
    const Home home;
    QVERIFY(QDir().mkpath(home.profile()));
    Settings(home.profile() + u"/settings.ini"_s).set(Setting::Language, u"en"_s);
    QCOMPARE(withWindow(home,
                 [](CounterWindow &window) { QCOMPARE(window.settings().language, Language::English); }),
        0);
    QCOMPARE(withWindow(
                 home, [](CounterWindow &window) { QCOMPARE(window.settings().language, Language::Danish); },
                 Language::Danish),
        0);
}

void tst_Window::aProblemIsShownInAWindow_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("no database") << u"profile/skranketid.db"_s
                                 << QByteArray("This is a letter to the council.\n");
    QTest::newRow("broken checklist") << u"profile/checklists/own-1.json"_s << QByteArray("{");
}

void tst_Window::aProblemIsShownInAWindow()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    const Home home;
    QVERIFY(QDir().mkpath(home.profile() + u"/checklists"_s));
    home.write(file, bytes);
    QString shown;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            timer.stop();
            shown = box->text();
            box->buttons().constFirst()->click();
        }
    });
    timer.start(20);
    QCOMPARE(openWindow({{}, home.profile(), Language::English, WindowRequest{}}, {}), 1);
    QVERIFY2(shown.contains(home.path(file)), qPrintable(shown));
    QCOMPARE(home.read(file), bytes);
}

QTEST_MAIN(tst_Window)
#include "tst_window.moc"
