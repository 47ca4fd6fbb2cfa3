// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"

#include "models/store/backupjob.h"
#include "models/store/connection.h"
#include "models/store/statement.h"
#include "models/store/storemessages.h"

#include <QDir>
#include <QFileInfo>

namespace skranketid {

using namespace Qt::StringLiterals;

Migrator::Migrator(Connection &connection, QString backupFolder, QString migrations)
    : m_connection(connection), m_backupFolder(std::move(backupFolder)), m_migrations(std::move(migrations))
{
}

Stored<Migrator::Result> Migrator::run()
{
    const Stored<int> version = m_connection.version();
    if (!version)
        return tl::unexpected(version.error());
    const int newest = newestVersion(m_migrations);
    if (*version > newest)
        return failure(StoreProblem::Newer, m_connection.file());
    if (*version == newest)
        return Result::Current;
    if (*version > 0 && m_withBackup) {
        if (const Stored<void> made = makeBackup(*version); !made)
            return tl::unexpected(made.error());
    }
    if (const Stored<void> migrated = migrate(*version, newest); !migrated)
        return tl::unexpected(migrated.error());
    return *version == 0 ? Result::Created : Result::Upgraded;
}

Stored<void> Migrator::makeBackup(int version)
{
    const auto head = liveHead(m_connection);
    if (!head)
        return tl::unexpected(head.error());
    const AnchoredHead known = head->value_or(AnchoredHead{});
    const QFileInfo file(m_connection.file());
    const QDir folder(m_backupFolder.isEmpty() ? file.absolutePath() : m_backupFolder);
    folder.mkpath(u"."_s);
    m_backup = folder.filePath(u"%1.version-%2.event-%3-%4.backup"_s.arg(file.completeBaseName())
                                   .arg(version)
                                   .arg(known.sequence)
                                   .arg(QString::fromLatin1(known.hash.left(4).toHex())));
    BackupJob job(m_connection, m_backup);
    return runToEnd(job);
}

/// A table that others refer to can only be made anew while references are not looked at, and that cannot be
/// changed in a transaction.
Stored<void> Migrator::migrate(int version, int newest)
{
    if (const Stored<void> off = Statement(m_connection, u"foreign-keys-off"_s).run(); !off)
        return off;
    if (const Stored<void> done = runVersions(version, newest); !done)
        return done;
    if (const Stored<void> on = Statement(m_connection, u"foreign-keys-on"_s).run(); !on)
        return on;
    const auto isOn = Statement(m_connection, u"foreign-keys"_s).number();
    if (!isOn)
        return tl::unexpected(isOn.error());
    return *isOn == 1 ? Stored<void>() : failure(StoreProblem::Io, m_connection.file(), u"foreign_keys"_s);
}

Stored<void> Migrator::runVersions(int version, int newest)
{
    Stored<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (int next = version + 1; next <= newest; ++next) {
        if (const Stored<void> done = runVersion(next); !done)
            return done;
    }
    const Stored<int> reached = m_connection.version();
    if (!reached)
        return tl::unexpected(reached.error());
    if (*reached != newest)
        return failure(StoreProblem::Io, m_connection.file(), u"version %1"_s.arg(*reached));
    if (const Stored<void> checked = checkReferences(); !checked)
        return checked;
    return transaction->commit();
}

Stored<void> Migrator::checkReferences()
{
    Statement statement(m_connection, u"foreign-key-check"_s);
    Stored<Rows> rows = statement.select();
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> lost = rows->next();
    if (lost && *lost)
        return failure(
            StoreProblem::Input, m_connection.file(), u"foreign_key_check: %1"_s.arg(rows->text(0)));
    return lost.map([](bool) {});
}

Stored<void> Migrator::runVersion(int version)
{
    const QDir folder(m_migrations + u'/' + u"%1"_s.arg(version, 4, 10, QChar(u'0')));
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const Stored<void> done = Statement::fromFile(m_connection, folder.filePath(name)).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace skranketid
