// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/countersettings.h"

#include <QString>

namespace skranketid {

class CounterState;

/// Where the running session stands in time, as far as it is to be seen.
struct TimePosition {
    QString time; ///< "4:07", or "4" when only minutes are shown; empty: hidden, and all else too
    QString unit;
    QString state; ///< "under 7 min"
    int stage = 0; ///< this many of `stages` squares are filled
    int stages = 0;

    bool hidden() const { return time.isEmpty(); }
};

/// Hidden when no session runs.
TimePosition timePosition(const CounterState &state, TimeShown shown);

} // namespace skranketid
