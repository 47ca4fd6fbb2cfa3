// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"
#include "models/domain/session/dayrecord.h"
#include "models/report/document.h"

namespace skranketid {

/// What the page says beside the day's record.
struct ReportContext {
    const Catalogue &catalogue;
    Language language = Language::Danish; ///< the one the program's texts are in on this thread
    QString office; ///< of an empty day; a session knows its own
    QString desk; ///< likewise
    QString program; ///< name and version
};

/// The day of one desk on one sheet: its own, so that nothing is hidden. A function of its arguments: the
/// same record gives the same document, whenever it is made.
Document dailyReport(const DayRecord &record, const ReportContext &context);

/// "dagsrapport-2026-10-13"
QString dailyReportFileName(QDate day);

} // namespace skranketid
