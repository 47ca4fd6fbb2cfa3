// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/deskstore.h"
#include "models/store/storage.h"
#include "tests/support/journalfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

class StorageFixture {
public:
    StorageFixture()
    {
        options.file = folder.filePath(u"desk.sqlite"_s);
        auto opened = Storage::open(options, clock, std::make_shared<Catalogue>(shipped()));
        if (opened)
            storage = std::move(*opened);
    }

    Answer say(const QString &line) { return storage->execute(*parseCommand(line)).result(); }

    QTemporaryDir folder;
    StorageOptions options;
    SystemClock clock;
    std::unique_ptr<Storage> storage;
};

/// Work that goes on until told to stop, and remembers what became of it.
class Endless final : public SlicedJob {
public:
    struct State {
        std::atomic<int> slices = 0;
        std::atomic<bool> stop = false;
        std::atomic<bool> abandoned = false;
        bool fail = false;
    };

    explicit Endless(std::shared_ptr<State> state) : m_state(std::move(state)) { }

    Stored<bool> slice(qint64 budgetMs) override
    {
        ++m_state->slices;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < budgetMs) { }
        if (m_state->fail)
            return tl::unexpected(StoreError{StoreProblem::Io, u"out of order"_s});
        return m_state->stop.load();
    }
    double progress() const override { return 0.5; }
    void abandon() override { m_state->abandoned = true; }

private:
    std::shared_ptr<State> m_state;
};

} // namespace

class tst_Storage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDeskIsToldOfAfterEachCommit();
    void commandsGoBetweenTheSlicesOfLongWork();
    void cancelledAndFailedWorkIsAbandoned();
    void closingFinishesWhatWasAsked();
    void closingCancelsLongWork();
    void aFileInUseIsRefusedWithASentence();
};

void tst_Storage::theDeskIsToldOfAfterEachCommit()
{
    StorageFixture fixture;
    QVERIFY(fixture.storage);
    QSignalSpy spy(fixture.storage.get(), &Storage::deskChanged);
    QVERIFY(fixture.say(u"start mitid-new"_s).ok());
    QTRY_COMPARE(spy.count(), 1);
    const Desk desk = spy.constFirst().constFirst().value<Desk>();
    QVERIFY(desk.running);
    QVERIFY(!fixture.say(u"start mitid-new"_s).ok()); // refused: nothing changed
    QVERIFY(fixture.say(u"status"_s).ok());
    QTest::qWait(20);
    QCOMPARE(spy.count(), 1);
}

void tst_Storage::commandsGoBetweenTheSlicesOfLongWork()
{
    StorageFixture fixture;
    auto state = std::make_shared<Endless::State>();
    auto job = fixture.storage->runSliced([state](DeskStore &) { return std::make_unique<Endless>(state); });
    QVERIFY(fixture.say(u"start mitid-new"_s).ok());
    QVERIFY(fixture.say(u"reason A1"_s).ok());
    QTRY_VERIFY(state->slices > 3);
    QVERIFY(!job.isFinished());
    QCOMPARE(job.progressValue(), 500);
    state->stop = true;
    job.waitForFinished();
    QVERIFY(job.result());
    QVERIFY(!state->abandoned);
}

void tst_Storage::cancelledAndFailedWorkIsAbandoned()
{
    StorageFixture fixture;
    auto cancelled = std::make_shared<Endless::State>();
    auto job = fixture.storage->runSliced(
        [cancelled](DeskStore &) { return std::make_unique<Endless>(cancelled); });
    QTRY_VERIFY(cancelled->slices > 0);
    job.cancel();
    job.waitForFinished();
    QTRY_VERIFY(cancelled->abandoned);

    auto failed = std::make_shared<Endless::State>();
    failed->fail = true;
    auto failing
        = fixture.storage->runSliced([failed](DeskStore &) { return std::make_unique<Endless>(failed); });
    failing.waitForFinished();
    QVERIFY(failed->abandoned);
    QCOMPARE(failing.result().error().message, u"out of order"_s);
}

void tst_Storage::closingFinishesWhatWasAsked()
{
    StorageFixture fixture;
    QList<QFuture<Answer>> answers;
    answers.append(fixture.storage->execute(*parseCommand(u"start mitid-new"_s)));
    for (int i = 0; i < 50; ++i)
        answers.append(fixture.storage->execute(*parseCommand(u"interrupt"_s)));
    fixture.storage.reset();
    for (const QFuture<Answer> &answer : std::as_const(answers))
        QVERIFY(answer.isFinished() && answer.result().ok());
}

void tst_Storage::closingCancelsLongWork()
{
    StorageFixture fixture;
    auto state = std::make_shared<Endless::State>();
    auto job = fixture.storage->runSliced([state](DeskStore &) { return std::make_unique<Endless>(state); });
    QTRY_VERIFY(state->slices > 0);
    bool hasResult = false;
    auto after = job.then([&hasResult](const Stored<void> &) { hasResult = true; });
    fixture.storage.reset();
    QVERIFY(state->abandoned);
    QVERIFY(job.isFinished() && job.isCanceled());
    QVERIFY(after.isCanceled() && !hasResult);
}

void tst_Storage::aFileInUseIsRefusedWithASentence()
{
    StorageFixture fixture;
    QVERIFY(fixture.storage);
    const auto second = Storage::open(fixture.options, fixture.clock, std::make_shared<Catalogue>(shipped()));
    QVERIFY(!second);
    QCOMPARE(second.error().problem, StoreProblem::Locked);
    QVERIFY(second.error().message.contains(u"desk.sqlite"_s));
}

QTEST_GUILESS_MAIN(tst_Storage)
#include "tst_storage.moc"
