// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupjob.h"

#include "models/store/connection.h"
#include "models/store/storemessages.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttempts = 100;
constexpr double shareOfCopy = 0.5; // of the whole work; the rest is verifying

QString partOf(const QString &target)
{
    return target + u".part"_s;
}

} // namespace

BackupJob::BackupJob(Connection &connection, QString target)
    : m_connection(connection), m_target(std::move(target))
{
}

BackupJob::~BackupJob()
{
    abandon();
}

Stored<bool> BackupJob::slice(qint64 budgetMs)
{
    if (!m_worker)
        return begin();
    const bool copied = m_progress.total > 0 && m_progress.done == m_progress.total;
    if (copied && m_connection.isFrozen())
        m_connection.thaw();
    // A command that comes in meanwhile waits for this, so it is short.
    constexpr qint64 longestWaitMs = 5;
    if (!m_worker->wait(QDeadlineTimer(std::min(budgetMs, longestWaitMs))))
        return false;
    m_connection.thaw();
    if (!m_result)
        return tl::unexpected(m_result.error());
    return true;
}

Stored<bool> BackupJob::begin()
{
    if (const Stored<void> checked = checkTarget(); !checked)
        return tl::unexpected(checked.error());
    const Stored<bool> frozen = m_connection.freeze();
    if (!frozen)
        return frozen;
    if (!*frozen) {
        if (++m_attempts == mostAttempts)
            return failure(StoreProblem::Locked, m_connection.file(), u"checkpoint"_s);
        return false;
    }
    const auto head = liveHead(m_connection);
    if (!head) {
        m_connection.thaw();
        return tl::unexpected(head.error());
    }
    m_head = *head;
    startWorker();
    return false;
}

Stored<void> BackupJob::checkTarget() const
{
    const QFileInfo target(m_target);
    const QFileInfo source(m_connection.file());
    if (const Stored<void> checked = checkIsNoneOf(m_connection.file(), m_target); !checked)
        return checked;
    if (target.isDir())
        return failure(StoreProblem::Input, m_target, u"folder"_s);
    if (!QFileInfo(target.absolutePath()).isDir())
        return failure(StoreProblem::Missing, m_target);
    removeLeftovers(partOf(m_target));
    // In a container the file system may be unknown: then the copying itself finds out.
    const QStorageInfo disk(target.absolutePath());
    if (disk.isValid() && disk.isReady() && disk.bytesAvailable() < source.size())
        return failure(StoreProblem::DiskFull, m_target);
    return {};
}

void BackupJob::startWorker()
{
    m_worker.reset(QThread::create([this, source = &m_connection.bytes(), target = m_target, head = m_head,
                                       newest = m_connection.newestVersion()] {
        m_result = work(*source, target, head, newest, m_progress);
    }));
    m_worker->setObjectName(u"backup"_s);
    m_worker->start(QThread::LowPriority);
}

Stored<void> BackupJob::work(QFile &source, const QString &target, const std::optional<AnchoredHead> &head,
    int newest, CopyProgress &progress)
{
    const QString part = partOf(target);
    Stored<void> step = copyFile(source, part, progress);
    if (step)
        step = verifyFile(part, head, progress.cancelled, newest);
    if (step)
        step = moveInto(part, target);
    if (step)
        return step;
    removeLeftovers(part);
    // The copy is as the database is: what is wrong with it is wrong there.
    const QString &named = isDamage(step) ? source.fileName() : target;
    return tl::unexpected(toldOf(named, part, step.error()));
}

double BackupJob::progress() const
{
    if (!m_worker || m_progress.total == 0)
        return 0.0;
    return shareOfCopy * double(m_progress.done) / double(m_progress.total);
}

void BackupJob::abandon()
{
    if (!m_worker)
        return;
    m_progress.cancelled = true;
    m_worker->wait();
    m_connection.thaw();
}

} // namespace skranketid
