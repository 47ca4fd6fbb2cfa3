// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/finding.h"
#include "models/store/slicedjob.h"
#include "models/store/statement.h"

#include <QStringList>

#include <memory>

namespace skranketid {

class Journal;

/// The quick look at a database that was just opened: the newest events and the anchor, before the first new
/// event moves it. Takes a few milliseconds. Findings do not forbid to go on, but must be told.
Stored<QList<Finding>> checkAtOpen(Connection &connection, const Journal &journal, const QString &anchorFile);

/// Looks at the file's pages, a table in a slice, when the file is so small that a slice stays short: that of
/// a desk is for half a year. A backup looks at every page however large it is. Adds to what was found
/// already.
class PageCheckJob final : public SlicedJob {
public:
    PageCheckJob(Connection &connection, std::shared_ptr<QList<Finding>> findings);

    Stored<bool> slice(qint64 budgetMs) override;
    double progress() const override;

private:
    Stored<void> listTables();
    Stored<void> checkTable(const QString &name);
    Stored<void> told(const Stored<void> &step);

    Connection &m_connection;
    std::shared_ptr<QList<Finding>> m_findings;
    Statement m_check;
    QStringList m_tables;
    qsizetype m_next = -1; ///< not listed yet
};

} // namespace skranketid
