// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "models/domain/checklist/rules.h"
#include "models/domain/checklist/terms.h"

#include <QList>

namespace skranketid {

/// All definitions the engine works from: every version of every checklist, the terms, the rules.
/// A value; the running program replaces the whole when a definition is imported.
struct Catalogue {
    QList<Checklist> checklists; ///< every version, unordered
    Terms terms;
    Rules rules;

    const Checklist *find(const QString &id, int version) const;
    /// The newest version of `id` that is valid on `day`; nullptr when there is none.
    const Checklist *current(const QString &id, QDate day) const;
    /// What can be started on `day`: newest valid versions, not the historical ones, in shipped order.
    QList<const Checklist *> offered(QDate day) const;
};

} // namespace skranketid
