// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/finding.h"
#include "models/store/storeerror.h"

namespace skranketid {

class Connection;
class Journal;

/// The quick look at a database that was just opened: the newest events and the anchor, before the first new
/// event moves it. Takes a few milliseconds. Findings do not forbid to go on, but must be told.
Stored<QList<Finding>> checkAtOpen(Connection &connection, const Journal &journal, const QString &anchorFile);

/// The pages of the file, when it is small: less than a tenth of a second for a year of a desk. May wait
/// until the window is on the screen.
Stored<QList<Finding>> checkPagesOf(Connection &connection);

} // namespace skranketid
