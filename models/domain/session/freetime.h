// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/desk.h"

#include <QList>
#include <QMap>

#include <optional>

namespace skranketid {

struct SessionRow;

/// When a session was last known to be in hand: at its last act, or at its heartbeat when that came later.
Moment lastAlive(const Session &session, const QMap<SessionId, Moment> &heartbeats);

/// When the last of the day's sessions ended that were held here and are no longer on the desk, UTC ms; 0:
/// there is none.
qint64 earlierEndMs(const Desk &desk, const QList<SessionRow> &day);

/// For how long nothing has been in hand: so far back the start of a session may be set. When `earlierEndMs`
/// is not known, not further than to a void session, since nobody can say what was before it.
qint64 freeMs(const Desk &desk, const Moment &now, std::optional<qint64> earlierEndMs,
    const QMap<SessionId, Moment> &heartbeats = {});

} // namespace skranketid
