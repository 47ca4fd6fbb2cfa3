// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/slicedjob.h"
#include "models/store/statement.h"

#include <QDate>
#include <QElapsedTimer>

namespace skranketid {

class Connection;
class Transaction;

/// Deletes what a written `sealed` event tells of: notes, events and rows of sealed sessions, old summaries.
/// Can be broken off anywhere and is completed at the next start.
class SealCleanup final : public SlicedJob {
public:
    enum class Staged {
        Drop, ///< a seal that nobody is filling any more goes first: when the database has just been opened
        Keep
    };

    explicit SealCleanup(Connection &connection, Staged staged = Staged::Drop);

    Stored<bool> slice(qint64 budgetMs) override;
    double progress() const override;

private:
    enum class Part { Staged, Next, Summaries, Notes, Chains, Done };

    struct Seal {
        qint64 id = 0;
        QDate day;
        qint64 notesBeforeMs = 0;
        qint64 summariesBefore = 0;
    };

    Stored<void> step(const Transaction &transaction);
    Stored<void> next();
    Stored<void> dropSummaries();
    Stored<void> dropNotes();
    Stored<void> nextChain();
    Stored<void> dropEvents();
    Stored<void> dropSessions();
    Stored<void> finish();

    Connection &m_connection;
    Part m_part;
    Seal m_seal;
    QList<std::pair<qint64, qint64>> m_chains; ///< those of the seal and how far they are sealed
    qint64 m_event = 0; ///< of the first chain: deleted up to here
    qint64 m_session = 0;
    qint64 m_total = 0;
    qint64 m_before = 0; ///< what the chains before the first took
};

/// Of seals that nobody is filling any more.
Stored<void> dropStagedSeals(Connection &connection, const Transaction &transaction);

} // namespace skranketid
