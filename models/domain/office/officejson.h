// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officebook.h"

#include <optional>

namespace skranketid {

// Opening hours and open desks as a `configured` event holds them. Nothing: it is not what it should be.

/// [["09:00","12:00"],["13:00","15:00"]]: in order, none empty, none touching the next.
std::optional<QList<OpenSpan>> spansFrom(const QJsonValue &value);
std::optional<std::array<QList<OpenSpan>, OfficeBook::weekdays>> weekHoursFrom(const QJsonValue &value);
std::optional<std::array<QList<OpenDesks>, OfficeBook::weekdays>> weekDesksFrom(const QJsonValue &value);
QDate dayOf(const QJsonValue &value); ///< of a `day-hours`; invalid: none

} // namespace skranketid
