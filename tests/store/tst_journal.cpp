// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/note.h"
#include "models/store/batchwriter.h"
#include "models/store/statement.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUrl>

using namespace skranketid;
using namespace skranketid::test;

namespace {

template <typename T>
concept Accepted = requires(Statement &statement, const T &value)
{
    statement.run(value);
};

// A driver may paste what it does not know as a value: such types must not even compile.
static_assert(
    Accepted<
        QString> && Accepted<qint64> && Accepted<int> && Accepted<bool> && Accepted<double> && Accepted<QByteArray>);
static_assert(
    !Accepted<
        QJsonValue> && !Accepted<QStringList> && !Accepted<QUrl> && !Accepted<quint64> && !Accepted<QVariant> && !Accepted<const char *> && !Accepted<QDateTime>);

Event plainEvent(const Journal &journal, const QString &text = u"x"_s)
{
    return {journal.head().sequence + 1, {}, EventKind::Published, {1'700'000'000'000, 5, u"boot"_s},
        QJsonObject{{u"list"_s, text}}};
}

} // namespace

class tst_Journal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyJournalHasAChainAndNoHead();
    void everythingWrittenIsThereAfterReopening();
    void theHashCoversEveryFieldAndTheHashBefore();
    void aGapOrARepetitionIsRefusedAndChangesNothing();
    void aFailedWriteLeavesNeitherEventNorRow();
    void theDatabaseItselfRefusesChangesOfEvents_data();
    void theDatabaseItselfRefusesChangesOfEvents();
    void notesCanBeErasedButNotChanged();
    void notesShapedLikeACprNumberAreRefused_data();
    void notesShapedLikeACprNumberAreRefused();
    void notesThatTheProgramKeepsAreKept_data();
    void notesThatTheProgramKeepsAreKept();
    void absurdDurationsAreRefused();
    void anAnswerIsRepeatedByItsCommandId();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void textsADatabaseWouldCutAreRefused();

private:
    std::unique_ptr<JournalFixture> m_fixture;
};

void tst_Journal::init()
{
    m_fixture = std::make_unique<JournalFixture>();
    VERIFY_STORED(m_fixture->open());
}

void tst_Journal::anEmptyJournalHasAChainAndNoHead()
{
    const Journal &journal = *m_fixture->journal;
    QCOMPARE(journal.chainId().size(), 32);
    QCOMPARE(journal.head().sequence, 0);
    QCOMPARE(journal.head().hash, QByteArray(32, '\0'));
    const QString chain = journal.chainId();
    m_fixture->close();
    VERIFY_STORED(m_fixture->open());
    QCOMPARE(m_fixture->journal->chainId(), chain);
}

void tst_Journal::everythingWrittenIsThereAfterReopening()
{
    const SessionId first = m_fixture->wholeSession(u"A1"_s);
    const SessionId second = m_fixture->wholeSession(u"A2"_s);
    const AnchoredHead head = m_fixture->head();
    QCOMPARE(head.sequence, m_fixture->counter.journal.size());
    m_fixture->close();
    VERIFY_STORED(m_fixture->open());
    QCOMPARE(m_fixture->head(), head);
    for (const SessionId id : {first, second}) {
        const auto events = m_fixture->journal->eventsOf(id);
        VERIFY_STORED(events);
        const QList<Event> expected = m_fixture->eventsOf(id);
        QCOMPARE(events->size(), expected.size());
        for (qsizetype at = 0; at < expected.size(); ++at) {
            QCOMPARE(events->at(at).sequence, expected.at(at).sequence);
            QCOMPARE(events->at(at).session, id);
            QCOMPARE(events->at(at).kind, expected.at(at).kind);
            QCOMPARE(events->at(at).at, expected.at(at).at);
            QCOMPARE(events->at(at).body, expected.at(at).body);
        }
    }
    m_fixture->close();
    QCOMPARE(verified(m_fixture->file, head), QStringList());
}

