// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/definitions.h"

#include "app/catalogueloader.h"
#include "app/language.h"
#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/checklist/rulesreader.h"
#include "models/store/deskstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Checklists", text);
}

tl::unexpected<QString> notStored(const QSaveFile &file)
{
    return tl::unexpected(
        translated(QT_TRANSLATE_NOOP("Checklists",
                       "The file %1 cannot be written (%2). Make room, or ask for the right to write there."))
            .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

tl::unexpected<QString> tooEarly()
{
    return tl::unexpected(translated(QT_TRANSLATE_NOOP(
        "Checklists", "The first day has passed. What is published holds from today at the earliest.")));
}

tl::unexpected<QString> mistaken(const Mistake &mistake)
{
    return tl::unexpected(
        translated(QT_TRANSLATE_NOOP("Checklists", "Not published: %1"))
            .arg(mistake.path.isEmpty() ? mistake.message : mistake.path + u": "_s + mistake.message));
}

} // namespace

Definitions::Definitions(Storage &storage, QString folder, Taken taken)
    : m_storage(storage), m_folder(std::move(folder)), m_taken(std::move(taken))
{
}

template <typename Work> auto Definitions::run(Language language, Work work) const
{
    // On the storage thread, so that no other change comes in between.
    return m_storage.run([language, work = std::move(work)](DeskStore &store) {
        const LanguageScope scope(language);
        return work(store);
    });
}

Definitions::Result<bool> Definitions::import(
    const Checklist &checklist, const QByteArray &json, Language language) const
{
    return run(language,
        [here = *this, checklist, json](DeskStore &store) { return here.importNow(checklist, json, store); });
}

Definitions::Result<Checklist> Definitions::publish(
    const Checklist &draft, QDate today, Language language) const
{
    return run(language,
        [here = *this, draft, today](DeskStore &store) { return here.publishNow(draft, today, store); });
}

Definitions::Result<RulesVersion> Definitions::publish(
    const RulesVersion &draft, QDate today, Language language) const
{
    return run(language,
        [here = *this, draft, today](DeskStore &store) { return here.publishNow(draft, today, store); });
}

Definitions::Result<Retirement> Definitions::retire(
    const QString &id, QDate lastDay, QDate today, Language language) const
{
    return run(language, [here = *this, retirement = Retirement{id, 0, lastDay}, today](DeskStore &store) {
        return here.retireNow(retirement, today, store);
    });
}

Definitions::Put Definitions::put(
    const QString &name, const QByteArray &json, QJsonObject body, DeskStore &store) const
{
    const QByteArray digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    body.insert(u"sha256"_s, QString::fromLatin1(digest.toHex()));
    QSaveFile file(m_folder + u'/' + name);
    QDir().mkpath(QFileInfo(file.fileName()).absolutePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush())
        return notStored(file);
    if (const auto event = store.record(EventKind::Published, body); !event)
        return tl::unexpected(event.error().message);
    if (!file.commit())
        return notStored(file);
    return {};
}

void Definitions::take(Catalogue catalogue, DeskStore &store) const
{
    auto shared = std::make_shared<const Catalogue>(std::move(catalogue));
    store.setCatalogue(shared);
    m_taken(std::move(shared));
}

tl::expected<bool, QString> Definitions::importNow(
    const Checklist &checklist, const QByteArray &json, DeskStore &store) const
{
    if (const Checklist *present = store.catalogue().find(checklist.id, checklist.version)) {
        if (*present == checklist)
            return false;
        return tl::unexpected(translated(QT_TRANSLATE_NOOP("Checklists",
                                             "%1 has a version %2 already, with other content. Give the new "
                                             "content a higher version number."))
                                  .arg(checklist.id, QString::number(checklist.version)));
    }
    const QJsonObject body{{u"checklist"_s, checklist.id}, {u"version"_s, checklist.version}};
    if (const auto done = put(fileNameOf(checklist), json, body, store); !done)
        return tl::unexpected(done.error());
    take(withChecklist(store.catalogue(), checklist), store);
    return true;
}

tl::expected<Checklist, QString> Definitions::publishNow(Checklist draft, QDate today, DeskStore &store) const
{
    const Catalogue &catalogue = store.catalogue();
    draft.version = catalogue.newestVersion(draft.id) + 1;
    const QByteArray json = writeChecklist(draft);
    if (const auto read = readChecklist(json, catalogue.terms, catalogue.rules); !read)
        return mistaken(read.error().constFirst());
    if (draft.validFrom < today)
        return tooEarly();
    return importNow(draft, json, store).map([&draft](bool) { return draft; });
}

tl::expected<RulesVersion, QString> Definitions::publishNow(
    RulesVersion draft, QDate today, DeskStore &store) const
{
    Catalogue catalogue = store.catalogue();
    const Rules then = catalogue.rulesOn(draft.validFrom);
    const Rules later = catalogue.rulesOn(QDate(9999, 12, 31)); // what was published for then, too
    draft.rules.all.removeIf([&](const Rule &rule) {
        const Rule *same = then.find(rule.key);
        return same && *same == rule && *later.find(rule.key) == rule;
    });
    if (draft.rules.all.isEmpty())
        return tl::unexpected(translated(
            QT_TRANSLATE_NOOP("Checklists", "No rule differs from what is in use. Nothing was changed.")));
    draft.version = catalogue.newestCorrection() + 1;
    const QByteArray json = writeRules(draft);
    if (const auto read = readRulesVersion(json, catalogue.rules); !read)
        return mistaken(read.error().constFirst());
    if (draft.validFrom < today)
        return tooEarly();
    if (const auto done = put(fileNameOf(draft), json, {{u"rules"_s, draft.version}}, store); !done)
        return tl::unexpected(done.error());
    catalogue.corrections.append(draft);
    take(std::move(catalogue), store);
    return draft;
}

tl::expected<Retirement, QString> Definitions::retireNow(
    Retirement retirement, QDate today, DeskStore &store) const
{
    Catalogue catalogue = store.catalogue();
    retirement.version = catalogue.newestVersion(retirement.id);
    if (retirement.version == 0) {
        return tl::unexpected(
            translated(QT_TRANSLATE_NOOP("Checklists",
                           "There is no checklist %1. “skranketid checklists list” shows them all."))
                .arg(retirement.id));
    }
    if (!retirement.lastDay.isValid() || retirement.lastDay < today.addDays(-1)) {
        return tl::unexpected(translated(QT_TRANSLATE_NOOP("Checklists",
            "The last day is yesterday at the earliest: sessions of earlier days have used it.")));
    }
    const QJsonObject body{{u"checklist"_s, retirement.id}, {u"version"_s, retirement.version},
        {u"last_day"_s, retirement.lastDay.toString(Qt::ISODate)}};
    if (const auto done = put(fileNameOf(retirement), writeRetirement(retirement), body, store); !done)
        return tl::unexpected(done.error());
    catalogue.retirements.removeIf([&retirement](const Retirement &other) {
        return other.id == retirement.id && other.version == retirement.version;
    });
    catalogue.retirements.append(retirement);
    take(std::move(catalogue), store);
    return retirement;
}

} // namespace skranketid
