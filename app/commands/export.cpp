// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"
#include "app/commands/copies.h"
#include "app/storagecalls.h"
#include "models/store/deskstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace skranketid {

Stored<void> exportJournal(Services &services, const ExportPeriod &period, const QString &target,
    Language language, Console &console)
{
    const auto make = [period, target](DeskStore &store) {
        return std::make_unique<ExportJob>(store.connection(), period, target);
    };
    return runJob(services.storage(), make, language, console);
}

int runExport(const ExportRequest &request, CommandContext &context)
{
    const ExportPeriod period{request.from, request.to};
    const auto done = exportJournal(
        context.services, period, context.path(request.output), context.language, context.console);
    if (!done)
        return context.fail(done.error().message);
    const QString text = QCoreApplication::translate("Export", "%1 is written.").arg(request.output);
    return context.console.print(text + u'\n') ? 0 : context.console.statusAfterLoss();
}

} // namespace skranketid
