// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/openchecks.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace skranketid;
using namespace skranketid::test;

namespace {

constexpr quint32 seed = 20220307;

/// A database with something of everything, at rest; made once.
struct Original {
    QTemporaryDir folder;
    QString file = folder.filePath(u"original.sqlite"_s);
    AnchoredHead head;
    QByteArray bytes;
    QByteArray content;

    QString copy() const
    {
        const QString victim = folder.filePath(u"victim.sqlite"_s);
        copyDatabase(file, victim);
        return victim;
    }
};

void write(JournalFixture &fixture)
{
    fixture.wholeSession(u"A1"_s);
    VERIFY_STORED(fixture.note(u"kom uden billedlegitimation"_s));
    fixture.batch(20);
    fixture.batch(10, QByteArray(32, 'g'));
    VERIFY_STORED(fixture.journal->startNewChain(fixture.counter.clock.now()));
    // In the new chain sessions are numbered anew.
    const Moment now = fixture.counter.clock.now();
    fixture.counter.desk = {};
    fixture.counter.desk.sequence = 1;
    fixture.counter.journal = {{1, {}, EventKind::ChainStarted, now, {}}};
    fixture.hasRow.clear();
    fixture.wholeSession(u"A2"_s);
    VERIFY_STORED(fixture.note(u"tolk"_s));
    fixture.batch(5);
    fixture.wholeSession(u"A3"_s);
    VERIFY_STORED(fixture.record(EventKind::OutageBegan, {{u"system"_s, u"mitid"_s}}));
    VERIFY_STORED(fixture.say(u"start nemid-to-mitid ticket=A4 reason=A3"_s));
    VERIFY_STORED(fixture.say(u"done"_s));
    VERIFY_STORED(fixture.journal->beat({fixture.counter.session().id}, now));
}

std::unique_ptr<Original> makeOriginal()
{
    auto original = std::make_unique<Original>();
    JournalFixture fixture;
    if (!fixture.open())
        return nullptr;
    write(fixture);
    original->head = fixture.head();
    original->content = contentOf(*fixture.connection).value_or(QByteArray());
    fixture.close();
    copyDatabase(fixture.file, original->file);
    original->bytes = bytesOf(original->file);
    return original;
}

/// Another value of the same kind.
QString changed(const QString &column, const QString &type)
{
    const QStringList flags{u"open"_s, u"void"_s, u"excluded"_s, u"training"_s, u"switched"_s, u"booked"_s,
        u"add_ons"_s, u"quick"_s};
    if (flags.contains(column))
        return u"%1 = 1 - %1"_s.arg(column);
    if (type == u"INTEGER")
        return u"%1 = %1 + 1000"_s.arg(column);
    if (type == u"TEXT")
        return u"%1 = %1 || 'x'"_s.arg(column);
    // A digest may begin with the one byte or the other.
    return u"%1 = CASE WHEN length(%1) = 0 THEN x'01' ELSE CAST(CASE substr(%1, 1, 1) WHEN x'5a' THEN x'5b' "
           "ELSE x'5a' END || substr(%1, 2) AS BLOB) END"_s.arg(column);
}

} // namespace

class tst_Verify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSoundDatabaseHasNoFindings();
    void theReportCounts();
    void everyColumnThatCountsIsCovered_data();
    void everyColumnThatCountsIsCovered();
    void whatIsMissingOrAddedIsFound_data();
    void whatIsMissingOrAddedIsFound();
    void aHistoryWrittenAnewIsFoundByTheAnchor();
    void aFindingSaysWhereAndNeverWhat();
    void noFlippedBitChangesContentSilently();
    void noPointerOutOfItsPageIsForgiven();
    void anUnreadablePageInventsNoFindings();
    void commandsGoOnWhileItRuns();
    void aSliceKeepsToItsBudget();

private:
    std::unique_ptr<Original> m_original;
};

void tst_Verify::initTestCase()
{
    m_original = makeOriginal();
    QVERIFY(m_original && !m_original->content.isEmpty());
}

void tst_Verify::aSoundDatabaseHasNoFindings()
{
    QCOMPARE(verified(m_original->copy(), m_original->head), QStringList());
    QCOMPARE(verified(m_original->copy()), QStringList());
}

void tst_Verify::theReportCounts()
{
    const auto connection = Connection::open(m_original->copy());
    VERIFY_STORED(connection);
    const auto report = std::make_shared<VerifyReport>();
    VerifyJob job(**connection, {rowFromEvents, m_original->head}, report);
    QCOMPARE(job.progress(), 0.0);
    VERIFY_STORED(runToEnd(job));
    QCOMPARE(job.progress(), 1.0);
    QCOMPARE(report->batches, 3);
    QCOMPARE(report->sessions, 35 + 4);
    QCOMPARE(report->events, readRaw(m_original->file, u"SELECT count(*) FROM event"_s).first().toLongLong());
}

