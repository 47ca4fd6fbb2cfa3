// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checklistimport.h"

#include "app/catalogueloader.h"
#include "app/commandcontext.h"
#include "app/language.h"
#include "models/domain/checklist/checklistreader.h"
#include "models/store/deskstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

enum class Import { Done, SameAlready };
using Imported = tl::expected<Import, QString>;

QJsonObject publishedBody(const Checklist &checklist, const QByteArray &json)
{
    const QByteArray digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    return {
        {u"checklist"_s, checklist.id},
        {u"version"_s, checklist.version},
        {u"sha256"_s, QString::fromLatin1(digest.toHex())},
    };
}

QString notStored(const QSaveFile &file)
{
    return QCoreApplication::translate(
        "Checklists", "The file %1 cannot be written (%2). Make room, or ask for the right to write there.")
        .arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
}

/// On the storage thread, so that no other import comes in between. Event and file come together: the file is
/// written before the event, and gets its name after.
Imported publish(const Checklist &checklist, const QByteArray &json, Services &services, DeskStore &store)
{
    if (const Checklist *present = store.catalogue().find(checklist.id, checklist.version)) {
        if (*present == checklist)
            return Import::SameAlready;
        return tl::unexpected(QCoreApplication::translate("Checklists",
            "%1 has a version %2 already, with other content. Give the new content a higher version number.")
                                  .arg(checklist.id, QString::number(checklist.version)));
    }
    QSaveFile file(services.profile().checklistFolder() + u'/' + importedFileName(checklist));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush())
        return tl::unexpected(notStored(file));
    if (const auto event = store.record(EventKind::Published, publishedBody(checklist, json)); !event)
        return tl::unexpected(event.error().message);
    if (!file.commit())
        return tl::unexpected(notStored(file));
    auto catalogue = std::make_shared<const Catalogue>(withChecklist(store.catalogue(), checklist));
    store.setCatalogue(catalogue);
    services.setCatalogue(std::move(catalogue));
    return Import::Done;
}

} // namespace

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
    QFuture<Imported> future
        = context.services.storage().run([&, language = context.language](DeskStore &store) {
              const LanguageScope scope(language);
              return publish(*checklist, *json, context.services, store);
          });
    future.waitForFinished();
    const Imported imported = future.result();
    if (!imported)
        return context.fail(imported.error());
    const QString text = *imported == Import::Done
        ? QCoreApplication::translate("Checklists", "%1, version %2, is in use from %3.")
        : QCoreApplication::translate(
            "Checklists", "%1, version %2, valid from %3, is there already. Nothing was changed.");
    const bool written = context.console.print(text.arg(checklist->id, QString::number(checklist->version),
                                                   checklist->validFrom.toString(Qt::ISODate))
        + u'\n');
    return written ? 0 : context.console.statusAfterLoss();
}

} // namespace skranketid
