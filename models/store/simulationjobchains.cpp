// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/simulationjobchains.h"

#include "models/store/connection.h"
#include "models/store/storedevent.h"

#include <QUuid>

namespace skranketid {

using namespace Qt::StringLiterals;

SimulationJobChains::SimulationJobChains(Connection &connection)
    : m_chainAdd(connection, u"batch-chain-add"_s), m_events(connection)
{
}

Stored<qint64> SimulationJobChains::add(
    const Transaction &transaction, qint64 batch, qsizetype number, const QList<Event> &events)
{
    const Stored<Chain *> chain = chainOf(batch, number);
    if (!chain)
        return tl::unexpected(chain.error());
    auto &[key, id, head] = **chain;
    for (const Event &event : events) {
        StoredEvent stored = toStored(event);
        stored.hash = hashOf(head, id, stored);
        if (const Stored<void> added = m_events.add(transaction, key, stored); !added)
            return tl::unexpected(added.error());
        head = stored.hash;
    }
    return key;
}

Stored<SimulationJobChains::Chain *> SimulationJobChains::chainOf(qint64 batch, qsizetype number)
{
    if (const auto known = m_chains.find(number); known != m_chains.end())
        return &known->second;
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const auto key = m_chainAdd.number(id, batch);
    if (!key)
        return tl::unexpected(key.error());
    return &m_chains.emplace(number, Chain{key->value_or(0), id, QByteArray(32, '\0')}).first->second;
}

} // namespace skranketid
