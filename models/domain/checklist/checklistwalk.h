// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"

#include <QList>
#include <QString>

namespace skranketid {

/// A step and where its checklist's file has it.
struct PlacedStep {
    const Step *step; ///< into the checklist
    QString path; ///< branches[0].full[2]
    bool always; ///< stands in every session: neither in a branch nor in an add-on
    bool addOn;
};

/// All steps of all parts, in the order of the file's parts: steps, branches, add-ons, closing.
QList<PlacedStep> everyStep(const Checklist &checklist);

/// "steps", 3 -> "steps[3]"
QString indexed(const QString &path, qsizetype index);

} // namespace skranketid
