// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/dayreader.h"
#include "models/store/deskstore.h"
#include "tests/support/journalfixture.h"

#include <QTimeZone>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

const QDate saturday(2026, 10, 24); // the night after it is an hour longer

/// A desk on a file, from nine o'clock in Denmark.
class OpenDesk {
public:
    OpenDesk()
        : clock(
            {QDateTime(saturday, QTime(7, 0), QTimeZone::utc()).toMSecsSinceEpoch(), 5'000'000, u"boot-1"_s})
    {
        StorageOptions options;
        options.file = folder.filePath(u"desk.sqlite"_s);
        options.desk = u"3"_s;
        options.office = u"Ballerup"_s;
        auto opened = DeskStore::open(options, clock, std::make_shared<Catalogue>(shipped()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
    }

    void say(const QString &line, Role role = Role::Clerk)
    {
        auto command = parseCommand(line);
        if (command)
            command->role = role;
        const Answer answer = command ? store->execute(*command) : answerOf(command.error());
        QVERIFY2(
            answer.ok(), qPrintable(line + u": "_s + (answer.refusal ? answer.refusal->message : QString())));
        clock.advance(10'000);
    }

    void session()
    {
        say(u"start nemid-to-mitid"_s);
        say(u"interrupt phone"_s);
        say(u"interrupt phone"_s);
        say(u"over device"_s);
        say(u"finish I04"_s);
    }

    DayRecord day(QDate date) const
    {
        const auto record = readDay(*store, date);
        if (!record)
            qFatal("%s", qPrintable(record.error().message));
        return *record;
    }

    qint64 now() const { return clock.now().wallMs; }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<DeskStore> store;
};

constexpr qint64 hourMs = 3'600'000;

} // namespace

class tst_DayReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionComesWithWhatItsRowDoesNotHold();
    void theHeadIsThatOfTheDay();
    void aCorrectionMakesAnotherHead();
    void anEmptyDayHasTheHeadBeforeIt();
    void anEmptyJournalHasNone();
    void outagesThatTouchTheDay_data();
    void outagesThatTouchTheDay();
    void anOutageMovesTheHead();
    void aRestoredDayIsTheSame();
    void whoDidNotComeIsCounted();
    void aPrintIsNoted();
    void theSameRecordWhateverComesLater();
};

void tst_DayReader::aSessionComesWithWhatItsRowDoesNotHold()
{
    OpenDesk desk;
    desk.session();
    const DayRecord record = desk.day(saturday);
    QCOMPARE(record.sessions.size(), 1);
    const DaySession &session = record.sessions.constFirst();
    QCOMPARE(session.overReasons, QStringList{u"device"_s});
    QCOMPARE(session.interruptions, (QMap<QString, int>{{u"phone"_s, 2}}));
    QCOMPARE(session.row.outcome, u"I04"_s);
    QCOMPARE(session.row.desk, u"3"_s);
    QCOMPARE(session.row.activeMs, 40'000);
}

void tst_DayReader::theHeadIsThatOfTheDay()
{
    OpenDesk desk;
    desk.session();
    const ChainHead head = desk.store->journal().head();
    const DayRecord record = desk.day(saturday);
    QCOMPARE(record.sequence, head.sequence);
    QCOMPARE(record.hash, head.hash);
    QCOMPARE(record.chain, desk.store->journal().chainId());
    QCOMPARE(record.asOfMs, desk.now() - 10'000);
}

void tst_DayReader::aCorrectionMakesAnotherHead()
{
    OpenDesk desk;
    desk.session();
    const DayRecord before = desk.day(saturday);
    desk.clock.advance(24 * hourMs);
    desk.session();
    desk.say(
        u"exclude %1 not-a-session"_s.arg(before.sessions.constFirst().row.session.value), Role::Manager);
    const DayRecord after = desk.day(saturday);
    QVERIFY(after.sessions.constFirst().row.excluded);
    QVERIFY(after.sequence > before.sequence);
    QCOMPARE(after.sequence, desk.store->journal().head().sequence);
}

void tst_DayReader::anEmptyDayHasTheHeadBeforeIt()
{
    OpenDesk desk;
    desk.session();
    const ChainHead head = desk.store->journal().head();
    desk.clock.advance(48 * hourMs);
    desk.session();
    const DayRecord record = desk.day(saturday.addDays(1));
    QVERIFY(record.sessions.isEmpty());
    QCOMPARE(record.sequence, head.sequence);
    QCOMPARE(desk.day(saturday.addDays(-1)).sequence, 0);
}

void tst_DayReader::anEmptyJournalHasNone()
{
    const OpenDesk desk;
    const DayRecord record = desk.day(saturday);
    QCOMPARE(record.day, saturday);
    QVERIFY(record.sessions.isEmpty() && record.chain.isEmpty() && record.hash.isEmpty());
    QCOMPARE(record.asOfMs, 0);
}

void tst_DayReader::outagesThatTouchTheDay_data()
{
    QTest::addColumn<qint64>("begins"); // after nine o'clock on the Saturday
    QTest::addColumn<qint64>("lasts"); // 0: it goes on
    QTest::addColumn<QList<int>>("days"); // of which it is told: 0 is the Saturday
    QTest::newRow("within a day") << 1 * hourMs << 1 * hourMs << QList<int>{0};
    QTest::newRow("over midnight") << 14 * hourMs << 4 * hourMs << QList<int>{0, 1};
    // Midnight is fifteen hours on; the Sunday has 25.
    QTest::newRow("ends as the day does") << 1 * hourMs << 14 * hourMs << QList<int>{0};
    QTest::newRow("all of the long day") << 15 * hourMs << 25 * hourMs << QList<int>{1};
    QTest::newRow("goes on") << 16 * hourMs << qint64(0) << QList<int>{1, 2};
}

void tst_DayReader::outagesThatTouchTheDay()
{
    QFETCH(const qint64, begins);
    QFETCH(const qint64, lasts);
    QFETCH(const QList<int>, days);
    OpenDesk desk;
    desk.clock.advance(begins);
    const qint64 began = desk.now();
    desk.say(u"outage begin mitid"_s);
    desk.clock.advance(lasts - (lasts > 0 ? 10'000 : 0));
    const qint64 ended = lasts > 0 ? desk.now() : 0;
    if (lasts > 0)
        desk.say(u"outage end"_s);
    desk.say(u"outage begin cpr"_s); // another one
    desk.say(u"outage end cpr"_s);
    QList<int> told;
    for (int day = -1; day < 3; ++day) {
        for (const DayOutage &outage : desk.day(saturday.addDays(day)).outages) {
            if (outage.system != u"mitid")
                continue;
            told.append(day);
            QCOMPARE(outage.beganMs, began);
            QCOMPARE(outage.endedMs, ended);
        }
    }
    QCOMPARE(told, days);
}

void tst_DayReader::anOutageMovesTheHead()
{
    OpenDesk desk;
    desk.session();
    desk.say(u"outage begin mitid"_s);
    QCOMPARE(desk.day(saturday).sequence, desk.store->journal().head().sequence);
    desk.clock.advance(24 * hourMs);
    desk.say(u"outage end"_s);
    const DayRecord record = desk.day(saturday);
    QCOMPARE(record.sequence, desk.store->journal().head().sequence - 1); // its end is another day's
    QCOMPARE(desk.day(saturday.addDays(1)).sequence, desk.store->journal().head().sequence);
}

void tst_DayReader::aRestoredDayIsTheSame()
{
    OpenDesk desk;
    desk.session();
    desk.say(u"outage begin mitid"_s);
    desk.say(u"outage end"_s);
    desk.say(u"noshow"_s);
    VERIFY_STORED(recordPrinted(*desk.store, saturday));
    const DayRecord before = desk.day(saturday);
    VERIFY_STORED(desk.store->journal().startNewChain(desk.clock.now())); // as a restore does
    const DayRecord after = desk.day(saturday);
    QCOMPARE(toBytes(after), toBytes(before));
    QCOMPARE(after.outages.size(), 1);
    QVERIFY(after.firstPrintedMs > 0);
    QVERIFY(!after.chain.isEmpty() && after.chain != desk.store->journal().chainId());
}

void tst_DayReader::whoDidNotComeIsCounted()
{
    OpenDesk desk;
    desk.say(u"noshow ticket=A7"_s);
    desk.say(u"noshow"_s);
    desk.clock.advance(24 * hourMs);
    desk.say(u"noshow"_s);
    QCOMPARE(desk.day(saturday).noShows, 2);
    QCOMPARE(desk.day(saturday.addDays(1)).noShows, 1);
    QVERIFY(desk.day(saturday).sequence > 0);
}

void tst_DayReader::aPrintIsNoted()
{
    OpenDesk desk;
    desk.session();
    const DayRecord before = desk.day(saturday);
    QCOMPARE(before.firstPrintedMs, 0);
    const qint64 printed = desk.now();
    VERIFY_STORED(recordPrinted(*desk.store, saturday));
    desk.clock.advance(hourMs);
    VERIFY_STORED(recordPrinted(*desk.store, saturday));
    QCOMPARE(desk.day(saturday).firstPrintedMs, printed);
    QCOMPARE(desk.day(saturday).hash, before.hash); // the page's checksum is not its own
    QCOMPARE(desk.day(saturday.addDays(1)).firstPrintedMs, 0);
}

void tst_DayReader::theSameRecordWhateverComesLater()
{
    OpenDesk desk;
    desk.session();
    desk.session();
    const QByteArray before = toBytes(desk.day(saturday));
    desk.clock.advance(24 * hourMs);
    desk.session();
    desk.say(u"outage begin cpr"_s);
    QCOMPARE(toBytes(desk.day(saturday)), before);
}

QTEST_GUILESS_MAIN(tst_DayReader)
#include "tst_dayreader.moc"