void tst_Journal::theHashCoversEveryFieldAndTheHashBefore()
{
    const Event event{7, {3}, EventKind::StepsDone, {1000, 2000, u"boot"_s}, {{u"active_ms"_s, 12}}};
    const QByteArray previous(32, 'p');
    const QByteArray hash = hashOf(previous, u"chain"_s, event);
    QCOMPARE(hash.size(), 32);
    const QByteArray form
        = "skranketid-event-1,5:chain,1:7,1:3,10:steps-done,4:1000,4:boot,4:2000,16:{\"active_ms\":12},64:"
        + previous.toHex() + ',';
    QCOMPARE(hash, QCryptographicHash::hash(form, QCryptographicHash::Sha256));

    QList<QByteArray> others{
        hashOf(QByteArray(32, 'q'), u"chain"_s, event), hashOf(previous, u"chaim"_s, event)};
    for (int field = 0; field < 7; ++field) {
        Event other = event;
        switch (field) {
        case 0:
            other.sequence = 8;
            break;
        case 1:
            other.session = {4};
            break;
        case 2:
            other.kind = EventKind::StepSkipped;
            break;
        case 3:
            other.at.wallMs = 1001;
            break;
        case 4:
            other.at.monotonicMs = 2001;
            break;
        case 5:
            other.at.boot = u"boo"_s;
            break;
        default:
            other.body.insert(u"active_ms"_s, 13);
        }
        others.append(hashOf(previous, u"chain"_s, other));
    }
    others.append(hash);
    QCOMPARE(QSet<QByteArray>(others.begin(), others.end()).size(), others.size());
}

void tst_Journal::aGapOrARepetitionIsRefusedAndChangesNothing()
{
    m_fixture->wholeSession();
    const AnchoredHead head = m_fixture->head();
    for (const qint64 sequence : {head.sequence, head.sequence + 2, qint64(1), qint64(0), qint64(-1)}) {
        Event event = plainEvent(*m_fixture->journal);
        event.sequence = sequence;
        const auto written = m_fixture->journal->write(just(event));
        QVERIFY(!written);
        QCOMPARE(written.error().problem, StoreProblem::Input);
        QCOMPARE(m_fixture->head(), head);
    }
    VERIFY_STORED(m_fixture->journal->write(just(plainEvent(*m_fixture->journal))));
    QCOMPARE(m_fixture->journal->head().sequence, head.sequence + 1);
}

void tst_Journal::aFailedWriteLeavesNeitherEventNorRow()
{
    m_fixture->wholeSession();
    const AnchoredHead head = m_fixture->head();
    JournalWrite write;
    write.events = {plainEvent(*m_fixture->journal)};
    write.events.first().at.boot = u"a boot never seen"_s;
    write.events.append(write.events.first());
    write.events.last().sequence = head.sequence + 2;
    write.notes.insert(head.sequence + 1, {QString(81, u'x'), QByteArray(16, 's')});
    const auto written = m_fixture->journal->write(write);
    QVERIFY(!written);
    QCOMPARE(written.error().problem, StoreProblem::Input);
    QCOMPARE(m_fixture->head(), head);
    // The boot id of the failed write is gone too, and that must be known.
    write.notes.clear();
    VERIFY_STORED(m_fixture->journal->write(write));
    m_fixture->close();
    QCOMPARE(verified(m_fixture->file), QStringList());
}

void tst_Journal::theDatabaseItselfRefusesChangesOfEvents_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("update") << u"UPDATE event SET body = '{}' WHERE seq = 2"_s;
    QTest::newRow("delete") << u"DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)"_s;
    QTest::newRow("replace the last")
        << u"REPLACE INTO event SELECT * FROM event ORDER BY seq DESC LIMIT 1"_s;
    QTest::newRow("replace one") << u"INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 3"_s;
    QTest::newRow("ignore") << u"INSERT OR IGNORE INTO event SELECT * FROM event WHERE seq = 3"_s;
    QTest::newRow("gap")
        << u"INSERT INTO event SELECT chain, seq + 2, session, kind, wall_ms, boot, mono_ms, body, hash "
           "FROM event ORDER BY seq DESC LIMIT 1"_s;
    QTest::newRow("text for a number")
        << u"INSERT INTO event SELECT chain, seq + 1, session, kind, 'abc', boot, mono_ms, "
           "body, hash FROM event ORDER BY seq DESC LIMIT 1"_s;
    QTest::newRow("short hash")
        << u"INSERT INTO event SELECT chain, seq + 1, session, kind, wall_ms, boot, mono_ms, body, "
           "x'00' FROM event ORDER BY seq DESC LIMIT 1"_s;
    QTest::newRow("negative clock")
        << u"INSERT INTO event SELECT chain, seq + 1, session, kind, wall_ms, boot, -1, body, "
           "hash FROM event ORDER BY seq DESC LIMIT 1"_s;
    QTest::newRow("chain") << u"UPDATE chain SET chain_id = '00000000000000000000000000000000'"_s;
    QTest::newRow("delete chain") << u"DELETE FROM chain"_s;
    QTest::newRow("second live chain") << u"INSERT INTO chain (chain_id, kind) VALUES "
                                          "('00000000000000000000000000000000', 'live')"_s;
    QTest::newRow("code") << u"UPDATE code SET text = 'G2' WHERE kind = 'outcome'"_s;
    QTest::newRow("delete code") << u"DELETE FROM code"_s;
    QTest::newRow("boot") << u"UPDATE boot SET text = 'x'"_s;
    QTest::newRow("delete session") << u"DELETE FROM session"_s;
}

