// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batchdigest.h"
#include "models/store/journal.h"
#include "models/store/sessiontable.h"
#include "models/store/slicedjob.h"

#include <QElapsedTimer>

namespace skranketid {

enum class BatchKind { Import, Simulate };

/// Stages the rows of an import or a simulation. They stay invisible until the journal writes the event of
/// the batch together with its seal; without that they are dropped at the next start.
class BatchWriter {
public:
    explicit BatchWriter(Connection &connection);

    /// `sourceSha256`: of the file that is imported; empty for a simulation.
    Stored<void> begin(BatchKind kind, const QByteArray &sourceSha256 = {});
    /// Adds rows in one transaction. A few hundred at a time keep it under 20 ms.
    Stored<void> add(const QList<SessionRow> &rows);
    /// Adds a row and makes it the batch's; its chain and session are kept. After an error, and after a
    /// rollback, the batch is lost.
    Stored<void> add(const Transaction &transaction, SessionRow &row);
    /// Gives the batch up; a BatchCleanup deletes its rows.
    Stored<void> abandon();

    qint64 batch() const { return m_batch; } ///< 0: not begun
    qint64 lines() const { return m_digest.lines(); }
    BatchSeal seal() const { return {m_batch, m_digest.lines(), m_digest.result()}; }

private:
    Connection &m_connection;
    SessionTable m_table;
    BatchDigest m_digest;
    qint64 m_batch = 0;
};

/// Deletes the rows and the chains of removed batches.
class BatchCleanup final : public SlicedJob {
public:
    enum class Staged {
        Drop, ///< what nobody is filling any more is removed first: when the database has just been opened
        Keep
    };

    explicit BatchCleanup(Connection &connection, Staged staged = Staged::Drop);

    Stored<bool> slice(qint64 budgetMs) override;
    double progress() const override;

private:
    Stored<bool> begin();
    Stored<void> deleteRows(const QElapsedTimer &timer, qint64 budgetMs);
    Stored<bool> deleteChains(const QElapsedTimer &timer, qint64 budgetMs); ///< true: none is left

    Stored<void> forget();

    Connection &m_connection;
    const Staged m_staged;
    QList<qint64> m_batches;
    qint64 m_after = 0;
    qint64 m_lastRow = -1; ///< not begun
};

} // namespace skranketid
