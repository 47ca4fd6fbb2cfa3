// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/retentionfixture.h"

using namespace skranketid;
using namespace skranketid::test;

// What somebody changes in a database whose old sessions are sealed.

namespace {

struct Original {
    QTemporaryDir folder;
    QString file = folder.filePath(u"original.sqlite"_s);
    AnchoredHead head;
    qint64 sealed = 0;

    QString copy() const
    {
        const QString victim = folder.filePath(u"victim.sqlite"_s);
        copyDatabase(file, victim);
        return victim;
    }
};

std::unique_ptr<Original> makeOriginal()
{
    auto original = std::make_unique<Original>();
    RetentionFixture desk;
    const OfficeChange days = settingChange(OfficeSetting::NoteDays, 90, Role::Administrator);
    if (!desk.store->configure(days))
        return nullptr;
    desk.must(u"outage begin mitid"_s);
    desk.session(6);
    desk.session(9);
    desk.batchOn({desk.today().addDays(900)});
    desk.session(6, u"I15"_s);
    desk.daysPass(1000);
    desk.session();
    desk.session();
    if (!desk.run())
        return nullptr;
    desk.session();
    const ChainHead &head = desk.store->journal().head();
    original->head = {desk.store->journal().chainId(), head.sequence, head.hash};
    desk.store.reset();
    original->sealed = readRaw(desk.options.file, u"SELECT seq FROM seal_chain"_s).value(0).toLongLong();
    copyDatabase(desk.options.file, original->file);
    return original;
}

} // namespace

class tst_Sealed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itAddsUp();
    void aChangeIsFound_data();
    void aChangeIsFound();
    void theTriggersRefuse_data();
    void theTriggersRefuse();
    void anOldAnchorIsNoFinding();
    void whatIsLeftCanBeReadInFull();

private:
    std::unique_ptr<Original> m_original;
};

void tst_Sealed::initTestCase()
{
    m_original = makeOriginal();
    QVERIFY(m_original && m_original->sealed > 5);
}

void tst_Sealed::itAddsUp()
{
    QCOMPARE(verified(m_original->copy(), m_original->head), QStringList());
    QCOMPARE(readRaw(m_original->file, u"SELECT count(*) FROM summary"_s), QStringList{u"2"_s});
}

void tst_Sealed::aChangeIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto row
        = [](const QString &statement) { QTest::newRow(qPrintable(statement)) << QStringList{statement}; };
    for (const QString &column :
        QStringList{u"seal"_s, u"day"_s, u"n"_s, u"excluded"_s, u"unknown"_s, u"active_ms"_s, u"held_ms"_s})
        row(u"UPDATE summary SET %1 = %1 + 1 WHERE id = 1"_s.arg(column));
    for (const QString &column :
        QStringList{u"origin"_s, u"checklist"_s, u"authenticators"_s, u"outcome"_s, u"minutes"_s})
        row(u"UPDATE summary SET %1 = %1 || 'x' WHERE id = 1"_s.arg(column));
    row(u"DELETE FROM summary WHERE id = 2"_s);
    row(u"INSERT INTO summary SELECT 99, seal, origin, day, checklist, authenticators, 'I17', n, excluded, "
        u"unknown, "
        "active_ms, held_ms, minutes FROM summary WHERE id = 1"_s);
    for (const QString &column : QStringList{u"chain"_s, u"seq"_s, u"day"_s, u"summaries_before"_s})
        row(u"UPDATE seal SET %1 = %1 + 1"_s.arg(column));
    row(u"UPDATE seal SET notes_before_ms = notes_before_ms + 86400000"_s);
    row(u"UPDATE seal SET state = 'staged'"_s);
    row(u"DELETE FROM seal"_s);
    row(u"UPDATE seal_chain SET seq = seq - 1"_s);
    row(u"UPDATE seal_chain SET seq = seq + 1"_s);
    row(u"UPDATE seal_chain SET hash = zeroblob(32)"_s);
    row(u"UPDATE seal_chain SET kept = zeroblob(32)"_s);
    row(u"DELETE FROM seal_chain"_s);
    row(u"UPDATE event SET body = replace(body, '90', '99') WHERE kind = 'configured'"_s);
    row(u"UPDATE event SET wall_ms = wall_ms + 1 WHERE kind = 'outage-began'"_s);
    row(u"DELETE FROM event WHERE kind = 'outage-began'"_s);
    row(u"DELETE FROM event WHERE kind = 'imported'"_s);
    row(u"DELETE FROM event WHERE kind = 'sealed'"_s);
    row(u"INSERT INTO event SELECT chain, 3, 0, 'outage-ended', wall_ms, boot, mono_ms, '{}', hash FROM "
        u"event "
        "WHERE kind = 'outage-began'"_s);
    row(u"INSERT INTO event SELECT chain, 4, 3, 'steps-done', wall_ms, boot, mono_ms, '{}', hash FROM event "
        "WHERE kind = 'outage-began'"_s);
    row(u"UPDATE session SET session = 3 WHERE session = (SELECT max(session) FROM session)"_s);
    row(u"DELETE FROM event WHERE seq = %1"_s.arg(m_original->sealed + 1));
}

