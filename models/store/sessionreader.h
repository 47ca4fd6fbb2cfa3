// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrecord.h"
#include "models/store/storeerror.h"

namespace skranketid {

class DeskStore;

/// Reads all that the file holds of a session. On the storage thread. `row` says which one, of whatever chain
/// or batch, without either of the live chain; of that one the row as it is now is taken.
Stored<SessionRecord> readSession(DeskStore &store, const SessionRow &row);

/// A session that another can be a further visit of.
struct OtherVisit {
    SessionRow row;
    bool sameTicket = false; ///< they share a ticket, or one was agreed on when the other ended
};

/// This desk's ended sessions from 14 days before `session` on, until the day it began: those with its ticket
/// first, then the newest first. At most 30, and none that is linked already. On the storage thread.
Stored<QList<OtherVisit>> readOtherVisits(DeskStore &store, const Session &session);

} // namespace skranketid
