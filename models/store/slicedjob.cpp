// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/slicedjob.h"

namespace skranketid {

Stored<void> runToEnd(SlicedJob &job)
{
    constexpr qint64 budgetMs = 1000;
    while (true) {
        const Stored<bool> done = job.slice(budgetMs);
        if (!done) {
            job.abandon();
            return tl::unexpected(done.error());
        }
        if (*done)
            return {};
    }
}

} // namespace skranketid
