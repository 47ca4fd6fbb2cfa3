// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"
#include "models/domain/engine/command.h"
#include "models/domain/office/officebook.h"
#include "models/domain/session/desk.h"
#include "models/domain/time/calendar.h"

#include <tl/expected.hpp>

#include <optional>

namespace skranketid {

/// What a decision may need to know beyond the desk. Filled by the caller; the engine itself asks nobody.
struct Surroundings {
    Moment now;
    QString desk;
    QString office;
    QByteArray salt; ///< 16 random bytes, for a note
    Language language = Language::Danish; ///< of names quoted in messages
    OfficeBook book; ///< what the office has decided
    OfficeTime time; ///< for times without an offset and for "today"
    /// Where a session was last known to be alive, when later than its last event.
    QMap<SessionId, Moment> heartbeats;
    /// For a start; see `earlierEndMs`. Nothing: not known.
    std::optional<qint64> earlierEndMs;
    /// Of the session to be corrected: end of the one before and start of the one after at this desk, UTC ms.
    std::optional<qint64> previousEndMs;
    std::optional<qint64> nextStartMs;
    /// Another session of the desk was in hand between its start and its end. The desk's own are looked at
    /// anyway.
    bool overlapped = false;
    /// For a start: the visit that was to be repeated with this ticket.
    SessionId repeatOf;
};

/// The events a command makes: none when nothing changes. They are written together or not at all.
using Decision = tl::expected<QList<EventDraft>, Refusal>;

/// Checks a command against the desk's state. Pure; messages are translated for the user.
/// Sessions the command names must be in `desk` (see `sessionNamed`).
Decision decide(
    const Catalogue &catalogue, const Desk &desk, const Command &command, const Surroundings &around);

/// The sessions a command names by id, so that the caller can load closed ones first.
QList<SessionId> sessionsNamed(const Command &command);

} // namespace skranketid
