// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "models/domain/checklist/rules.h"
#include "models/domain/checklist/terms.h"
#include "models/domain/data/mistake.h"

namespace skranketid {

// What a checklist must fulfil as a whole, wherever it came from. The mistakes have a path and no line.

/// Whether there are not more of anything than the checks and the counter can take.
bool hasRoom(const Checklist &checklist);

/// Nothing stands twice, and everything that is referred to inside the checklist exists.
QList<Mistake> checkStructure(const Checklist &checklist);

/// The outcome codes and rule constants that the checklist names exist. Defined in checklistagainst.cpp.
QList<Mistake> checkAgainst(const Checklist &checklist, const Terms &terms, const Rules &rules);

/// What a session's steps add up to for one way to choose, and the estimate that holds for it.
struct PlannedSum {
    QStringList options;
    qint64 plannedMs = 0;
    qsizetype estimate = -1; ///< index; -1: none holds
    qint64 estimateMs = 0;

    bool fits() const { return estimate >= 0 && plannedMs == estimateMs; }
};
/// One for each way to choose options that bring steps. Only for a list whose sizes have been checked.
QList<PlannedSum> plannedSums(const Checklist &checklist);

/// Every estimate is the sum of the steps' minutes, for every option it holds for. Defined in
/// checklistsums.cpp.
QList<Mistake> checkSums(const Checklist &checklist);

} // namespace skranketid
