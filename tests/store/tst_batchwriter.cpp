// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/deskstore.h"
#include "models/store/simulationjob.h"
#include "models/store/storage.h"
#include "tests/support/childmain.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"

#include <QJsonDocument>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

class Desks {
public:
    Desks()
    {
        options.file = folder.filePath(u"desk.sqlite"_s);
        options.desk = u"K"_s;
    }

    void open()
    {
        auto opened = DeskStore::open(options, clock, std::make_shared<Catalogue>(shipped()));
        VERIFY_STORED(opened);
        store = std::move(*opened);
    }

    Answer say(const QString &line) { return store->execute(*parseCommand(line)); }

    QStringList read(const QString &select)
    {
        store.reset();
        return readRaw(options.file, select);
    }

    QTemporaryDir folder;
    StorageOptions options;
    SystemClock clock;
    std::unique_ptr<DeskStore> store;
};

/// `count` sessions without events.
SimulationOrder plain(int count)
{
    return {[at = 0, count](SimulatedPiece &piece) mutable -> tl::expected<bool, QString> {
                piece.row = JournalFixture::importedRow(at % 5000);
                piece.row.quality = Quality::Simulated;
                return at++ < count;
            },
        count, 7};
}

/// `count` sessions with their events, in turn on two chains.
SimulationOrder stepped(int count)
{
    const auto counters = std::make_shared<std::array<Counter, 2>>();
    return {[at = 0, count, counters](SimulatedPiece &piece) mutable -> tl::expected<bool, QString> {
                if (at == count)
                    return false;
                Counter &counter = counters->at(std::size_t(at % 2));
                counter.journal.clear();
                counter.must(u"start nemid-to-mitid reason=A3"_s);
                workThrough(counter);
                counter.must(u"finish G1"_s);
                counter.pass(60);
                piece.events = counter.journal;
                piece.row = rowFromEvents(counter.journal);
                piece.chain = at++ % 2;
                return true;
            },
        count, std::numeric_limits<quint64>::max()};
}

Stored<SimulationOutcome> simulate(DeskStore &store, const SimulationOrder &order)
{
    const auto outcome = std::make_shared<SimulationOutcome>();
    SimulationJob job(store, order, outcome);
    return runToEnd(job).map([&outcome] { return *outcome; });
}

/// Opens a desk and fills a batch until it is killed.
int runChild(const QStringList &arguments)
{
    const SystemClock clock;
    StorageOptions options;
    options.file = arguments.value(0);
    auto storage = Storage::open(options, clock, std::make_shared<Catalogue>(shipped()));
    if (!storage)
        return 1;
    const bool isStepped = arguments.value(1) == u"stepped";
    (*storage)
        ->runSliced([isStepped](DeskStore &store) {
            const SimulationOrder endless = isStepped ? stepped(1 << 30) : plain(1 << 30);
            return std::make_unique<SimulationJob>(store, endless, std::make_shared<SimulationOutcome>());
        })
        .waitForFinished();
    return 0;
}

} // namespace

class tst_BatchWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSimulationIsInvisibleUntilItsEvent();
    void chainsOfASimulationAreVerifiedToo();
    void theChainsOfAVisibleBatchCannotBeDeleted();
    void anAbandonedSimulationLeavesNothing_data();
    void anAbandonedSimulationLeavesNothing();
    void aCleanupLeavesWhatIsRemovedMeanwhileToTheNext();
    void anErrorOfTheSourceEndsIt();
    void realSessionsAreNotMixedWithSimulatedOnes_data();
    void realSessionsAreNotMixedWithSimulatedOnes();
    void aRealSessionThatComesInMeanwhileEndsTheSimulation();
    void trialsAndMistakesAreNoRealSessions();
    void commitsAreSecuredAgainAfterEverySlice();
    void commandsGoInBetween();
    void aKilledSimulationLeavesNothing_data();
    void aKilledSimulationLeavesNothing();
};

