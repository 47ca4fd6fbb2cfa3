// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/openchecks.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"

#include <QDir>
#include <QRandomGenerator>

using namespace skranketid;
using namespace skranketid::test;

namespace {

constexpr quint32 seed = 20220307;

/// A database as a crash leaves it: its newest events are only in the log. And where it stood.
struct Crashed {
    QTemporaryDir folder;
    QString file = folder.filePath(u"crashed.sqlite"_s);
    AnchoredHead head;
    qint64 settled = 0; ///< so many events are in the main file
    QByteArray main;
    QByteArray log;
    QByteArray content;
};

std::unique_ptr<Crashed> crashed()
{
    auto result = std::make_unique<Crashed>();
    JournalFixture fixture;
    if (!fixture.open())
        return nullptr;
    fixture.wholeSession();
    result->settled = fixture.head().sequence;
    if (!fixture.connection->freeze().value_or(false))
        return nullptr;
    fixture.connection->thaw();
    for (int round = 0; round < 40; ++round) {
        if (!fixture.record(EventKind::Published, {{u"list"_s, QString::number(round)}}))
            return nullptr;
    }
    result->head = fixture.head();
    result->main = bytesOf(fixture.file);
    result->log = bytesOf(fixture.file + u"-wal"_s);
    result->content = contentOf(*fixture.connection).value_or(QByteArray());
    return result;
}

/// How many events are missing; 0 when the content is whole; nothing when that went unnoticed.
std::optional<qint64> noticed(const Crashed &original, const QByteArray &log)
{
    const QString file = original.folder.filePath(u"victim.sqlite"_s);
    writeBytes(file, original.main);
    writeBytes(file + u"-wal"_s, log);
    const auto connection = Connection::open(file, OpenMode::Existing);
    if (!connection)
        return -1; // refused is noticed
    Journal journal(**connection);
    if (!journal.open())
        return -1;
    const auto comparison = compare(original.head, **connection);
    if (!comparison)
        return -1;
    if (comparison->state == AnchorState::Behind)
        return journal.head().sequence == original.head.sequence + comparison->events
            ? std::optional(-comparison->events)
            : std::nullopt;
    if (comparison->state != AnchorState::AsExpected)
        return -1;
    return contentOf(**connection).value_or(QByteArray()) == original.content ? std::optional<qint64>(0)
                                                                              : std::nullopt;
}

} // namespace

class tst_Anchor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void aBrokenAnchorIsToldFromAMissingOne_data();
    void aBrokenAnchorIsToldFromAMissingOne();
    void everyRelationHasItsName();
    void aCutLogIsAlwaysNoticed();
    void aDamagedLogIsAlwaysNoticed();
    void theOpenChecksTellHowManyEventsAreMissing();
    void theOpenChecksFindAChangedEvent();
};

void tst_Anchor::whatIsWrittenIsRead()
{
    const QTemporaryDir folder;
    const Anchor anchor(folder.filePath(u"made on the way/anchor.json"_s));
    QCOMPARE(anchor.read().value(), std::nullopt);
    const AnchoredHead head{u"0123456789abcdef0123456789abcdef"_s, 9007199254740993, QByteArray(32, '\xfe')};
    for (int round = 0; round < 2; ++round) {
        VERIFY_STORED(anchor.write(head.chain, {head.sequence, head.hash}));
        QCOMPARE(anchor.read().value(), std::optional(head));
    }
    QCOMPARE(
        QDir(folder.filePath(u"made on the way"_s)).entryList(QDir::Files), QStringList{u"anchor.json"_s});
}

void tst_Anchor::aBrokenAnchorIsToldFromAMissingOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray("{\"chain\":\"a\",\"sequ");
    QTest::newRow("no hash") << QByteArray("{\"chain\":\"a\",\"sequence\":5}");
    QTest::newRow("short hash") << QByteArray("{\"chain\":\"a\",\"sequence\":5,\"hash\":\"00\"}");
    QTest::newRow("no number") << QByteArray(
        "{\"chain\":\"a\",\"sequence\":\"5\",\"hash\":\"" + QByteArray(64, '0') + "\"}");
    QTest::newRow("huge") << QByteArray(1 << 20, 'x');
}

void tst_Anchor::aBrokenAnchorIsToldFromAMissingOne()
{
    QFETCH(QByteArray, bytes);
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    const QString file = fixture.folder.filePath(u"anchor.json"_s);
    writeBytes(file, bytes);
    const auto read = Anchor(file).read();
    QVERIFY(!read);
    QCOMPARE(read.error().problem, StoreProblem::Damaged);
    const auto findings = checkAtOpen(*fixture.connection, *fixture.journal, file);
    VERIFY_STORED(findings);
    QCOMPARE(findings->size(), 1);
    QVERIFY(findings->first().what.contains(QDir::toNativeSeparators(file)));
}

