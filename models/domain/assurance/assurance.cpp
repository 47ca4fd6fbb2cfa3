// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assurance/assurance.h"

#include <algorithm>
#include <array>

namespace skranketid {

Assurance assess(const AssuranceFactors &factors)
{
    const std::array all{factors.identity, factors.authentication, factors.federation};
    const auto [lowest, highest] = std::minmax_element(all.begin(), all.end());

    Assurance result;
    result.overall = *lowest;
    result.twoPersons = *lowest == Level::High;
    if (*lowest == *highest)
        return result;
    for (const Factor factor : {Factor::Identity, Factor::Authentication, Factor::Federation}) {
        if (all.at(static_cast<std::size_t>(factor)) == *lowest)
            result.limiting.append(factor);
    }
    return result;
}

} // namespace skranketid
