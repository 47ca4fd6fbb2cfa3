// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/shipped.h"

#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/rulesreader.h"
#include "models/domain/checklist/termsreader.h"

#include <QCoreApplication>
#include <QFile>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

template <typename Read>
auto readFile(const QString &path, Read read)
    -> tl::expected<typename std::invoke_result_t<Read, QByteArray>::value_type, QString>
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(QCoreApplication::translate("Shipped", "The definition %1 cannot be read: %2.")
                                  .arg(path, file.errorString()));
    }
    auto result = read(file.readAll());
    if (result)
        return *std::move(result);
    return tl::unexpected(QCoreApplication::translate("Shipped", "The definition %1 is broken. %2.")
                              .arg(path, describe(result.error().constFirst())));
}

} // namespace

const QStringList &shippedChecklists()
{
    static const QStringList ids = {u"nemid-to-mitid"_s, u"mitid-new"_s, u"mitid-replace"_s,
        u"mitid-erhverv"_s, u"employee-proofing"_s, u"refusal"_s, u"nemid"_s};
    return ids;
}

tl::expected<Catalogue, QString> readCatalogue(const QString &folder)
{
    Catalogue catalogue;
    auto terms = readFile(folder + u"/terms.json"_s, readTerms);
    if (!terms)
        return tl::unexpected(terms.error());
    catalogue.terms = *std::move(terms);
    auto rules = readFile(folder + u"/rules.json"_s, readRules);
    if (!rules)
        return tl::unexpected(rules.error());
    catalogue.rules = *std::move(rules);
    for (const QString &id : shippedChecklists()) {
        const QString path = folder + u"/checklists/"_s + id + u".json"_s;
        auto checklist = readFile(path, [&catalogue](const QByteArray &json) {
            return readChecklist(json, catalogue.terms, catalogue.rules);
        });
        if (!checklist)
            return tl::unexpected(checklist.error());
        if (checklist->id != id) {
            return tl::unexpected(
                QCoreApplication::translate("Shipped", "The definition %1 has the id “%2” instead of “%3”.")
                    .arg(path, checklist->id, id));
        }
        catalogue.checklists.append(*std::move(checklist));
    }
    return catalogue;
}

tl::expected<Catalogue, QString> shippedCatalogue()
{
    return readCatalogue(u":"_s);
}

} // namespace skranketid
