// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace skranketid {

/// Gives the focus to what follows or precedes the focused widget in reading order, as layouts have it, and
/// brings it into sight. Round from the last to the first. Qt's own order is the one widgets were made in,
/// and ours are made as they are needed.
bool moveFocusInReadingOrder(QWidget &window, bool forward);

} // namespace skranketid
