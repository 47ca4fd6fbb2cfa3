// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklistpart.h"

#include <optional>

namespace skranketid {

/// A changed checklist, and the part to look at then.
struct ChecklistChange {
    Checklist list;
    ChecklistPart at;
};

// Each gives nothing when it cannot be done. They keep references right where the meaning is plain; what is
// left to be decided is for the checks to name.

/// Something new after the part: after a step a step, in a heading its first step, after an option an option.
std::optional<ChecklistChange> inserted(const Checklist &list, const ChecklistPart &part);
std::optional<ChecklistChange> removed(const Checklist &list, const ChecklistPart &part);
/// By one among its like; -1 is up.
std::optional<ChecklistChange> moved(const Checklist &list, const ChecklistPart &part, int by);

std::optional<ChecklistChange> withChoice(const Checklist &list);
std::optional<ChecklistChange> withAddOn(const Checklist &list);
/// A place where the branches of the choice are put in, after the part when that is a place.
std::optional<ChecklistChange> withBranchesPlace(
    const Checklist &list, const QString &choice, const ChecklistPart &after);
/// Steps of its own for an option, in this form. They begin with one new step.
std::optional<ChecklistChange> withBranch(
    const Checklist &list, const ChecklistPart &option, BranchForm form);

/// References follow a new id.
Checklist withStepId(Checklist list, const ChecklistPart &part, const QString &id);
Checklist withOptionValue(Checklist list, const ChecklistPart &part, const QString &value);

/// Milliseconds from "4,5", "4.5" or "4:30" minutes, in whole tenths of a minute up to `most` minutes.
std::optional<qint64> minutesFrom(const QString &text, int most);
constexpr int longestStepMinutes = 120;
constexpr int longestSessionMinutes = 480;

} // namespace skranketid
