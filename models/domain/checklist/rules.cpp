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

} // namespace skranketid
