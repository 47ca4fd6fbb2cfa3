// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/countersettings.h"

namespace skranketid {

class Settings;

/// The window's settings out of the profile's; the language is that of now. Office and desk count as known
/// when a desk has been stored.
CounterSettings readWindowSettings(const Settings &settings);
/// To be called before the program's language follows.
void storeWindowSettings(const CounterSettings &window, Settings &settings);

} // namespace skranketid
