// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"
#include "app/reportpage.h"
#include "models/store/dayreader.h"
#include "models/store/deskstore.h"

namespace skranketid {

int runReport(const ReportRequest &request, CommandContext &context)
{
    const QDate day = dayOf(request, context.services.clock());
    const bool printed = !request.printer.isEmpty();
    auto asked = context.services.storage().run([day, printed](DeskStore &store) -> Stored<DayRecord> {
        Stored<DayRecord> record = readDay(store, day);
        if (!record || !printed)
            return record;
        return recordPrinted(store, day).map([&record] { return *record; });
    });
    asked.waitForFinished();
    const Stored<DayRecord> record = asked.result();
    if (!record)
        return context.fail(record.error().message);
    return context.console.write(toBytes(*record)) ? 0 : context.console.statusAfterLoss();
}

} // namespace skranketid
