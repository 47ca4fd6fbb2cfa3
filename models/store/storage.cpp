// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storage.h"

#include "models/store/batchwriter.h"
#include "models/store/deskstore.h"
#include "models/store/sealcleanup.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace skranketid {

namespace {

constexpr qint64 sliceBudgetMs = 10; // half of what the counter may have to wait
constexpr int progressSteps = 1000;

struct RunningJob {
    std::unique_ptr<SlicedJob> job;
    std::shared_ptr<QPromise<Stored<void>>> promise;
};

class SliceEvent final : public QEvent {
public:
    static QEvent::Type kind()
    {
        static const int type = QEvent::registerEventType();
        return static_cast<QEvent::Type>(type);
    }

    explicit SliceEvent(std::shared_ptr<RunningJob> job) : QEvent(kind()), running(std::move(job)) { }

    std::shared_ptr<RunningJob> running;
};

} // namespace

/// Lives on the storage thread and owns the desk store.
class Storage::Worker final : public QObject {
public:
    explicit Worker(Storage &front) : m_front(front) { }

    Stored<void> open(
        const StorageOptions &options, const Clock &clock, std::shared_ptr<const Catalogue> catalogue)
    {
        auto store = DeskStore::open(options, clock, std::move(catalogue));
        if (!store)
            return tl::unexpected(store.error());
        m_store = std::move(*store);
        keepHouse();
        every(options.heartbeatEvery, [this] {
            m_store->beat();
            keepHouse();
        });
        every(options.anchorEvery, [this] { writeAnchor(); });
        cleanUp();
        return {};
    }

    void close()
    {
        // A job holds statements, which must be gone before their connection is.
        for (const std::shared_ptr<RunningJob> &running : std::exchange(m_running, {}))
            stop(*running);
        if (m_store)
            writeAnchor();
        m_store.reset();
    }

    void work(const std::function<void(DeskStore &)> &task)
    {
        const qint64 before = m_store->desk().sequence;
        const OfficeBook office = m_store->office();
        task(*m_store);
        if (m_store->desk().sequence == before)
            return;
        Q_EMIT m_front.deskChanged(m_store->desk());
        if (m_store->office() != office)
            Q_EMIT m_front.officeChanged(m_store->office());
    }

    void startJob(const JobMaker &make, std::shared_ptr<QPromise<Stored<void>>> promise)
    {
        auto running = std::make_shared<RunningJob>();
        running->job = make(*m_store);
        running->promise = std::move(promise);
        m_running.append(running);
        nextSlice(std::move(running));
    }

protected:
    void customEvent(QEvent *event) override
    {
        if (event->type() == SliceEvent::kind())
            slice(static_cast<SliceEvent *>(event)->running);
    }

private:
    /// What a program that ended in the middle has left half done.
    void cleanUp()
    {
        auto promise = std::make_shared<QPromise<Stored<void>>>();
        promise->start();
        startJob(
            [](DeskStore &store) { return std::make_unique<BatchCleanup>(store.connection()); }, promise);
        auto sealed = std::make_shared<QPromise<Stored<void>>>();
        sealed->start();
        startJob([](DeskStore &store) { return std::make_unique<SealCleanup>(store.connection()); }, sealed);
    }

    void nextSlice(std::shared_ptr<RunningJob> running)
    {
        // Low priority: commands that came in meanwhile go first.
        QCoreApplication::postEvent(this, new SliceEvent(std::move(running)), Qt::LowEventPriority);
    }

    void slice(const std::shared_ptr<RunningJob> &running)
    {
        if (!running->job)
            return;
        if (running->promise->isCanceled()) {
            stop(*running);
            m_running.removeOne(running);
            return;
        }
        Stored<bool> done = false;
        work([&](DeskStore &) { done = running->job->slice(sliceBudgetMs); });
        running->promise->setProgressValue(static_cast<int>(running->job->progress() * progressSteps));
        if (done && !*done) {
            nextSlice(running);
            return;
        }
        if (!done)
            running->job->abandon();
        running->job.reset();
        m_running.removeOne(running);
        running->promise->addResult(done ? Stored<void>() : Stored<void>(tl::unexpect, done.error()));
        running->promise->finish();
    }

    static void stop(RunningJob &running)
    {
        running.job->abandon();
        running.job.reset();
        running.promise->future().cancel(); // so that nobody waits for a result of it
        running.promise->finish();
    }

    /// Not a command of anybody's: when it fails, it is tried again with the next heartbeat.
    void keepHouse()
    {
        work([](DeskStore &store) {
            if (const auto kept = store.keepHouse(); !kept)
                qWarning("%s", qUtf8Printable(kept.error().message));
        });
    }

    void writeAnchor()
    {
        const Stored<void> written = m_store->writeAnchor();
        const bool isNew = !written && !m_anchorFails;
        m_anchorFails = !written;
        if (!isNew)
            return;
        qWarning("%s", qUtf8Printable(written.error().message));
        Q_EMIT m_front.anchorFailed(written.error().message);
    }

    void every(std::chrono::milliseconds interval, const std::function<void()> &task)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, task] {
            if (m_store)
                task();
        });
        timer->start(interval);
    }

    Storage &m_front;
    std::unique_ptr<DeskStore> m_store;
    bool m_anchorFails = false;
    QList<std::shared_ptr<RunningJob>> m_running;
};

Storage::Storage() : m_thread(std::make_unique<QThread>()), m_worker(new Worker(*this))
{
    qRegisterMetaType<Desk>();
    qRegisterMetaType<OfficeBook>();
    m_thread->setObjectName(QStringLiteral("storage"));
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
}

Stored<std::unique_ptr<Storage>> Storage::open(
    const StorageOptions &options, const Clock &clock, std::shared_ptr<const Catalogue> catalogue)
{
    std::unique_ptr<Storage> storage(new Storage);
    Stored<void> opened;
    QMetaObject::invokeMethod(
        storage->m_worker, [&] { opened = storage->m_worker->open(options, clock, std::move(catalogue)); },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return tl::unexpected(opened.error());
    return storage;
}

Storage::~Storage()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->quit();
    m_thread->wait();
}

void Storage::post(std::function<void(DeskStore &)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { worker->work(work); }, Qt::QueuedConnection);
}

QFuture<Answer> Storage::execute(const Command &command)
{
    return run([command](DeskStore &store) { return store.execute(command); });
}

QFuture<Stored<void>> Storage::runSliced(JobMaker make)
{
    auto promise = std::make_shared<QPromise<Stored<void>>>();
    promise->setProgressRange(0, progressSteps);
    promise->start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, make = std::move(make), promise] { worker->startJob(make, promise); },
        Qt::QueuedConnection);
    return promise->future();
}

void Storage::setPlace(const QString &desk, const QString &office)
{
    post([desk, office](DeskStore &store) { store.setPlace(desk, office); });
}

void Storage::setLanguage(Language language)
{
    post([language](DeskStore &store) { store.setLanguage(language); });
}

void Storage::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    post([catalogue = std::move(catalogue)](DeskStore &store) { store.setCatalogue(catalogue); });
}

} // namespace skranketid
