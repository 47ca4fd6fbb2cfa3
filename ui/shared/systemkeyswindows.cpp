// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/systemkeys.h"
#include "ui/shared/systemkeysdisplays.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QGuiApplication>

#include <windows.h>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstId = 1; // of our hot keys, each thread has its own numbers

UINT virtualKeyOf(Qt::Key key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return static_cast<UINT>(VK_F1 + (key - Qt::Key_F1));
    return static_cast<UINT>(key); // Space, letters and digits have the same numbers there
}

UINT modifiersOf(Qt::KeyboardModifiers modifiers)
{
    UINT flags = MOD_NOREPEAT;
    if (modifiers.testFlag(Qt::ControlModifier))
        flags |= MOD_CONTROL;
    if (modifiers.testFlag(Qt::ShiftModifier))
        flags |= MOD_SHIFT;
    if (modifiers.testFlag(Qt::AltModifier))
        flags |= MOD_ALT;
    return flags;
}

/// Registered for the thread, not for a window: they come however windows are made and hidden.
class WindowsSystemKeys final : public SystemKeys, public QAbstractNativeEventFilter {
public:
    ~WindowsSystemKeys() override { letGo(); }

    tl::expected<void, QString> grab() override
    {
        if (m_held > 0)
            return {};
        QCoreApplication::instance()->installNativeEventFilter(this);
        for (const SystemKeyForm &form : systemKeyForms()) {
            const QKeyCombination combination = combinationOf(form.key);
            const UINT modifiers = modifiersOf(combination.keyboardModifiers());
            const UINT key = virtualKeyOf(combination.key());
            if (!RegisterHotKey(nullptr, firstId + static_cast<int>(form.key), modifiers, key)) {
                letGo();
                return tl::unexpected(takenText(form.key));
            }
            ++m_held;
        }
        return {};
    }

    void release() override { letGo(); }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *said = static_cast<const MSG *>(message);
        const int index = static_cast<int>(said->wParam) - firstId;
        if (said->message != WM_HOTKEY || index < 0 || index >= m_held)
            return false;
        Q_EMIT pressed(static_cast<SystemKey>(index));
        return true;
    }

private:
    void letGo()
    {
        while (m_held > 0)
            UnregisterHotKey(nullptr, firstId + --m_held);
        if (QCoreApplication *application = QCoreApplication::instance())
            application->removeNativeEventFilter(this);
    }

    int m_held = 0; ///< so many, from the first on
};

} // namespace

std::unique_ptr<SystemKeys> makeSystemKeysOfDisplay()
{
    if (QGuiApplication::platformName() != "windows"_L1)
        return nullptr;
    return std::make_unique<WindowsSystemKeys>();
}

} // namespace skranketid
