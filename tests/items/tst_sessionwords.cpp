// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessionwords.h"
#include "tests/support/counterharness.h"

#include <QAbstractItemModelTester>

using namespace skranketid;
using namespace skranketid::test;

namespace {

using Fact = SessionWords::Fact;

SessionRecord recordOf(const Counter &counter, SessionId id)
{
    const Session *session = counter.desk.find(id);
    SessionRecord record;
    record.now = *session;
    record.measured = asFirstEnded(counter.catalogue, session->events);
    record.isLive = true;
    return record;
}

QStringList fact(const SessionWords &words, const SessionRecord &record, Fact wanted)
{
    for (const TextRow &row : words.facts(record)) {
        if (row.cells.constFirst() == words.nameOf(wanted))
            return row.cells.mid(1);
    }
    return {};
}

/// A quick session of ten minutes.
SessionId serve(Counter &counter)
{
    const SessionId id = counter.must(u"start nemid-to-mitid quick=yes"_s).session;
    counter.pass(600);
    counter.must(u"choose app"_s);
    counter.must(u"finish G1"_s);
    return id;
}

} // namespace

/// A session in words: original, new and why, and everything noted of it.
class tst_SessionWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void originalNewAndWhyStandSideBySide();
    void whatWasUndoneIsNotWhy();
    void aSessionEndedTwiceWasMeasuredAtItsFirstEnd();
    void everyQualityHasItsWord();
    void anUnknownEndIsSaidToBeUnknown();
    void aLateStartIsWhy();
    void theManagersHandIsNamed();
    void everyKindOfEventOfASessionHasWords();
    void whatWasUndoneStandsQuietly();
    void stepsTellHowAndHowLong();
    void anHourThatCameTwiceTellsItsSeason();
    void anotherDayTellsItsDate();
    void aRowWithoutEventsIsToldToo();
    void theTableKeepsItsRowsAndSpeaksThem();
};

void tst_SessionWords::originalNewAndWhyStandSideBySide()
{
    Counter counter;
    const SessionId id = serve(counter);
    counter.pass(3600);
    counter.must(u"correct %1 ended 2022-03-07T09:20:00 forgot-end"_s.arg(id.value));
    counter.must(u"correct %1 ended 2022-03-07T09:15:00 other"_s.arg(id.value));
    counter.must(u"exclude %1 outage"_s.arg(id.value));
    const SessionWords words(counter.catalogue, Language::English);
    const SessionRecord record = recordOf(counter, id);
    QCOMPARE(fact(words, record, Fact::Started), QStringList({u"09:00:00"_s, u"09:00:00"_s, QString()}));
    QCOMPARE(fact(words, record, Fact::Ended),
        QStringList({u"09:10:00"_s, u"09:15:00"_s, u"Forgot to end; Other"_s}));
    QCOMPARE(fact(words, record, Fact::Active),
        QStringList({u"10.0 min"_s, u"15.0 min"_s, u"Forgot to end; Other"_s}));
    QCOMPARE(fact(words, record, Fact::Quality).mid(0, 2), QStringList({u"measured"_s, u"corrected"_s}));
    QCOMPARE(fact(words, record, Fact::Counts), QStringList({u"yes"_s, u"no, excluded"_s, u"Outage"_s}));
    QCOMPARE(fact(words, record, Fact::Outcome).constLast(), QString());
}

void tst_SessionWords::whatWasUndoneIsNotWhy()
{
    Counter counter;
    const SessionId id = serve(counter);
    counter.pass(3600);
    counter.must(u"correct %1 outcome I13 wrong-choice"_s.arg(id.value));
    counter.must(u"undo"_s);
    const SessionWords words(counter.catalogue, Language::English);
    const QStringList cells = fact(words, recordOf(counter, id), Fact::Outcome);
    QCOMPARE(cells.at(0), cells.at(1));
    QCOMPARE(cells.at(2), QString());
}

