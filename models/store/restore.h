// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time/clock.h"
#include "models/store/schema.h"
#include "models/store/storeerror.h"

namespace skranketid {

struct Restored {
    QString kept; ///< where the database that was there before has gone; empty when there was none
    QString chain; ///< the live chain of the restored database: a new one
    qint64 events = 0; ///< how many the backup's live chain had
    QString warning; ///< what did not succeed after it, in a sentence; empty: all did
};

/// Puts a backup in the place of `file`. A copy of it is verified, brought to the newest version and verified
/// again first; what was there is kept beside, and the restored database goes on in a new chain, since the
/// old one may have gone on elsewhere. The file must not be open. Afterwards the anchor is to be written
/// anew.
Stored<Restored> restore(const QString &backup, const QString &file, const Moment &now,
    const QString &migrations = migrationsFolder());

} // namespace skranketid
