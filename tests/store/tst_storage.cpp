// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/anchor.h"
#include "models/store/deskstore.h"
#include "models/store/openchecks.h"
#include "models/store/storage.h"
#include "tests/support/journalfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
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
        open();
    }

    void open()
    {
        auto opened = Storage::open(options, clock, std::make_shared<Catalogue>(shipped()));
        if (opened)
            storage = std::move(*opened);
    }

    void reopen()
    {
        storage.reset();
        open();
    }

    /// The sequence in the anchor; -1: there is none.
    qint64 anchored() const
    {
        const auto head = Anchor(options.anchorFile).read();
        return head && *head ? (*head)->sequence : -1;
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
    void aRunningSessionsHeartIsHeard();
    void theAnchorFollowsTheJournal();
    void theAnchorIsWrittenAtTheEnd();
    void anAnchorThatCannotBeWrittenIsToldOnce();
    void thePagesAreLookedAtInSlices();
    void deskAndOfficeAreSetTogether();
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

void tst_Storage::aRunningSessionsHeartIsHeard()
{
    StorageFixture fixture;
    fixture.options.heartbeatEvery = std::chrono::milliseconds(20);
    fixture.reopen();
    QVERIFY(fixture.storage);
    const auto beatMs = [&fixture] {
        const auto beats
            = fixture.storage->run([](DeskStore &store) { return store.journal().heartbeats(); });
        const auto list = beats.result().value_or(QList<Journal::Heartbeat>());
        return list.isEmpty() ? -1 : list.constFirst().at.monotonicMs;
    };
    QTest::qWait(60);
    QCOMPARE(beatMs(), -1); // nobody is here
    QVERIFY(fixture.say(u"start mitid-new"_s).ok());
    QTRY_VERIFY(beatMs() > 0);
    const qint64 first = beatMs();
    QTRY_VERIFY(beatMs() > first);
}

void tst_Storage::theAnchorFollowsTheJournal()
{
    StorageFixture fixture;
    fixture.options.anchorFile = fixture.folder.filePath(u"anchor.json"_s);
    fixture.options.anchorEvery = std::chrono::milliseconds(20);
    fixture.reopen();
    QVERIFY(fixture.say(u"start mitid-new"_s).ok());
    QTRY_COMPARE(fixture.anchored(), 1);
    QVERIFY(fixture.say(u"interrupt"_s).ok());
    QTRY_COMPARE(fixture.anchored(), 2);
}

void tst_Storage::theAnchorIsWrittenAtTheEnd()
{
    StorageFixture fixture;
    fixture.options.anchorFile = fixture.folder.filePath(u"anchor.json"_s);
    fixture.options.anchorEvery = std::chrono::hours(1);
    fixture.reopen();
    QVERIFY(fixture.say(u"start mitid-new"_s).ok());
    QCOMPARE(fixture.anchored(), -1);
    fixture.storage.reset();
    QCOMPARE(fixture.anchored(), 1);
}

void tst_Storage::anAnchorThatCannotBeWrittenIsToldOnce()
{
    StorageFixture fixture;
    const QString blocked = fixture.folder.filePath(u"blocked"_s);
    writeBytes(blocked, "a file where the folder should be");
    fixture.options.anchorFile = blocked + u"/anchor.json"_s;
    fixture.options.anchorEvery = std::chrono::milliseconds(100);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"anchor\\.json"_s));
    fixture.reopen();
    QSignalSpy told(fixture.storage.get(), &Storage::anchorFailed);
    QVERIFY(fixture.say(u"start mitid-new"_s).ok());
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.constFirst().constFirst().toString().contains(u"anchor.json"));
    for (int i = 0; i < 10; ++i)
        QVERIFY(fixture.say(u"interrupt"_s).ok()); // the journal goes on
    QTest::qWait(400);
    QCOMPARE(told.count(), 1);

    QVERIFY(QFile::remove(blocked));
    QTRY_COMPARE(fixture.anchored(), 11);
    QVERIFY(QDir(blocked).removeRecursively());
    writeBytes(blocked, "again");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"anchor\\.json"_s));
    QVERIFY(fixture.say(u"interrupt"_s).ok());
    QTRY_COMPARE(told.count(), 2);
}

void tst_Storage::thePagesAreLookedAtInSlices()
{
    StorageFixture fixture;
    QVERIFY(fixture.say(u"start mitid-new"_s).ok());
    const auto check = [&fixture] {
        const auto findings = std::make_shared<QList<Finding>>();
        int slices = 0;
        const bool ok = fixture.storage
                            ->run([&](DeskStore &store) {
                                PageCheckJob job(store.connection(), findings);
                                Stored<bool> done = false;
                                for (; done && !*done; ++slices)
                                    done = job.slice(1);
                                return done.has_value();
                            })
                            .result();
        return std::tuple(ok, slices, findings->size());
    };
    const auto [ok, slices, found] = check();
    QVERIFY(ok);
    QVERIFY2(slices > 8, qPrintable(QString::number(slices))); // a table at a time
    QCOMPARE(found, 0);
    fixture.storage.reset();

    const QString root = u"SELECT rootpage FROM sqlite_schema WHERE name = 'session_day'"_s;
    const int page = readRaw(fixture.options.file, root).value(0).toInt();
    QVERIFY(page > 1);
    QByteArray bytes = bytesOf(fixture.options.file);
    bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\xff'));
    writeBytes(fixture.options.file, bytes);
    fixture.open();
    QVERIFY(fixture.storage);
    const auto [stillOk, _, foundNow] = check();
    QVERIFY(stillOk);
    QCOMPARE(foundNow, 1);
}

void tst_Storage::deskAndOfficeAreSetTogether()
{
    StorageFixture fixture;
    fixture.storage->setPlace(u"L"_s, u"Herlev"_s);
    QVERIFY(fixture.say(u"start mitid-new"_s).ok());
    const Desk desk = fixture.storage->run([](DeskStore &store) { return store.desk(); }).result();
    QCOMPARE(desk.current()->desk, u"L"_s);
    QCOMPARE(desk.current()->office, u"Herlev"_s);
}

QTEST_GUILESS_MAIN(tst_Storage)
#include "tst_storage.moc"