void tst_Journal::theDatabaseItselfRefusesChangesOfEvents()
{
    QFETCH(QString, statement);
    m_fixture->wholeSession();
    const AnchoredHead head = m_fixture->head();
    m_fixture->close();
    const QStringList before = readRaw(m_fixture->file, u"SELECT hex(hash) || body FROM event"_s);
    // Another program with other settings, then one with ours.
    QVERIFY(!editRaw(m_fixture->file, {statement}).isEmpty());
    QVERIFY(!editRaw(m_fixture->file, {u"PRAGMA recursive_triggers=ON"_s, statement}).isEmpty());
    QCOMPARE(readRaw(m_fixture->file, u"SELECT hex(hash) || body FROM event"_s), before);
    QCOMPARE(verified(m_fixture->file, head), QStringList());
}

void tst_Journal::notesCanBeErasedButNotChanged()
{
    VERIFY_STORED(m_fixture->say(u"start nemid"_s));
    VERIFY_STORED(m_fixture->note(u"first"_s));
    VERIFY_STORED(m_fixture->note(u"glemte pas, kommer igen \U0001F600"_s));
    const SessionId id = m_fixture->counter.session().id;
    QCOMPARE(m_fixture->journal->noteOf(id).value(), u"glemte pas, kommer igen \U0001F600"_s);
    QCOMPARE(m_fixture->journal->noteOf({999}).value(), QString());
    const AnchoredHead head = m_fixture->head();
    m_fixture->close();
    QVERIFY(!editRaw(m_fixture->file, {u"UPDATE event_note SET note = 'x'"_s}).isEmpty());
    QVERIFY(!editRaw(m_fixture->file,
        {u"PRAGMA foreign_keys=ON"_s,
            u"INSERT INTO event_note VALUES (1, 99, "
            "x'00000000000000000000000000000000', 'x')"_s})
                 .isEmpty());
    QCOMPARE(editRaw(m_fixture->file, {u"DELETE FROM event_note WHERE seq = 3"_s}), QString());
    QCOMPARE(verified(m_fixture->file, head), QStringList());
    VERIFY_STORED(m_fixture->open());
    QCOMPARE(m_fixture->journal->noteOf(id).value(), QString()); // not the one before
}

void tst_Journal::notesShapedLikeACprNumberAreRefused_data()
{
    QTest::addColumn<QString>("note");
    for (const char *number : {"010190", "311299", "610190", "711290", "910190", "290200"}) {
        for (const char *gap : {"", " ", "-"}) {
            const QString text = QString::fromLatin1(number) + QString::fromLatin1(gap) + u"1234"_s;
            QTest::addRow("%s%s alone", number, gap) << text;
            QTest::addRow("%s%s inside", number, gap) << u"ring til "_s + text + u", tak"_s;
            QTest::addRow("%s%s glued to words", number, gap) << u"æ"_s + text + u"x"_s;
        }
    }
}

void tst_Journal::notesShapedLikeACprNumberAreRefused()
{
    QFETCH(QString, note);
    QVERIFY(looksLikeCpr(note));
    JournalWrite write;
    write.events = {plainEvent(*m_fixture->journal)};
    write.notes.insert(1, {note, QByteArray(16, 's')});
    const auto written = m_fixture->journal->write(write);
    QVERIFY(!written);
    QCOMPARE(written.error().problem, StoreProblem::Input);
    QVERIFY(!written.error().message.contains(u"1234"));
    QCOMPARE(m_fixture->journal->head().sequence, 0);
}

void tst_Journal::notesThatTheProgramKeepsAreKept_data()
{
    QTest::addColumn<QString>("note");
    for (const char *note : {"kald 12345678", "EAN 5790000000000", "bord 4, 08-09-2021 14.30", "12345",
             "9999999999", "0001901234", "0113901234", "sag 2021-09-08", "3201901234"})
        QTest::addRow("%s", note) << QString::fromLatin1(note);
    QTest::newRow("80 characters") << QString(80, u'\u00e6');
    QTest::newRow("80 outside the plane") << u"\U0001F600"_s.repeated(80);
}

void tst_Journal::notesThatTheProgramKeepsAreKept()
{
    QFETCH(QString, note);
    QVERIFY(Note::from(note));
    JournalWrite write;
    write.events = {plainEvent(*m_fixture->journal)};
    write.notes.insert(1, {note, QByteArray(16, 's')});
    VERIFY_STORED(m_fixture->journal->write(write));
}

