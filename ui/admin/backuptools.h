// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backupfolder.h"

#include <functional>
#include <optional>

namespace skranketid {

/// What the pages on backups work with and cannot do themselves.
struct BackupTools {
    std::optional<BackupFolder> folder; ///< none: a window without a profile
    /// Closes the window, puts the backup in the place of the database and opens the window again.
    std::function<void(const QString &file)> restore;
};

} // namespace skranketid