void tst_Verify::everyColumnThatCountsIsCovered_data()
{
    QTest::addColumn<QString>("statement");
    // Where a change is no change of what is recorded: the store's own numbers and what is not of the chain.
    const QStringList spared{u"session.id"_s, u"code.kind"_s, u"chain.kind"_s, u"chain.batch"_s};
    const QList<std::pair<QString, QStringList>> tables{
        {u"chain"_s, {u"id = 1"_s, u"id = 2"_s}},
        {u"event"_s,
            {u"chain = 1 AND seq = 1"_s, u"chain = 2 AND seq = 9"_s,
                u"chain = 2 AND seq = (SELECT max(seq) FROM event WHERE chain = 2)"_s}},
        {u"event_note"_s, {u"chain = 1"_s, u"chain = 2"_s}},
        {u"boot"_s, {u"id = 1"_s}},
        {u"batch"_s, {u"id = 1"_s, u"id = 3"_s}},
        {u"session"_s,
            {u"batch = 0 AND open = 0 AND chain = 1"_s, u"batch = 0 AND open = 0 AND chain = 2"_s,
                u"open = 1"_s, u"batch = 1 AND ticket = 'B7'"_s}},
        {u"code"_s,
            {u"kind = 'outcome' AND text = 'G1'"_s, u"kind = 'desk' AND text = 'D1'"_s,
                u"kind = 'authenticators' AND text = 'app+chip'"_s}},
    };
    int columns = 0;
    for (const auto &[table, rows] : tables) {
        const QStringList names = readRaw(
            m_original->file, u"SELECT name || ' ' || type FROM pragma_table_info('%1')"_s.arg(table));
        for (const QString &description : names) {
            const QString name = description.section(u' ', 0, 0);
            if (spared.contains(table + u'.' + name))
                continue;
            ++columns;
            for (const QString &row : rows) {
                QTest::addRow("%s.%s where %s", qPrintable(table), qPrintable(name), qPrintable(row))
                    << u"UPDATE %1 SET %2 WHERE %3"_s.arg(
                           table, changed(name, description.section(u' ', 1)), row);
            }
        }
    }
    for (const QString &kind : QStringList{u"closed"_s, u"merged"_s, u"batch"_s})
        QTest::addRow("live chain made %s", qPrintable(kind))
            << u"UPDATE chain SET kind = '%1' WHERE id = 2"_s.arg(kind);
    QVERIFY(columns > 50);
}

void tst_Verify::everyColumnThatCountsIsCovered()
{
    QFETCH(QString, statement);
    const QString victim = m_original->copy();
    QStringList statements = withoutTriggers(victim, {statement});
    QCOMPARE(editRaw(victim, statements), QString());
    QVERIFY(bytesOf(victim) != m_original->bytes);
    const QStringList findings = verified(victim, m_original->head);
    QVERIFY2(!findings.isEmpty(), "the change was not noticed");
}

void tst_Verify::whatIsMissingOrAddedIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto row
        = [](const char *name, const QStringList &statements) { QTest::newRow(name) << statements; };
    row("an event in the middle", {u"DELETE FROM event WHERE chain = 2 AND seq = 7"_s});
    row("the first event", {u"DELETE FROM event WHERE chain = 2 AND seq = 1"_s});
    row("the newest event",
        {u"DELETE FROM event WHERE chain = 2 AND seq = (SELECT max(seq) FROM event WHERE chain = 2)"_s});
    row("the end of a closed chain",
        {u"DELETE FROM event WHERE chain = 1 AND seq = (SELECT max(seq) FROM event WHERE chain = 1)"_s});
    row("two events swapped",
        {u"UPDATE event SET seq = 1007 WHERE chain = 2 AND seq = 7"_s,
            u"UPDATE event SET seq = 7 WHERE chain = 2 AND seq = 8"_s,
            u"UPDATE event SET seq = 8 WHERE chain = 2 AND seq = 1007"_s});
    row("a whole chain",
        {u"DELETE FROM event WHERE chain = 1"_s, u"DELETE FROM event_note WHERE chain = 1"_s,
            u"DELETE FROM session WHERE chain = 1"_s, u"DELETE FROM chain WHERE id = 1"_s});
    row("a session's row", {u"DELETE FROM session WHERE chain = 2 AND open = 0"_s});
    row("a batch's row", {u"DELETE FROM session WHERE batch = 2 AND ticket = 'B3'"_s});
    row("a batch", {u"DELETE FROM batch WHERE id = 2"_s, u"DELETE FROM session WHERE batch = 2"_s});
    row("a batch made invisible", {u"UPDATE batch SET state = 'staged' WHERE id = 2"_s});
    row("a row too many",
        {u"CREATE TEMP TABLE t AS SELECT * FROM session WHERE batch = 2 LIMIT 1"_s,
            u"UPDATE t SET id = 9999"_s, u"INSERT INTO session SELECT * FROM t"_s});
    row("a session nobody held",
        {u"CREATE TEMP TABLE t AS SELECT * FROM session WHERE chain = 2 LIMIT 1"_s,
            u"UPDATE t SET id = 9999, session = 5"_s, u"INSERT INTO session SELECT * FROM t"_s});
    row("a batch nobody imported",
        {u"INSERT INTO batch VALUES (9, 'import', zeroblob(32), 0, zeroblob(32), 'visible')"_s});
    row("a batch's rows and digest",
        {u"UPDATE session SET active_ms = 1 WHERE batch = 2 AND ticket = 'B3'"_s,
            u"UPDATE batch SET digest = zeroblob(32) WHERE id = 2"_s});
    row("a note for another event", {u"UPDATE event_note SET seq = 3 WHERE chain = 2"_s});
}

