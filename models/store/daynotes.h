// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeerror.h"

#include <QDate>
#include <QList>

namespace skranketid {

class DeskStore;

/// What was out of the ordinary on a day, so that its figures explain themselves.
struct DayNote {
    QDate day;
    QString text;

    friend bool operator==(const DayNote &, const DayNote &) = default;
};

/// Of the days of a period that have one, in order; both days included.
Stored<QList<DayNote>> dayNotes(DeskStore &store, QDate from, QDate to);

/// Takes the place of the day's earlier one, whose text is erased. What forbids a text is said in a sentence.
Stored<void> noteDay(DeskStore &store, QDate day, const QString &text);

/// The journal keeps that there was one, and that it was erased.
Stored<void> eraseDayNote(DeskStore &store, QDate day);

} // namespace skranketid
