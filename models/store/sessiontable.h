// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrow.h"
#include "models/store/codes.h"
#include "models/store/statement.h"

#include <QList>

#include <optional>

namespace skranketid {

/// Table `session`: rows in and out.
class SessionTable {
public:
    explicit SessionTable(Connection &connection);

    /// Adds or replaces the row of a session that has events.
    Stored<void> put(const Transaction &transaction, const SessionRow &row);
    /// Adds a row to a staged batch.
    Stored<void> add(const Transaction &transaction, const SessionRow &row);
    void rolledBack() { m_codes.forget(); }

    Stored<QList<SessionRow>> on(QDate day);
    Stored<std::optional<SessionRow>> of(qint64 chain, SessionId session);
    /// Rows in the order of their ids, of whatever origin.
    Stored<QList<SessionRow>> page(qint64 afterId, int limit);
    /// A chain's sessions behind `after` up to `last`, in order; not those of a batch.
    Stored<QList<SessionRow>> ofChain(qint64 chain, qint64 after, qint64 last, int limit);

private:
    Stored<void> write(Statement &statement, const Transaction &transaction, const SessionRow &row);
    Stored<SessionRow> read(const Rows &rows);
    Stored<QList<SessionRow>> readAll(Stored<Rows> rows);

    Codes m_codes;
    Statement m_put;
    Statement m_add;
    Statement m_onDay;
    Statement m_of;
    Statement m_page;
    Statement m_ofChain;
};

} // namespace skranketid
