// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time/clock.h"
#include "models/store/backupfolder.h"
#include "models/store/storage.h"

#include <QTimer>

namespace skranketid {

/// Makes the day's backup while the window is open: soon after the start when there is none yet, and after
/// midnight. What has had its time is deleted once the new one is verified.
class Backups final : public QObject {
    Q_OBJECT

public:
    Backups(Storage &storage, BackupFolder folder, const Clock &clock);
    ~Backups() override;

    void start(); ///< makes today's now when it is missing, and looks again from time to time

Q_SIGNALS:
    void made(const QString &file);
    /// A sentence for the user; once, until one has succeeded again.
    void failed(const QString &message);

private:
    void look();
    void done(const QString &file, const Stored<void> &result);
    void prune(const QString &file);
    void tell(const QString &message);

    Storage &m_storage;
    const BackupFolder m_folder;
    const Clock &m_clock;
    QTimer m_timer;
    QFuture<Stored<void>> m_running;
    bool m_isTold = false;
};

} // namespace skranketid