void tst_Verify::whatIsMissingOrAddedIsFound()
{
    QFETCH(QStringList, statements);
    const QString victim = m_original->copy();
    QCOMPARE(editRaw(victim, withoutTriggers(victim, statements)), QString());
    const QStringList findings = verified(victim, m_original->head);
    QVERIFY2(!findings.isEmpty(), "the change was not noticed");
}

/// With every hash right again, only what is kept outside the file can tell.
void tst_Verify::aHistoryWrittenAnewIsFoundByTheAnchor()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    const AnchoredHead head = fixture.head();
    JournalFixture forged;
    VERIFY_STORED(forged.open());
    forged.counter.pass(60);
    forged.wholeSession();
    QCOMPARE(forged.head().sequence, head.sequence);
    forged.close();
    QCOMPARE(verified(forged.file), QStringList());
    QVERIFY(!verified(forged.file, head).isEmpty());
}

void tst_Verify::aFindingSaysWhereAndNeverWhat()
{
    const QString victim = m_original->copy();
    QCOMPARE(editRaw(victim,
                 withoutTriggers(victim,
                     {u"UPDATE event_note SET note = 'hemmelig 42'"_s,
                         u"UPDATE session SET ticket = 'SECRET' WHERE batch = 0 AND open = 0"_s})),
        QString());
    const QStringList findings = verified(victim, m_original->head);
    QVERIFY(findings.size() >= 4);
    for (const QString &finding : findings) {
        QVERIFY2(!finding.contains(u"hemmelig") && !finding.contains(u"SECRET"), qPrintable(finding));
        QVERIFY2(finding.endsWith(u'.'), qPrintable(finding));
    }
    QVERIFY(findings.filter(u"ticket"_s).size() >= 2);
    QVERIFY(findings.filter(u"note"_s).size() >= 2);
}

void tst_Verify::noFlippedBitChangesContentSilently()
{
    const int flips = rounds(300);
    QRandomGenerator random(seed);
    int noticed = 0;
    for (int flip = 0; flip < flips; ++flip) {
        QByteArray bytes = m_original->bytes;
        const int at = random.bounded(int(bytes.size()));
        const int bit = random.bounded(8);
        bytes[at] = char(bytes.at(at) ^ (1 << bit));
        const QString victim = m_original->copy();
        writeBytes(victim, bytes);
        if (!verified(victim, m_original->head).isEmpty()) {
            ++noticed;
            continue;
        }
        const auto connection = Connection::open(victim, OpenMode::Existing);
        VERIFY_STORED(connection);
        const auto content = contentOf(**connection);
        QVERIFY2(
            content && *content == m_original->content, qPrintable(u"bit %1 of byte %2"_s.arg(bit).arg(at)));
    }
    qInfo("%d flipped bits: %d noticed, %d without effect, 0 silent", flips, noticed, flips - noticed);
    QVERIFY(noticed > flips / 10);
}

/// SQLite reads on as if nothing was, and says so only the first time it meets such a page.
void tst_Verify::noPointerOutOfItsPageIsForgiven()
{
    constexpr qsizetype pageSize = 4096;
    const QString victim = m_original->copy();
    int pages = 0;
    int noticed = 0;
    for (qsizetype page = 0; page < m_original->bytes.size(); page += pageSize) {
        const qsizetype header = page == 0 ? 100 : page;
        const char kind = m_original->bytes.at(header);
        const bool isLeaf = kind == 13 || kind == 10;
        const int cells = quint8(m_original->bytes.at(header + 4));
        if ((!isLeaf && kind != 5 && kind != 2) || cells == 0)
            continue;
        ++pages;
        QByteArray bytes = m_original->bytes;
        const qsizetype pointer = header + (isLeaf ? 8 : 12);
        bytes[pointer] = char(bytes.at(pointer) | 0x20);
        writeBytes(victim, bytes);
        if (!verified(victim, m_original->head).isEmpty()) {
            ++noticed;
            continue;
        }
        const auto connection = Connection::open(victim, OpenMode::Existing);
        VERIFY_STORED(connection);
        const auto content = contentOf(**connection);
        QVERIFY2(
            content && *content == m_original->content, qPrintable(QString::number(page / pageSize + 1)));
    }
    QVERIFY2(noticed > 5 && pages > 10, qPrintable(u"%1 of %2"_s.arg(noticed).arg(pages)));
}

