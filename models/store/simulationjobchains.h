// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/journal.h"
#include "models/store/statement.h"

#include <QHash>

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
    Stored<qint64> bootKey(const QString &boot);

    Statement m_chainAdd;
    Statement m_eventAdd;
    Statement m_bootFind;
    Statement m_bootAdd;
    std::map<qsizetype, Chain> m_chains;
    QHash<QString, qint64> m_boots;
};

} // namespace skranketid
