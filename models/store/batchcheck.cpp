// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batchcheck.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace skranketid {

using namespace Qt::StringLiterals;

Stored<std::map<qint64, BatchCheck::Recorded>> BatchCheck::recorded(Connection &connection)
{
    std::map<qint64, Recorded> batches;
    Statement statement(connection, u"batch-all"_s);
    const Stored<void> read = forEachRow(statement.select(), [&batches](const Rows &row) {
        batches[row.integer(0)] = {row.text(1), QString::fromLatin1(row.bytes(2).toHex()), row.integer(3),
            QString::fromLatin1(row.bytes(4).toHex()), row.text(5)};
    });
    if (!read)
        return tl::unexpected(read.error());
    return batches;
}

Stored<void> BatchCheck::begin(Connection &connection)
{
    const auto batches = recorded(connection);
    if (!batches)
        return tl::unexpected(batches.error());
    for (const auto &[id, batch] : *batches) {
        if (batch.state == u"visible")
            m_digests.try_emplace(id);
    }
    return {};
}

void BatchCheck::visitEvent(const StoredEvent &stored)
{
    static const QStringList kinds{u"imported"_s, u"simulated"_s, u"batch-removed"_s, u"sealed"_s};
    if (!kinds.contains(stored.kind))
        return;
    const std::optional<Event> event = eventOf(stored);
    if (!event)
        return;
    for (const QJsonValue &sealed : event->body.value(u"batches").toArray())
        m_published.remove(sealed.toInteger());
    const qint64 batch = event->body.value(u"batch").toInteger();
    if (event->kind == EventKind::Imported || event->kind == EventKind::Simulated)
        m_published.insert(batch, *event);
    else if (event->kind == EventKind::BatchRemoved)
        m_published.remove(batch);
}

bool BatchCheck::visitRow(const SessionRow &row)
{
    const auto digest = m_digests.find(row.batch);
    if (digest == m_digests.end())
        return false;
    digest->second.add(row);
    return true;
}

QString BatchCheck::mistakeIn(qint64 id, const Recorded &batch, const Read &read) const
{
    const auto published = m_published.constFind(id);
    if (published == m_published.cend() && !read.allEvents)
        return {};
    if (published == m_published.cend())
        return QCoreApplication::translate("Store", "The journal knows nothing of this batch.");
    const QJsonObject &body = published->body;
    const bool isImport = published->kind == EventKind::Imported;
    if (batch.kind != (isImport ? u"import" : u"simulate") || body.value(u"lines").toInteger() != batch.lines
        || body.value(u"digest").toString() != batch.digest
        || (isImport && body.value(u"sha256").toString() != batch.source))
        return QCoreApplication::translate("Store", "The batch is not what the journal says of it.");
    const auto digest = m_digests.find(id);
    if (digest == m_digests.end() || !read.allRows) // published while the check ran
        return {};
    if (digest->second.lines() != batch.lines)
        return QCoreApplication::translate("Store", "The batch has %1 rows instead of %2.")
            .arg(digest->second.lines())
            .arg(batch.lines);
    if (QString::fromLatin1(digest->second.result().toHex()) != batch.digest)
        return QCoreApplication::translate("Store", "A row of the batch was changed after it was stored.");
    return {};
}

Stored<qint64> BatchCheck::finish(Connection &connection, const Read &read, QList<Finding> &findings)
{
    const auto batches = recorded(connection);
    if (!batches)
        return tl::unexpected(batches.error());
    const auto where = [](qint64 id) { return QCoreApplication::translate("Store", "batch %1").arg(id); };
    qint64 checked = 0;
    for (const auto &[id, batch] : *batches) {
        if (batch.state != u"visible")
            continue;
        ++checked;
        if (const QString mistake = mistakeIn(id, batch, read); !mistake.isEmpty())
            findings.append({where(id), mistake, 0});
    }
    for (auto published = m_published.cbegin(); published != m_published.cend(); ++published) {
        const auto batch = batches->find(published.key());
        const bool isThere = batch != batches->end() && batch->second.state == u"visible";
        if (!isThere && read.allEvents) // its removal is an event too
            findings.append({where(published.key()),
                QCoreApplication::translate("Store", "The batch is in the journal but not in the database."),
                published->sequence});
    }
    return checked;
}

} // namespace skranketid
