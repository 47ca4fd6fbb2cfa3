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
    Storage &storage = context.services.storage();
    if (request.printed) {
        auto noted = storage.run([day](DeskStore &store) { return recordPrinted(store, day); });
        noted.waitForFinished();
        return noted.result() ? 0 : context.fail(noted.result().error().message);
    }
    auto asked = storage.run([day](DeskStore &store) { return readDay(store, day); });
    asked.waitForFinished();
    const Stored<DayRecord> record = asked.result();
    if (!record)
        return context.fail(record.error().message);
    return context.console.write(toBytes(*record)) ? 0 : context.console.statusAfterLoss();
}

} // namespace skranketid
