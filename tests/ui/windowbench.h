// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/deskstore.h"
#include "models/store/storage.h"
#include "tests/support/counterharness.h"
#include "tests/ui/testclock.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/counterwindow.h"
#include "ui/shared/button.h"
#include "ui/shared/choicecard.h"
#include "ui/shared/stripmessage.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace skranketid::test {

/// A real window on a real database in a temporary folder, driven by keys. Each key comes a second after the
/// last.
class WindowBench {
public:
    explicit WindowBench(CounterSettings settings = {}, ReportTools reportTools = {})
        : m_settings(std::move(settings)), m_reportTools(std::move(reportTools))
    {
        m_settings.desk = u"Skranke 3"_s;
        m_settings.office = u"Borgerservice"_s;
        open();
    }

    ~WindowBench() { close(); }

    void open()
    {
        StorageOptions options;
        options.file = m_folder.filePath(u"desk.db"_s);
        options.desk = m_settings.desk;
        options.office = m_settings.office;
        auto opened = Storage::open(options, clock, m_catalogue);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_storage = std::move(*opened);
        m_storage->setLanguage(m_settings.language);
        window = std::make_unique<CounterWindow>(*m_storage, m_catalogue, clock, m_settings, m_reportTools,
            checklistTools ? checklistTools() : ChecklistTools(), backupTools);
        window->setWindowState(Qt::WindowNoState); // whatever screen the test runs on
        window->resize(1366, 768);
        window->show();
        window->activateWindow(); // no window manager does
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        settle();
    }

    void close()
    {
        window.reset();
        m_storage.reset();
    }

    /// Waits until the storage thread has nothing left to do and the window has heard of it.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            m_storage->run([](DeskStore &) {}).waitForFinished();
            QCoreApplication::processEvents();
        }
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        clock.pass(1000);
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
        settle();
    }

    void keys(const QList<int> &keys)
    {
        for (const int each : keys)
            key(each);
    }

    /// The key that stands on an option, a digit or a letter.
    void press(const QString &text)
    {
        clock.pass(1000);
        QTest::keyClick(focus(), text.at(0).toLatin1());
        settle();
    }

    void type(const QString &text)
    {
        for (const QChar character : text)
            QTest::keyClick(focus(), character.toLatin1());
        settle();
    }

    void click(QWidget *widget)
    {
        clock.pass(1000);
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
    }

    Storage &storage() { return *m_storage; }
    QWidget *focus() const { return window->focusWidget() ? window->focusWidget() : window.get(); }
    const CounterState &state() const { return *window->findChild<CounterState *>(); }
    const Session *running() const { return state().session(); }
    const Session &current() const { return *state().desk().current(); }
    QString shownStep() const { return state().shownStep() ? state().shownStep()->step->id : QString(); }

    template <typename T> T *visible(const QString &name) const
    {
        for (T *widget : window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    template <typename T> QList<T *> allVisible() const
    {
        QList<T *> found;
        for (T *widget : window->findChildren<T *>()) {
            if (widget->isVisible())
                found.append(widget);
        }
        return found;
    }

    Button *button(const QString &action) const { return visible<Button>(u"button-"_s + action); }
    ChoiceCard *option(const QString &code) const { return visible<ChoiceCard>(u"option-"_s + code); }
    QString strip(const QString &name) const
    {
        const auto *strip = visible<StripMessage>(name);
        return strip ? strip->message() : QString();
    }

    QString storedNote(SessionId session)
    {
        return m_storage->run([session](DeskStore &store) { return store.journal().noteOf(session); })
            .result()
            .value_or(u"unreadable"_s);
    }

    /// What comes next for this list, as a clerk would: keys or clicks are the caller's.
    enum class Want { Tick, Reason, Authenticators, Route, Outcome };
    Want wanted() const
    {
        const PlannedStep *shown = state().shownStep();
        const QString sets = shown ? shown->step->sets : u"outcome"_s;
        if (sets.isEmpty())
            return Want::Tick;
        if (sets == u"reason"_s)
            return Want::Reason;
        if (sets == u"outcome"_s)
            return Want::Outcome;
        return sets == u"route"_s ? Want::Route : Want::Authenticators;
    }

    /// One step on by keyboard.
    void stepByKeys()
    {
        switch (wanted()) {
        case Want::Tick:
            key(Qt::Key_Space);
            break;
        case Want::Authenticators:
        case Want::Reason:
        case Want::Route:
        case Want::Outcome:
            press(u"1"_s);
            break;
        }
    }

    void stepsUntil(const QString &id)
    {
        for (int guard = 0; guard < 60 && running() && shownStep() != id; ++guard)
            stepByKeys();
        QCOMPARE(shownStep(), id);
    }

    TestClock clock;
    std::function<ChecklistTools()> checklistTools; ///< asked for when the storage is open
    BackupTools backupTools; ///< for the next time the window opens
    std::unique_ptr<CounterWindow> window;

private:
    QTemporaryDir m_folder;
    CounterSettings m_settings;
    const ReportTools m_reportTools;
    std::shared_ptr<const Catalogue> m_catalogue = std::make_shared<Catalogue>(shipped());
    std::unique_ptr<Storage> m_storage;
};

} // namespace skranketid::test
