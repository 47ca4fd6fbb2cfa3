// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/dayrecord.h"
#include "models/store/storeerror.h"

namespace skranketid {

class DeskStore;

/// Reads what the desk's journal holds of a day. On the storage thread.
Stored<DayRecord> readDay(DeskStore &store, QDate day);

/// Notes in the journal that the day's report goes to a printer: a later print is marked as one.
Stored<void> recordPrinted(DeskStore &store, QDate day);

} // namespace skranketid
