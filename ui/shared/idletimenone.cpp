// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/idletime.h"

namespace skranketid {

std::optional<qint64> systemIdleMs()
{
    return std::nullopt;
}

} // namespace skranketid
