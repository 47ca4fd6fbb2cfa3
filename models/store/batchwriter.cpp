// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batchwriter.h"

#include "models/store/connection.h"

#include <QElapsedTimer>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

BatchWriter::BatchWriter(Connection &connection) : m_connection(connection), m_table(connection)
{
}

Stored<void> BatchWriter::begin(BatchKind kind, const QByteArray &sourceSha256)
{
    const QString name = kind == BatchKind::Import ? u"import"_s : u"simulate"_s;
    const auto batch = Statement(m_connection, u"batch-add"_s).number(name, sourceSha256);
    if (!batch)
        return tl::unexpected(batch.error());
    m_batch = batch->value_or(0);
    return {};
}

Stored<void> BatchWriter::add(const QList<SessionRow> &rows)
{
    Stored<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (SessionRow row : rows) {
        row.chain = 0;
        row.session = {};
        if (const Stored<void> added = add(*transaction, row); !added)
            return added;
    }
    return transaction->commit();
}

Stored<void> BatchWriter::add(const Transaction &transaction, SessionRow &row)
{
    row.batch = m_batch;
    if (const Stored<void> added = m_table.add(transaction, row); !added) {
        m_table.rolledBack();
        return added;
    }
    m_digest.add(row);
    return {};
}

Stored<void> BatchWriter::abandon()
{
    return Statement(m_connection, u"batch-abandon"_s).run(m_batch);
}

BatchCleanup::BatchCleanup(Connection &connection, Staged staged) : m_connection(connection), m_staged(staged)
{
}

double BatchCleanup::progress() const
{
    return m_lastRow <= 0 ? 0.0 : std::min(1.0, double(m_after) / double(m_lastRow));
}

Stored<bool> BatchCleanup::slice(qint64 budgetMs)
{
    if (m_lastRow < 0)
        return begin();
    QElapsedTimer timer;
    timer.start();
    const LazyCommits lazy(m_connection);
    Stored<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const qint64 after = m_after;
    Stored<void> deleted = deleteRows(timer, budgetMs);
    bool done = false;
    if (deleted && m_after >= m_lastRow) {
        const Stored<bool> chains = deleteChains(timer, budgetMs);
        done = chains && *chains;
        deleted = done ? forget() : chains.map([](bool) {});
    }
    if (deleted)
        deleted = transaction->commit();
    if (!deleted)
        m_after = after;
    return deleted.map([done] { return done; });
}

/// True when there is nothing to do.
Stored<bool> BatchCleanup::begin()
{
    if (m_staged == Staged::Drop) {
        if (const Stored<void> dropped = Statement(m_connection, u"batch-drop-staged"_s).run(); !dropped)
            return tl::unexpected(dropped.error());
    }
    Statement removed(m_connection, u"batch-removed"_s);
    const Stored<void> read
        = forEachRow(removed.select(), [this](const Rows &row) { m_batches.append(row.integer(0)); });
    if (!read)
        return tl::unexpected(read.error());
    const auto last = Statement(m_connection, u"session-last-id"_s).number();
    if (!last)
        return tl::unexpected(last.error());
    m_lastRow = last->value_or(0);
    return m_batches.isEmpty();
}

/// Not those removed meanwhile: their rows lie behind the last one looked at.
Stored<void> BatchCleanup::forget()
{
    Statement statement(m_connection, u"batch-forget-removed"_s);
    for (const qint64 batch : std::as_const(m_batches)) {
        if (const Stored<void> forgotten = statement.run(batch); !forgotten)
            return forgotten;
    }
    return {};
}

Stored<void> BatchCleanup::deleteRows(const QElapsedTimer &timer, qint64 budgetMs)
{
    constexpr qint64 range = 200;
    Statement statement(m_connection, u"session-delete-removed"_s);
    while (m_after < m_lastRow && timer.elapsed() < budgetMs) {
        if (const Stored<void> deleted = statement.run(m_after, m_after + range); !deleted)
            return deleted;
        m_after += range;
    }
    return {};
}

Stored<bool> BatchCleanup::deleteChains(const QElapsedTimer &timer, qint64 budgetMs)
{
    constexpr qint64 count = 200;
    Statement next(m_connection, u"batch-removed-chain"_s);
    Statement events(m_connection, u"batch-drop-events"_s);
    Statement chain(m_connection, u"batch-drop-chain"_s);
    while (timer.elapsed() < budgetMs) {
        const auto key = next.number();
        if (!key)
            return tl::unexpected(key.error());
        if (key->value_or(0) == 0) // min() of nothing is null
            return true;
        if (const Stored<void> dropped = events.run(**key, **key, count); !dropped)
            return tl::unexpected(dropped.error());
        if (events.changedRows() == count)
            continue;
        if (const Stored<void> dropped = chain.run(**key); !dropped)
            return tl::unexpected(dropped.error());
    }
    return false;
}

} // namespace skranketid
