// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/statement.h"
#include "models/store/storedevent.h"

#include <QHash>

namespace skranketid {

class Transaction;

/// Adds to table `event`, and to the boots that its rows name.
class EventTable {
public:
    explicit EventTable(Connection &connection);

    Stored<void> add(const Transaction &transaction, qint64 chain, const StoredEvent &event);
    /// The store's key of a boot, made when it is new.
    Stored<qint64> bootKey(const Transaction &transaction, const QString &boot);
    /// To be called when a transaction was rolled back: its new boots are gone.
    void rolledBack() { m_boots.clear(); }

private:
    Statement m_add;
    Statement m_bootFind;
    Statement m_bootAdd;
    QHash<QString, qint64> m_boots;
};

} // namespace skranketid
