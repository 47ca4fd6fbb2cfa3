// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chaincheck.h"

#include "models/store/connection.h"
#include "models/store/seals.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

ChainCheck::ChainCheck(Connection &connection, Chain chain, qint64 after)
    : m_connection(connection), m_chain(std::move(chain)), m_page(connection, u"event-page"_s),
      m_hash(connection, u"event-hash"_s), m_head(connection, u"chain-head"_s),
      m_sequence(std::max<qint64>(after, 0))
{
}

QString ChainCheck::where() const
{
    return QCoreApplication::translate("Store", "chain %1").arg(m_chain.id.left(8));
}

Stored<void> ChainCheck::readStart()
{
    const auto seal = sealOf(m_connection, m_chain.key);
    if (!seal)
        return tl::unexpected(seal.error());
    if (*seal && (*seal)->sequence >= m_sequence) {
        m_sequence = (*seal)->sequence;
        m_previous = (*seal)->hash;
        return {};
    }
    m_previous = QByteArray(32, '\0');
    if (m_sequence == 0)
        return {};
    Stored<Rows> rows = m_hash.select(m_chain.key, m_sequence);
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        m_previous = rows->bytes(0);
    return {};
}

Stored<bool> ChainCheck::next(int count, QList<Finding> &findings, const Visit &visit)
{
    if (m_previous.isEmpty()) {
        if (const Stored<void> read = readStart(); !read)
            return tl::unexpected(read.error());
    }
    Stored<Rows> rows = m_page.select(m_chain.key, m_sequence, count);
    if (!rows)
        return tl::unexpected(rows.error());
    for (int seen = 0; seen < count; ++seen) {
        const Stored<bool> more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return checkEnd(findings).map([] { return true; });
        const StoredEvent event = storedEvent(*rows);
        check(event, findings);
        if (visit)
            visit(event);
    }
    return false;
}

/// A damaged page can end a walk early without an error; seen from the other end, the chain is longer.
Stored<void> ChainCheck::checkEnd(QList<Finding> &findings)
{
    Stored<Rows> rows = m_head.select(m_chain.key);
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || rows->integer(0) <= m_sequence)
        return {};
    findings.append(missing(m_sequence + 1, rows->integer(0)));
    m_sequence = rows->integer(0);
    m_previous = rows->bytes(1);
    return {};
}

Finding ChainCheck::missing(qint64 first, qint64 last) const
{
    const QString what = QCoreApplication::translate("Store", "Events %1 to %2 are missing.");
    return {where(), what.arg(first).arg(last), first};
}

void ChainCheck::check(const StoredEvent &event, QList<Finding> &findings)
{
    if (event.sequence != m_sequence + 1) {
        findings.append(missing(m_sequence + 1, event.sequence - 1));
    } else if (hashOf(m_previous, m_chain.id, event) != event.hash) {
        findings.append({where(),
            QCoreApplication::translate(
                "Store", "The event was changed after it was written: its hash does not fit."),
            event.sequence});
    } else if (!eventOf(event)) {
        findings.append({where(), QCoreApplication::translate("Store", "The event cannot be understood."),
            event.sequence});
    }
    m_sequence = event.sequence;
    m_previous = event.hash;
}

Stored<QList<ChainCheck::Chain>> allChains(Connection &connection)
{
    QList<ChainCheck::Chain> chains;
    Statement statement(connection, u"chain-all"_s);
    const Stored<void> read = forEachRow(statement.select(), [&chains](const Rows &row) {
        chains.append({row.integer(0), row.text(1), row.text(2), row.integer(3) != 0});
    });
    if (!read)
        return tl::unexpected(read.error());
    return chains;
}

} // namespace skranketid
