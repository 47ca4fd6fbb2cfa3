// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogueloader.h"

#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/shipped.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

constexpr qint64 largestDefinition = 1024 * 1024;

} // namespace

tl::expected<Catalogue, QString> loadCatalogue(const QString &folder)
{
    auto catalogue = shippedCatalogue();
    if (!catalogue)
        return catalogue;
    const QDir imported(folder);
    for (const QString &name : imported.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = imported.filePath(name);
        const QString shown = QDir::toNativeSeparators(path);
        const auto json = readDefinition(path, shown);
        if (!json)
            return tl::unexpected(json.error());
        const auto checklist = readChecklist(*json, catalogue->terms, catalogue->rules);
        if (!checklist) {
            return tl::unexpected(QCoreApplication::translate("Catalogue",
                "%1 An imported checklist is broken: bring the file back from a backup of the profile.")
                                      .arg(locate(shown, checklist.error().constFirst())));
        }
        *catalogue = withChecklist(*std::move(catalogue), *checklist);
    }
    return catalogue;
}

Catalogue withChecklist(Catalogue catalogue, const Checklist &checklist)
{
    const auto same = std::ranges::find_if(catalogue.checklists, [&](const Checklist &other) {
        return other.id == checklist.id && other.version == checklist.version;
    });
    if (same == catalogue.checklists.end())
        catalogue.checklists.append(checklist);
    else
        *same = checklist;
    return catalogue;
}

QString importedFileName(const Checklist &checklist)
{
    return u"%1-%2.json"_s.arg(checklist.id, QString::number(checklist.version));
}

tl::expected<QByteArray, QString> readDefinition(const QString &path, const QString &shownName)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(QCoreApplication::translate(
            "Catalogue", "The file %1 cannot be read (%2). Check the name and the rights.")
                                  .arg(shownName, file.errorString()));
    }
    const QByteArray bytes = file.read(largestDefinition + 1);
    if (bytes.size() > largestDefinition) {
        return tl::unexpected(QCoreApplication::translate(
            "Catalogue", "The file %1 is larger than 1 MB and cannot be a checklist. Give another file.")
                                  .arg(shownName));
    }
    return bytes;
}

QString locate(const QString &shownName, const Mistake &mistake)
{
    const QString text = mistake.path.isEmpty() ? mistake.message : mistake.path + u": "_s + mistake.message;
    return u"%1:%2:%3: %4"_s.arg(
        shownName, QString::number(mistake.line), QString::number(mistake.column), text);
}

} // namespace skranketid
