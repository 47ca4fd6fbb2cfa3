// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QDate>
#include <QList>

namespace skranketid {

struct Holiday {
    QDate date;
    Text name;
};

QDate easterSunday(int year);

/// Danish public holidays of a year by rule, in order of date; Store Bededag until 2023.
QList<Holiday> holidaysOf(int year);
bool isPublicHoliday(QDate date);

/// 5 June, 24 and 31 December: no public holidays, but counters are usually closed or close early.
QList<Holiday> customaryClosingDaysOf(int year);

/// Monday to Friday.
bool isWeekday(QDate date);

/// ISO 8601 weeks of a year: 52 or 53.
int isoWeeks(int year);

} // namespace skranketid
