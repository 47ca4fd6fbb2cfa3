// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowsettingsfile.h"

#include "app/language.h"
#include "app/settings.h"

#include <algorithm>
#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations.
constexpr std::array themeNames{"light", "dark", "contrast"};
constexpr std::array timeNames{"minutes", "seconds", "hidden"};

template <typename Value, std::size_t count>
Value valueNamed(const QString &name, const std::array<const char *, count> &names)
{
    const auto found
        = std::ranges::find_if(names, [&name](const char *each) { return name == QLatin1String(each); });
    return found == names.end() ? Value{} : static_cast<Value>(found - names.begin());
}

template <typename Value, std::size_t count>
QString nameOf(Value value, const std::array<const char *, count> &names)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

bool isYes(const Settings &settings, Setting setting)
{
    return settings.text(setting) == "yes"_L1;
}

QString yesOrNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

std::optional<QPoint> pointIn(const QString &text)
{
    bool xIsNumber = false;
    bool yIsNumber = false;
    const QPoint point(
        text.section(u' ', 0, 0).toInt(&xIsNumber), text.section(u' ', 1, 1).toInt(&yIsNumber));
    return xIsNumber && yIsNumber ? std::optional(point) : std::nullopt;
}

} // namespace

CounterSettings readWindowSettings(const Settings &settings)
{
    CounterSettings window;
    window.language = currentLanguage();
    window.theme = valueNamed<Theme>(settings.text(Setting::Theme), themeNames);
    window.textPercent = settings.number(Setting::TextScale);
    window.timeShown = valueNamed<TimeShown>(settings.text(Setting::TimeShown), timeNames);
    window.privacy = isYes(settings, Setting::Privacy);
    window.systemKeys = isYes(settings, Setting::SystemKeys);
    window.stripShown = isYes(settings, Setting::StripShown);
    window.stripPosition = pointIn(settings.text(Setting::StripPosition));
    window.placeKnown = settings.isSet(Setting::Desk);
    window.desk = settings.text(Setting::Desk);
    window.office = settings.text(Setting::Office);
    return window;
}

void storeWindowSettings(const CounterSettings &window, Settings &settings)
{
    if (settings.isSet(Setting::Language) || window.language != currentLanguage())
        settings.set(Setting::Language, codeOf(window.language)); // chosen, not only that of the system
    settings.set(Setting::Theme, nameOf(window.theme, themeNames));
    settings.set(Setting::TextScale, window.textPercent);
    settings.set(Setting::TimeShown, nameOf(window.timeShown, timeNames));
    settings.set(Setting::Privacy, yesOrNo(window.privacy));
    settings.set(Setting::SystemKeys, yesOrNo(window.systemKeys));
    settings.set(Setting::StripShown, yesOrNo(window.stripShown));
    if (window.stripPosition)
        settings.set(
            Setting::StripPosition, u"%1 %2"_s.arg(window.stripPosition->x()).arg(window.stripPosition->y()));
    if (!window.placeKnown)
        return;
    settings.set(Setting::Desk, window.desk);
    settings.set(Setting::Office, window.office);
}

} // namespace skranketid
