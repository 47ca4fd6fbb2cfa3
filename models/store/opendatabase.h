// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace skranketid {

struct StorageOptions;

/// Opens the desk's database, makes it when missing, and brings it to the newest version.
Stored<std::unique_ptr<Connection>> openDatabase(const StorageOptions &options);

} // namespace skranketid
