// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/finding.h"
#include "models/store/statement.h"
#include "models/store/storedevent.h"

#include <functional>

namespace skranketid {

/// Walks along a chain and recomputes it: sequence and hash of every event.
class ChainCheck {
public:
    struct Chain {
        qint64 key = 0;
        QString id;
        QString kind; ///< live, closed, batch, merged
        bool isStaged = false; ///< of a batch that is not visible: not part of the journal
    };
    using Visit = std::function<void(const StoredEvent &)>;

    /// Starts behind event `after`, whose hash is taken for true, but not before where the chain is sealed.
    ChainCheck(Connection &connection, Chain chain, qint64 after = 0);

    /// Checks the next events, about `count`; true when the chain's end is reached.
    Stored<bool> next(int count, QList<Finding> &findings, const Visit &visit = {});

    const Chain &chain() const { return m_chain; }
    qint64 sequence() const { return m_sequence; } ///< of the last event seen
    const QByteArray &hash() const { return m_previous; } ///< of the last event seen
    QString where() const; ///< the chain, for people

private:
    Stored<void> readStart();
    Stored<void> checkEnd(QList<Finding> &findings);
    Finding missing(qint64 first, qint64 last) const;
    void check(const StoredEvent &event, QList<Finding> &findings);

    Connection &m_connection;
    Chain m_chain;
    Statement m_page;
    Statement m_hash;
    Statement m_head;
    qint64 m_sequence = 0;
    QByteArray m_previous;
};

Stored<QList<ChainCheck::Chain>> allChains(Connection &connection);

} // namespace skranketid
