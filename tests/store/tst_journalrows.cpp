// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/note.h"
#include "models/store/batchwriter.h"
#include "models/store/statement.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace skranketid;
using namespace skranketid::test;

namespace {

Event plainEvent(const Journal &journal, const QString &text = u"x"_s)
{
    return {journal.head().sequence + 1, {}, EventKind::Published, {1'700'000'000'000, 5, u"boot"_s},
        QJsonObject{{u"list"_s, text}}};
}

} // namespace

class tst_JournalRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsFollowTheirSessions();
    void codesAreSharedAndSurviveARollback();
    void theLastTouchedSessionIsNoAfterthought();
    void outagesWithoutEndAreFound();
    void heartbeatsAreReplacedAndDroppedWithTheirSession();
    void batchRowsCannotBeChanged();
    void aBatchIsInvisibleUntilItsEvent();
    void aStagedBatchIsDroppedAndOthersStay();
    void aNewChainSaysWhereTheOldOneStood();

private:
    std::unique_ptr<JournalFixture> m_fixture;
};

void tst_JournalRows::init()
{
    m_fixture = std::make_unique<JournalFixture>();
    VERIFY_STORED(m_fixture->open());
}

void tst_JournalRows::rowsFollowTheirSessions()
{
    VERIFY_STORED(m_fixture->say(u"start nemid-to-mitid ticket=A7 reason=A3"_s));
    const SessionId id = m_fixture->counter.session().id;
    const QDate day = OfficeTime().day(m_fixture->counter.clock.now().wallMs);
    QCOMPARE(m_fixture->journal->openSessions().value(), QList<SessionId>{id});
    QVERIFY((**m_fixture->journal->row(id)).open);
    workThrough(m_fixture->counter);
    m_fixture->counter.must(u"finish G1"_s);
    VERIFY_STORED(m_fixture->flush());
    QCOMPARE(m_fixture->journal->openSessions().value(), QList<SessionId>());
    const auto rows = m_fixture->journal->sessionsOn(day);
    VERIFY_STORED(rows);
    QCOMPARE(rows->size(), 1);
    const SessionRow &row = rows->first();
    const SessionRow expected = rowFromEvents(m_fixture->eventsOf(id));
    QCOMPARE(firstDifference(row, expected), QString());
    QCOMPARE(row.session, id);
    QCOMPARE(row.chain, m_fixture->journal->chainKey());
    QCOMPARE(row.batch, 0);
    QVERIFY(!row.open && row.id > 0);
    QCOMPARE(row.ticket, u"A7"_s);
    QCOMPARE(row.authenticators, QStringList{u"app"_s});
    QVERIFY(row.activeMs > 0);
    QCOMPARE(m_fixture->journal->sessionsOn(day.addDays(1)).value().size(), 0);
    QCOMPARE(m_fixture->journal->row({id.value + 1}).value(), std::nullopt);
}

void tst_JournalRows::codesAreSharedAndSurviveARollback()
{
    const SessionId id = m_fixture->wholeSession();
    SessionRow row = **m_fixture->journal->row(id);
    row.desk = u"a desk never seen"_s;
    JournalWrite write;
    write.events = {plainEvent(*m_fixture->journal)};
    write.sessions = {row};
    write.commandId = QString(65, u'x'); // refused after the row was accepted
    QVERIFY(!m_fixture->journal->write(write));
    write.commandId.clear();
    VERIFY_STORED(m_fixture->journal->write(write));
    QCOMPARE((**m_fixture->journal->row(id)).desk, row.desk);
    m_fixture->wholeSession();
    m_fixture->close();
    QCOMPARE(
        readRaw(m_fixture->file, u"SELECT text FROM code WHERE kind = 'outcome'"_s), QStringList{u"G1"_s});
    QCOMPARE(readRaw(m_fixture->file, u"SELECT id || text FROM code WHERE kind = 'desk' ORDER BY id"_s),
        QStringList({u"1D1"_s, u"2a desk never seen"_s}));
}

