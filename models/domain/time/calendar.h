// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace skranketid {

/// The office's local time. Days, hours and weeks of the program are its, never the computer's.
class OfficeTime {
public:
    OfficeTime(); ///< Europe/Copenhagen
    explicit OfficeTime(QTimeZone zone);

    QDateTime local(qint64 wallMs) const;
    /// A local date and time as an instant.
    QDateTime at(QDate date, QTime time) const;
    /// All instants at which the office's clocks show this: none in the hour that is left out in spring, two
    /// in the hour that comes twice in autumn, in order.
    QList<qint64> instantsAt(QDate date, QTime time) const;
    bool isSummer(qint64 wallMs) const; ///< by daylight-saving time
    QDate day(qint64 wallMs) const { return local(wallMs).date(); }
    int hour(qint64 wallMs) const { return local(wallMs).time().hour(); }
    /// First millisecond of `day` and of the day after; 23 and 25 hours apart on the nights the clock is
    /// moved.
    qint64 startOf(QDate day) const;

private:
    QTimeZone m_zone;
};

} // namespace skranketid
