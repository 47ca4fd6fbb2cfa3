// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/chaincheck.h"
#include "models/store/seals.h"
#include "models/store/summaries.h"

#include <QHash>

namespace skranketid {

/// Compares what was sealed three ways: what the journal says of it, what the tables say, what is left adds
/// up to.
class SealCheck {
public:
    explicit SealCheck(Connection &connection);

    /// How far the chains are sealed; the tables must be of the newest version.
    Stored<void> begin(const std::vector<ChainCheck> &chains);
    /// Reads a little of what stayed in sealed parts, and of the summaries; true when all is read.
    using Visit = std::function<void(qint64 chain, const StoredEvent &)>;
    Stored<bool> step(QList<Finding> &findings, const Visit &visit);
    void visitEvent(qint64 chain, const StoredEvent &event);
    /// To be called when all events have been visited.
    Stored<void> finish(QList<Finding> &findings);

    /// Rows of sessions up to here should be gone.
    qint64 sealedTo(qint64 chain) const { return m_seals.value(chain).sequence; }
    /// They may still be there: what was begun is completed later.
    bool isDeleting(qint64 chain) const { return m_seals.value(chain).isDeleting; }

private:
    struct Sealed {
        qint64 key = 0;
        QString where;
    };

    Stored<void> readKept(QList<Finding> &findings, const Visit &visit);
    Stored<void> checkLeft(const Sealed &chain, const ChainSeal &seal, QList<Finding> &findings);
    Stored<bool> readSummaries();
    Stored<QString> mistakeIn(const QJsonObject &body, const Rows &latest);

    Connection &m_connection;
    QHash<qint64, ChainSeal> m_seals;
    QList<Sealed> m_chains; ///< those still to be read
    qint64 m_after = 0;
    KeptDigest m_kept;
    SummaryTable m_summaries;
    SummaryDigest m_digest;
    QDate m_since; ///< summaries of earlier days are going
    qint64 m_summaryAfter = 0;
    qint64 m_newestChain = 0; ///< of the newest `sealed` event
    std::optional<Event> m_newest;
};

} // namespace skranketid
