// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/systemkeys.h"
#include "ui/shared/systemkeysdisplays.h"

namespace skranketid {

std::unique_ptr<SystemKeys> makeSystemKeysOfDisplay()
{
    return nullptr;
}

} // namespace skranketid
