// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace skranketid::bench {

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double percentile(std::vector<double> values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

inline void print(const char *name, const std::vector<double> &values)
{
    std::printf("%-44s p50 %.3f ms  p95 %.3f  p99 %.3f  max %.2f  (n %zu)\n", name, percentile(values, 0.5),
        percentile(values, 0.95), percentile(values, 0.99), percentile(values, 1.0), values.size());
}

} // namespace skranketid::bench
