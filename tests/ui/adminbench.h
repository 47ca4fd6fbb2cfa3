// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowbench.h"
#include "ui/admin/access.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/adminwindow.h"
#include "ui/admin/pageitem.h"
#include "ui/counter/windowsettings.h"

#include <QLineEdit>

namespace skranketid::test {

/// The counter window with its administration, driven by keys.
class AdminBench : public WindowBench {
public:
    static inline const QString manager = u"rød grød med fløde"_s;
    static inline const QString administrator = u"på en planke"_s;

    explicit AdminBench(Language language = Language::English, ReportTools tools = {})
        : WindowBench(settingsIn(language), std::move(tools))
    {
    }

    void openAdmin()
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(admin());
        QVERIFY(QTest::qWaitForWindowActive(admin()));
        QTRY_VERIFY(access().isKnown());
        settle();
    }

    static AdminWindow *admin()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<AdminWindow *>(widget))
                return found;
        }
        return nullptr;
    }

    Access &access() const { return *window->findChild<Access *>(); }

    void adminKey(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        clock.pass(100);
        QTest::keyClick(adminFocus(), Qt::Key(key), modifiers);
        settle();
    }

    void adminType(const QString &text)
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(
                QTest::Click, adminFocus(), Qt::Key_unknown, QString(character), Qt::NoModifier);
        settle();
    }

    QWidget *adminFocus() const { return admin()->focusWidget() ? admin()->focusWidget() : admin(); }

    /// As somebody does who has just opened the window; `again` when none is set yet.
    void typePassphrase(const QString &passphrase, bool again)
    {
        adminType(passphrase);
        adminKey(Qt::Key_Return);
        if (again) {
            adminType(passphrase);
            adminKey(Qt::Key_Return);
        }
        QTRY_VERIFY(!access().isBusy());
        settle();
    }

    void openAsManager()
    {
        openAdmin();
        typePassphrase(manager, !access().isSet(Role::Manager));
        QVERIFY(access().holds(Role::Manager));
        settle();
    }

    /// The page that is on the screen; nullptr: the lock is.
    static AdminPage *page()
    {
        for (AdminPage *page : admin()->findChildren<AdminPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }

    /// From anywhere, by keys only.
    void goToPage(const QString &name)
    {
        for (int guard = 0; guard < 30 && (!page() || page()->objectName() != name); ++guard)
            adminKey(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(page());
        QCOMPARE(page()->objectName(), name);
    }

    /// The one on the screen, if there is one: pages have parts of the same name.
    template <typename T = QLineEdit> static T *in(const QString &name)
    {
        const QList<T *> found = admin()->findChildren<T *>(name);
        for (T *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return found.value(0);
    }

    void enter(const QString &field, const QString &text)
    {
        auto *edit = in(field);
        QVERIFY(edit);
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        if (text.isEmpty())
            adminKey(Qt::Key_Delete);
        adminType(text);
        adminKey(Qt::Key_Return);
    }

    static QString shown(const QString &label)
    {
        const auto *text = in<TextLabel>(label);
        return text && text->isVisible() ? text->text() : QString();
    }

    static QString said(const QString &strip)
    {
        const auto *message = in<StripMessage>(strip);
        return message && message->isVisible() ? message->message() : QString();
    }

    const OfficeBook &office() const { return state().office(); }

    QStringList storedEvents(EventKind kind)
    {
        return storage()
            .run([kind](DeskStore &store) {
                QStringList found;
                const auto events = store.journal().officeDecisions();
                for (const Event &event : events.value_or(QList<Event>())) {
                    if (event.kind == kind)
                        found.append(QString::fromUtf8(canonical(event.body)));
                }
                return found;
            })
            .result();
    }

private:
    static CounterSettings settingsIn(Language language)
    {
        CounterSettings settings;
        settings.language = language;
        return settings;
    }
};

} // namespace skranketid::test
