// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklisttools.h"

#include "app/catalogueloader.h"
#include "app/definitions.h"
#include "app/drafts.h"
#include "app/services.h"
#include "models/domain/checklist/checklistreader.h"

#include <QDir>

namespace skranketid {
namespace {

ChecklistTools::Result<Checklist> readFile(const QString &file, const Catalogue &catalogue)
{
    const QString shown = QDir::toNativeSeparators(file);
    const auto json = readDefinition(file, shown);
    if (!json)
        return tl::unexpected(json.error());
    auto checklist = readChecklist(*json, catalogue.terms, catalogue.rules);
    if (!checklist)
        return tl::unexpected(locate(shown, checklist.error().constFirst()));
    return *std::move(checklist);
}

} // namespace

ChecklistTools checklistTools(const Definitions &definitions, const Drafts &drafts,
    std::function<std::shared_ptr<const Catalogue>()> catalogue)
{
    ChecklistTools tools;
    tools.drafts = [drafts] { return drafts.all(); };
    tools.keep = [drafts](const Checklist &draft) { return drafts.keep(draft); };
    tools.drop = [drafts](const QString &id) { drafts.drop(id); };
    tools.rulesDraft = [drafts] { return drafts.rules(); };
    tools.keepRules = [drafts](const RulesVersion &draft) { return drafts.keep(draft); };
    tools.publish = [definitions](const Checklist &draft, QDate today, Language language) {
        return definitions.publish(draft, today, language);
    };
    tools.publishRules = [definitions](const RulesVersion &draft, QDate today, Language language) {
        return definitions.publish(draft, today, language);
    };
    tools.retire = [definitions](const QString &id, QDate lastDay, QDate today, Language language) {
        return definitions.retire(id, lastDay, today, language);
    };
    tools.read = [catalogue](const QString &file) { return readFile(file, *catalogue()); };
    tools.write = [](const Checklist &checklist, const QString &file) {
        return writeDefinition(checklist, file, QDir::toNativeSeparators(file));
    };
    return tools;
}

ChecklistTools checklistTools(Services &services)
{
    return checklistTools(services.definitions(), Drafts(services.profile().draftFolder()),
        [&services] { return services.catalogue(); });
}

} // namespace skranketid
