// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "app/services.h"
#include "models/domain/session/dayrecord.h"
#include "models/report/document.h"

#include <functional>

namespace skranketid {

/// Name and version, as they stand on the page.
QString programName();

/// The day a report is of: the one asked for, or today.
QDate dayOf(const ReportRequest &request, const Clock &clock);

/// The day's report with the names the profile has for office and desk. The catalogue must be loaded.
Document dailyReportOf(const DayRecord &record, const Services &services, Language language);

/// Runs the request in the program that has the database, with these words after it, on this console, and
/// gives its exit status.
using Gather = std::function<int(StandardConsole &, const QStringList &)>;

/// Makes the page in this process from what the program that has the database hands out, and writes it to the
/// file or the printer. So it needs no window there, and the same data give the same bytes. Gives the exit
/// status.
int makeReport(const Request &request, Language language, StandardConsole &console, const Gather &gather);

} // namespace skranketid
