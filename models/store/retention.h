// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backupjob.h"
#include "models/store/batchwriter.h"
#include "models/store/retentionscan.h"
#include "models/store/sealcleanup.h"

namespace skranketid {

class DeskStore;

struct RetentionOutcome {
    RetentionDue due;
    qint64 sequence = 0; ///< of the `sealed` event; 0: none was written
};

/// Erases notes and seals sessions that are older than the office keeps them. A verified backup comes first;
/// then the sessions are summed up; then one event says what goes, and with it everything is decided; then it
/// is deleted, at the next start if not now. Without a backup's name it only finds what is due.
class RetentionJob final : public SlicedJob {
public:
    RetentionJob(DeskStore &store, const RetentionTerms &terms, const QString &backup,
        std::shared_ptr<RetentionOutcome> outcome);
    ~RetentionJob() override;

    Stored<bool> slice(qint64 budgetMs) override;
    double progress() const override;
    void abandon() override;

private:
    enum class Stage { Backup, Scan, Stage, Fill, Digest, Publish, Delete, Batches, Checkpoint, Done };

    Stored<void> step(qint64 budgetMs);
    Stored<void> backUp(qint64 budgetMs);
    Stored<void> scan();
    Stored<void> beginSeal();
    Stored<void> fill();
    Stored<void> digest();
    Stored<void> publish();
    Stored<bool> isStale();
    QJsonObject body() const;
    Stored<void> writeSeal(qint64 chain, qint64 sequence);
    Stored<void> finish(SlicedJob &job, qint64 budgetMs, Stage next);
    Stored<void> checkpoint();

    DeskStore &m_store;
    const RetentionTerms m_terms;
    std::shared_ptr<RetentionOutcome> m_outcome;
    const bool m_isPreview;
    std::unique_ptr<BackupJob> m_backup; ///< until it is done
    std::unique_ptr<RetentionScan> m_scan;
    Stage m_stage;
    qint64 m_seal = 0;
    QList<Summary> m_summaries;
    qsizetype m_filled = 0;
    SummaryDigest m_digest;
    qint64 m_digestAfter = 0;
    qint64 m_rows = 0;
    SealCleanup m_cleanup;
    BatchCleanup m_batches;
    int m_attempts = 0;
};

} // namespace skranketid
