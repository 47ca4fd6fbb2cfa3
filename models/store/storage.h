// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine/answer.h"
#include "models/domain/office/officebook.h"
#include "models/domain/time/calendar.h"
#include "models/store/slicedjob.h"
#include "models/store/storeerror.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace skranketid {

class DeskStore;

struct StorageOptions {
    QString file; ///< SQLite file; made when missing
    QString anchorFile; ///< outside the database's folder; empty: none
    QString backupFolder; ///< for the backup before a migration; empty: beside the file
    QString desk;
    QString office;
    std::chrono::milliseconds heartbeatEvery{10'000};
    std::chrono::milliseconds anchorEvery{1'000};
};

/// The storage thread's front: the only way to the journal. Any thread may call; work is done in the order
/// asked. Emits `deskChanged` from the storage thread after each commit; connect with a context object.
class Storage final : public QObject {
    Q_OBJECT

public:
    /// Starts the thread and opens the file there; returns when it is open or has failed. `clock` and
    /// `catalogue` must outlive the storage.
    static Stored<std::unique_ptr<Storage>> open(
        const StorageOptions &options, const Clock &clock, std::shared_ptr<const Catalogue> catalogue);
    ~Storage() override; ///< finishes what was asked, writes the anchor, closes the file

    /// Carries out one command. Ready when its event is durable.
    QFuture<Answer> execute(const Command &command);
    /// Runs `work` on the storage thread, between commands. Keep it under 20 ms; longer work is a SlicedJob.
    template <typename Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work, DeskStore &>>;
    /// Runs a job in slices between commands. Cancelling the future abandons it. Progress: 0 to 1000.
    using JobMaker = std::function<std::unique_ptr<SlicedJob>(DeskStore &)>;
    QFuture<Stored<void>> runSliced(JobMaker make);

    void setPlace(const QString &desk, const QString &office); ///< of sessions started from now on
    void setLanguage(Language language);
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

Q_SIGNALS:
    void deskChanged(const skranketid::Desk &desk);
    /// From the storage thread, after a change of what the office has decided.
    void officeChanged(const skranketid::OfficeBook &office);
    /// The anchor cannot be written, from the storage thread: once, until it could be written again. The
    /// message is a sentence for the user.
    void anchorFailed(const QString &message);

private:
    class Worker;
    Storage();
    void post(std::function<void(DeskStore &)> work);
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker = nullptr;
};

template <typename Work> auto Storage::run(Work work) -> QFuture<std::invoke_result_t<Work, DeskStore &>>
{
    using Result = std::invoke_result_t<Work, DeskStore &>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    post([promise, work = std::move(work)](DeskStore &store) mutable {
        if constexpr (std::is_void_v<Result>)
            work(store);
        else
            promise->addResult(work(store));
        promise->finish();
    });
    return promise->future();
}

} // namespace skranketid
