// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "models/domain/checklist/rules.h"
#include "models/domain/checklist/terms.h"
#include "models/domain/data/mistake.h"

namespace skranketid {

// What a checklist must fulfil as a whole, wherever it came from. The mistakes have a path and no line.

/// Nothing stands twice, and everything that is referred to inside the checklist exists.
QList<Mistake> checkStructure(const Checklist &checklist);

/// The outcome codes and rule constants that the checklist names exist. Defined in checklistagainst.cpp.
QList<Mistake> checkAgainst(const Checklist &checklist, const Terms &terms, const Rules &rules);

/// Every estimate is the sum of the steps' minutes, for every option it holds for. Defined in
/// checklistsums.cpp.
QList<Mistake> checkSums(const Checklist &checklist);

} // namespace skranketid
