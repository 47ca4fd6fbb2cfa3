// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officebook.h"
#include "models/domain/session/desk.h"
#include "models/domain/time/calendar.h"

namespace skranketid {

/// What the engine does by itself when the time has come. Pure, and nothing when nothing is due.

/// Sessions that were forgotten: still open some time after closing (`OfficeSetting::ClosingMinutes`; without
/// hours that day, after midnight), and for as long nobody has done anything in them, by the monotonic clock
/// where it can tell. They end at a time nobody knows, to be asked about later; no length is made up.
QList<EventDraft> endForgotten(const Desk &desk, const OfficeBook &book, const OfficeTime &time,
    const QMap<SessionId, Moment> &heartbeats, const Moment &now);

/// The day of the last session is over: it closes at midnight if nobody closed it before. `lastDay` is the
/// day on which the session `desk.lastStarted` began; invalid: there is none.
QList<EventDraft> closeLastDay(const Desk &desk, QDate lastDay, QDate today);

} // namespace skranketid
