// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/idletime.h"

#include <qt_windows.h>

namespace skranketid {

std::optional<qint64> systemIdleMs()
{
    LASTINPUTINFO last{sizeof(LASTINPUTINFO), 0};
    if (!GetLastInputInfo(&last))
        return std::nullopt;
    return qint64(DWORD(GetTickCount() - last.dwTime)); // both go round every 50 days
}

} // namespace skranketid
