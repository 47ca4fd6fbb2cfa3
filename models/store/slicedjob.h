// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeerror.h"

namespace skranketid {

/// Long work on the storage thread, done in slices so that the counter never waits for it.
class SlicedJob {
public:
    virtual ~SlicedJob() = default;

    /// Works for about `budgetMs` and returns true when all is done. After an error it is not called again.
    virtual Stored<bool> slice(qint64 budgetMs) = 0;
    /// 0 to 1, for progress.
    virtual double progress() const = 0;
    /// Undoes what was half done. Called instead of further slices when the user cancels, and after an error.
    virtual void abandon() { }
};

/// Does a job in one go, where nobody waits for the thread.
Stored<void> runToEnd(SlicedJob &job);

} // namespace skranketid
