// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace skranketid {

/// A quantile of sorted whole numbers, type 7 of Hyndman and Fan, "Sample quantiles in statistical packages"
/// (1996): linear between the order statistics around 1 + (n - 1) * percent / 100. Computed in whole
/// hundredths, so that nothing is lost before the last division. 0 when there are no values.
inline double quantile(std::span<const qint64> sorted, int percent)
{
    Q_ASSERT(percent >= 0 && percent <= 100);
    if (sorted.empty())
        return 0;
    const std::size_t hundredths = (sorted.size() - 1) * static_cast<std::size_t>(percent);
    const std::size_t below = hundredths / 100;
    const qint64 part = static_cast<qint64>(hundredths % 100);
    const qint64 step = part == 0 ? 0 : sorted[below + 1] - sorted[below];
    return static_cast<double>(sorted[below] * 100 + step * part) / 100.0;
}

} // namespace skranketid
