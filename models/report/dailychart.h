// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/dayrecord.h"
#include "models/report/dailytext.h"
#include "models/report/document.h"

namespace skranketid {

/// The day, session by session, with lines at 7 and 15 minutes and the outages as bands.
DotStrip dailyChart(const DayRecord &record, const Terms &terms, const DailyText &text);

} // namespace skranketid
