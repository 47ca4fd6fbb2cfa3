// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/anchor.h"
#include "models/store/schema.h"
#include "models/store/storeerror.h"

#include <QString>

#include <atomic>

class QFile;

namespace skranketid {

class Connection;

/// Shared between who copies and who wants to know, or to stop it.
struct CopyProgress {
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

/// Refuses a file to write that is the open database or one of the files beside it, which are part of it.
Stored<void> checkIsNoneOf(const QString &database, const QString &target);

/// Copies all of `source` into `target`, which appears only when it is whole and on the disk.
Stored<void> copyFile(QFile &source, const QString &target, CopyProgress &progress);

/// Whether a database is sound and has in it what `expected` says; of an older version, what is the same in
/// all.
Stored<void> verifyContent(
    Connection &connection, const std::optional<AnchoredHead> &expected, const std::atomic<bool> &cancelled);

/// The same of a file that nobody has open. Changes nothing and leaves no file beside it.
Stored<void> verifyFile(const QString &file, const std::optional<AnchoredHead> &expected,
    const std::atomic<bool> &cancelled, int newest = newestVersion());

/// The error as one of `file`, when it was told of a copy that is gone.
StoreError toldOf(const QString &file, const QString &copy, StoreError error);

/// Puts `part` in the place of `target` in one move, whether or not there is one. Qt has nothing portable to
/// secure the folder, so a power cut just after it may bring back what was there before, which is whole too.
Stored<void> moveInto(const QString &part, const QString &target);

/// Removes what an earlier, interrupted copy into `part` has left, a log of it included: it would be replayed
/// into the next copy.
void removeLeftovers(const QString &part);

} // namespace skranketid
