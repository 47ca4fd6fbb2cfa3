// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/anchor.h"
#include "models/store/storeerror.h"

#include <QString>

#include <atomic>

class QFile;

namespace skranketid {

/// Shared between who copies and who wants to know, or to stop it.
struct CopyProgress {
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

/// Copies all of `source` into `target`, which appears only when it is whole and on the disk.
Stored<void> copyFile(QFile &source, const QString &target, CopyProgress &progress);

/// Whether a file nobody has open is a sound database of ours, with what `expected` says in it.
/// Changes nothing and leaves no file beside it.
Stored<void> verifyFile(
    const QString &file, const std::optional<AnchoredHead> &expected, const std::atomic<bool> &cancelled);

/// Puts `part` in the place of `target` in one move, whether or not there is one. Qt has nothing portable to
/// secure the folder, so a power cut just after it may bring back what was there before, which is whole too.
Stored<void> moveInto(const QString &part, const QString &target);

/// Removes what an earlier, interrupted copy into `part` has left, a log of it included: it would be replayed
/// into the next copy.
void removeLeftovers(const QString &part);

} // namespace skranketid
