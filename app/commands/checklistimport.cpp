// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checklistimport.h"

#include "app/catalogueloader.h"
#include "app/commandcontext.h"
#include "app/definitions.h"
#include "models/domain/checklist/checklistreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace skranketid {

int importChecklist(const QString &name, CommandContext &context)
{
    const auto json = readDefinition(context.path(name), name);
    if (!json)
        return context.fail(json.error());
    const auto catalogue = context.services.catalogue();
    const auto checklist = readChecklist(*json, catalogue->terms, catalogue->rules);
    if (!checklist) {
        return context.fail(QCoreApplication::translate(
            "Checklists", "%1 Nothing was imported; “checklists check” tells every mistake.")
                                .arg(locate(name, checklist.error().constFirst())));
    }
    const Definitions definitions = context.services.definitions();
    auto future = definitions.import(*checklist, *json, context.language);
    future.waitForFinished();
    const auto imported = future.result();
    if (!imported)
        return context.fail(imported.error());
    const QString text = *imported
        ? QCoreApplication::translate("Checklists", "%1, version %2, is in use from %3.")
        : QCoreApplication::translate(
            "Checklists", "%1, version %2, valid from %3, is there already. Nothing was changed.");
    const bool written = context.console.print(text.arg(checklist->id, QString::number(checklist->version),
                                                   checklist->validFrom.toString(Qt::ISODate))
        + u'\n');
    return written ? 0 : context.console.statusAfterLoss();
}

} // namespace skranketid
