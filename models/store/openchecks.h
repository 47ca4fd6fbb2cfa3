// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/finding.h"
#include "models/store/storeerror.h"

namespace skranketid {

class Connection;
class Journal;

/// The quick look at a database that was just opened: its pages when it is small, the newest events, the
/// anchor. Takes less than a tenth of a second for a year of a desk. Findings do not forbid to go on, but
/// must be told.
Stored<QList<Finding>> checkAtOpen(Connection &connection, const Journal &journal, const QString &anchorFile);

} // namespace skranketid
