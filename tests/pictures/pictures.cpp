// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "tests/ui/stripbench.h"
#include "ui/report/reportwindow.h"

#include <QCursor>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScreen>

#include <cstdio>
#include <functional>

using namespace skranketid;
using namespace skranketid::test;

namespace {

enum class Of { Counter, Strip, Report };

struct Scene {
    QString name;
    std::function<void(WindowBench &)> play;
    Of of = Of::Counter; ///< whose picture it is
};

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

void startWithTicket(WindowBench &bench, const QString &ticket, const QString &list)
{
    bench.key(Qt::Key_F2);
    bench.visible<QLineEdit>(u"ticket"_s)->clear();
    bench.type(ticket);
    bench.key(Qt::Key_Return);
    bench.press(list);
}

/// Steps with times as they are at a counter.
void workUntil(WindowBench &bench, const QString &step)
{
    static const QList<int> seconds{31, 44, 29, 38, 112, 35, 140, 41, 108, 117, 31, 52, 66, 47, 73, 58};
    for (qsizetype i = 0; i < 60 && bench.running() && bench.shownStep() != step; ++i) {
        bench.clock.pass(seconds.at(i % seconds.size()) * second);
        bench.stepByKeys();
    }
}

/// A morning: three citizens served, one on hold.
void morning(WindowBench &bench)
{
    for (const QString &list : {u"1"_s, u"3"_s, u"2"_s}) {
        bench.press(list);
        workUntil(bench, u"nowhere"_s);
        bench.clock.pass(4 * minute);
    }
    startWithTicket(bench, u"A039"_s, u"1"_s);
    workUntil(bench, u"C05"_s);
    bench.key(Qt::Key_F8);
    bench.clock.pass(4 * minute);
}

/// Some forty sessions until the afternoon, most of them without steps.
void fullDay(WindowBench &bench)
{
    morning(bench);
    bench.key(Qt::Key_F8);
    bench.press(u"1"_s);
    workUntil(bench, u"nowhere"_s);
    static const QList<int> minutes{6, 11, 8, 5, 17, 9, 7, 13, 6, 22, 4, 10};
    for (qsizetype i = 0; i < 36; ++i) {
        bench.key(Qt::Key_F3);
        bench.press(QString::number(1 + i % 3));
        bench.clock.pass(minutes.at(i % minutes.size()) * minute);
        for (int guard = 0; guard < 20 && bench.running(); ++guard)
            bench.stepByKeys();
        bench.clock.pass(minute);
    }
}

void openReport(WindowBench &bench)
{
    bench.key(Qt::Key_P, Qt::ControlModifier);
    bench.settle();
}

ReportWindow *report()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ReportWindow *>(widget))
            return found;
    }
    return nullptr;
}

void atStep(WindowBench &bench, const QString &step)
{
    morning(bench);
    startWithTicket(bench, u"A042"_s, u"1"_s);
    workUntil(bench, step);
    bench.clock.pass(31 * second);
    bench.settle();
}

/// The last one served that morning.
void toSession(WindowBench &bench)
{
    morning(bench);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
}

void correctEnd(WindowBench &bench)
{
    bench.press(u"2"_s);
    bench.visible<QLineEdit>(u"correct-time"_s)->selectAll();
    bench.type(u"10.02"_s);
    bench.key(Qt::Key_Return);
    bench.press(u"1"_s);
}