/// Every page in turn: what depends on it is said not to have been checked, the rest is checked all the same.
void tst_Verify::anUnreadablePageInventsNoFindings()
{
    constexpr qsizetype pageSize = 4096;
    const QString changed = u"The event was changed"_s;
    const QStringList honest{
        changed, u"cannot be read"_s, u"could not be checked"_s, u"is damaged"_s, u"not a database"_s};
    const QString victim = m_original->copy();
    QCOMPARE(editRaw(victim,
                 withoutTriggers(
                     victim, {u"UPDATE event SET wall_ms = wall_ms + 1 WHERE kind = 'outage-began'"_s})),
        QString());
    QCOMPARE(verified(victim, m_original->head).filter(changed).size(), 1);
    const QByteArray bytes = bytesOf(victim);
    int unreadable = 0;
    int restChecked = 0;
    for (qsizetype at = 0; at < bytes.size(); at += pageSize) {
        QByteArray damaged = bytes;
        damaged.replace(at, pageSize, QByteArray(pageSize, '\xff'));
        writeBytes(victim, damaged);
        const QStringList findings = verified(victim, m_original->head);
        for (const QString &finding : findings)
            QVERIFY2(std::ranges::any_of(honest, [&](const QString &text) { return finding.contains(text); }),
                qPrintable(u"page %1: %2"_s.arg(at / pageSize + 1).arg(finding)));
        const bool isUnreadable = !findings.filter(u"after this"_s).isEmpty();
        unreadable += isUnreadable;
        restChecked += isUnreadable && !findings.filter(changed).isEmpty();
    }
    QVERIFY2(unreadable >= 5, qPrintable(QString::number(unreadable)));
    QVERIFY2(restChecked >= 3, qPrintable(QString::number(restChecked)));
}

void tst_Verify::commandsGoOnWhileItRuns()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    for (int session = 0; session < 20; ++session)
        fixture.wholeSession();
    fixture.batch(500);
    const qint64 removed = fixture.batch(500, QByteArray(32, 'r'));
    const auto report = std::make_shared<VerifyReport>();
    VerifyJob job(*fixture.connection, {rowFromEvents, fixture.head()}, report);
    int slices = 0;
    bool done = false;
    while (!done) {
        const auto slice = job.slice(0 + slices % 2);
        VERIFY_STORED(slice);
        done = *slice;
        ++slices;
        if (slices == 3)
            VERIFY_STORED(fixture.say(u"start nemid-to-mitid reason=A3"_s));
        if (slices == 5) {
            JournalWrite write;
            write.remove = removed;
            VERIFY_STORED(fixture.record(EventKind::BatchRemoved, {{u"batch"_s, removed}}, write));
        }
        if (slices == 7)
            fixture.batch(30, QByteArray(32, 'n'));
    }
    QVERIFY2(slices > 8, "the job was too quick for the test");
    QStringList findings;
    for (const Finding &finding : std::as_const(report->findings))
        findings.append(finding.what);
    QCOMPARE(findings, QStringList());
}

void tst_Verify::aSliceKeepsToItsBudget()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    for (int session = 0; session < 50; ++session)
        fixture.wholeSession();
    for (int batch = 0; batch < 5; ++batch)
        fixture.batch(1000, QByteArray(32, char(batch)));
    const auto report = std::make_shared<VerifyReport>();
    VerifyJob job(*fixture.connection, {rowFromEvents, {}}, report);
    qint64 longest = 0;
    bool done = false;
    while (!done) {
        QElapsedTimer timer;
        timer.start();
        const auto slice = job.slice(5);
        VERIFY_STORED(slice);
        longest = std::max(longest, timer.elapsed());
        done = *slice;
    }
    QCOMPARE(report->findings.size(), 0);
    qInfo("longest slice: %lld ms", static_cast<long long>(longest));
    QVERIFY2(longest < 60, qPrintable(QString::number(longest))); // 20 on a machine that does nothing else
}

QTEST_GUILESS_MAIN(tst_Verify)
#include "tst_verify.moc"
