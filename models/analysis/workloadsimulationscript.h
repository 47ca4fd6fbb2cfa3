// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/workloadsimulation.h"

namespace skranketid {

/// A line of the `record` protocol and how long after the line before it comes.
struct TimedCommand {
    qint64 afterMs = 0;
    QString line;
};

/// What a clerk would say to the engine so that the session comes to what its row says. The first line starts
/// it.
QList<TimedCommand> scriptOf(const SimulatedSession &session);

} // namespace skranketid