QList<Scene> scenes()
{
    return {
        {u"idle"_s, morning},
        {u"quick"_s,
            [](WindowBench &bench) {
                morning(bench);
                bench.key(Qt::Key_F3);
            }},
        {u"step"_s, [](WindowBench &bench) { atStep(bench, u"C07"_s); }},
        {u"choose"_s, [](WindowBench &bench) { atStep(bench, u"C11"_s); }},
        {u"look-away"_s, [](WindowBench &bench) { atStep(bench, u"P06"_s); }},
        {u"held"_s,
            [](WindowBench &bench) {
                atStep(bench, u"C09"_s);
                bench.key(Qt::Key_F8);
            }},
        {u"resumed"_s,
            [](WindowBench &bench) {
                atStep(bench, u"C09"_s);
                bench.key(Qt::Key_F8);
                bench.clock.pass(6 * minute);
                bench.key(Qt::Key_F8);
                bench.press(u"2"_s);
            }},
        {u"over"_s,
            [](WindowBench &bench) {
                atStep(bench, u"C09"_s);
                bench.key(Qt::Key_F4);
                bench.press(u"1"_s);
                bench.clock.pass(11 * minute);
                bench.key(Qt::Key_F9);
            }},
        {u"finish"_s,
            [](WindowBench &bench) {
                atStep(bench, u"Z02"_s);
                bench.key(Qt::Key_F10);
            }},
        {u"finished"_s, [](WindowBench &bench) { atStep(bench, u"nowhere"_s); }},
        {u"refusal"_s,
            [](WindowBench &bench) {
                atStep(bench, u"C05"_s);
                bench.key(Qt::Key_F7);
            }},
        {u"recovery"_s,
            [](WindowBench &bench) {
                atStep(bench, u"C09"_s);
                bench.close();
                bench.clock.pass(6 * minute);
                bench.open();
            }},
        {u"refused"_s,
            [](WindowBench &bench) {
                atStep(bench, u"C04"_s);
                bench.key(Qt::Key_F10);
                bench.press(u"1"_s);
            }},
        {u"rule"_s,
            [](WindowBench &bench) {
                atStep(bench, u"C07"_s);
                bench.key(Qt::Key_F1);
            }},
        {u"note"_s,
            [](WindowBench &bench) {
                atStep(bench, u"C07"_s);
                bench.key(Qt::Key_F6);
                bench.type(u"0101901234"_s);
            }},
        {u"keys"_s,
            [](WindowBench &bench) {
                atStep(bench, u"C07"_s);
                bench.key(Qt::Key_F1, Qt::ShiftModifier);
            }},
        {u"days"_s,
            [](WindowBench &bench) {
                morning(bench);
                bench.key(Qt::Key_J, Qt::ControlModifier);
                bench.key(Qt::Key_Down);
            }},
        {u"session"_s, toSession},
        {u"session-corrected"_s,
            [](WindowBench &bench) {
                toSession(bench);
                correctEnd(bench);
                bench.key(Qt::Key_Return);
                bench.press(u"9"_s);
                bench.press(u"6"_s);
                bench.key(Qt::Key_Return);
            }},
        {u"correct-time"_s,
            [](WindowBench &bench) {
                toSession(bench);
                correctEnd(bench);
            }},
        {u"correct-code"_s,
            [](WindowBench &bench) {
                toSession(bench);
                bench.press(u"4"_s);
            }},
        {u"correct-locked"_s,
            [](WindowBench &bench) {
                morning(bench);
                bench.clock.pass(24 * 60 * minute);
                bench.key(Qt::Key_J, Qt::ControlModifier);
                bench.key(Qt::Key_Left, Qt::AltModifier);
                bench.key(Qt::Key_Down);
                bench.key(Qt::Key_Return);
                bench.press(u"9"_s);
                bench.press(u"6"_s);
                bench.key(Qt::Key_Return);
            }},
        {u"link"_s,
            [](WindowBench &bench) {
                toSession(bench);
                bench.press(u"0"_s);
            }},
        {u"forgotten"_s,
            [](WindowBench &bench) {
                startWithTicket(bench, u"A041"_s, u"1"_s);
                workUntil(bench, u"C05"_s);
                bench.close();
                bench.clock.pass(23 * 60 * minute);
                bench.open();
                bench.storage().run([](DeskStore &store) { return store.keepHouse(); }).waitForFinished();
                bench.settle();
            }},
        {u"setup"_s, [](WindowBench &bench) { bench.key(Qt::Key_I, Qt::ControlModifier); }},
        {u"hidden"_s,
            [](WindowBench &bench) {
                atStep(bench, u"C07"_s);
                for (const int key : {Qt::Key_T, Qt::Key_T, Qt::Key_H})
                    bench.key(key, Qt::ControlModifier);
            }},
        {u"strip"_s, [](WindowBench &bench) { atStep(bench, u"C09"_s); }, Of::Strip},
        {u"strip-choose"_s, [](WindowBench &bench) { atStep(bench, u"C11"_s); }, Of::Strip},
        {u"strip-idle"_s, morning, Of::Strip},
        {u"report"_s,
            [](WindowBench &bench) {
                fullDay(bench);
                openReport(bench);
            },
            Of::Report},
        {u"report-page"_s,
            [](WindowBench &bench) {
                fullDay(bench);
                openReport(bench);
                QTest::keyClick(report(), Qt::Key_F, Qt::ControlModifier);
            },
            Of::Report},
        {u"report-empty"_s, openReport, Of::Report},
    };
}

struct Variant {
    Theme theme;
    const char *themeName;
    int percent;
    Language language;
    QSize size;

    QString name() const
    {
        return u"%1-%2-%3-%4"_s.arg(QLatin1String(themeName))
            .arg(percent)
            .arg(codeOf(language))
            .arg(size.width());
    }
};

QList<Variant> variants()
{
    QList<Variant> all;
    for (const Language language : {Language::Danish, Language::English}) {
        for (const int percent : {100, 200}) {
            all.append({Theme::Light, "light", percent, language, {1366, 768}});
            all.append({Theme::Dark, "dark", percent, language, {1366, 768}});
            all.append({Theme::HighContrast, "contrast", percent, language, {1366, 768}});
        }
    }
    all.append({Theme::Light, "light", 100, Language::Danish, {1920, 1080}});
    return all;
}

bool take(const Scene &scene, const Variant &variant, const QDir &folder)
{
    CounterSettings settings;
    settings.theme = variant.theme;
    settings.textPercent = variant.percent;
    settings.language = variant.language;
    settings.stripShown = scene.of == Of::Strip;
    WindowBench bench(settings);
    bench.window->resize(variant.size);
    bench.settle();
    scene.play(bench);
    bench.settle();
    QWidget *shown = bench.window.get();
    if (scene.of == Of::Strip)
        shown = StripBench::strip();
    if (scene.of == Of::Report) {
        shown = report();
        shown->resize(shown->size().boundedTo(variant.size));
        bench.settle();
    }
    return shown && shown->grab().save(folder.filePath(u"%1-%2.png"_s.arg(scene.name, variant.name())));
}

} // namespace

/// Pictures of the counter window in every state: FOLDER [PATTERN], the pattern as in "step-light*".
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: pictures FOLDER [PATTERN]\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString pattern = argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"*"_s;
    if (!folder.mkpath(u"."_s))
        return 1;
    Translations translations(Language::Danish);
    QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight()); // nothing is under the mouse
    for (const Variant &variant : variants()) {
        translations.setLanguage(variant.language);
        for (const Scene &scene : scenes()) {
            const QString name = u"%1-%2"_s.arg(scene.name, variant.name());
            const auto wanted = QRegularExpression::fromWildcard(pattern);
            if (!wanted.match(name).hasMatch())
                continue;
            if (!take(scene, variant, folder)) {
                std::fprintf(stderr, "%s: no picture\n", qPrintable(name));
                return 1;
            }
        }
    }
    return 0;
}
