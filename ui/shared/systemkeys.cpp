// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/systemkeys.h"

#include "ui/shared/actions.h"
#include "ui/shared/systemkeysdisplays.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeySequence>

#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

// Never Ctrl+Alt: on Windows that is AltGr, which Danish keyboards type @ and { with, and on Linux it leads
// to the text consoles with F1 to F12. No F12 either, which Windows keeps for debuggers.
constexpr std::array<SystemKeyForm, 4> forms{{
    {SystemKey::Done, QT_TRANSLATE_NOOP("SystemKeys", "Done, next step"), "Ctrl+Shift+Space"},
    {SystemKey::Hold, QT_TRANSLATE_NOOP("SystemKeys", "Put on hold or resume"), "Ctrl+Shift+F8"},
    {SystemKey::Undo, QT_TRANSLATE_NOOP("SystemKeys", "Undo"), "Ctrl+Shift+F9"},
    {SystemKey::Front, QT_TRANSLATE_NOOP("SystemKeys", "Bring the window to the front"), "Ctrl+Shift+F10"},
}};

QString whyNotHere()
{
    const QString platform = QGuiApplication::platformName();
    if (platform.startsWith("wayland"_L1) || platform == "xcb"_L1)
        return QCoreApplication::translate("SystemKeys",
            "This desktop uses Wayland, which gives keys only to the program in front: keys for the whole "
            "system "
            "are not possible here.");
    if (platform == "cocoa"_L1)
        return QCoreApplication::translate(
            "SystemKeys", "Keys for the whole system have not been made for macOS yet.");
    return QCoreApplication::translate("SystemKeys",
        "This display (%1) gives keys only to the program in front: keys for the whole system are not "
        "possible "
        "here.")
        .arg(platform);
}

class NoSystemKeys final : public SystemKeys {
public:
    tl::expected<void, QString> grab() override { return tl::unexpected(whyNotHere()); }
    void release() override { }
};

} // namespace

std::span<const SystemKeyForm> systemKeyForms()
{
    return forms;
}

const SystemKeyForm &formOf(SystemKey key)
{
    return forms.at(static_cast<std::size_t>(key));
}

QString textOf(SystemKey key)
{
    return QCoreApplication::translate("SystemKeys", formOf(key).text);
}

QString keyTextOf(SystemKey key)
{
    return keyTextOf(QString::fromLatin1(formOf(key).keys));
}

QKeyCombination combinationOf(SystemKey key)
{
    return QKeySequence::fromString(QString::fromLatin1(formOf(key).keys), QKeySequence::PortableText)[0];
}

std::unique_ptr<SystemKeys> SystemKeys::make()
{
    if (auto ofDisplay = makeSystemKeysOfDisplay())
        return ofDisplay;
    return std::make_unique<NoSystemKeys>();
}

QString SystemKeys::takenText(SystemKey key)
{
    return QCoreApplication::translate(
        "SystemKeys", "Another program has the key %1 already. The keys for the whole system stay off.")
        .arg(keyTextOf(key));
}

} // namespace skranketid
