// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"

#include <QList>
#include <QString>

namespace skranketid {

/// A part of a checklist that can be pointed at: one row of an editor, or what a mistake is about.
struct ChecklistPart {
    enum class Kind {
        List, ///< title, days, offices, outcomes
        Estimate,
        Choice,
        Option,
        Steps, ///< all places together
        Place,
        Branch, ///< one form of it
        BranchStep,
        AddOn,
        AddOnStep,
        Closing, ///< all closing steps together
        ClosingStep
    };

    Kind kind = Kind::List;
    qsizetype owner = 0; ///< index of the choice, branch or add-on
    qsizetype index = 0; ///< index among its like
    BranchForm form = BranchForm::Full;

    friend bool operator==(const ChecklistPart &, const ChecklistPart &) = default;
};

/// How deep it stands below the list: 0 for headings, 1 for what they hold.
int depthOf(const ChecklistPart &part);

/// All parts in the order of an editor, which is that of a session: choices, steps, branches, closing, and
/// what is beside it.
QList<ChecklistPart> partsOf(const Checklist &checklist);

/// The part a mistake's path leads to: "branches[0].full[2].title.da".
ChecklistPart partAt(const QString &path);

/// nullptr when the part is no step, or not there.
const Step *stepAt(const Checklist &checklist, const ChecklistPart &part);
Step *stepAt(Checklist &checklist, const ChecklistPart &part);

/// The steps of a branch, add-on or the closing that the part stands for or in; nullptr for others.
QList<Step> *stepsAround(Checklist &checklist, const ChecklistPart &part);

} // namespace skranketid
