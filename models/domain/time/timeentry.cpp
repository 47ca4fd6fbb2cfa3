// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time/timeentry.h"

#include <QRegularExpression>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;

QRegularExpressionMatch matchOf(const QRegularExpression &pattern, const QString &typed)
{
    constexpr qsizetype longest = 32; // of anything these patterns take, blanks included
    return typed.size() > longest ? QRegularExpressionMatch() : pattern.match(typed.trimmed());
}

} // namespace

std::optional<QTime> timeFrom(const QString &typed)
{
    static const QRegularExpression parted(u"^([0-9]{1,2})[.:]([0-9]{2})(?:[.:]([0-9]{2}))?$"_s);
    static const QRegularExpression joined(u"^([0-9]{2})([0-9]{2})([0-9]{2})?$"_s);
    for (const QRegularExpression &pattern : {parted, joined}) {
        const QRegularExpressionMatch match = matchOf(pattern, typed);
        const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (match.hasMatch())
            return time.isValid() ? std::optional(time) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QDate> dateFrom(const QString &typed, int year)
{
    static const QRegularExpression dayFirst(
        u"^([0-9]{1,2})[-./]([0-9]{1,2})(?:[-./]([0-9]{4}|[0-9]{2}))?$"_s);
    static const QRegularExpression yearFirst(u"^([0-9]{4})-([0-9]{2})-([0-9]{2})$"_s);
    QDate date;
    if (const auto match = matchOf(dayFirst, typed); match.hasMatch()) {
        const QString of = match.captured(3);
        const int written = of.size() == 2 ? 2000 + of.toInt() : of.toInt();
        date = QDate(of.isEmpty() ? year : written, match.captured(2).toInt(), match.captured(1).toInt());
    } else if (const auto iso = matchOf(yearFirst, typed); iso.hasMatch()) {
        date = QDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<qint64> durationFrom(const QString &typed)
{
    // A point before two digits could be either sign: it is not taken.
    static const QRegularExpression minutes(u"^([0-9]{1,4})(?:,([0-9]{1,2})|\\.([0-9]))?$"_s);
    static const QRegularExpression clock(u"^(?:([0-9]{1,2}):)?([0-9]{1,4}):([0-5][0-9])$"_s);
    if (const auto match = matchOf(minutes, typed); match.hasMatch()) {
        const QString part = match.captured(2) + match.captured(3);
        const qint64 hundredths = part.leftJustified(2, u'0').toLongLong();
        return match.captured(1).toLongLong() * minuteMs + hundredths * minuteMs / 100;
    }
    if (const auto match = matchOf(clock, typed); match.hasMatch())
        return (match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong()) * minuteMs
            + match.captured(3).toLongLong() * secondMs;
    return std::nullopt;
}

} // namespace skranketid