void tst_Anchor::everyRelationHasItsName()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    const auto stateOf
        = [&fixture](const AnchoredHead &head) { return compare(head, *fixture.connection).value(); };
    AnchoredHead empty = fixture.head();
    QCOMPARE(stateOf(empty).state, AnchorState::AsExpected);
    fixture.wholeSession();
    const AnchoredHead head = fixture.head();
    QCOMPARE(stateOf(head).state, AnchorState::AsExpected);
    QCOMPARE(stateOf(empty).state, AnchorState::Ahead);
    QCOMPARE(stateOf(empty).events, head.sequence);
    fixture.wholeSession();
    QCOMPARE(stateOf(head).state, AnchorState::Ahead);
    QCOMPARE(stateOf(head).events, fixture.head().sequence - head.sequence);
    AnchoredHead other = fixture.head();
    other.sequence += 7;
    QCOMPARE(stateOf(other).state, AnchorState::Behind);
    QCOMPARE(stateOf(other).events, -7);
    other = head;
    other.hash[5] = char(~other.hash[5]);
    QCOMPARE(stateOf(other).state, AnchorState::Differs);
    other = head;
    other.chain[0] = u'?';
    QCOMPARE(stateOf(other).state, AnchorState::OtherChain);
}

void tst_Anchor::aCutLogIsAlwaysNoticed()
{
    const auto original = crashed();
    QVERIFY(original && !original->log.isEmpty());
    QCOMPARE(noticed(*original, original->log), std::optional<qint64>(0));
    QCOMPARE(noticed(*original, {}), std::optional(original->head.sequence - original->settled));
    const int count = rounds(300);
    QRandomGenerator random(seed);
    int lost = 0;
    for (int round = 0; round < count; ++round) {
        const int length = random.bounded(int(original->log.size()));
        const auto missing = noticed(*original, original->log.left(length));
        QVERIFY2(missing, qPrintable(u"cut at %1 of %2"_s.arg(length).arg(original->log.size())));
        lost += *missing != 0 ? 1 : 0;
    }
    qInfo("%d cuts: %d lost events, all noticed", count, lost);
    QVERIFY(lost > count * 9 / 10);
}

void tst_Anchor::aDamagedLogIsAlwaysNoticed()
{
    const auto original = crashed();
    QVERIFY(original && !original->log.isEmpty());
    const int count = rounds(300);
    QRandomGenerator random(seed);
    int lost = 0;
    for (int round = 0; round < count; ++round) {
        QByteArray log = original->log;
        const int at = random.bounded(int(log.size()));
        const int bit = random.bounded(8);
        log[at] = char(log.at(at) ^ (1 << bit));
        const auto missing = noticed(*original, log);
        QVERIFY2(missing, qPrintable(u"bit %1 of byte %2"_s.arg(bit).arg(at)));
        lost += *missing != 0 ? 1 : 0;
    }
    qInfo("%d flipped bits: %d lost events, all noticed", count, lost);
    QVERIFY(lost > count / 2);
}

void tst_Anchor::theOpenChecksTellHowManyEventsAreMissing()
{
    const auto original = crashed();
    QVERIFY(original);
    writeBytes(original->file, original->main); // without its log
    const QString anchorFile = original->folder.filePath(u"anchor.json"_s);
    VERIFY_STORED(
        Anchor(anchorFile).write(original->head.chain, {original->head.sequence, original->head.hash}));
    const auto connection = Connection::open(original->file);
    VERIFY_STORED(connection);
    Journal journal(**connection);
    VERIFY_STORED(journal.open());
    const auto findings = checkAtOpen(**connection, journal, anchorFile);
    VERIFY_STORED(findings);
    QCOMPARE(findings->size(), 1);
    const qint64 missing = original->head.sequence - original->settled;
    QVERIFY2(findings->first().what.contains(QString::number(missing)), qPrintable(findings->first().what));
    // It may go on: the next event is written, and the anchor follows.
    const Event event{
        journal.head().sequence + 1, {}, EventKind::Published, {1'700'000'000'000, 5, u"boot"_s}, {}};
    VERIFY_STORED(journal.write(just(event)));
    VERIFY_STORED(Anchor(anchorFile).write(journal.chainId(), journal.head()));
    QCOMPARE(checkAtOpen(**connection, journal, anchorFile).value().size(), 0);
    QCOMPARE(checkAtOpen(**connection, journal, {}).value().size(), 0);
}

void tst_Anchor::theOpenChecksFindAChangedEvent()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    for (int session = 0; session < 3; ++session)
        fixture.wholeSession();
    fixture.close();
    QCOMPARE(editRaw(fixture.file,
                 withoutTriggers(fixture.file, {u"UPDATE event SET wall_ms = wall_ms + 1 WHERE seq = 30"_s})),
        QString());
    VERIFY_STORED(fixture.open());
    const auto findings = checkAtOpen(*fixture.connection, *fixture.journal, {});
    VERIFY_STORED(findings);
    QCOMPARE(findings->size(), 1);
    QCOMPARE(findings->first().sequence, 30);
}

QTEST_GUILESS_MAIN(tst_Anchor)
#include "tst_anchor.moc"
