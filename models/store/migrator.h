// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/schema.h"
#include "models/store/storeerror.h"

namespace skranketid {

class Connection;

/// Brings a database to the newest version, in one transaction. An existing one is backed up first.
class Migrator {
public:
    enum class Result { Current, Created, Upgraded };

    /// `backupFolder` empty: beside the file.
    Migrator(Connection &connection, QString backupFolder, QString migrations = migrationsFolder());

    Stored<Result> run();
    /// Of a copy that is its own backup.
    void withoutBackup() { m_withBackup = false; }
    /// The backup that was made; empty when there was nothing to back up.
    const QString &backup() const { return m_backup; }

private:
    Stored<void> makeBackup(int version);
    Stored<void> migrate(int version, int newest);
    Stored<void> runVersions(int version, int newest);
    Stored<void> checkReferences();
    Stored<void> runVersion(int version);

    Connection &m_connection;
    QString m_backupFolder;
    QString m_migrations;
    QString m_backup;
    bool m_withBackup = true;
};

} // namespace skranketid
