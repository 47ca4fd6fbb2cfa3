// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups.h"

#include "models/domain/time/calendar.h"
#include "models/store/backupjob.h"
#include "models/store/deskstore.h"

#include <chrono>

namespace skranketid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Backups::Backups(Storage &storage, BackupFolder folder, const Clock &clock)
    : m_storage(storage), m_folder(std::move(folder)), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &Backups::look);
}

Backups::~Backups()
{
    m_running.cancel();
}

void Backups::start()
{
    m_timer.start(10min);
    look();
}

void Backups::look()
{
    const QDate today = OfficeTime().day(m_clock.now().wallMs);
    if (m_running.isRunning() || m_folder.has(today))
        return;
    const QString file = m_folder.daily(today);
    m_running = m_storage.runSliced(
        [file](DeskStore &store) { return std::make_unique<BackupJob>(store.connection(), file); });
    m_running.then(this, [this, file](const Stored<void> &result) { done(file, result); });
}

void Backups::done(const QString &file, const Stored<void> &result)
{
    if (!result) {
        tell(tr("Today's backup could not be made. Sessions are recorded all the same. %1")
                 .arg(result.error().message));
        return;
    }
    m_isTold = false;
    qInfo("backup: %s", qUtf8Printable(file));
    prune(file);
    Q_EMIT made(file);
}

void Backups::prune(const QString &file)
{
    const QDate today = OfficeTime().day(m_clock.now().wallMs);
    m_storage
        .run([folder = m_folder, today, file](DeskStore &store) {
            return folder.prune(today, store.office().number(OfficeSetting::NoteDays), file);
        })
        .then(this, [this](const Stored<void> &pruned) {
            if (!pruned)
                tell(tr("An old backup could not be deleted. %1").arg(pruned.error().message));
        });
}

void Backups::tell(const QString &message)
{
    qWarning("%s", qUtf8Printable(message));
    if (!std::exchange(m_isTold, true))
        Q_EMIT failed(message);
}

} // namespace skranketid
