// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officebook.h"
#include "models/domain/time/calendar.h"
#include "models/store/chaincheck.h"
#include "models/store/seals.h"
#include "models/store/sessiontable.h"
#include "models/store/summaries.h"

#include <map>
#include <set>

namespace skranketid {

/// Up to when things are kept, by what the office has decided.
struct RetentionTerms {
    QDate notesBefore; ///< notes written before this day go
    QDate sessionsBefore; ///< sessions that began before this day are sealed
    QDate summariesBefore; ///< summaries of days before this one go

    static RetentionTerms of(const OfficeBook &office, QDate today);
};

/// What is due.
struct RetentionDue {
    RetentionTerms terms;
    qint64 notes = 0;
    qint64 sessions = 0; ///< of the counter and of batches
    qint64 noShows = 0;
    qint64 events = 0;
    qint64 batches = 0;
    qint64 summaries = 0; ///< that are old enough to go
    QDate firstDay; ///< of the sessions that are sealed; invalid: none
    QDate lastDay;

    bool isNothing() const { return notes == 0 && events == 0 && batches == 0 && summaries == 0; }
};

/// Finds what is old enough to be sealed or erased, and adds it up. Changes nothing.
class RetentionScan {
public:
    /// How far a chain can be sealed.
    struct Chain {
        qint64 key = 0;
        QString id;
        qint64 from = 0; ///< sealed so far already
        qint64 sequence = 0;
        QByteArray hash;
        QByteArray kept;
        qint64 seen = 0; ///< the chain's last event when it was read
    };

    RetentionScan(Connection &connection, const RetentionTerms &terms);

    /// Does a little; true when all is done.
    Stored<bool> step();

    const RetentionDue &due() const { return m_due; }
    const std::vector<Chain> &chains() const { return m_found; }
    /// Those, and the others as far as they are sealed already.
    const std::vector<Chain> &sealed() const { return m_sealed; }
    const std::set<qint64> &batches() const { return m_batches; }
    const SummarySums &sums() const { return m_sums; }
    /// Of everything that goes: its events by their hashes, its sessions in full, its batches.
    QByteArray removed() const { return m_removed.result(); }

private:
    enum class Stage { Begin, Chain, Events, Sessions, BatchDays, BatchRows, Done };

    Stored<void> begin();
    Stored<void> beginChain();
    Stored<qint64> sealable(const Chain &chain);
    Stored<void> readEvents();
    Stored<void> readSessions();
    Stored<void> beginBatches();
    Stored<void> readBatchDays();
    Stored<void> readBatchRows();
    void take(SummaryOrigin origin, const SessionRow &row);
    void addField(const QByteArray &bytes);

    Connection &m_connection;
    const OfficeTime m_time;
    RetentionDue m_due;
    Stage m_stage = Stage::Begin;
    QList<ChainCheck::Chain> m_chains;
    qsizetype m_chain = 0;
    Chain m_current;
    KeptDigest m_kept;
    std::vector<Chain> m_found;
    std::vector<Chain> m_sealed;
    struct Batch {
        SummaryOrigin origin = SummaryOrigin::Import;
        QByteArray digest;
    };
    std::map<qint64, Batch> m_visible;
    std::set<qint64> m_batches;
    SessionTable m_sessions;
    Statement m_page;
    Statement m_batchDays;
    SummarySums m_sums;
    QCryptographicHash m_removed{QCryptographicHash::Sha256};
    qint64 m_after = 0;
    qint64 m_lastRow = 0;
};

} // namespace skranketid
