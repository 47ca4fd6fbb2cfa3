// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace skranketid {

enum class StoreProblem {
    Locked, ///< another program has the file
    Newer, ///< written by a newer version of this program
    Foreign, ///< not a file of this program
    ReadOnly,
    DiskFull,
    Damaged,
    Missing,
    Input, ///< what was to be stored is not acceptable
    Io ///< anything else the disk or the database said
};

/// Why the store could not do something: one sentence in the user's language with what, where and what to do.
/// Never holds stored values.
struct StoreError {
    StoreProblem problem = StoreProblem::Io;
    QString message;
};

template <typename T> using Stored = tl::expected<T, StoreError>;

template <typename T> bool isDamage(const Stored<T> &step)
{
    return !step && step.error().problem == StoreProblem::Damaged;
}

} // namespace skranketid
