// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace skranketid {

/// Why a backup was made.
enum class BackupKind {
    Daily,
    BeforeRemoval, ///< before what is old was removed
    BeforeMigration ///< before a newer version of the program changed the database
};

/// A file in the backup folder, by its name.
struct NamedBackup {
    QString name;
    QDate day;
    BackupKind kind = BackupKind::Daily;
};

/// "skranketid-2026-11-24.db": `base` is the database's own name.
QString dailyBackupName(const QString &base, QDate day);
QString backupNameBeforeRemoval(const QString &base, QDate day);
/// Nothing for a file that is none of `base`'s backups. `written`: for those whose name tells no day.
std::optional<NamedBackup> backupNamed(const QString &base, const QString &name, QDate written);

constexpr int dailyBackups = 7;
constexpr int weeklyBackups = 4;

/// Which backups have had their time: of the daily ones the newest seven stay, and before them the newest of
/// each of four weeks; none for longer than `mostDays`, since they hold what has been erased in the meantime.
/// Never `verified`, the newest that is known to be good; nothing when there is none.
QStringList backupsToDrop(
    const QList<NamedBackup> &backups, QDate today, int mostDays, const QString &verified);

} // namespace skranketid
