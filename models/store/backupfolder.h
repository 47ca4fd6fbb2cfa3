// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backupplan.h"
#include "models/store/storeerror.h"

#include <QDateTime>

#include <atomic>

namespace skranketid {

/// A backup as it lies there.
struct BackupFile : NamedBackup {
    QString file; ///< with its folder
    QDateTime made;
    qint64 bytes = 0;
};

/// What a look into a backup has found.
struct BackupContent {
    qint64 events = 0;
};

/// The folder in which a database's backups lie.
class BackupFolder {
public:
    BackupFolder(QString folder, const QString &database);

    QString daily(QDate day) const;
    QString beforeRemoval(QDate day) const;
    bool has(QDate day) const; ///< the daily one
    QList<BackupFile> list() const; ///< the newest first
    /// Deletes those that have had their time; `verified` is the newest that is known to be good. The error
    /// is a sentence for the user; the rest is deleted all the same.
    Stored<void> prune(QDate today, int mostDays, const QString &verified) const;
    const QString &path() const { return m_folder; }

private:
    QString m_folder;
    QString m_base;
};

/// Reads and verifies all of a backup. On any thread but the window's.
Stored<BackupContent> checkBackup(const QString &file, const std::atomic<bool> &cancelled);

/// The newest backup that is whole, verified now.
struct GoodBackup {
    BackupFile file;
    BackupContent content;
};
std::optional<GoodBackup> newestGoodBackup(
    const QList<BackupFile> &newestFirst, const std::atomic<bool> &cancelled);

} // namespace skranketid