void tst_SessionWords::aSessionEndedTwiceWasMeasuredAtItsFirstEnd()
{
    Counter counter;
    const SessionId id = serve(counter);
    counter.pass(300);
    counter.must(u"reopen %1 came-back"_s.arg(id.value));
    counter.pass(120);
    counter.must(u"finish G1"_s);
    const SessionWords words(counter.catalogue, Language::English);
    const SessionRecord record = recordOf(counter, id);
    QCOMPARE(fact(words, record, Fact::Ended),
        QStringList({u"09:10:00"_s, u"09:17:00"_s, u"The citizen came back"_s}));
    QCOMPARE(fact(words, record, Fact::Held).mid(0, 2), QStringList({u"0.0 min"_s, u"5.0 min"_s}));
}

void tst_SessionWords::everyQualityHasItsWord()
{
    const SessionWords words(shipped(), Language::English);
    QSet<QString> found;
    for (int quality = 0; quality <= int(Quality::Unknown); ++quality) {
        Session session;
        session.quality = Quality(quality);
        found.insert(words.valueOf(Fact::Quality, session));
    }
    QCOMPARE(found,
        QSet<QString>(
            {u"measured"_s, u"corrected"_s, u"recovered"_s, u"imported"_s, u"simulated"_s, u"unknown"_s}));
}

void tst_SessionWords::anUnknownEndIsSaidToBeUnknown()
{
    Counter counter;
    const SessionId id = counter.must(u"start nemid-to-mitid quick=yes"_s).session;
    counter.pass(600);
    counter.crash();
    counter.pass(600);
    counter.must(u"recover unknown"_s);
    const SessionWords words(counter.catalogue, Language::English);
    const SessionRecord record = recordOf(counter, id);
    QCOMPARE(fact(words, record, Fact::Ended).at(1), u"not known"_s);
    QCOMPARE(fact(words, record, Fact::Active).at(1), u"not known"_s);
    QVERIFY(!fact(words, record, Fact::Unknown).isEmpty());
}

void tst_SessionWords::aLateStartIsWhy()
{
    Counter counter;
    const SessionId id = counter.must(u"start nemid-to-mitid ago=180"_s).session;
    const SessionWords words(counter.catalogue, Language::English);
    QVERIFY(fact(words, recordOf(counter, id), Fact::Started).constLast().contains(u"3.0 min"_s));
    QVERIFY(words.journal(*counter.desk.find(id)).constFirst().cells.constLast().contains(u"3.0 min"_s));
}

void tst_SessionWords::theManagersHandIsNamed()
{
    Counter counter;
    const SessionId id = serve(counter);
    Command exclude = *parseCommand(u"exclude %1 outage"_s.arg(id.value));
    exclude.role = Role::Manager;
    counter.pass(2 * 24 * 3600);
    QVERIFY(counter.execute(exclude).ok());
    const SessionWords words(counter.catalogue, Language::English);
    QCOMPARE(fact(words, recordOf(counter, id), Fact::Counts).constLast(), u"Outage, by the manager"_s);
}

void tst_SessionWords::everyKindOfEventOfASessionHasWords()
{
    const SessionWords words(shipped(), Language::English);
    Session session;
    session.checklist = u"nemid-to-mitid"_s;
    session.version = 1;
    QSet<QString> texts;
    int kinds = 0;
    for (const EventForm &form : eventForms()) {
        if (!form.ofSession)
            continue;
        ++kinds;
        session.events = {{1, {1}, form.kind, {}, {}}};
        const QStringList cells = words.journal(session).constFirst().cells;
        QVERIFY2(!cells.at(1).isEmpty(), form.name);
        texts.insert(cells.at(1));
    }
    QCOMPARE(texts.size(), kinds); // no two look alike
}

