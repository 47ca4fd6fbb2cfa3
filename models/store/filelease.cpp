// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filelease.h"

#include <QFileInfo>
#include <QMutex>
#include <QSet>

#include <utility>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

// Process-wide by nature: POSIX file locks are.
Q_CONSTINIT QBasicMutex leasesMutex;
Q_GLOBAL_STATIC(QSet<QString>, leases)

QString identity(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists())
        return info.canonicalFilePath();
    return QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
}

} // namespace

std::optional<FileLease> FileLease::take(const QString &file)
{
    const QString path = identity(file);
    const QMutexLocker lock(&leasesMutex);
    if (leases->contains(path))
        return std::nullopt;
    leases->insert(path);
    return FileLease(path);
}

FileLease::FileLease(QString path) : m_path(std::move(path))
{
}

FileLease::FileLease(FileLease &&other) noexcept : m_path(std::exchange(other.m_path, {}))
{
}

FileLease::~FileLease()
{
    if (m_path.isEmpty())
        return;
    const QMutexLocker lock(&leasesMutex);
    leases->remove(m_path);
}

} // namespace skranketid
