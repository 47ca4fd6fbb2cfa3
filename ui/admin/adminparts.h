// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/backuptools.h"
#include "ui/admin/checklisttools.h"
#include "ui/report/reporttools.h"

#include <functional>

namespace skranketid {

class Access;
class CounterState;
class Look;
class Storage;
class WindowSettings;

/// What the pages of administration work with. All of it outlives them.
struct AdminParts {
    const Look &look;
    CounterState &state;
    WindowSettings &settings;
    Storage &storage;
    Access &access;
    ReportTools tools;
    ChecklistTools checklists;
    BackupTools backups;
    std::function<void()> openSetup; ///< office, desk and language, in the counter window
};

} // namespace skranketid
