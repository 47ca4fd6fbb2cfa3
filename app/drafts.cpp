// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafts.h"

#include "app/catalogueloader.h"
#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/checklist/rulesreader.h"
#include "models/domain/data/dataname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace skranketid {

QString Drafts::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + u".json"_s;
}

ChecklistTools::Drafts Drafts::all() const
{
    ChecklistTools::Drafts found;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto json = readDefinition(folder.filePath(name), name);
        const auto draft = json ? readDraft(*json) : std::nullopt;
        if (draft && name == draft->id + u".json"_s)
            found.lists.append(*draft);
        else
            found.broken.append(name);
    }
    return found;
}

tl::expected<void, QString> Drafts::keep(const Checklist &draft) const
{
    const QByteArray json = writeChecklist(draft);
    if (!isDataName(DataName::ListId, draft.id) || !readDraft(json)) {
        return tl::unexpected(
            QCoreApplication::translate("Checklists", "The draft was not kept: its id must be %1.")
                .arg(describe(DataName::ListId)));
    }
    return write(pathOf(draft.id), json);
}

std::optional<RulesVersion> Drafts::rules() const
{
    const auto json = readDefinition(rulesPath(), rulesPath());
    return json ? readRulesDraft(*json) : std::nullopt;
}

tl::expected<void, QString> Drafts::keep(const RulesVersion &draft) const
{
    if (!draft.rules.all.isEmpty())
        return write(rulesPath(), writeRules(draft));
    QFile::remove(rulesPath());
    return {};
}

tl::expected<void, QString> Drafts::write(const QString &path, const QByteArray &json)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return tl::unexpected(QCoreApplication::translate("Checklists",
            "The draft cannot be written to %1 (%2). Make room, or ask for the right to write there.")
                                  .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    }
    return {};
}

void Drafts::drop(const QString &id) const
{
    if (isDataName(DataName::ListId, id))
        QFile::remove(pathOf(id));
}

} // namespace skranketid
