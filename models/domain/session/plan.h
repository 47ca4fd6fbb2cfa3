// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "models/domain/checklist/terms.h"
#include "models/domain/session/session.h"

#include <QList>
#include <QString>

namespace skranketid {

struct PlannedStep {
    const Step *step = nullptr; ///< nullptr: a placeholder for branches not chosen yet
    Text title; ///< of the step or the placeholder
    QString branch; ///< id of the branch it belongs to
    QString addOn; ///< id of the add-on it belongs to
    StepRecord record;
    bool locked = false; ///< an open locking step stands before it
    QString lockedBy; ///< id of that step
    bool needed = true; ///< false: a refusal has made it unnecessary
    qint64 expectedMs = 0;

    /// By itself, with one key: it is not chosen, not locked, and not done.
    bool canBeDone() const
    {
        return step && step->sets.isEmpty() && !locked && needed && record.status != StepStatus::Done;
    }
};

/// A session's steps in order, as they stand now: branches chosen, add-ons in place. Pointers are into
/// `checklist`.
struct Plan {
    QList<PlannedStep> steps;
    qsizetype next = -1; ///< the next required open step; -1: none
    qint64 plannedMs = 0; ///< of what is needed, without add-ons
    qint64 addOnMs = 0;

    const PlannedStep *nextStep() const { return next < 0 ? nullptr : &steps.at(next); }
    /// The last step that can be done together with the next one: those up to the next lock or choice.
    /// nullptr: the next one is itself one of these.
    const PlannedStep *lastTogether() const;
    qsizetype indexOf(const QString &stepId) const;
    const PlannedStep *find(const QString &stepId) const;
};

Plan planOf(const Checklist &checklist, const Session &session);

/// Outcome codes that may be chosen now, in the checklist's order: all of its own that its state allows.
QStringList outcomesOf(const Checklist &checklist, const Terms &terms, const Session &session);

/// What can be chosen at a step that sets something; empty for others.
QStringList choicesAt(
    const Checklist &checklist, const Terms &terms, const Session &session, const Step &step);

/// The checklist's estimate for a session, by the option chosen where it depends on one.
qint64 estimateOf(const Checklist &checklist, const Session &session);

} // namespace skranketid
