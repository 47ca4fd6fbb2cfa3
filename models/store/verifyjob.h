// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/anchor.h"
#include "models/store/batchcheck.h"
#include "models/store/chaincheck.h"
#include "models/store/connection.h"
#include "models/store/finding.h"
#include "models/store/sealcheck.h"
#include "models/store/sessiontable.h"
#include "models/store/slicedjob.h"

#include <QSet>

#include <functional>
#include <memory>

namespace skranketid {

/// What to verify against, beside what the file says of itself.
struct VerifyAgainst {
    /// A session's row from its events; empty: rows are not recomputed.
    std::function<SessionRow(const QList<Event> &)> rowOf;
    std::optional<AnchoredHead> anchor;
};

/// Recomputes everything in a database that can be: every chain, every note's digest, every row of a session
/// from its events, every batch. Reads only. New events may be written meanwhile. Of a page that cannot be
/// read it says what was not checked for it. Of a database of an older version, chains and notes: they are
/// the same in every version.
class VerifyJob final : public SlicedJob {
public:
    VerifyJob(Connection &connection, VerifyAgainst against, std::shared_ptr<VerifyReport> report);

    Stored<bool> slice(qint64 budgetMs) override;
    double progress() const override;

private:
    enum class Stage { Start, Seals, Events, Notes, Sessions, Finish, Done };

    Stored<bool> step(); ///< true when the stage is done
    Stored<bool> start();
    Stored<bool> checkSeals();
    Stored<bool> checkEvents();
    Stored<bool> checkNotes();
    Stored<bool> checkSessions();
    Stored<bool> finish();
    bool passOver(const StoreError &error); ///< true when the stage is done
    void tellUnread(const StoreError &error, const QString &where, const QString &what, qint64 sequence = 0);
    void leaveBatches(const StoreError &error);
    void leaveSeals(const StoreError &error);
    bool readAllEvents() const { return m_unread.isEmpty() && !m_sealsUnread; }
    void leaveChain(const ChainCheck &chain, const StoreError &error);
    Stored<void> beginBatches();
    Stored<void> beginSeals();
    Stored<void> checkStrays();
    Stored<void> checkStrays(const QString &statement);
    Stored<void> checkAnchor();
    Stored<void> catchUp();
    void checkContinuation();
    void checkMissingRows();
    void visitEvent(qint64 chain, const StoredEvent &event);
    void checkNote(const ChainCheck &chain, const Rows &rows);
    Stored<void> checkSession(const SessionRow &row);
    Stored<QList<Event>> eventsOf(const SessionRow &row);
    QString mistakeIn(const SessionRow &row, const QList<Event> &events) const;
    void add(const QString &where, const QString &what, qint64 sequence);

    Connection &m_connection;
    const ReadHold m_hold; ///< what belongs together is compared in several slices
    VerifyAgainst m_against;
    std::shared_ptr<VerifyReport> m_report;
    SessionTable m_sessions;
    Statement m_notePage;
    Statement m_eventsOfSession;
    Stage m_stage = Stage::Start;
    std::vector<ChainCheck> m_chains;
    QSet<qint64> m_closed; ///< chains
    QSet<qint64> m_known; ///< chains, those of staged batches too
    std::size_t m_chain = 0;
    qint64 m_noteAfter = 0;
    qint64 m_sessionAfter = 0;
    qint64 m_total = 0;
    BatchCheck m_batches;
    SealCheck m_seals;
    QHash<qint64, QSet<qint64>>
        m_withoutRow; ///< by chain: sessions that have started and whose row was not met yet
    QHash<qint64, qint64> m_checkedTo; ///< by chain: the event pass ended here
    QHash<QString, AnchoredHead> m_continued; ///< closed chains as their successors saw them
    bool m_isOlder = false; ///< than this program's tables
    bool m_damageTold = false;
    QSet<qint64> m_unread; ///< chains whose events cannot all be read
    bool m_rowsUnread = false;
    bool m_batchesUnread = false;
    bool m_sealsUnread = false;
};

} // namespace skranketid
