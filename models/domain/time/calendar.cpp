// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time/calendar.h"

#include <algorithm>
#include <utility>

namespace skranketid {

OfficeTime::OfficeTime() : OfficeTime(QTimeZone("Europe/Copenhagen"))
{
}

// Without a time zone database on the machine, its own zone is the best there is.
OfficeTime::OfficeTime(QTimeZone zone)
    : m_zone(zone.isValid() ? std::move(zone) : QTimeZone::systemTimeZone())
{
}

QDateTime OfficeTime::local(qint64 wallMs) const
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, m_zone);
}

QDateTime OfficeTime::at(QDate date, QTime time) const
{
    return QDateTime(date, time, m_zone);
}

QList<qint64> OfficeTime::instantsAt(QDate date, QTime time) const
{
    const QDateTime asUtc(date, time, QTimeZone::utc());
    QList<qint64> instants;
    // The offsets of the day before and the day after are all that a clock can have in between.
    for (const int daysAway : {-1, 1}) {
        const int offset = m_zone.offsetFromUtc(asUtc.addDays(daysAway));
        const QDateTime instant = asUtc.addSecs(-offset);
        const qint64 ms = instant.toMSecsSinceEpoch();
        if (m_zone.offsetFromUtc(instant) == offset && !instants.contains(ms))
            instants.append(ms);
    }
    std::ranges::sort(instants);
    return instants;
}

bool OfficeTime::isSummer(qint64 wallMs) const
{
    return m_zone.isDaylightTime(QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::utc()));
}

qint64 OfficeTime::startOf(QDate day) const
{
    return day.startOfDay(m_zone).toMSecsSinceEpoch();
}

} // namespace skranketid
