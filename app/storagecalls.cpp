// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storagecalls.h"

#include "app/language.h"
#include "models/store/deskstore.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace skranketid {
namespace {

/// A job whose messages are in the language of whoever asked for it.
class SpokenJob final : public SlicedJob {
public:
    SpokenJob(std::unique_ptr<SlicedJob> job, Language language) : m_job(std::move(job)), m_language(language)
    {
    }

    Stored<bool> slice(qint64 budgetMs) override
    {
        const LanguageScope scope(m_language);
        return m_job->slice(budgetMs);
    }

    double progress() const override { return m_job->progress(); }
    void abandon() override { m_job->abandon(); }

private:
    std::unique_ptr<SlicedJob> m_job;
    const Language m_language;
};

} // namespace

Answer execute(Storage &storage, const Command &command, const OnBehalfOf &caller)
{
    QFuture<Answer> future = storage.run([command, caller](DeskStore &store) {
        const LanguageScope scope(caller.language);
        const QString ownDesk = store.deskName();
        const Language ownLanguage = store.language();
        const auto restore = qScopeGuard([&] {
            store.setPlace(ownDesk, store.officeName());
            store.setLanguage(ownLanguage);
        });
        if (!caller.desk.isEmpty())
            store.setPlace(caller.desk, store.officeName());
        store.setLanguage(caller.language);
        return store.execute(command);
    });
    future.waitForFinished();
    return future.result();
}

Stored<void> runJob(Storage &storage, Storage::JobMaker make, Language language, Console &console)
{
    QFuture<Stored<void>> future = storage.runSliced([make = std::move(make), language](DeskStore &store) {
        const LanguageScope scope(language);
        return std::make_unique<SpokenJob>(make(store), language);
    });
    while (!future.isFinished()) {
        QThread::msleep(20);
        console.showProgress(future.progressValue() / 1000.0);
        if (console.cancelled())
            future.cancel();
    }
    console.clearProgress();
    if (future.resultCount() == 0) {
        return tl::unexpected(StoreError{StoreProblem::Io,
            QCoreApplication::translate("StorageCalls", "The work was cancelled. Nothing was changed.")});
    }
    return future.result();
}

} // namespace skranketid
