// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/rules.h"

#include <algorithm>

namespace skranketid {

const Rule *Rules::find(const QString &key) const
{
    const auto found = std::ranges::find(all, key, &Rule::key);
    return found == all.end() ? nullptr : &*found;
}

void Rules::replace(const Rule &rule)
{
    const auto found = std::ranges::find(all, rule.key, &Rule::key);
    if (found != all.end())
        *found = rule;
}

} // namespace skranketid
