// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batchcheck.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

Stored<std::map<qint64, BatchCheck::Recorded>> BatchCheck::recorded(Connection &connection)
{
    std::map<qint64, Recorded> batches;
    Statement statement(connection, u"batch-all"_s);
    Stored<Rows> rows = statement.select();
    if (!rows)
        return tl::unexpected(rows.error());
    while (true) {
        const Stored<bool> more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return batches;
        batches[rows->integer(0)] = {rows->text(1), QString::fromLatin1(rows->bytes(2).toHex()),
            rows->integer(3), QString::fromLatin1(rows->bytes(4).toHex()), rows->text(5)};
    }
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
    if (stored.kind != u"imported" && stored.kind != u"simulated" && stored.kind != u"batch-removed")
        return;
    const std::optional<Event> event = eventOf(stored);
    if (!event)
        return;
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

QString BatchCheck::mistakeIn(qint64 id, const Recorded &batch) const
{
    const auto published = m_published.constFind(id);
    if (published == m_published.cend())
        return QCoreApplication::translate("Store", "The journal knows nothing of this batch.");
    const QJsonObject &body = published->body;
    const bool isImport = published->kind == EventKind::Imported;
    if (batch.kind != (isImport ? u"import" : u"simulate") || body.value(u"lines").toInteger() != batch.lines
        || body.value(u"digest").toString() != batch.digest
        || (isImport && body.value(u"sha256").toString() != batch.source))
        return QCoreApplication::translate("Store", "The batch is not what the journal says of it.");
    const auto digest = m_digests.find(id);
    if (digest == m_digests.end()) // published while the check ran
        return {};
    if (digest->second.lines() != batch.lines)
        return QCoreApplication::translate("Store", "The batch has %1 rows instead of %2.")
            .arg(digest->second.lines())
            .arg(batch.lines);
    if (QString::fromLatin1(digest->second.result().toHex()) != batch.digest)
        return QCoreApplication::translate("Store", "A row of the batch was changed after it was stored.");
    return {};
}

Stored<qint64> BatchCheck::finish(Connection &connection, QList<Finding> &findings)
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
        if (const QString mistake = mistakeIn(id, batch); !mistake.isEmpty())
            findings.append({where(id), mistake, 0});
    }
    for (auto published = m_published.cbegin(); published != m_published.cend(); ++published) {
        const auto batch = batches->find(published.key());
        if (batch == batches->end() || batch->second.state != u"visible")
            findings.append({where(published.key()),
                QCoreApplication::translate("Store", "The batch is in the journal but not in the database."),
                published->sequence});
    }
    return checked;
}

} // namespace skranketid
