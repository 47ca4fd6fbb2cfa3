// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogueloader.h"

#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/checklist/rulesreader.h"
#include "models/domain/checklist/shipped.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

constexpr qint64 largestDefinition = 1024 * 1024;

/// Reads the folder's files one after the other. The result is a sentence on what went wrong; empty: nothing.
template <typename Read, typename Take> QString readEach(const QString &folder, Read read, Take take)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(name);
        const QString shown = QDir::toNativeSeparators(path);
        const auto json = readDefinition(path, shown);
        if (!json)
            return json.error();
        const auto definition = read(*json);
        if (!definition) {
            return QCoreApplication::translate("Catalogue",
                "%1 A published definition is broken: bring the file back from a backup of the profile.")
                .arg(locate(shown, definition.error().constFirst()));
        }
        take(*definition);
    }
    return {};
}

} // namespace

tl::expected<Catalogue, QString> loadCatalogue(const QString &folder)
{
    auto catalogue = shippedCatalogue();
    if (!catalogue)
        return catalogue;
    QString error = readEach(
        folder,
        [&](const QByteArray &json) { return readChecklist(json, catalogue->terms, catalogue->rules); },
        [&](const Checklist &checklist) { *catalogue = withChecklist(*std::move(catalogue), checklist); });
    if (error.isEmpty()) {
        error = readEach(
            folder + u"/rules"_s,
            [&](const QByteArray &json) { return readRulesVersion(json, catalogue->rules); },
            [&](const RulesVersion &version) { catalogue->corrections.append(version); });
    }
    if (error.isEmpty()) {
        error = readEach(folder + u"/retired"_s, readRetirement,
            [&](const Retirement &retirement) { catalogue->retirements.append(retirement); });
    }
    if (!error.isEmpty())
        return tl::unexpected(error);
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

QString fileNameOf(const Checklist &checklist)
{
    return u"%1-%2.json"_s.arg(checklist.id, QString::number(checklist.version));
}

QString fileNameOf(const RulesVersion &version)
{
    return u"rules/%1.json"_s.arg(version.version);
}

QString fileNameOf(const Retirement &retirement)
{
    return u"retired/%1-%2.json"_s.arg(retirement.id, QString::number(retirement.version));
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

tl::expected<void, QString> writeDefinition(
    const Checklist &checklist, const QString &path, const QString &shown)
{
    QSaveFile file(path);
    const QByteArray bytes = writeChecklist(checklist);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return tl::unexpected(QCoreApplication::translate(
            "Checklists", "The file %1 cannot be written (%2). Choose another place.")
                                  .arg(shown, file.errorString()));
    }
    return {};
}

QString locate(const QString &shownName, const Mistake &mistake)
{
    const QString text = mistake.path.isEmpty() ? mistake.message : mistake.path + u": "_s + mistake.message;
    return u"%1:%2:%3: %4"_s.arg(
        shownName, QString::number(mistake.line), QString::number(mistake.column), text);
}

} // namespace skranketid
