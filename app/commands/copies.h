// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/services.h"
#include "models/store/exportjob.h"
#include "models/store/restore.h"

namespace skranketid {

/// A verified copy of the open database.
Stored<void> backUp(Services &services, const QString &target, Language language, Console &console);

/// The journal of a period as a file.
Stored<void> exportJournal(Services &services, const ExportPeriod &period, const QString &target,
    Language language, Console &console);

/// Puts a backup in the place of the profile's database, which must not be open, and anchors its new chain.
Stored<Restored> bringBack(const Services &services, const QString &backup);

} // namespace skranketid
