// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time/calendar.h"
#include "models/store/chaincheck.h"
#include "models/store/connection.h"
#include "models/store/exportfile.h"
#include "models/store/seals.h"
#include "models/store/sessiontable.h"
#include "models/store/slicedjob.h"
#include "models/store/summaries.h"

#include <QSet>

#include <deque>
#include <memory>

namespace skranketid {

/// Both days included; local days of the office.
struct ExportPeriod {
    QDate from;
    QDate to;

    static ExportPeriod all() { return {QDate(1970, 1, 1), QDate(9998, 12, 31)}; }
};

/// Writes the journal of a period to a JSON file: every event with its hash, the rows of batches, and the
/// figures of the sessions, so that anybody can recompute them. Free text is not in it. A chain's events are
/// without a gap: all that were written in the period, and all of the sessions that began in it. The file
/// appears when it is whole.
class ExportJob final : public SlicedJob {
public:
    ExportJob(Connection &connection, const ExportPeriod &period, const QString &file);

    Stored<bool> slice(qint64 budgetMs) override;
    double progress() const override;

private:
    enum class Stage { Begin, Chain, Sessions, Range, Kept, Events, Batch, Rows, Summaries, End, Done };

    struct Range {
        qint64 first = 0; ///< 0: none
        qint64 last = 0;
        void take(qint64 sequence);
    };

    Stored<void> step();
    Stored<void> begin();
    Stored<void> beginChain();
    Stored<void> readSessions();
    Stored<void> readRange();
    Stored<void> beginEvents();
    Stored<void> writeKept();
    Stored<void> writeEvents();
    Stored<void> writeBatch();
    Stored<void> writeRows();
    Stored<void> endChain();
    Stored<void> writeSummaries();
    Stored<void> end();
    void writeEvent(const StoredEvent &event);

    Connection &m_connection;
    const ReadHold m_hold;
    const ExportPeriod m_period;
    const OfficeTime m_time;
    ExportFile m_out;
    Stage m_stage = Stage::Begin;
    QList<ChainCheck::Chain> m_chains;
    qsizetype m_chain = -1;
    QSet<qint64> m_visible; ///< batches
    ChainSeal m_seal; ///< of the chain
    Range m_range;
    QSet<qint64> m_inPeriod; ///< sessions of the chain
    std::deque<qint64> m_batches; ///< whose rows are still to be written
    SessionTable m_sessions;
    Statement m_walls;
    Statement m_events;
    Statement m_kept;
    qint64 m_after = 0;
};

} // namespace skranketid
