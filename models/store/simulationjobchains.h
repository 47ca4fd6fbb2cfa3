// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/eventtable.h"

#include <QList>

#include <map>

namespace skranketid {

/// Writes the chains of a simulation that went step by step. They belong to its batch and come and go with
/// it.
class SimulationJobChains {
public:
    explicit SimulationJobChains(Connection &connection);

    /// Continues chain number `number`, made at its first event. Returns the store's key of it.
    Stored<qint64> add(
        const Transaction &transaction, qint64 batch, qsizetype number, const QList<Event> &events);

private:
    struct Chain {
        qint64 key = 0;
        QString id;
        QByteArray head;
    };

    Stored<Chain *> chainOf(qint64 batch, qsizetype number);

    Statement m_chainAdd;
    EventTable m_events;
    std::map<qsizetype, Chain> m_chains;
};

} // namespace skranketid
