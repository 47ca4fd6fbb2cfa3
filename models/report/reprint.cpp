// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reprint.h"

#include "models/domain/text/format.h"
#include "models/domain/time/calendar.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

void markAsReprint(Document &document, const DayRecord &record)
{
    if (record.firstPrintedMs == 0)
        return;
    const QDateTime first = OfficeTime().local(record.firstPrintedMs);
    const Format format(document.language);
    const QString mark = QCoreApplication::translate("ReportPage", "Reprint: first printed %1 %2")
                             .arg(format.shortDate(first.date()), format.timeInText(first.time()));
    document.mark = document.mark.isEmpty() ? mark : document.mark + u" · "_s + mark;
}

} // namespace skranketid