void tst_SessionWords::whatWasUndoneStandsQuietly()
{
    Counter counter;
    const SessionId id = serve(counter);
    counter.must(u"exclude %1 outage"_s.arg(id.value));
    counter.must(u"undo"_s);
    const SessionWords words(counter.catalogue, Language::English);
    const QList<TextRow> rows = words.journal(*counter.desk.find(id));
    QCOMPARE(rows.size(), counter.desk.find(id)->events.size());
    const TextRow &excluded = rows.at(rows.size() - 2);
    QVERIFY(!excluded.loud);
    QCOMPARE(excluded.cells.at(1), u"Excluded from the figures (undone)"_s);
    QVERIFY(rows.constLast().loud);
    QCOMPARE(rows.constLast().cells.at(1), u"Undone: Excluded from the figures"_s);
}

void tst_SessionWords::stepsTellHowAndHowLong()
{
    Counter counter;
    const SessionId id = counter.must(u"start nemid-to-mitid reason=A3"_s).session;
    counter.pass(30);
    counter.must(u"done"_s);
    const SessionWords words(counter.catalogue, Language::English);
    const QList<TextRow> steps = words.steps(*counter.desk.find(id));
    QCOMPARE(steps.size(), 2); // the reason was chosen at the start
    QCOMPARE(steps.at(0).cells.at(3), u"together"_s); // no time of its own
    QCOMPARE(steps.at(1).cells.mid(1), QStringList({u"done"_s, u"0:30"_s, u"0:30"_s}));
}

void tst_SessionWords::anHourThatCameTwiceTellsItsSeason()
{
    const SessionWords words(shipped(), Language::English);
    const QDate night(2026, 10, 25);
    const QList<qint64> instants = OfficeTime().instantsAt(night, QTime(2, 30));
    QCOMPARE(words.timeOn(night, instants.at(0)), u"02:30:00 summer time"_s);
    QCOMPARE(words.timeOn(night, instants.at(1)), u"02:30:00 winter time"_s);
}

void tst_SessionWords::anotherDayTellsItsDate()
{
    const QDate day(2026, 10, 20);
    const qint64 next = OfficeTime().instantsAt(day.addDays(1), QTime(0, 5)).constFirst();
    QCOMPARE(SessionWords(shipped(), Language::Danish).timeOn(day, next), u"21-10-2026 00:05:00"_s);
}

void tst_SessionWords::aRowWithoutEventsIsToldToo()
{
    SessionRow row;
    row.checklist = u"nemid-to-mitid"_s;
    row.version = 1;
    row.startedMs = OfficeTime().instantsAt(QDate(2026, 10, 20), QTime(9, 0)).constFirst();
    row.endedMs = row.startedMs + 600'000;
    row.activeMs = 600'000;
    row.authenticators = {u"app"_s, u"chip"_s};
    row.quality = Quality::Imported;
    SessionRecord record;
    record.now = sessionOf(row);
    record.measured = record.now;
    const SessionWords words(shipped(), Language::English);
    QCOMPARE(fact(words, record, Fact::Ended).at(1), u"09:10:00"_s);
    QCOMPARE(fact(words, record, Fact::Quality).at(1), u"imported"_s);
    QVERIFY(fact(words, record, Fact::Authenticators).at(1).contains(u" + "_s));
    QVERIFY(words.journal(record.now).isEmpty());
}

void tst_SessionWords::theTableKeepsItsRowsAndSpeaksThem()
{
    TextTableModel model(3);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({u"What"_s, u"From"_s, u"To"_s}, {{u"a"_s, {u"End"_s, u"9:10"_s, QString()}, false}});
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"From"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"End, From: 9:10"_s);
    QCOMPARE(model.index(0, 0).data(LoudRole).toBool(), false);
    model.show({u"What"_s, u"From"_s, u"To"_s},
        {{u"a"_s, {u"End"_s, u"9:10"_s, u"9:15"_s}, true},
            {u"b"_s, {u"Start"_s, QString(), QString()}, true}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 2).data().toString(), u"9:15"_s);
}

QTEST_GUILESS_MAIN(tst_SessionWords)
#include "tst_sessionwords.moc"
