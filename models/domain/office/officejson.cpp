// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office/officejson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDesks = 99;
constexpr int halfHour = 30;

const QString &timeForm()
{
    static const QString form = u"HH:mm"_s;
    return form;
}

QTime timeFrom(const QJsonValue &value)
{
    return QTime::fromString(value.toString(), timeForm());
}

QJsonArray spansTo(const QList<OpenSpan> &spans)
{
    QJsonArray array;
    for (const OpenSpan &span : spans)
        array.append(QJsonArray{span.from.toString(timeForm()), span.until.toString(timeForm())});
    return array;
}

std::optional<QList<OpenDesks>> desksFrom(const QJsonValue &value)
{
    QList<OpenDesks> list;
    if (!value.isArray() || value.toArray().size() > 48)
        return std::nullopt;
    for (const QJsonValue &entry : value.toArray()) {
        const OpenDesks desks{timeFrom(entry[0]), entry[1].toInt(-1)};
        const bool isHalfHour = desks.from.isValid() && desks.from.minute() % halfHour == 0;
        const bool follows = list.isEmpty() || desks.from > list.constLast().from;
        if (!isHalfHour || !follows || desks.desks < 0 || desks.desks > mostDesks)
            return std::nullopt;
        list.append(desks);
    }
    return list;
}

/// Reads one entry for each weekday that has one.
template <typename Entry, typename Read>
std::optional<std::array<QList<Entry>, OfficeBook::weekdays>> weekFrom(const QJsonValue &value, Read read)
{
    std::array<QList<Entry>, OfficeBook::weekdays> week;
    const QJsonObject object = value.toObject();
    if (!value.isObject())
        return std::nullopt;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int weekday = it.key().toInt();
        const auto entries = read(it.value());
        if (weekday < 1 || weekday > OfficeBook::weekdays || !entries)
            return std::nullopt;
        week.at(static_cast<std::size_t>(weekday) - 1) = *entries;
    }
    return week;
}

template <typename Entry, typename Write>
QJsonObject weekTo(const std::array<QList<Entry>, OfficeBook::weekdays> &week, Write write)
{
    QJsonObject object;
    for (std::size_t weekday = 0; weekday < week.size(); ++weekday) {
        if (!week.at(weekday).isEmpty())
            object.insert(QString::number(weekday + 1), write(week.at(weekday)));
    }
    return object;
}

QJsonArray desksTo(const QList<OpenDesks> &list)
{
    QJsonArray array;
    for (const OpenDesks &desks : list)
        array.append(QJsonArray{desks.from.toString(timeForm()), desks.desks});
    return array;
}

} // namespace

std::optional<QList<OpenSpan>> spansFrom(const QJsonValue &value)
{
    QList<OpenSpan> spans;
    if (!value.isArray() || value.toArray().size() > 8)
        return std::nullopt;
    for (const QJsonValue &entry : value.toArray()) {
        const OpenSpan span{timeFrom(entry[0]), timeFrom(entry[1])};
        const bool follows = spans.isEmpty() || span.from > spans.constLast().until;
        if (!span.from.isValid() || !span.until.isValid() || span.until <= span.from || !follows)
            return std::nullopt;
        spans.append(span);
    }
    return spans;
}

std::optional<std::array<QList<OpenSpan>, OfficeBook::weekdays>> weekHoursFrom(const QJsonValue &value)
{
    return weekFrom<OpenSpan>(value, spansFrom);
}

std::optional<std::array<QList<OpenDesks>, OfficeBook::weekdays>> weekDesksFrom(const QJsonValue &value)
{
    return weekFrom<OpenDesks>(value, desksFrom);
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value[u"day"].toString(), Qt::ISODate);
}

OfficeChange settingChange(OfficeSetting setting, const QJsonValue &value, Role role)
{
    return {QString::fromLatin1(formOf(setting).key), value, role};
}

OfficeChange weekHoursChange(const std::array<QList<OpenSpan>, OfficeBook::weekdays> &hours)
{
    return {openingHoursKey, weekTo(hours, spansTo), Role::Manager};
}

OfficeChange weekDesksChange(const std::array<QList<OpenDesks>, OfficeBook::weekdays> &desks)
{
    return {openDesksKey, weekTo(desks, desksTo), Role::Manager};
}

OfficeChange dayHoursChange(QDate day, const std::optional<QList<OpenSpan>> &hours)
{
    return {dayHoursKey,
        QJsonObject{{u"day"_s, day.toString(Qt::ISODate)},
            {u"hours"_s, hours ? QJsonValue(spansTo(*hours)) : QJsonValue(QJsonValue::Null)}},
        Role::Manager};
}

QJsonObject bodyOf(const OfficeChange &change)
{
    return {{u"key"_s, change.key}, {u"value"_s, change.value}, {u"role"_s, codeOf(change.role)}};
}

} // namespace skranketid