void tst_BatchWriter::aSimulationIsInvisibleUntilItsEvent()
{
    Desks desks;
    desks.open();
    const QDate day = JournalFixture::importedRow(0).day;
    const auto outcome = std::make_shared<SimulationOutcome>();
    SimulationJob job(*desks.store, plain(20'000), outcome);
    while (job.progress() < 0.2)
        VERIFY_STORED(job.slice(1));
    QCOMPARE(desks.store->journal().sessionsOn(day).value().size(), 0);
    QCOMPARE(desks.store->journal().head().sequence, 0);
    VERIFY_STORED(runToEnd(job));
    QVERIFY(outcome->isPublished);
    QVERIFY(!desks.store->journal().sessionsOn(day).value().isEmpty());

    QCOMPARE(desks.read(u"SELECT kind || ' ' || session FROM event"_s), QStringList{u"simulated 0"_s});
    const QJsonObject body
        = QJsonDocument::fromJson(desks.read(u"SELECT body FROM event"_s).value(0).toUtf8()).object();
    QCOMPARE(body.value(u"batch").toInteger(), outcome->batch);
    QCOMPARE(body.value(u"lines").toInteger(), 20'000);
    QCOMPARE(body.value(u"seed").toString(), u"7"_s);
    QCOMPARE(
        QStringList{body.value(u"digest").toString()}, desks.read(u"SELECT lower(hex(digest)) FROM batch"_s));
    QCOMPARE(verified(desks.options.file), QStringList());
}

void tst_BatchWriter::chainsOfASimulationAreVerifiedToo()
{
    Desks desks;
    desks.open();
    VERIFY_STORED(simulate(*desks.store, stepped(40)));
    QCOMPARE(desks.read(u"SELECT kind || ' ' || batch FROM chain ORDER BY id"_s),
        QStringList({u"live 0"_s, u"batch 1"_s, u"batch 1"_s}));
    QCOMPARE(
        desks.read(u"SELECT count(*) FROM session WHERE batch = 1 AND chain > 1"_s), QStringList{u"40"_s});
    QCOMPARE(verified(desks.options.file), QStringList());

    const QString other = desks.folder.filePath(u"other.sqlite"_s);
    const auto findingsAfter = [&](const QString &statement) {
        copyDatabase(desks.options.file, other);
        const QString error = editRaw(other, withoutTriggers(other, {statement}));
        return error.isEmpty() ? verified(other) : QStringList();
    };
    for (const QString &statement :
        {u"UPDATE event SET body = replace(body, '\"A3\"', '\"A4\"') WHERE chain = 2"_s,
            u"DELETE FROM event WHERE chain = 3 AND seq = 5"_s, u"DELETE FROM chain WHERE id = 3"_s,
            u"UPDATE session SET addon_ms = 1 WHERE chain = 3"_s, u"DELETE FROM session WHERE id = 7"_s,
            u"UPDATE session SET chain = 3 WHERE chain = 2"_s})
        QVERIFY2(!findingsAfter(statement).isEmpty(), qPrintable(statement));
}

void tst_BatchWriter::theChainsOfAVisibleBatchCannotBeDeleted()
{
    Desks desks;
    desks.open();
    VERIFY_STORED(simulate(*desks.store, stepped(4)));
    desks.store.reset();
    for (const QString &statement :
        {u"DELETE FROM event WHERE chain = 2"_s, u"DELETE FROM chain WHERE id = 2"_s,
            u"UPDATE chain SET batch = 0, kind = 'closed' WHERE id = 2"_s,
            u"UPDATE chain SET batch = 9 WHERE id = 2"_s, u"DELETE FROM event WHERE chain = 1"_s})
        QVERIFY2(!editRaw(desks.options.file, {statement}).isEmpty(), qPrintable(statement));
    QCOMPARE(verified(desks.options.file), QStringList());
}

void tst_BatchWriter::anAbandonedSimulationLeavesNothing_data()
{
    QTest::addColumn<bool>("isStepped");
    QTest::newRow("sessions") << false;
    QTest::newRow("steps") << true;
}

void tst_BatchWriter::anAbandonedSimulationLeavesNothing()
{
    QFETCH(bool, isStepped);
    Desks desks;
    desks.open();
    VERIFY_STORED(simulate(*desks.store, plain(500)));
    const auto outcome = std::make_shared<SimulationOutcome>();
    {
        SimulationJob job(*desks.store, isStepped ? stepped(1000) : plain(100'000), outcome);
        while (job.progress() < 0.05)
            VERIFY_STORED(job.slice(5));
        job.abandon();
        QVERIFY(!job.slice(5)); // nothing more can be added
    }
    QVERIFY(outcome->batch > 0 && !outcome->isPublished);
    QVERIFY(desks.store->journal().sessionsOn(JournalFixture::importedRow(499).day).value().size() < 500);
    BatchCleanup cleanup(desks.store->connection(), BatchCleanup::Staged::Keep);
    VERIFY_STORED(runToEnd(cleanup));

    QCOMPARE(desks.read(u"SELECT batch || ' ' || count(*) FROM session GROUP BY batch"_s),
        QStringList{u"1 500"_s});
    QCOMPARE(desks.read(u"SELECT kind FROM event"_s), QStringList{u"simulated"_s});
    QCOMPARE(desks.read(u"SELECT kind FROM chain"_s), QStringList{u"live"_s});
    QCOMPARE(desks.read(u"SELECT state FROM batch"_s), QStringList({u"visible"_s, u"gone"_s}));
    QCOMPARE(verified(desks.options.file), QStringList());
}

void tst_BatchWriter::aCleanupLeavesWhatIsRemovedMeanwhileToTheNext()
{
    Desks desks;
    desks.open();
    Connection &connection = desks.store->connection();
    const auto stage = [&connection](int count) {
        BatchWriter writer(connection);
        QList<SessionRow> rows;
        for (int at = 0; at < count; ++at)
            rows.append(JournalFixture::importedRow(at));
        return writer.begin(BatchKind::Simulate).and_then([&] { return writer.add(rows); }).and_then([&] {
            return writer.abandon();
        });
    };
    VERIFY_STORED(stage(500));
    BatchCleanup first(connection, BatchCleanup::Staged::Keep);
    QVERIFY(!first.slice(1).value());
    VERIFY_STORED(stage(300));
    VERIFY_STORED(runToEnd(first));
    QCOMPARE(Statement(connection, u"batch-removed"_s).number().value().value_or(0), 2);
    BatchCleanup second(connection, BatchCleanup::Staged::Keep);
    VERIFY_STORED(runToEnd(second));
    QCOMPARE(desks.read(u"SELECT count(*) FROM session"_s), QStringList{u"0"_s});
    QCOMPARE(desks.read(u"SELECT state FROM batch"_s), QStringList({u"gone"_s, u"gone"_s}));
}

void tst_BatchWriter::anErrorOfTheSourceEndsIt()
{
    Desks desks;
    desks.open();
    SimulationOrder order = plain(1000);
    order.source
        = [source = order.source, at = 0](SimulatedPiece &piece) mutable -> tl::expected<bool, QString> {
        if (++at == 900)
            return tl::unexpected(u"No more sessions in stock."_s);
        return source(piece);
    };
    const auto outcome = simulate(*desks.store, order);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message, u"No more sessions in stock."_s);
    QCOMPARE(desks.read(u"SELECT state FROM batch"_s), QStringList{u"removed"_s});
}

void tst_BatchWriter::realSessionsAreNotMixedWithSimulatedOnes_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("running") << QStringList{u"start nemid-to-mitid"_s};
    QTest::newRow("ended") << QStringList{u"start nemid-to-mitid"_s, u"finish I13"_s};
}

void tst_BatchWriter::realSessionsAreNotMixedWithSimulatedOnes()
{
    QFETCH(QStringList, lines);
    Desks desks;
    desks.open();
    VERIFY_STORED(simulate(*desks.store, plain(10))); // without real ones it may be done again
    VERIFY_STORED(simulate(*desks.store, stepped(10)));
    for (const QString &line : std::as_const(lines))
        QVERIFY(desks.say(line).ok());
    const auto outcome = simulate(*desks.store, plain(10));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().message.contains(desks.options.file));
    QCOMPARE(desks.read(u"SELECT count(*) FROM batch"_s), QStringList{u"2"_s});
}

void tst_BatchWriter::aRealSessionThatComesInMeanwhileEndsTheSimulation()
{
    Desks desks;
    desks.open();
    const auto outcome = std::make_shared<SimulationOutcome>();
    SimulationJob job(*desks.store, plain(1000), outcome);
    VERIFY_STORED(job.slice(1));
    QVERIFY(outcome->batch > 0);
    QVERIFY(desks.say(u"start nemid-to-mitid"_s).ok());
    const auto done = runToEnd(job);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(desks.options.file), qPrintable(done.error().message));
    QVERIFY(!outcome->isPublished);
    QCOMPARE(desks.read(u"SELECT state FROM batch"_s), QStringList{u"removed"_s});
    QCOMPARE(desks.read(u"SELECT kind FROM event"_s), QStringList{u"started"_s});
}

void tst_BatchWriter::trialsAndMistakesAreNoRealSessions()
{
    Desks desks;
    desks.open();
    QVERIFY(desks.say(u"start nemid-to-mitid"_s).ok());
    QVERIFY(desks.say(u"void mistake"_s).ok());
    QVERIFY(desks.say(u"start nemid-to-mitid training=yes"_s).ok());
    QVERIFY(desks.say(u"finish I13"_s).ok());
    VERIFY_STORED(simulate(*desks.store, plain(10)));
    QCOMPARE(verified(desks.options.file).size(), 1); // the file is in use
    desks.store.reset();
    QCOMPARE(verified(desks.options.file), QStringList());
}

void tst_BatchWriter::commitsAreSecuredAgainAfterEverySlice()
{
    Desks desks;
    desks.open();
    const auto synchronous = [&desks] {
        QSqlQuery query(u"PRAGMA synchronous"_s, desks.store->connection().database());
        return query.next() ? query.value(0).toInt() : -1;
    };
    constexpr int full = 2;
    QCOMPARE(synchronous(), full);
    SimulationJob job(*desks.store, plain(3000), std::make_shared<SimulationOutcome>());
    for (bool done = false; !done;) {
        const Stored<bool> slice = job.slice(1);
        VERIFY_STORED(slice);
        QCOMPARE(synchronous(), full);
        done = *slice;
    }
    BatchCleanup cleanup(desks.store->connection());
    VERIFY_STORED(runToEnd(cleanup));
    QCOMPARE(synchronous(), full);
}

void tst_BatchWriter::commandsGoInBetween()
{
    QTemporaryDir folder;
    const SystemClock clock;
    StorageOptions options;
    options.file = folder.filePath(u"desk.sqlite"_s);
    const auto outcome = std::make_shared<SimulationOutcome>();
    {
        auto storage = Storage::open(options, clock, std::make_shared<Catalogue>(shipped()));
        VERIFY_STORED(storage);
        auto done = (*storage)->runSliced([outcome](DeskStore &store) {
            return std::make_unique<SimulationJob>(store, plain(100'000), outcome);
        });
        QTRY_VERIFY(done.progressValue() > 0);
        int between = 0;
        while (!done.isFinished()) {
            const QString line = between++ % 2 == 0 ? u"start nemid-to-mitid training=yes"_s : u"void test"_s;
            QVERIFY((*storage)->execute(*parseCommand(line)).result().ok());
        }
        QVERIFY2(between > 10, qPrintable(QString::number(between)));
        VERIFY_STORED(done.result());
    }
    QVERIFY(outcome->isPublished);
    QCOMPARE(verified(options.file), QStringList());
}

void tst_BatchWriter::aKilledSimulationLeavesNothing_data()
{
    QTest::addColumn<QString>("detail");
    QTest::newRow("sessions") << u"plain"_s;
    QTest::newRow("steps") << u"stepped"_s;
}

void tst_BatchWriter::aKilledSimulationLeavesNothing()
{
    QFETCH(QString, detail);
    QTemporaryDir folder;
    StorageOptions options;
    options.file = folder.filePath(u"desk.sqlite"_s);
    const auto child = startChild({options.file, detail});
    QVERIFY(child->waitForStarted());
    constexpr qint64 enough = 1 << 20;
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(options.file).size() > enough, 30'000);
    child->kill();
    QVERIFY(child->waitForFinished());
    QVERIFY(readRaw(options.file, u"SELECT count(*) FROM session"_s).value(0).toInt() > 0);

    const SystemClock clock;
    {
        auto storage = Storage::open(options, clock, std::make_shared<Catalogue>(shipped()));
        VERIFY_STORED(storage);
        const auto left = [&storage] {
            return (*storage)
                ->run([](DeskStore &store) {
                    return Statement(store.connection(), u"batch-removed"_s).number().value().value_or(0)
                        + Statement(store.connection(), u"session-last-id"_s).number().value().value_or(0);
                })
                .result();
        };
        QTRY_COMPARE_WITH_TIMEOUT(left(), 0, 60'000);
    }
    for (const QString &table : {u"session"_s, u"event"_s, u"chain WHERE kind <> 'live'"_s})
        QCOMPARE(readRaw(options.file, u"SELECT count(*) FROM "_s + table), QStringList{u"0"_s});
    QCOMPARE(readRaw(options.file, u"SELECT state FROM batch"_s), QStringList{u"gone"_s});
    QCOMPARE(verified(options.file), QStringList());
}

SKRANKETID_TEST_MAIN(tst_BatchWriter, runChild)
#include "tst_batchwriter.moc"