void tst_Sealed::aChangeIsFound()
{
    QFETCH(QStringList, statements);
    const QString victim = m_original->copy();
    QCOMPARE(editRaw(victim, withoutTriggers(victim, {})), QString());
    QCOMPARE(verified(victim, m_original->head), QStringList());
    const QByteArray untouched = bytesOf(victim);
    QCOMPARE(
        editRaw(victim,
            QStringList{u"PRAGMA foreign_keys=OFF"_s, u"PRAGMA ignore_check_constraints=ON"_s} + statements),
        QString());
    QVERIFY(bytesOf(victim) != untouched);
    const QStringList findings = verified(victim, m_original->head);
    QVERIFY2(!findings.isEmpty(), "the change was not noticed");
    for (const QString &finding : findings)
        QVERIFY2(finding.endsWith(u'.') || finding.endsWith(u')'), qPrintable(finding));
}

void tst_Sealed::theTriggersRefuse_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const QString &statement) { QTest::newRow(qPrintable(statement)) << statement; };
    row(u"DELETE FROM event WHERE kind = 'started'"_s);
    row(u"DELETE FROM event WHERE kind = 'configured'"_s);
    row(u"DELETE FROM session WHERE batch = 0"_s);
    row(u"DELETE FROM summary"_s);
    row(u"UPDATE summary SET n = n + 1"_s);
    row(u"INSERT INTO summary SELECT 99, seal, origin, day, checklist, authenticators, outcome, n, excluded, "
        "unknown, active_ms, held_ms, minutes FROM summary LIMIT 1"_s);
    row(u"DELETE FROM seal"_s);
    row(u"UPDATE seal SET state = 'deleting'"_s);
    row(u"UPDATE seal SET day = day + 1"_s);
    row(u"DELETE FROM seal_chain"_s);
    row(u"UPDATE seal_chain SET seq = seq + 1"_s);
}

void tst_Sealed::theTriggersRefuse()
{
    QFETCH(QString, statement);
    const QString victim = m_original->copy();
    const QString error = editRaw(victim, {statement});
    QVERIFY2(!error.isEmpty(), "it was done");
    QVERIFY2(!error.contains(u"syntax") && !error.contains(u"no such"), qPrintable(error));
}

/// The anchor may be as of an event that is sealed by now: a copy of it, or one that could not be written.
void tst_Sealed::anOldAnchorIsNoFinding()
{
    AnchoredHead old = m_original->head;
    old.sequence = 2;
    old.hash = QByteArray(32, 'x');
    QCOMPARE(verified(m_original->copy(), old), QStringList()); // nobody can tell any more
    old.sequence = m_original->sealed;
    QVERIFY(!verified(m_original->copy(), old).isEmpty());
}

void tst_Sealed::whatIsLeftCanBeReadInFull()
{
    const auto connection = Connection::open(m_original->copy(), OpenMode::Existing);
    VERIFY_STORED(connection);
    const auto summaries = SummaryTable(**connection).page(0, {}, 10);
    VERIFY_STORED(summaries);
    QCOMPARE(summaries->size(), 2);
    const Summary &first = summaries->constFirst();
    QCOMPARE(first.n, 2);
    QCOMPARE(first.minutes, (std::map<qint64, qint64>{{6, 1}, {9, 1}}));
    QCOMPARE(first.activeMs, 15 * 60'000);
    QCOMPARE(summaries->constLast().outcome, u"I15"_s);
}

QTEST_GUILESS_MAIN(tst_Sealed)
#include "tst_sealed.moc"
