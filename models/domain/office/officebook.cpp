// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office/officebook.h"

#include "models/domain/office/officejson.h"
#include "models/domain/time/holidays.h"

#include <QJsonObject>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

/// Borgerservice's usual week: a late Thursday, a short Friday.
std::array<QList<OpenSpan>, OfficeBook::weekdays> OfficeBook::standardHours()
{
    const QTime nine(9, 0);
    const QTime three(15, 0);
    return {{{{nine, three}}, {{nine, three}}, {{nine, three}}, {{nine, QTime(17, 0)}},
        {{nine, QTime(13, 0)}}, {}, {}}};
}

int OfficeBook::number(OfficeSetting setting) const
{
    const OfficeSettingForm &form = formOf(setting);
    const QJsonValue value = m_settings.value(QString::fromLatin1(form.key));
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    return value.isDouble() ? value.toInt() : form.standard;
}

QString OfficeBook::channel(const Terms &terms) const
{
    const QString set = m_settings.value(QString::fromLatin1(formOf(OfficeSetting::Channel).key)).toString();
    return Terms::find(terms.channels, set) ? set : terms.channels.value(0).code;
}

QList<OpenSpan> OfficeBook::hoursOn(QDate day) const
{
    const auto other = m_days.constFind(day);
    if (other != m_days.cend())
        return *other;
    if (!day.isValid() || isPublicHoliday(day))
        return {};
    return weekHours(day.dayOfWeek() - 1);
}

QTime OfficeBook::closingOn(QDate day) const
{
    const QList<OpenSpan> hours = hoursOn(day);
    return hours.isEmpty() ? QTime() : hours.constLast().until;
}

int OfficeBook::desksAt(QDate day, QTime time) const
{
    const QList<OpenSpan> hours = hoursOn(day);
    const bool open = std::ranges::any_of(
        hours, [time](const OpenSpan &span) { return span.from <= time && time < span.until; });
    if (!open)
        return 0;
    int desks = 1;
    for (const OpenDesks &from : weekDesks(day.dayOfWeek() - 1)) {
        if (from.from <= time)
            desks = from.desks;
    }
    return desks;
}

void OfficeBook::apply(const Event &event)
{
    if (event.kind != EventKind::Configured)
        return;
    const QString key = event.body.value(u"key").toString();
    const QJsonValue value = event.body.value(u"value");
    if (key == openingHoursKey) {
        if (const auto hours = weekHoursFrom(value))
            m_hours = *hours;
    } else if (key == openDesksKey) {
        if (const auto desks = weekDesksFrom(value))
            m_desks = *desks;
    } else if (key == dayHoursKey) {
        const QDate day = dayOf(value);
        if (value[u"hours"].isNull())
            m_days.remove(day);
        else if (const auto hours = spansFrom(value[u"hours"]); hours && day.isValid())
            m_days.insert(day, *hours);
    } else {
        m_settings.insert(key, value);
    }
}

} // namespace skranketid
