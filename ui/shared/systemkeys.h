// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <span>

namespace skranketid {

/// What can be told to the program while another one has the keyboard.
enum class SystemKey { Done, Hold, Undo, Front };

struct SystemKeyForm {
    SystemKey key;
    const char *text; ///< English source, translated in the context "SystemKeys"
    const char *keys; ///< one portable key sequence
};

std::span<const SystemKeyForm> systemKeyForms();
const SystemKeyForm &formOf(SystemKey key);
QString textOf(SystemKey key);
/// As it stands on a key cap, in the user's language: "Ctrl Shift F8".
QString keyTextOf(SystemKey key);
QKeyCombination combinationOf(SystemKey key);

/// Keys taken from the whole system, on the display the program runs on.
class SystemKeys : public QObject {
    Q_OBJECT

public:
    /// The one for this display.
    static std::unique_ptr<SystemKeys> make();

    /// Takes all of the keys, or none and says why in a sentence for the user.
    virtual tl::expected<void, QString> grab() = 0;
    virtual void release() = 0;

Q_SIGNALS:
    void pressed(skranketid::SystemKey key);

protected:
    /// The sentence for a key that another program has.
    static QString takenText(SystemKey key);
};

} // namespace skranketid