void tst_JournalRows::theLastTouchedSessionIsNoAfterthought()
{
    QCOMPARE(m_fixture->journal->lastTouched().value(), SessionId{});
    const SessionId first = m_fixture->wholeSession();
    const SessionId second = m_fixture->wholeSession();
    QCOMPARE(m_fixture->journal->lastTouched().value(), second);
    VERIFY_STORED(m_fixture->record(EventKind::Published, {{u"list"_s, u"nemid"_s}}));
    QCOMPARE(m_fixture->journal->lastTouched().value(), second);
    Event event = plainEvent(*m_fixture->journal);
    event.session = first;
    event.kind = EventKind::Excluded;
    VERIFY_STORED(m_fixture->journal->write(just(event)));
    QCOMPARE(m_fixture->journal->lastTouched().value(), second);
    event.kind = EventKind::Reopened;
    ++event.sequence;
    VERIFY_STORED(m_fixture->journal->write(just(event)));
    QCOMPARE(m_fixture->journal->lastTouched().value(), first);
}

void tst_JournalRows::outagesWithoutEndAreFound()
{
    const auto open = [this] {
        QStringList systems;
        const QList<Event> outages = m_fixture->journal->openOutages().value();
        for (const Event &event : outages)
            systems.append(event.body.value(u"system").toString());
        return systems;
    };
    QCOMPARE(open(), QStringList());
    VERIFY_STORED(m_fixture->record(EventKind::OutageBegan, {{u"system"_s, u"mitid"_s}}));
    VERIFY_STORED(m_fixture->record(EventKind::OutageBegan, {{u"system"_s, u"cpr"_s}}));
    QCOMPARE(open(), QStringList({u"mitid"_s, u"cpr"_s}));
    VERIFY_STORED(m_fixture->record(EventKind::OutageEnded, {{u"system"_s, u"mitid"_s}}));
    QCOMPARE(open(), QStringList{u"cpr"_s});
    VERIFY_STORED(m_fixture->record(EventKind::OutageBegan, {{u"system"_s, u"cpr"_s}}));
    QCOMPARE(open(), QStringList{u"cpr"_s});
    VERIFY_STORED(m_fixture->record(EventKind::OutageEnded, {{u"system"_s, u"cpr"_s}}));
    QCOMPARE(open(), QStringList());
}

void tst_JournalRows::heartbeatsAreReplacedAndDroppedWithTheirSession()
{
    VERIFY_STORED(m_fixture->say(u"start nemid-to-mitid reason=A3"_s));
    const SessionId id = m_fixture->counter.session().id;
    Moment now = m_fixture->counter.clock.now();
    VERIFY_STORED(m_fixture->journal->beat({id}, now));
    now.monotonicMs += 10'000;
    now.boot = u"another boot"_s;
    VERIFY_STORED(m_fixture->journal->beat({id}, now));
    const auto reopen = [this] {
        m_fixture->close();
        return m_fixture->open();
    };
    VERIFY_STORED(reopen());
    const auto beats = m_fixture->journal->heartbeats();
    VERIFY_STORED(beats);
    QCOMPARE(beats->size(), 1);
    QCOMPARE(beats->first().session, id);
    QCOMPARE(beats->first().at, now);
    workThrough(m_fixture->counter);
    m_fixture->counter.must(u"finish G1"_s);
    VERIFY_STORED(m_fixture->flush());
    VERIFY_STORED(reopen());
    QCOMPARE(m_fixture->journal->heartbeats().value().size(), 0);
}

void tst_JournalRows::batchRowsCannotBeChanged()
{
    const qint64 batch = m_fixture->batch(5);
    const AnchoredHead head = m_fixture->head();
    BatchWriter staged(*m_fixture->connection);
    VERIFY_STORED(staged.begin(BatchKind::Simulate));
    VERIFY_STORED(staged.add({JournalFixture::importedRow(1)}));
    m_fixture->close();
    for (const QString &statement :
        {u"UPDATE session SET active_ms = 1"_s, u"UPDATE session SET batch = 2"_s,
            u"DELETE FROM session WHERE batch = 1"_s, u"DELETE FROM batch"_s,
            u"UPDATE batch SET lines = 4 WHERE id = 1"_s, u"UPDATE batch SET state = 'staged' WHERE id = 1"_s,
            u"UPDATE batch SET state = 'gone' WHERE id = 1"_s,
            u"REPLACE INTO session SELECT * FROM session WHERE batch = 1 LIMIT 1"_s,
            u"INSERT INTO session SELECT NULL, chain, session, 9, open, void, day, hour, started_ms, "
            u"ended_ms, active_ms, "
            "held_ms, unknown_ms, addon_ms, checklist, version, authenticators, outcome, reason, channel, "
            "referral, ticket, "
            "desk, office, quality, excluded, training, switched, booked, add_ons, quick FROM session LIMIT 1"_s})
        QVERIFY2(!editRaw(m_fixture->file, {u"PRAGMA recursive_triggers=ON"_s, statement}).isEmpty(),
            qPrintable(statement));
    QCOMPARE(batch, 1);
    QCOMPARE(verified(m_fixture->file, head), QStringList());
}

