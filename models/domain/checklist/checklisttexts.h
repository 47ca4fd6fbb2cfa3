// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "models/domain/checklist/rules.h"
#include "models/domain/text/note.h"

#include <optional>

namespace skranketid {

// Everything somebody may have typed. Empty or too long is for the checks to say; what looks personal or
// cannot be shown is not taken in at all.

/// What forbids to keep the checklist's or the rules' texts.
std::optional<TextProblem> problemIn(const Checklist &checklist);
std::optional<TextProblem> problemIn(const Rules &rules);

/// The same letters are the same characters, as in a file that was read.
Checklist normalized(Checklist checklist);
Rules normalized(Rules rules);

} // namespace skranketid
