// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/openchecks.h"

#include "models/store/anchor.h"
#include "models/store/chaincheck.h"
#include "models/store/connection.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallFile = 16 << 20; // its largest table takes some 20 ms
constexpr int newestEvents = 1000;

Stored<void> checkAnchor(Connection &connection, const QString &anchorFile, QList<Finding> &findings)
{
    const auto anchored = Anchor(anchorFile).read();
    if (!anchored) {
        findings.append({anchorFile, anchored.error().message, 0});
        return {};
    }
    if (!*anchored)
        return {};
    const auto comparison = compare(**anchored, connection);
    if (!comparison)
        return tl::unexpected(comparison.error());
    if (const auto finding = findingOf(**anchored, *comparison))
        findings.append(*finding);
    return {};
}

} // namespace

Stored<QList<Finding>> checkAtOpen(Connection &connection, const Journal &journal, const QString &anchorFile)
{
    QList<Finding> findings;
    Stored<void> step;
    if (!anchorFile.isEmpty())
        step = checkAnchor(connection, anchorFile, findings);
    if (step) {
        const qint64 after = journal.head().sequence - newestEvents;
        ChainCheck chain(connection, {journal.chainKey(), journal.chainId(), {}, false}, after);
        const Stored<bool> checked = chain.next(newestEvents, findings);
        if (!checked)
            step = tl::unexpected(checked.error());
    }
    if (isDamage(step)) // a finding, not an error
        findings.append({connection.file(), step.error().message, 0});
    else if (!step)
        return tl::unexpected(step.error());
    return findings;
}

PageCheckJob::PageCheckJob(Connection &connection, std::shared_ptr<QList<Finding>> findings)
    : m_connection(connection), m_findings(std::move(findings)), m_check(connection, u"quick-check-table"_s)
{
}

Stored<bool> PageCheckJob::slice(qint64)
{
    const Stored<void> step = told(m_next < 0 ? listTables() : checkTable(m_tables.at(m_next)));
    ++m_next;
    return step.map([this] { return m_next >= m_tables.size(); });
}

double PageCheckJob::progress() const
{
    return m_tables.isEmpty() ? 0.0 : double(std::max<qsizetype>(m_next, 0)) / double(m_tables.size());
}

Stored<void> PageCheckJob::listTables()
{
    if (QFileInfo(m_connection.file()).size() >= smallFile)
        return {};
    Statement names(m_connection, u"table-names"_s);
    return forEachRow(names.select(), [this](const Rows &row) { m_tables.append(row.text(0)); });
}

Stored<void> PageCheckJob::checkTable(const QString &name)
{
    QString result;
    const Stored<void> checked
        = forEachRow(m_check.select(name), [&result](const Rows &row) { result = row.text(0); });
    if (checked && result != u"ok") {
        const QString what = QCoreApplication::translate(
            "Store", "The database is damaged (%1). Make a copy of it and restore the newest backup.");
        m_findings->append({m_connection.file(), what.arg(result), 0});
    }
    return checked;
}

/// Damage is a finding, not an error.
Stored<void> PageCheckJob::told(const Stored<void> &step)
{
    if (!isDamage(step))
        return step;
    m_findings->append({m_connection.file(), step.error().message, 0});
    return {};
}

} // namespace skranketid