void tst_Journal::absurdDurationsAreRefused()
{
    const SessionId id = m_fixture->wholeSession();
    const SessionRow good = **m_fixture->journal->row(id);
    const auto refused = [this](const SessionRow &row) {
        JournalWrite write;
        write.events = {plainEvent(*m_fixture->journal)};
        write.sessions = {row};
        const auto written = m_fixture->journal->write(write);
        return !written && written.error().problem == StoreProblem::Input;
    };
    for (qint64 SessionRow::*field : {&SessionRow::activeMs, &SessionRow::heldMs, &SessionRow::unknownMs,
             &SessionRow::addOnMs, &SessionRow::startedMs, &SessionRow::endedMs}) {
        SessionRow row = good;
        row.*field = -1;
        QVERIFY(refused(row));
    }
    SessionRow row = good;
    row.activeMs = 86'400'001;
    QVERIFY(refused(row));
    row = good;
    row.addOnMs = row.activeMs + 1;
    QVERIFY(refused(row));
    row = good;
    row.hour = 24;
    QVERIFY(refused(row));
    row = good;
    row.day = QDate();
    QVERIFY(refused(row));
    row = good;
    row.activeMs = 86'400'000;
    QVERIFY(!refused(row));
}

void tst_Journal::anAnswerIsRepeatedByItsCommandId()
{
    JournalWrite write{{plainEvent(*m_fixture->journal)}, {}, {}, u"click-1"_s, "{\"ok\":true}", {}, {}};
    VERIFY_STORED(m_fixture->journal->write(write));
    QCOMPARE(m_fixture->journal->answerTo(u"click-1"_s).value(), std::optional<QByteArray>("{\"ok\":true}"));
    QCOMPARE(m_fixture->journal->answerTo(u"click-2"_s).value(), std::nullopt);
    // The same id can never be written twice, whatever a caller does.
    write.events = {plainEvent(*m_fixture->journal)};
    QVERIFY(!m_fixture->journal->write(write));
    QCOMPARE(m_fixture->journal->head().sequence, 1);
    m_fixture->close();
    VERIFY_STORED(m_fixture->open());
    QCOMPARE(m_fixture->journal->answerTo(u"click-1"_s).value(), std::optional<QByteArray>("{\"ok\":true}"));
}

void tst_Journal::textsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Danish") << u"Rødgrød på Ærø"_s;
    QTest::newRow("quotes") << u"'; DROP TABLE event; -- \" \\ %s ? :name"_s;
    QTest::newRow("outside the plane") << u"\U0001F600\U0001F1E9\U0001F1F0"_s;
    QTest::newRow("right to left") << u"\u202eabc\u0627\u0644"_s;
    QTest::newRow("combining") << u"A\u030A"_s;
    QTest::newRow("controls") << u"a\tb\nc\u0001"_s;
    QTest::newRow("number") << u"0012"_s;
    QTest::newRow("blob-like") << u"x'00'"_s;
    QTest::newRow("long") << QString(60000, u'x');
    QTest::newRow("replacement character") << u"\uFFFD"_s;
    QTest::newRow("byte-order mark inside") << u"a\uFEFFb"_s;
}

void tst_Journal::textsComeBackAsTheyWere()
{
    QFETCH(QString, text);
    Event event = plainEvent(*m_fixture->journal, text);
    event.kind = EventKind::OutageBegan;
    event.body = {{u"system"_s, text}};
    event.at.boot = text.left(60);
    VERIFY_STORED(m_fixture->journal->write(just(event)));
    const auto outages = m_fixture->journal->openOutages();
    VERIFY_STORED(outages);
    QCOMPARE(outages->size(), 1);
    QCOMPARE(outages->first().body, event.body);
    QCOMPARE(outages->first().at, event.at);
    const AnchoredHead head = m_fixture->head();
    m_fixture->close();
    QCOMPARE(verified(m_fixture->file, head), QStringList());
}

void tst_Journal::textsADatabaseWouldCutAreRefused()
{
    for (const QString &text :
        QStringList{u"a\0b"_s, QChar(0xd800), QChar(0xdc00) + u"x"_s, u"\uFEFFx"_s, u"x\uFFFE"_s}) {
        Event event = plainEvent(*m_fixture->journal);
        event.at.boot = text;
        const auto written = m_fixture->journal->write(just(event));
        QVERIFY(!written);
        QCOMPARE(written.error().problem, StoreProblem::Input);
        // In a body JSON has a spelling for some of them; what is accepted must come back.
        std::ignore = m_fixture->journal->write(just(plainEvent(*m_fixture->journal, text)));
    }
    m_fixture->close();
    QCOMPARE(verified(m_fixture->file), QStringList());
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
