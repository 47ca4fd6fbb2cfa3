// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupfolder.h"

#include "models/store/backupfile.h"
#include "models/store/connection.h"
#include "models/store/storemessages.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace skranketid {

BackupFolder::BackupFolder(QString folder, const QString &database)
    : m_folder(std::move(folder)), m_base(QFileInfo(database).completeBaseName())
{
}

QString BackupFolder::daily(QDate day) const
{
    return QDir(m_folder).filePath(dailyBackupName(m_base, day));
}

QString BackupFolder::beforeRemoval(QDate day) const
{
    return QDir(m_folder).filePath(backupNameBeforeRemoval(m_base, day));
}

bool BackupFolder::has(QDate day) const
{
    return QFileInfo::exists(daily(day));
}

QList<BackupFile> BackupFolder::list() const
{
    QList<BackupFile> files;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList(QDir::Files)) {
        const QDateTime made = info.lastModified();
        if (const auto named = backupNamed(m_base, info.fileName(), made.date()))
            files.append({*named, info.absoluteFilePath(), made, info.size()});
    }
    std::stable_sort(files.begin(), files.end(), [](const BackupFile &a, const BackupFile &b) {
        return a.day != b.day ? a.day > b.day : a.made > b.made;
    });
    return files;
}

Stored<void> BackupFolder::prune(QDate today, int mostDays, const QString &verified) const
{
    QList<NamedBackup> named;
    for (const BackupFile &file : list())
        named.append(file);
    Stored<void> done;
    for (const QString &name : backupsToDrop(named, today, mostDays, QFileInfo(verified).fileName())) {
        QFile file(QDir(m_folder).filePath(name));
        if (!file.remove())
            done = failure(file);
    }
    return done;
}

Stored<BackupContent> checkBackup(const QString &file, const std::atomic<bool> &cancelled)
{
    const auto connection = Connection::open(file, OpenMode::Immutable);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Stored<void> checked = verifyContent(**connection, std::nullopt, cancelled); !checked)
        return tl::unexpected(checked.error());
    const auto head = liveHead(**connection);
    if (!head)
        return tl::unexpected(head.error());
    return BackupContent{head->value_or(AnchoredHead{}).sequence};
}

std::optional<GoodBackup> newestGoodBackup(
    const QList<BackupFile> &newestFirst, const std::atomic<bool> &cancelled)
{
    for (const BackupFile &file : newestFirst) {
        if (cancelled)
            break;
        if (const auto content = checkBackup(file.file, cancelled))
            return GoodBackup{file, *content};
    }
    return std::nullopt;
}

} // namespace skranketid
