// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <span>

namespace skranketid {

enum class Setting {
    ConfigVersion,
    Language, ///< "da", "en"; empty: the system's
    Theme, ///< "light", "dark", "contrast"
    TextScale, ///< per cent
    TimeShown, ///< "minutes", "seconds", "hidden"
    Privacy, ///< "yes", "no"
    SystemKeys, ///< "yes", "no"
    StripShown, ///< "yes", "no"
    StripPosition, ///< "x y"; empty: where there is room
    Desk,
    Office,
    WindowGeometry,
};

struct SettingForm {
    Setting setting;
    const char *key;
    QMetaType::Type type;
    const char *standard; ///< as text; nullptr: none
    const char *allowed; ///< blank-separated values; nullptr: any of the type
    int longestName = 0; ///< of a place: filtered as such; 0: no such name
};

std::span<const SettingForm> settingForms();

/// The profile's settings.ini, read and written through one table. A value that is not allowed counts as not
/// set.
class Settings {
public:
    explicit Settings(const QString &file);

    QString text(Setting setting) const;
    int number(Setting setting) const;
    QByteArray bytes(Setting setting) const;
    bool isSet(Setting setting) const; ///< to something allowed
    void set(Setting setting, const QVariant &value);

private:
    QVariant value(Setting setting) const;
    QSettings m_file;
};

} // namespace skranketid
