// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace skranketid {

// Times as somebody types them. Nothing is guessed: what can be read in two ways is not read at all.

/// "14.30", "14:30", "9.05", "1430", "14.30.15": a time of the day.
std::optional<QTime> timeFrom(const QString &typed);

/// "20-10-2026", "20.10.2026", "20/10/26", "2026-10-20", and without a year "20-10": that of `year`.
std::optional<QDate> dateFrom(const QString &typed, int year);

/// "4,5" and "12" are minutes, "4:30" minutes and seconds, "1:04:30" hours too. In milliseconds.
std::optional<qint64> durationFrom(const QString &typed);

} // namespace skranketid
