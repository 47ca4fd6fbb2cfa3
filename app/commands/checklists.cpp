// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogueloader.h"
#include "app/checklisttext.h"
#include "app/commandcontext.h"
#include "app/commands/checklistimport.h"
#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/shipped.h"
#include "models/domain/time/calendar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

int printed(bool written, CommandContext &context)
{
    return written ? 0 : context.console.statusAfterLoss();
}

int list(CommandContext &context)
{
    return printed(
        context.console.print(checklistTable(*context.services.catalogue(), context.language)), context);
}

/// The version in use today, else the newest.
const Checklist *chosen(const Catalogue &catalogue, const QString &id, const Clock &clock)
{
    const Checklist *found = catalogue.current(id, OfficeTime().day(clock.now().wallMs));
    if (found)
        return found;
    for (const Checklist &checklist : catalogue.checklists) {
        if (checklist.id == id && (!found || checklist.version > found->version))
            found = &checklist;
    }
    return found;
}

int noSuchList(const QString &id, CommandContext &context)
{
    return context.fail(QCoreApplication::translate(
        "Checklists", "There is no checklist %1. “skranketid checklists list” shows them all.")
                            .arg(id));
}

int show(const QString &id, CommandContext &context)
{
    const auto catalogue = context.services.catalogue();
    const Checklist *checklist = chosen(*catalogue, id, context.services.clock());
    if (!checklist)
        return noSuchList(id, context);
    return printed(context.console.print(checklistText(*checklist, context.language)), context);
}

int exportList(const ChecklistsRequest &request, CommandContext &context)
{
    const auto catalogue = context.services.catalogue();
    const Checklist *checklist = chosen(*catalogue, request.id, context.services.clock());
    if (!checklist)
        return noSuchList(request.id, context);
    const auto written = writeDefinition(*checklist, context.path(request.file), request.file);
    return written ? 0 : context.fail(written.error());
}

int check(const QString &name, CommandContext &context)
{
    const auto shipped = shippedCatalogue();
    if (!shipped)
        return context.fail(shipped.error());
    const auto json = readDefinition(context.path(name), name);
    if (!json)
        return context.fail(json.error());
    const auto checklist = readChecklist(*json, shipped->terms, shipped->rules);
    if (checklist) {
        const QString text = QCoreApplication::translate("Checklists", "%1: no mistakes (%2, version %3).")
                                 .arg(name, checklist->id, QString::number(checklist->version));
        return printed(context.console.print(text + u'\n'), context);
    }
    for (const Mistake &mistake : checklist.error()) {
        if (!context.console.print(locate(name, mistake) + u'\n'))
            return context.console.statusAfterLoss();
    }
    return context.fail(QCoreApplication::translate("Checklists",
        "%1 has %n mistake(s), each with its line and column on standard output. Correct them and check "
        "again.",
        nullptr, int(checklist.error().size()))
                            .arg(name));
}

} // namespace

int runChecklists(const ChecklistsRequest &request, CommandContext &context)
{
    switch (request.action) {
    case ChecklistsAction::List:
        return list(context);
    case ChecklistsAction::Show:
        return show(request.id, context);
    case ChecklistsAction::Check:
        return check(request.file, context);
    case ChecklistsAction::Import:
        return importChecklist(request.file, context);
    case ChecklistsAction::Export:
        return exportList(request, context);
    }
    return 1;
}

} // namespace skranketid
