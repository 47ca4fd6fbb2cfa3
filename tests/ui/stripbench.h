// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowbench.h"
#include "ui/counter/clockface.h"
#include "ui/strip/stripwindow.h"

namespace skranketid::test {

inline CounterSettings withStrip(int percent = 100)
{
    CounterSettings settings;
    settings.stripShown = true;
    settings.textPercent = percent;
    return settings;
}

/// The window with its strip, which is driven by keys and clicks of its own.
class StripBench : public WindowBench {
public:
    explicit StripBench(const CounterSettings &settings = withStrip()) : WindowBench(settings) { settle(); }

    static StripWindow *strip()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<StripWindow *>(widget))
                return found;
        }
        return nullptr;
    }

    void activateWindow() const
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    static void activateStrip()
    {
        strip()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(strip()));
    }

    void stripKey(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!strip()->isActiveWindow())
            activateStrip();
        clock.pass(1000);
        QWidget *focus = strip()->focusWidget();
        QTest::keyClick(focus ? focus : strip(), Qt::Key(key), modifiers);
        settle();
    }

    template <typename T = QWidget> T *part(const QString &name) const
    {
        for (T *widget : strip()->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    template <typename T> QList<T *> parts() const
    {
        QList<T *> found = strip()->findChildren<T *>();
        found.removeIf([](const T *widget) { return !widget->isVisible(); });
        return found;
    }

    Button *stripButton(const QString &name) const { return part<Button>(u"button-"_s + name); }
    QString said(const QString &name) const
    {
        const auto *label = part<QLabel>(name);
        return label ? label->text() : QString();
    }
    QString time() const
    {
        const auto *face = part<ClockFace>(u"clock"_s);
        return face ? face->accessibleName() : QString();
    }

    void stripSteps(const QString &until)
    {
        for (int guard = 0; guard < 60 && running() && shownStep() != until; ++guard)
            stripKey(wanted() == Want::Tick ? Qt::Key_Space : Qt::Key_1);
        QCOMPARE(shownStep(), until);
    }
};

} // namespace skranketid::test
