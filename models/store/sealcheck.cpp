// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealcheck.h"

#include "models/domain/time/calendar.h"
#include "models/store/connection.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;

QString changedText()
{
    return QCoreApplication::translate("Store", "What was sealed is not what the journal says of it.");
}

QString isoDay(qint64 julianDay)
{
    return QDate::fromJulianDay(julianDay).toString(Qt::ISODate);
}

} // namespace

SealCheck::SealCheck(Connection &connection) : m_connection(connection), m_summaries(connection)
{
}

Stored<void> SealCheck::begin(const std::vector<ChainCheck> &chains)
{
    for (const ChainCheck &chain : chains) {
        const auto seal = sealOf(m_connection, chain.chain().key);
        if (!seal)
            return tl::unexpected(seal.error());
        if (!*seal)
            continue;
        m_seals.insert(chain.chain().key, **seal);
        m_chains.append({chain.chain().key, chain.where()});
    }
    Statement latest(m_connection, u"seal-latest"_s);
    return forEachRow(latest.select(), [this](const Rows &row) {
        const bool isDeleting = row.integer(5) != 0;
        if (isDeleting)
            m_since = QDate::fromJulianDay(row.integer(4));
    });
}

Stored<bool> SealCheck::step(QList<Finding> &findings, const Visit &visit)
{
    if (m_chains.isEmpty())
        return readSummaries();
    return readKept(findings, visit).map([] { return false; });
}

Stored<void> SealCheck::readKept(QList<Finding> &findings, const Visit &visit)
{
    const Sealed chain = m_chains.constFirst();
    const ChainSeal seal = m_seals.value(chain.key);
    int seen = 0;
    Statement page(m_connection, u"event-kept-page"_s);
    auto rows = page.select(chain.key, m_after, seal.sequence, pageSize);
    const Stored<void> read = forEachRow(std::move(rows), [&](const Rows &row) {
        const StoredEvent event = storedEvent(row);
        m_after = event.sequence;
        ++seen;
        const bool isGoing = seal.isDeleting && goesWithSeal(event, seal.day);
        if (isGoing)
            return;
        m_kept.add(event);
        visit(chain.key, event);
    });
    if (!read || seen == pageSize)
        return read;
    if (std::exchange(m_kept, KeptDigest()).result() != seal.kept)
        findings.append({chain.where,
            QCoreApplication::translate(
                "Store", "Something was changed, added or taken away among the events that stay sealed."),
            seal.sequence});
    m_after = 0;
    m_chains.removeFirst();
    return checkLeft(chain, seal, findings);
}

Stored<void> SealCheck::checkLeft(const Sealed &chain, const ChainSeal &seal, QList<Finding> &findings)
{
    if (seal.isDeleting)
        return {};
    const auto left
        = Statement(m_connection, u"event-left-sealed"_s).number(chain.key, seal.sequence, seal.sequence);
    if (!left)
        return tl::unexpected(left.error());
    if (*left)
        findings.append({chain.where,
            QCoreApplication::translate("Store", "There are events of sessions that were sealed."), **left});
    return {};
}

Stored<bool> SealCheck::readSummaries()
{
    const auto page = m_summaries.page(m_summaryAfter, m_since, pageSize);
    if (!page)
        return tl::unexpected(page.error());
    for (const Summary &summary : *page) {
        m_digest.add(summary);
        m_summaryAfter = summary.id;
    }
    return page->size() < pageSize;
}

void SealCheck::visitEvent(qint64 chain, const StoredEvent &stored)
{
    if (stored.kind != u"sealed")
        return;
    if (const std::optional<Event> event = eventOf(stored)) {
        const bool isNewer = !m_newest || chain > m_newestChain
            || (chain == m_newestChain && event->sequence > m_newest->sequence);
        if (!isNewer)
            return;
        m_newestChain = chain;
        m_newest = event;
    }
}

Stored<void> SealCheck::finish(QList<Finding> &findings)
{
    Statement statement(m_connection, u"seal-latest"_s);
    Stored<Rows> latest = statement.select();
    if (!latest)
        return tl::unexpected(latest.error());
    const Stored<bool> found = latest->next();
    if (!found)
        return tl::unexpected(found.error());
    QString mistake;
    if (*found != m_newest.has_value())
        mistake = changedText();
    else if (m_newest) {
        const Stored<QString> compared = mistakeIn(m_newest->body, *latest);
        if (!compared)
            return tl::unexpected(compared.error());
        mistake = *compared;
    }
    if (!mistake.isEmpty())
        findings.append({m_connection.file(), mistake, m_newest ? m_newest->sequence : 0});
    return {};
}

Stored<QString> SealCheck::mistakeIn(const QJsonObject &body, const Rows &latest)
{
    const bool fits = latest.integer(0) == m_newestChain && latest.integer(1) == m_newest->sequence
        && isoDay(latest.integer(2)) == body.value(u"day").toString()
        && OfficeTime().day(latest.integer(3)).toString(Qt::ISODate) == body.value(u"notes_before").toString()
        && isoDay(latest.integer(4)) == body.value(u"summaries_before").toString();
    if (!fits)
        return changedText();
    QHash<QString, QJsonObject> said;
    for (const QJsonValue &chain : body.value(u"chains").toArray())
        said.insert(chain[u"chain"].toString(), chain.toObject());
    bool agrees = true;
    Statement chains(m_connection, u"seal-chains"_s);
    const Stored<void> read = forEachRow(chains.select(), [&](const Rows &row) {
        const QJsonObject chain = said.take(row.text(0));
        agrees = agrees && chain.value(u"sequence").toInteger() == row.integer(1)
            && chain.value(u"hash").toString() == QString::fromLatin1(row.bytes(2).toHex())
            && chain.value(u"kept").toString() == QString::fromLatin1(row.bytes(3).toHex());
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!agrees || !said.isEmpty())
        return changedText();
    if (body.value(u"summaries").toString() != QString::fromLatin1(m_digest.result().toHex()))
        return QCoreApplication::translate(
            "Store", "A summary of sealed sessions was changed, added or taken away.");
    return QString();
}

} // namespace skranketid
