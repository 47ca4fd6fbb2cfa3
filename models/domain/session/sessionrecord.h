// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrow.h"

#include <QString>

namespace skranketid {

/// One session with all that is known of it: a value, safe to hand to another thread.
struct SessionRecord {
    SessionRow row;
    Session now; ///< with all its events; of a batch row without them
    Session measured; ///< as it was when it first ended, before anybody put it right
    QString note; ///< the newest; empty when erased or none
    bool isLive = false; ///< of the journal that is written now: it can be corrected
};

/// The session as it was when it first ended; when it has not, as it is.
Session asFirstEnded(const Catalogue &catalogue, const QList<Event> &events);

/// What a row tells of a session that has no events, as an imported one.
Session sessionOf(const SessionRow &row);

} // namespace skranketid
