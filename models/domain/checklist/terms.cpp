// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/terms.h"

#include <algorithm>

namespace skranketid {

const Outcome *Terms::outcome(const QString &code) const
{
    const auto found = std::ranges::find(outcomes, code, &Outcome::code);
    return found == outcomes.end() ? nullptr : &*found;
}

const Term *Terms::find(const QList<Term> &list, const QString &code)
{
    const auto found = std::ranges::find(list, code, &Term::code);
    return found == list.end() ? nullptr : &*found;
}

} // namespace skranketid
