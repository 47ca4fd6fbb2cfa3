// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "models/domain/checklist/rules.h"

#include <QList>
#include <QString>

namespace skranketid {

/// One thing in which two versions differ, in words.
struct Difference {
    enum class Kind { Added, Removed, Moved, Changed };

    Kind kind = Kind::Changed;
    QString what; ///< "C05 Check documents"
    QString field; ///< of what was changed: "Danish title"
    QString before; ///< empty: there was nothing
    QString after;

    friend bool operator==(const Difference &, const Difference &) = default;
};

QString textOf(Difference::Kind kind);

/// Every difference, in the order of the newer version; what was removed comes last. Texts of the data are in
/// `language`.
QList<Difference> differences(const Checklist &before, const Checklist &after, Language language);
QList<Difference> differences(const Rules &before, const Rules &after, Language language);

} // namespace skranketid
