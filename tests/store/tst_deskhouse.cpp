// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/connection.h"
#include "tests/support/deskfixture.h"

#include <QSqlQuery>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

int eventsOfKind(DeskFixture &desk, const QString &kind)
{
    QSqlQuery query(desk.store->connection().database());
    query.prepare(u"SELECT count(*) FROM event WHERE kind = ?"_s);
    query.addBindValue(kind);
    return query.exec() && query.next() ? query.value(0).toInt() : -1;
}

} // namespace

/// The fixture's day is Saturday 24 October 2026, 11.00 in Copenhagen, the day before the clock is set back.
class tst_DeskHouse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aForgottenSessionIsAskedAboutUntilItIsTold();
    void aSessionLeftByACrashIsForgottenToo();
    void theDayClosesAtMidnightOnce();
    void theNightOf25HoursHasOneMidnight();
    void correctionsOfAClosedDayNeedTheManagerAfterARestartToo();
    void whatTheOfficeDecidesIsThereAfterARestart();
    void aChangeThatIsNotOneIsRefusedInWords();
    void aRepeatVisitIsLinkedByItsTicket();
    void anEndThatWasUndoneAgreedOnNothing();
};

void tst_DeskHouse::aForgottenSessionIsAskedAboutUntilItIsTold()
{
    DeskFixture desk;
    desk.open();
    const SessionId id = desk.must(u"start mitid-new ticket=A12"_s).session;
    desk.clock.advance(5 * 60'000);
    desk.must(u"reason A3"_s);
    desk.clock.advance(22 * hour); // a Saturday: without hours, so after midnight
    VERIFY_STORED(desk.store->keepHouse());
    auto forgotten = desk.store->forgotten();
    VERIFY_STORED(forgotten);
    QCOMPARE(forgotten->size(), 1);
    QCOMPARE(forgotten->constFirst().session, id);
    QCOMPARE(forgotten->constFirst().endedMs, 0);
    QVERIFY(!forgotten->constFirst().open);
    desk.reopen();
    QCOMPARE(desk.store->forgotten()->size(), 1);
    desk.must(u"correct %1 ended unknown forgot-end"_s.arg(id.value));
    QVERIFY(desk.store->forgotten()->isEmpty());
    desk.reopen();
    QVERIFY(desk.store->forgotten()->isEmpty());
    QCOMPARE((*desk.store->journal().row(id))->quality, Quality::Unknown);
}

void tst_DeskHouse::aSessionLeftByACrashIsForgottenToo()
{
    DeskFixture desk;
    desk.open();
    const SessionId id = desk.must(u"start mitid-new"_s).session;
    desk.clock.advance(60'000);
    desk.store->beat();
    desk.clock.reboot(u"boot-2"_s, 40 * hour);
    desk.reopen();
    QCOMPARE(desk.store->desk().interrupted().size(), 1);
    VERIFY_STORED(desk.store->keepHouse());
    QVERIFY(desk.store->desk().interrupted().isEmpty());
    const auto row = desk.store->journal().row(id);
    QCOMPARE((*row)->activeMs, 60'000); // to the last heartbeat
    QCOMPARE(desk.store->forgotten()->size(), 1);
}

void tst_DeskHouse::theDayClosesAtMidnightOnce()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start mitid-new"_s);
    desk.must(u"finish I13"_s);
    VERIFY_STORED(desk.store->keepHouse());
    QCOMPARE(eventsOfKind(desk, u"day-closed"_s), 0);
    desk.clock.advance(14 * hour);
    for (int i = 0; i < 3; ++i) {
        VERIFY_STORED(desk.store->keepHouse());
        desk.reopen();
    }
    QCOMPARE(eventsOfKind(desk, u"day-closed"_s), 1);
    QCOMPARE(desk.store->desk().closed.day, QDate(2026, 10, 24));
}

void tst_DeskHouse::theNightOf25HoursHasOneMidnight()
{
    DeskFixture desk;
    desk.open();
    desk.clock.advance(15 * hour); // Sunday, 2.00: the first of two
    desk.must(u"start mitid-new"_s);
    desk.clock.advance(hour); // 2.00 once more
    desk.must(u"finish I13"_s);
    QCOMPARE(desk.store->desk().find({1})->activeMs, hour);
    desk.clock.advance(21 * hour + 59 * 60'000); // 23.59
    VERIFY_STORED(desk.store->keepHouse());
    QCOMPARE(eventsOfKind(desk, u"day-closed"_s), 0);
    desk.clock.advance(2 * 60'000);
    VERIFY_STORED(desk.store->keepHouse());
    QCOMPARE(desk.store->desk().closed.day, QDate(2026, 10, 25));
}

void tst_DeskHouse::correctionsOfAClosedDayNeedTheManagerAfterARestartToo()
{
    DeskFixture desk;
    desk.open();
    const SessionId id = desk.must(u"start mitid-new"_s).session;
    desk.clock.advance(60'000);
    desk.must(u"finish I13"_s);
    desk.must(u"close-day"_s);
    desk.reopen();
    const QString line = u"exclude %1 other"_s.arg(id.value);
    QCOMPARE(desk.say(line).refusal->code, ErrorCode::Locked);
    desk.must(line, Role::Manager);
    desk.clock.advance(24 * hour);
    desk.reopen();
    QCOMPARE(desk.say(u"include %1 other"_s.arg(id.value)).refusal->code, ErrorCode::Locked);
    desk.must(u"include %1 other"_s.arg(id.value), Role::Manager);
}

void tst_DeskHouse::whatTheOfficeDecidesIsThereAfterARestart()
{
    DeskFixture desk;
    desk.open();
    VERIFY_STORED(desk.store->configure(settingChange(OfficeSetting::IdleMinutes, 25, Role::Manager)));
    VERIFY_STORED(desk.store->configure(dayHoursChange(QDate(2026, 12, 24), QList<OpenSpan>{})));
    const OfficeBook book = desk.store->office();
    QCOMPARE(book.number(OfficeSetting::IdleMinutes), 25);
    QVERIFY(!book.isOpenOn(QDate(2026, 12, 24)));
    QVERIFY(book.isOpenOn(QDate(2026, 12, 23)));
    desk.reopen();
    QCOMPARE(desk.store->office(), book);
}

void tst_DeskHouse::aChangeThatIsNotOneIsRefusedInWords()
{
    DeskFixture desk;
    desk.open();
    const OfficeBook before = desk.store->office();
    const QList<OfficeChange> wrong{settingChange(OfficeSetting::IdleMinutes, 1000, Role::Manager),
        settingChange(OfficeSetting::NoteDays, 10, Role::Manager),
        settingChange(OfficeSetting::Channel, u"smoke"_s, Role::Manager), {u"no-such"_s, 1, Role::Manager},
        {openingHoursKey, QJsonObject{{u"1"_s, u"9-15"_s}}, Role::Manager}};
    for (const OfficeChange &change : wrong) {
        const auto refused = desk.store->configure(change);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, StoreProblem::Input);
        QVERIFY(refused.error().message.endsWith(u'.'));
    }
    QCOMPARE(desk.store->office(), before);
    QCOMPARE(eventsOfKind(desk, u"configured"_s), 0);
}

void tst_DeskHouse::aRepeatVisitIsLinkedByItsTicket()
{
    DeskFixture desk;
    desk.open();
    const SessionId failed = desk.must(u"start mitid-new ticket=A1"_s).session;
    desk.must(u"finish I13 again=B77"_s);
    desk.clock.advance(5 * 24 * hour);
    const SessionId other = desk.must(u"start mitid-new ticket=A1"_s).session;
    QVERIFY(desk.store->desk().find(other)->links.isEmpty());
    desk.must(u"finish I13"_s);
    const SessionId repeat = desk.must(u"start mitid-new ticket=B77"_s).session;
    QCOMPARE(desk.store->desk().find(repeat)->links, QList<SessionId>{failed});
    desk.must(u"finish I13"_s);
    desk.clock.advance(40 * 24 * hour);
    const SessionId late = desk.must(u"start mitid-new ticket=B77"_s).session;
    QVERIFY(desk.store->desk().find(late)->links.isEmpty()); // tickets come round again
}

void tst_DeskHouse::anEndThatWasUndoneAgreedOnNothing()
{
    DeskFixture desk;
    desk.open();
    desk.must(u"start mitid-new"_s);
    desk.must(u"finish I13 again=B77"_s);
    desk.must(u"undo"_s);
    desk.must(u"finish I13"_s);
    const SessionId next = desk.must(u"start mitid-new ticket=B77"_s).session;
    QVERIFY(desk.store->desk().find(next)->links.isEmpty());
}

QTEST_GUILESS_MAIN(tst_DeskHouse)
#include "tst_deskhouse.moc"
