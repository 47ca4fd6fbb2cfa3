// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "models/domain/checklist/retirement.h"
#include "models/domain/checklist/rules.h"
#include "models/domain/checklist/terms.h"

#include <QList>

namespace skranketid {

/// All definitions the engine works from: every version of every checklist, the terms, the rules.
/// A value; the running program replaces the whole when a definition is imported.
struct Catalogue {
    QList<Checklist> checklists; ///< every version, unordered
    Terms terms;
    Rules rules; ///< as they come with the program
    QList<RulesVersion> corrections; ///< what offices made of them, unordered
    QList<Retirement> retirements;

    const Checklist *find(const QString &id, int version) const;
    /// The newest version of `id` that is valid on `day` in `office` (empty: in any); nullptr when there is
    /// none.
    const Checklist *current(const QString &id, QDate day, const QString &office = {}) const;
    /// What can be started on `day`: newest valid versions, not the historical ones, in shipped order.
    QList<const Checklist *> offered(QDate day, const QString &office = {}) const;
    /// The last day it can be started; invalid: open.
    QDate lastDayOf(const Checklist &checklist) const;
    /// It can be started somewhere on `day`: valid then, and no newer version has taken its place.
    bool isInUse(const Checklist &checklist, QDate day) const;
    int newestVersion(const QString &id) const; ///< 0: there is none

    /// The rules that hold on `day`: of each the newest correction that is valid then.
    Rules rulesOn(QDate day) const;
    int newestCorrection() const; ///< 0: there is none
};

} // namespace skranketid
