// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrow.h"
#include "models/store/statement.h"

#include <QCryptographicHash>
#include <QList>

#include <map>
#include <memory>
#include <tuple>

namespace skranketid {

class Transaction;

/// What a sealed session was: each kind is summed up on its own.
enum class SummaryOrigin { Counter, Import, Simulate };

QString codeOf(SummaryOrigin origin); ///< "counter", "import", "simulate"

/// What is left of the sealed sessions of a day that agree in everything said here. No desk, no ticket.
struct Summary {
    qint64 id = 0; ///< row in the store
    qint64 seal = 0;
    SummaryOrigin origin = SummaryOrigin::Counter;
    QDate day;
    QString checklist;
    QString authenticators; ///< joined by '+'
    QString outcome;
    qint64 n = 0; ///< sessions with a known time that were not excluded: the sums are theirs
    qint64 excluded = 0;
    qint64 unknown = 0;
    qint64 activeMs = 0;
    qint64 heldMs = 0;
    std::map<qint64, qint64> minutes; ///< how many lasted so many whole minutes
};

/// Adds sessions up.
class SummarySums {
public:
    /// Mistakes and trials count for nothing.
    void add(SummaryOrigin origin, const SessionRow &row);
    void addNoShow(QDate day);
    QList<Summary> all() const; ///< in the order of their fields

private:
    using Key = std::tuple<QDate, SummaryOrigin, QString, QString, QString>;
    Summary &at(SummaryOrigin origin, QDate day, const SessionRow &row);

    std::map<Key, Summary> m_sums;
};

/// Table `summary`.
class SummaryTable {
public:
    explicit SummaryTable(Connection &connection);

    Stored<void> add(const Transaction &transaction, const Summary &summary);
    /// In the order of their ids; not those of days before `since`.
    Stored<QList<Summary>> page(qint64 afterId, QDate since, int limit);

private:
    QString m_file;
    Statement m_add;
    Statement m_page;
};

/// Running SHA-256 over summaries in the order of their ids: what stands for them in the journal.
class SummaryDigest {
public:
    SummaryDigest();

    void add(const Summary &summary);
    QByteArray result() const { return m_hash->result(); } ///< 32 bytes

private:
    std::unique_ptr<QCryptographicHash> m_hash;
};

} // namespace skranketid
