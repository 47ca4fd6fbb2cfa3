// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/format.h"

#include <QLocale>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Danish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Format::Format(Language language) : m_language(language)
{
}

QString Format::number(double value, int decimals) const
{
    const QLocale locale = localeOf(m_language);
    const QString zero = locale.toString(0.0, 'f', decimals);
    if (locale.toString(qAbs(value), 'f', decimals) == zero)
        return zero; // never "-0,0"
    return locale.toString(value, 'f', decimals);
}

QString Format::shortDate(QDate date) const
{
    return date.toString(m_language == Language::Danish ? u"dd-MM-yyyy" : u"dd/MM/yyyy");
}

QString Format::longDate(QDate date) const
{
    return localeOf(m_language)
        .toString(date, m_language == Language::Danish ? u"d. MMMM yyyy" : u"d MMMM yyyy");
}

QString Format::weekday(QDate date) const
{
    return date.isValid() ? localeOf(m_language).standaloneDayName(date.dayOfWeek()) : QString();
}

QString Format::monthTitle(QDate date) const
{
    const QString name = localeOf(m_language).standaloneMonthName(date.month());
    return name.left(1).toUpper() + name.mid(1) + u' ' + QString::number(date.year());
}

QString Format::weekdayTitle(int weekday) const
{
    const QString name = localeOf(m_language).standaloneDayName(weekday + 1);
    return name.left(1).toUpper() + name.mid(1);
}

QString Format::dayInText(QDate date) const
{
    if (!date.isValid())
        return {};
    return weekday(date) + (m_language == Language::Danish ? u" den "_s : u", "_s) + longDate(date);
}

QString Format::week(QDate date) const
{
    if (!date.isValid())
        return {};
    const QString number = QString::number(date.weekNumber());
    return m_language == Language::Danish ? u"uge "_s + number : u"week "_s + number;
}

QString Format::timeInText(QTime time) const
{
    return m_language == Language::Danish ? time.toString(u"'kl.\u00a0'HH.mm") : clockTime(time);
}

QString Format::clockTime(QTime time) const
{
    return time.toString(u"HH:mm");
}

QString Format::clock(qint64 ms) const
{
    const qint64 seconds = qAbs(ms / 1000);
    const QString sign = ms / 1000 < 0 ? u"-"_s : QString();
    const auto twoDigits = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    if (hours > 0)
        return sign + QString::number(hours) + u':' + twoDigits(minutes) + u':' + twoDigits(seconds % 60);
    return sign + QString::number(minutes) + u':' + twoDigits(seconds % 60);
}

QString Format::minutes(qint64 ms) const
{
    return minutesBare(ms) + (m_language == Language::Danish ? u" min."_s : u" min"_s);
}

// In whole tenths first, so that halves always round away from zero.
QString Format::minutesBare(qint64 ms) const
{
    constexpr qint64 tenthMs = 6000;
    const qint64 tenths = (qAbs(ms) + tenthMs / 2) / tenthMs;
    return number(static_cast<double>(ms < 0 ? -tenths : tenths) / 10.0, 1);
}

} // namespace skranketid
