// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/deskstore.h"
#include "models/store/sessionreader.h"
#include "tests/support/counterharness.h"
#include "tests/support/journalfixture.h"

#include <QTemporaryDir>

using namespace skranketid;
using namespace skranketid::test;

namespace {

/// A desk on a file, from nine o'clock in Denmark.
class OpenDesk {
public:
    OpenDesk()
        : clock({QDateTime(QDate(2026, 10, 20), QTime(7, 0), QTimeZone::utc()).toMSecsSinceEpoch(), 5'000'000,
            u"boot-1"_s})
    {
        StorageOptions options;
        options.file = m_folder.filePath(u"desk.sqlite"_s);
        options.desk = u"3"_s;
        options.office = u"Ballerup"_s;
        auto opened = DeskStore::open(options, clock, std::make_shared<Catalogue>(shipped()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
    }

    Answer say(const QString &line)
    {
        const Answer answer = store->execute(*parseCommand(line));
        if (!answer.ok())
            QTest::qFail(qPrintable(line + u": "_s + answer.refusal->message), __FILE__, __LINE__);
        clock.advance(10'000);
        return answer;
    }

    SessionId serve(const QString &options = {}, const QString &end = u"finish I13"_s)
    {
        const SessionId id = say(u"start nemid-to-mitid quick=yes "_s + options).session;
        clock.advance(300'000);
        say(end);
        return id;
    }

    SessionRow rowOf(SessionId id) { return *store->journal().row(id).value(); }
    SessionRecord read(SessionId id) { return readSession(*store, rowOf(id)).value(); }
    QList<OtherVisit> visits(SessionId id) { return readOtherVisits(*store, read(id).now).value(); }

    ManualClock clock;
    std::unique_ptr<DeskStore> store;

private:
    QTemporaryDir m_folder;
};

QList<qint64> idsOf(const QList<OtherVisit> &visits)
{
    QList<qint64> ids;
    for (const OtherVisit &visit : visits)
        ids.append(visit.row.session.value);
    return ids;
}

} // namespace

/// All that the file holds of a session.
class tst_SessionReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOriginalIsReadBesideWhatItIsNow();
    void anOldRowIsReadAsItIsNow();
    void aRowWithoutAChainIsOfTheLiveOne();
    void whatIsOfAnOlderChainIsReadAndNotLive();
    void theNoteComesAlong();
    void visitsWithTheSameTicketComeFirst();
    void aTicketAgreedOnIsTheSameTicket();
    void visitsOlderThanTwoWeeksAreNotOffered();
    void whatCannotBeAVisitIsNotOffered();
    void noMoreThanThirtyAreOffered();
};

void tst_SessionReader::theOriginalIsReadBesideWhatItIsNow()
{
    OpenDesk desk;
    const SessionId id = desk.serve();
    desk.say(u"correct %1 channel library wrong-choice"_s.arg(id.value));
    desk.say(u"exclude %1 outage"_s.arg(id.value));
    const SessionRecord record = desk.read(id);
    QVERIFY(record.isLive);
    QCOMPARE(record.measured.channel, u"counter"_s);
    QCOMPARE(record.measured.excluded, false);
    QCOMPARE(record.measured.quality, Quality::Measured);
    QCOMPARE(record.now.channel, u"library"_s);
    QCOMPARE(record.now.excluded, true);
    QCOMPARE(record.now.activeMs, record.measured.activeMs);
    QCOMPARE(record.now.events.size(), 4);
}

void tst_SessionReader::anOldRowIsReadAsItIsNow()
{
    OpenDesk desk;
    const SessionId id = desk.serve();
    const SessionRow before = desk.rowOf(id);
    desk.say(u"exclude %1 outage"_s.arg(id.value));
    const auto record = readSession(*desk.store, before);
    QVERIFY(record && record->row.excluded);
}

void tst_SessionReader::aRowWithoutAChainIsOfTheLiveOne()
{
    OpenDesk desk;
    SessionRow row = desk.rowOf(desk.serve());
    row.chain = 0;
    const auto record = readSession(*desk.store, row);
    QVERIFY(record && record->isLive);
    QCOMPARE(record->now.events.size(), 2);
}

void tst_SessionReader::whatIsOfAnOlderChainIsReadAndNotLive()
{
    OpenDesk desk;
    const SessionId id = desk.serve();
    const SessionRow row = desk.rowOf(id);
    QVERIFY(desk.store->journal().startNewChain(desk.clock.now()));
    const auto record = readSession(*desk.store, row);
    QVERIFY(record && !record->isLive);
    QCOMPARE(record->now.id, id);
    QCOMPARE(record->now.outcome, u"I13"_s);
}

void tst_SessionReader::theNoteComesAlong()
{
    OpenDesk desk;
    const SessionId id = desk.serve();
    desk.say(u"note the printer was slow"_s);
    QCOMPARE(desk.read(id).note, u"the printer was slow"_s);
}

void tst_SessionReader::visitsWithTheSameTicketComeFirst()
{
    OpenDesk desk;
    const SessionId first = desk.serve(u"ticket=A42"_s);
    const SessionId second = desk.serve(u"ticket=A43"_s);
    desk.clock.advance(3 * 24 * 3'600'000LL);
    const SessionId third = desk.serve();
    const SessionId fourth = desk.serve(u"ticket=A42"_s);
    const QList<OtherVisit> visits = desk.visits(fourth);
    QCOMPARE(idsOf(visits), QList<qint64>({first.value, third.value, second.value}));
    QVERIFY(visits.at(0).sameTicket && !visits.at(1).sameTicket);
}

void tst_SessionReader::aTicketAgreedOnIsTheSameTicket()
{
    OpenDesk desk;
    const SessionId first = desk.serve({}, u"finish I13 again=B7"_s);
    desk.serve();
    const SessionId again = desk.serve(u"ticket=B7"_s);
    desk.say(u"undo"_s); // the end, so that it can be linked by hand
    desk.say(u"finish I13"_s);
    const SessionRecord record = desk.read(again);
    Session unlinked = record.now;
    unlinked.links.clear();
    const auto visits = readOtherVisits(*desk.store, unlinked);
    QVERIFY(visits);
    QCOMPARE(visits->constFirst().row.session, first);
    QVERIFY(visits->constFirst().sameTicket);
}

void tst_SessionReader::visitsOlderThanTwoWeeksAreNotOffered()
{
    OpenDesk desk;
    const SessionId first = desk.serve();
    desk.clock.advance(14 * 24 * 3'600'000LL);
    const SessionId second = desk.serve();
    QCOMPARE(idsOf(desk.visits(second)), QList<qint64>{first.value});
    desk.clock.advance(24 * 3'600'000LL);
    const SessionId third = desk.serve();
    QCOMPARE(idsOf(desk.visits(third)), QList<qint64>{second.value});
}

void tst_SessionReader::whatCannotBeAVisitIsNotOffered()
{
    OpenDesk desk;
    desk.serve(u"training=yes"_s);
    desk.serve({}, u"void mistake"_s);
    const SessionId linked = desk.serve();
    const SessionId id = desk.serve();
    desk.say(u"link %1 %2"_s.arg(id.value).arg(linked.value));
    QVERIFY(desk.visits(id).isEmpty()); // itself neither
}

void tst_SessionReader::noMoreThanThirtyAreOffered()
{
    OpenDesk desk;
    for (int i = 0; i < 35; ++i)
        desk.serve();
    QCOMPARE(desk.visits(desk.serve()).size(), 30);
}

QTEST_GUILESS_MAIN(tst_SessionReader)
#include "tst_sessionreader.moc"