void tst_JournalRows::aBatchIsInvisibleUntilItsEvent()
{
    const QDate day = JournalFixture::importedRow(0).day;
    BatchWriter writer(*m_fixture->connection);
    VERIFY_STORED(writer.begin(BatchKind::Import, QByteArray(32, 'f')));
    VERIFY_STORED(writer.add({JournalFixture::importedRow(0), JournalFixture::importedRow(1)}));
    QCOMPARE(m_fixture->journal->sessionsOn(day).value().size(), 0);
    JournalWrite write;
    write.publish = writer.seal();
    write.events = {plainEvent(*m_fixture->journal)};
    VERIFY_STORED(m_fixture->journal->write(write));
    const auto rows = m_fixture->journal->sessionsOn(day);
    VERIFY_STORED(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(firstDifference(rows->at(1), JournalFixture::importedRow(1)), QString());
    // Once only, and nothing can be added to it.
    write.events = {plainEvent(*m_fixture->journal)};
    QVERIFY(!m_fixture->journal->write(write));
    QVERIFY(!writer.add({JournalFixture::importedRow(2)}));
}

void tst_JournalRows::aStagedBatchIsDroppedAndOthersStay()
{
    const qint64 removed = m_fixture->batch(300);
    m_fixture->batch(300);
    m_fixture->wholeSession();
    {
        BatchWriter staged(*m_fixture->connection);
        VERIFY_STORED(staged.begin(BatchKind::Simulate));
        QList<SessionRow> rows;
        for (int at = 0; at < 1000; ++at)
            rows.append(JournalFixture::importedRow(at));
        VERIFY_STORED(staged.add(rows));
    }
    JournalWrite write;
    write.remove = removed;
    VERIFY_STORED(m_fixture->record(EventKind::BatchRemoved, {{u"batch"_s, removed}}, write));
    BatchCleanup cleanup(*m_fixture->connection);
    VERIFY_STORED(runToEnd(cleanup));
    BatchCleanup again(*m_fixture->connection);
    QVERIFY(again.slice(1).value());
    const AnchoredHead head = m_fixture->head();
    m_fixture->close();
    QCOMPARE(readRaw(m_fixture->file, u"SELECT batch || ' ' || count(*) FROM session GROUP BY batch"_s),
        QStringList({u"0 1"_s, u"2 300"_s}));
    QCOMPARE(readRaw(m_fixture->file, u"SELECT state FROM batch ORDER BY id"_s),
        QStringList({u"gone"_s, u"visible"_s, u"gone"_s}));
    QCOMPARE(verified(m_fixture->file, head), QStringList());
}

void tst_JournalRows::aNewChainSaysWhereTheOldOneStood()
{
    const SessionId old = m_fixture->wholeSession();
    const AnchoredHead head = m_fixture->head();
    VERIFY_STORED(m_fixture->say(u"start nemid-to-mitid reason=A3"_s));
    const AnchoredHead later = m_fixture->head();
    VERIFY_STORED(m_fixture->journal->startNewChain(m_fixture->counter.clock.now()));
    QVERIFY(m_fixture->journal->chainId() != head.chain);
    QCOMPARE(m_fixture->journal->head().sequence, 1);
    QCOMPARE(m_fixture->journal->openSessions().value().size(), 0);
    QCOMPARE(m_fixture->journal->eventsOf(old).value().size(), 0);
    QCOMPARE(m_fixture->journal->sessionsOn(OfficeTime().day(m_fixture->counter.clock.now().wallMs))
                 .value()
                 .size(),
        2);
    m_fixture->close();
    QCOMPARE(verified(m_fixture->file, later), QStringList());
    QCOMPARE(editRaw(m_fixture->file,
                 withoutTriggers(m_fixture->file,
                     {u"DELETE FROM event WHERE chain = 1 AND seq = %1"_s.arg(later.sequence),
                         u"DELETE FROM session WHERE session = %1"_s.arg(later.sequence)})),
        QString());
    // The old chain's end is in the new chain: no anchor is needed to see that it was cut.
    QVERIFY(!verified(m_fixture->file).isEmpty());
}

QTEST_GUILESS_MAIN(tst_JournalRows)
#include "tst_journalrows.moc"
