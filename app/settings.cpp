// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "models/domain/text/placename.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

constexpr std::array<SettingForm, 12> forms{{
    {Setting::ConfigVersion, "config-version", QMetaType::Int, "1", nullptr},
    {Setting::Language, "language", QMetaType::QString, "", "da en"},
    {Setting::Theme, "theme", QMetaType::QString, "light", "light dark contrast"},
    {Setting::TextScale, "text-scale", QMetaType::Int, "100", "100 125 150 175 200"},
    {Setting::TimeShown, "time-shown", QMetaType::QString, "minutes", "minutes seconds hidden"},
    {Setting::Privacy, "privacy", QMetaType::QString, "no", "yes no"},
    {Setting::SystemKeys, "system-keys", QMetaType::QString, "no", "yes no"},
    {Setting::StripShown, "strip/shown", QMetaType::QString, "no", "yes no"},
    {Setting::StripPosition, "strip/position", QMetaType::QString, "", nullptr},
    {Setting::Desk, "desk", QMetaType::QString, "1", nullptr, longestDeskName},
    {Setting::Office, "office", QMetaType::QString, "", nullptr, longestOfficeName},
    {Setting::WindowGeometry, "window/geometry", QMetaType::QByteArray, nullptr, nullptr},
}};

const SettingForm &formOf(Setting setting)
{
    return forms.at(std::size_t(setting));
}

bool isAllowed(const SettingForm &form, const QVariant &value)
{
    if (!value.canConvert(QMetaType(form.type)))
        return false;
    if (form.longestName > 0 && problemOfPlaceName(value.toString(), form.longestName))
        return false;
    return !form.allowed || QString::fromLatin1(form.allowed).split(u' ').contains(value.toString());
}

} // namespace

std::span<const SettingForm> settingForms()
{
    return forms;
}

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat)
{
}

bool Settings::isSet(Setting setting) const
{
    const SettingForm &form = formOf(setting);
    const QVariant stored = m_file.value(QLatin1String(form.key));
    return stored.isValid() && isAllowed(form, stored);
}

QVariant Settings::value(Setting setting) const
{
    const SettingForm &form = formOf(setting);
    if (isSet(setting))
        return m_file.value(QLatin1String(form.key));
    return form.standard ? QVariant(QString::fromLatin1(form.standard)) : QVariant();
}

QString Settings::text(Setting setting) const
{
    return value(setting).toString();
}

int Settings::number(Setting setting) const
{
    return value(setting).toInt();
}

QByteArray Settings::bytes(Setting setting) const
{
    return value(setting).toByteArray();
}

void Settings::set(Setting setting, const QVariant &value)
{
    const SettingForm &version = formOf(Setting::ConfigVersion);
    m_file.setValue(QLatin1String(version.key), QString::fromLatin1(version.standard));
    m_file.setValue(QLatin1String(formOf(setting).key), value);
}

} // namespace skranketid
