// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/windowsettings.h"

#include "ui/shared/look.h"

#include <algorithm>

namespace skranketid {

namespace {

constexpr int textStep = 25; // percent
constexpr QSize usualSize(1366, 768);
constexpr QSize frame(16, 48); // about as much: the frame is not known before the window is shown

/// The one after it, and after the last the first.
template <typename Value> Value after(Value value, Value last)
{
    return value == last ? Value{} : static_cast<Value>(static_cast<int>(value) + 1);
}

} // namespace

FirstSize firstSize(const QSize &room)
{
    const QSize fitting = room - frame;
    const bool maximised = fitting.width() < usualSize.width() || fitting.height() < usualSize.height();
    return {maximised ? fitting : usualSize, maximised};
}

WindowSettings::WindowSettings(const CounterSettings &settings, QObject *parent)
    : QObject(parent), m_now(settings)
{
    m_now.textPercent = std::clamp(m_now.textPercent, Look::smallest, Look::largest);
}

void WindowSettings::set(CounterSettings settings)
{
    settings.textPercent = std::clamp(settings.textPercent, Look::smallest, Look::largest);
    if (settings == m_now)
        return;
    const CounterSettings before = std::exchange(m_now, std::move(settings));
    Q_EMIT changed(before);
}

bool WindowSettings::handle(ActionId id)
{
    CounterSettings wanted = m_now;
    switch (id) {
    case ActionId::Language:
        wanted.language = after(m_now.language, Language::English);
        break;
    case ActionId::Theme:
        wanted.theme = after(m_now.theme, Theme::HighContrast);
        break;
    case ActionId::Larger:
        wanted.textPercent += textStep;
        break;
    case ActionId::Smaller:
        wanted.textPercent -= textStep;
        break;
    case ActionId::NormalSize:
        wanted.textPercent = Look::smallest;
        break;
    case ActionId::TimeShown:
        wanted.timeShown = after(m_now.timeShown, TimeShown::Hidden);
        break;
    case ActionId::Privacy:
        wanted.privacy = !m_now.privacy;
        break;
    case ActionId::Strip:
        wanted.stripShown = !m_now.stripShown;
        break;
    case ActionId::SystemKeys:
        wanted.systemKeys = !m_now.systemKeys;
        break;
    default:
        return false;
    }
    set(wanted);
    return true;
}

} // namespace skranketid
