// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QDate>
#include <QDateTime>

namespace skranketid {

/// Numbers, dates and durations as a Danish or English reader expects them on screen and paper.
class Format {
public:
    explicit Format(Language language);

    Language language() const { return m_language; }
    QString number(double value, int decimals) const; ///< 1.234,5 / 1,234.5
    QString shortDate(QDate date) const; ///< 08-09-2021 / 08/09/2021
    QString longDate(QDate date) const; ///< 8. september 2021 / 8 September 2021
    QString weekday(QDate date) const; ///< mandag / Monday
    QString monthTitle(QDate date) const; ///< Oktober 2026 / October 2026
    QString weekdayTitle(int weekday) const; ///< Mandag / Monday; Monday is 0
    QString dayInText(QDate date) const; ///< onsdag den 8. september 2021 / Wednesday, 8 September 2021
    QString week(QDate date) const; ///< uge 43 / week 43 (ISO 8601)
    QString timeInText(QTime time) const; ///< kl. 14.30, never broken / 14:30
    QString clockTime(QTime time) const; ///< 14:30
    QString clock(qint64 ms) const; ///< 4:07 or 1:04:07; whole seconds passed, never rounded up
    QString minutes(qint64 ms) const; ///< 4,5 min.
    QString minutesBare(qint64 ms) const; ///< 4,5

private:
    Language m_language;
};

} // namespace skranketid
