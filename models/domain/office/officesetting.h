// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace skranketid {

/// Who may change something. A clerk needs no passphrase.
enum class Role { Clerk, Manager, Administrator };

QString codeOf(Role role); ///< "clerk", "manager", "administrator", as the journal writes it
std::optional<Role> roleNamed(const QString &code);

/// What an office decides for all its desks. Every change is a `configured` event; see OfficeBook.
enum class OfficeSetting {
    IdleMinutes, ///< without input in a running session, after which it is asked about; 0: never
    ClosingMinutes, ///< after closing time a session nobody works on has been forgotten
    CorrectionMinutes, ///< a time corrected by more than this needs the manager
    Channel, ///< of a session when none is chosen
    Booked, ///< whether a session is by appointment when nothing is chosen
    DesksShown, ///< the manager's view may tell desks apart: an event that the desks see and reports print
    NoteDays, ///< notes are erased after
    SessionMonths, ///< sessions are sealed after
    SummaryYears, ///< sealed summaries are removed after
};

enum class OfficeValue { Number, YesNo, Channel };

struct OfficeSettingForm {
    OfficeSetting setting;
    const char *key; ///< in the journal and in files
    OfficeValue kind;
    int least; ///< of a number
    int most;
    int standard; ///< number; 1 and 0 for yes and no; index into the channels
    Role role; ///< least role that may change it
};

std::span<const OfficeSettingForm> officeSettingForms();
const OfficeSettingForm &formOf(OfficeSetting setting);

} // namespace skranketid
