// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office/officesetting.h"

#include <array>

namespace skranketid {

namespace {

using enum OfficeSetting;

constexpr std::array<OfficeSettingForm, 9> forms{{
    {IdleMinutes, "idle-minutes", OfficeValue::Number, 0, 120, 10, Role::Manager},
    {ClosingMinutes, "closing-minutes", OfficeValue::Number, 15, 480, 60, Role::Manager},
    {CorrectionMinutes, "correction-minutes", OfficeValue::Number, 1, 1440, 120, Role::Manager},
    {Channel, "channel", OfficeValue::Channel, 0, 0, 0, Role::Manager},
    {Booked, "booked", OfficeValue::YesNo, 0, 1, 0, Role::Manager},
    {DesksShown, "desks-shown", OfficeValue::YesNo, 0, 1, 0, Role::Manager},
    {NoteDays, "note-days", OfficeValue::Number, 1, 365, 30, Role::Administrator},
    {SessionMonths, "session-months", OfficeValue::Number, 3, 120, 25, Role::Administrator},
    {SummaryYears, "summary-years", OfficeValue::Number, 1, 30, 5, Role::Administrator},
}};

constexpr std::array<const char *, 3> roles{"clerk", "manager", "administrator"};

} // namespace

QString codeOf(Role role)
{
    return QString::fromLatin1(roles.at(static_cast<std::size_t>(role)));
}

std::optional<Role> roleNamed(const QString &code)
{
    for (const Role role : {Role::Clerk, Role::Manager, Role::Administrator}) {
        if (code == codeOf(role))
            return role;
    }
    return std::nullopt;
}

std::span<const OfficeSettingForm> officeSettingForms()
{
    return forms;
}

const OfficeSettingForm &formOf(OfficeSetting setting)
{
    return forms.at(static_cast<std::size_t>(setting));
}

} // namespace skranketid
