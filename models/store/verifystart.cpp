// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/verifyjob.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

Stored<bool> VerifyJob::start()
{
    const Stored<int> version = m_connection.version();
    if (!version)
        return tl::unexpected(version.error());
    m_isOlder = *version < m_connection.newestVersion();
    const auto chains = allChains(m_connection);
    if (!chains)
        return tl::unexpected(chains.error());
    Statement head(m_connection, u"chain-head"_s);
    for (const ChainCheck::Chain &chain : *chains) {
        m_known.insert(chain.key);
        if (chain.kind == u"closed")
            m_closed.insert(chain.key);
        if (chain.isStaged)
            continue;
        m_chains.emplace_back(m_connection, chain);
        const auto last = head.number(chain.key);
        if (isDamage(last)) // SQLite may tell of it only once
            tellUnread(last.error(), m_connection.file(),
                QCoreApplication::translate(
                    "Store", "Whether the newest events are there could not be checked."));
        m_total += last ? last->value_or(0) : 0;
    }
    Stored<void> step = m_isOlder ? Stored<void>() : beginBatches();
    if (step && !m_isOlder)
        step = beginSeals();
    if (step)
        step = checkStrays();
    if (step && m_against.anchor)
        step = checkAnchor();
    return step.map([] { return true; });
}

Stored<void> VerifyJob::beginBatches()
{
    const auto rows = Statement(m_connection, u"session-last-id"_s).number();
    if (isDamage(rows))
        leaveBatches(rows.error());
    m_total += rows ? rows->value_or(0) : 0;
    const Stored<void> begun = m_batches.begin(m_connection);
    if (!isDamage(begun))
        return begun;
    leaveBatches(begun.error());
    return {};
}

Stored<void> VerifyJob::beginSeals()
{
    const Stored<void> begun = m_seals.begin(m_chains);
    if (!isDamage(begun))
        return begun;
    leaveSeals(begun.error());
    return {};
}

Stored<void> VerifyJob::checkStrays()
{
    Stored<void> step = checkStrays(u"event-next-chain"_s);
    if (step)
        step = checkStrays(u"note-next-chain"_s);
    if (!isDamage(step))
        return step;
    tellUnread(step.error(), m_connection.file(),
        QCoreApplication::translate(
            "Store", "Whether there are events or notes of an unknown chain could not be checked."));
    return {};
}

Stored<void> VerifyJob::checkAnchor()
{
    const auto comparison = compare(*m_against.anchor, m_connection);
    if (isDamage(comparison)) {
        tellUnread(comparison.error(), m_connection.file(),
            QCoreApplication::translate(
                "Store", "Whether the newest events are there could not be checked."));
        return {};
    }
    if (!comparison)
        return tl::unexpected(comparison.error());
    if (const auto finding = findingOf(*m_against.anchor, *comparison))
        m_report->findings.append(*finding);
    return {};
}

/// Events or notes of a chain that is not in the list of chains.
Stored<void> VerifyJob::checkStrays(const QString &statement)
{
    Statement next(m_connection, statement);
    qint64 key = std::numeric_limits<qint64>::min();
    while (true) {
        Stored<Rows> rows = next.select(key);
        if (!rows)
            return tl::unexpected(rows.error());
        const Stored<bool> found = rows->next();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || rows->isNull(0))
            return {};
        key = rows->integer(0);
        if (!m_known.contains(key))
            add(m_connection.file(),
                QCoreApplication::translate("Store", "There are events or notes of an unknown chain."), 0);
    }
}

} // namespace skranketid
