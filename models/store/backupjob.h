// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backupfile.h"
#include "models/store/slicedjob.h"

#include <QThread>

#include <memory>

namespace skranketid {

class Connection;

/// A consistent copy of the database while it is written to. The main file is held still and copied, then the
/// copy is verified, both on a thread of the job's own; only a good copy takes the target's place.
class BackupJob final : public SlicedJob {
public:
    BackupJob(Connection &connection, QString target);
    ~BackupJob() override;

    Stored<bool> slice(qint64 budgetMs) override;
    double progress() const override;
    void abandon() override;

private:
    Stored<void> checkTarget() const;
    Stored<bool> begin();
    void startWorker();
    static Stored<void> work(QFile &source, const QString &target, const std::optional<AnchoredHead> &head,
        int newest, CopyProgress &progress);

    Connection &m_connection;
    QString m_target;
    std::optional<AnchoredHead> m_head;
    CopyProgress m_progress;
    Stored<void> m_result;
    std::unique_ptr<QThread> m_worker;
    int m_attempts = 0;
};

} // namespace skranketid
