// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/dayreader.h"
#include "models/store/deskstore.h"
#include "tests/ui/windowbench.h"
#include "ui/counter/windowsettings.h"
#include "ui/report/pageview.h"
#include "ui/report/reportwindow.h"
#include "ui/shared/look.h"

#include <QAccessible>
#include <QPromise>
#include <QSqlQuery>

namespace skranketid::test {

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

inline CounterSettings inEnglish()
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
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
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

    void set(const CounterSettings &settings)
    {
        window->findChild<WindowSettings *>()->set(settings);
        settle();
    }

    void setText(int percent)
    {
        CounterSettings settings = window->settings();
        settings.textPercent = percent;
        set(settings);
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

} // namespace skranketid::test
