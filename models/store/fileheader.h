// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeerror.h"

namespace skranketid {

enum class OpenMode {
    ReadWrite, ///< makes the file when it is missing
    Existing, ///< the file must be there
    Immutable ///< only read, and nobody else writes: backups. Leaves no file beside it
};

/// Looks at a file without opening it as a database, so that one that is not ours, or newer than `newest`,
/// stays as it is to the last byte. The file must be leased by the caller.
Stored<void> checkFile(const QString &file, OpenMode mode, int newest);

} // namespace skranketid
