// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time/calendar.h"

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

qint64 OfficeTime::startOf(QDate day) const
{
    return day.startOfDay(m_zone).toMSecsSinceEpoch();
}

} // namespace skranketid
