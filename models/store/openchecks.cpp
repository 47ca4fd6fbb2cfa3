// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/openchecks.h"

#include "models/store/anchor.h"
#include "models/store/chaincheck.h"
#include "models/store/connection.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallFile = 64 << 20;
constexpr int newestEvents = 1000;

Finding damage(const Connection &connection, const QString &detail)
{
    const QString what = QCoreApplication::translate(
        "Store", "The database is damaged (%1). Make a copy of it and restore the newest backup.");
    return {connection.file(), what.arg(detail), 0};
}

Stored<void> checkPages(Connection &connection, QList<Finding> &findings)
{
    Statement statement(connection, u"quick-check"_s);
    Stored<Rows> rows = statement.select();
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    if (const QString result = *found ? rows->text(0) : QString(); result != u"ok")
        findings.append(damage(connection, result));
    return {};
}

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

/// Damage is a finding, not an error.
Stored<QList<Finding>> told(Connection &connection, const Stored<void> &step, QList<Finding> findings)
{
    if (!step && step.error().problem == StoreProblem::Damaged)
        findings.append({connection.file(), step.error().message, 0});
    else if (!step)
        return tl::unexpected(step.error());
    return findings;
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
    return told(connection, step, findings);
}

Stored<QList<Finding>> checkPagesOf(Connection &connection)
{
    QList<Finding> findings;
    Stored<void> step;
    if (QFileInfo(connection.file()).size() < smallFile)
        step = checkPages(connection, findings);
    return told(connection, step, findings);
}

} // namespace skranketid
