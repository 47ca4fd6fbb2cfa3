// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace skranketid {

class SystemKeys;

/// Defined once, in the file of the display this program is built for. nullptr: this one has none.
std::unique_ptr<SystemKeys> makeSystemKeysOfDisplay();

} // namespace skranketid
