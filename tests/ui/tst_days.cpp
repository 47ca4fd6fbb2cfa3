// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionbench.h"
#include "ui/counter/todaylist.h"

#include <QDateTime>

using namespace skranketid;
using namespace skranketid::test;

namespace {

constexpr qint64 hourMs = 60 * SessionBench::minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

QString heading(const SessionBench &bench)
{
    return bench.allVisible<Page>().constFirst()->accessibleName();
}

int listed(const SessionBench &bench)
{
    const auto *list = bench.visible<TodayList>(u"day-list"_s);
    return list ? list->model()->rowCount() : 0;
}

/// Until the local time on the test's day.
void waitUntil(SessionBench &bench, QDate day, QTime time)
{
    const qint64 wanted = OfficeTime().instantsAt(day, time).constFirst();
    bench.clock.pass(wanted - bench.clock.now().wallMs);
    bench.storage().run([](DeskStore &store) { return store.keepHouse(); }).waitForFinished();
    bench.settle();
}

void setManagersPassphrase(SessionBench &bench)
{
    bench.type(u"correct horse battery"_s);
    bench.key(Qt::Key_Return);
    bench.type(u"correct horse battery"_s);
    bench.key(Qt::Key_Return);
}

} // namespace

/// The days behind: their lists, whether they are closed, and what it takes to change them then.
class tst_Days : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDaysAreTurnedWithAltAndArrows();
    void theListLeadsToTheSessionAndBack();
    void theStartPagesListOpensTheSamePage();
    void theFiguresSayWhatIsExcludedAndWhatItDoes();
    void aClosedDayAsksForTheManagerAndGoesOn();
    void theManagersHandShowsInTheJournal();
    void givingUpThePassphraseChangesNothing();
    void aForgottenSessionIsAskedAboutNextMorning();
    void aForgottenEndCanBeTold();
    void inTheHourThatComesTwiceItAsksWhichOne();
    void theHourLeftOutIsRefused();
    void byMoreThanAClerkMayAsksForTheManager();
    void whatIsOfAnOlderJournalCanOnlyBeRead();
    void ticketsAndNotesAreHiddenHereToo();
};

void tst_Days::theDaysAreTurnedWithAltAndArrows()
{
    SessionBench bench;
    bench.serve(5);
    bench.clock.pass(dayMs);
    bench.serve(5);
    bench.serve(5);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(heading(bench), u"Onsdag den 21. oktober 2026"_s);
    QCOMPARE(listed(bench), 2);
    QVERIFY(bench.textOf(u"day-status"_s).contains(u"open"_s));
    bench.alt(Qt::Key_Left);
    QCOMPARE(heading(bench), u"Tirsdag den 20. oktober 2026"_s);
    QCOMPARE(listed(bench), 1);
    QVERIFY(bench.textOf(u"day-status"_s).contains(u"closed"_s));
    bench.alt(Qt::Key_Left);
    QCOMPARE(listed(bench), 0);
    bench.alt(Qt::Key_Home);
    QCOMPARE(listed(bench), 2);
    bench.alt(Qt::Key_Right); // not into the future
    QCOMPARE(heading(bench), u"Onsdag den 21. oktober 2026"_s);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.page(), u"start"_s);
}

void tst_Days::theListLeadsToTheSessionAndBack()
{
    SessionBench bench;
    bench.serve(5);
    bench.serve(7);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page(), u"session"_s);
    QCOMPARE(bench.fact(u"Working time"_s).value(1), u"5,0 min."_s);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.page(), u"days"_s);
    QCOMPARE(bench.visible<TodayList>(u"day-list"_s)->currentIndex().row(), 1); // where one was
}

void tst_Days::theStartPagesListOpensTheSamePage()
{
    SessionBench bench;
    bench.serve(5);
    auto *list = bench.visible<TodayList>(u"today"_s);
    list->setFocus(Qt::TabFocusReason);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page(), u"session"_s);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.page(), u"start"_s);
    const QPoint first = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, first);
    bench.settle();
    QCOMPARE(bench.page(), u"session"_s);
}

void tst_Days::theFiguresSayWhatIsExcludedAndWhatItDoes()
{
    SessionBench bench;
    const SessionId first = bench.serve(30);
    bench.serve(10);
    QVERIFY(bench.say(u"exclude %1 outage"_s.arg(first.value)).ok());
    bench.key(Qt::Key_J, Qt::ControlModifier);
    const QString figures = bench.textOf(u"day-figures"_s);
    QVERIFY2(figures.contains(u"2 session"_s), qPrintable(figures));
    QVERIFY2(figures.contains(u"mean 10,0 min. of 1"_s), qPrintable(figures));
    QVERIFY2(figures.contains(u"1 excluded; with them the mean is 20,0 min."_s), qPrintable(figures));
}

void tst_Days::aClosedDayAsksForTheManagerAndGoesOn()
{
    SessionBench bench;
    const SessionId id = bench.serve(12);
    bench.clock.pass(dayMs);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    bench.alt(Qt::Key_Left);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.textOf(u"session-status"_s).contains(u"manager"_s));
    bench.correct(u"2"_s, u"9.20"_s, u"1"_s);
    auto *box = bench.visible<QWidget>(u"passphrase-box"_s);
    QVERIFY(box);
    QVERIFY(box->isAncestorOf(bench.focus()));
    setManagersPassphrase(bench);
    QTRY_COMPARE(bench.page(), u"session"_s); // the same key has gone on
    bench.settle();
    const Session stored = bench.stored(id);
    QCOMPARE(bench.state().time().local(stored.endedWallMs).time(), QTime(9, 20));
    QCOMPARE(stored.events.constLast().body.value(u"role").toString(), u"manager"_s);
    bench.press(u"9"_s); // the passphrase still holds
    bench.press(u"9"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page(), u"session"_s);
    QVERIFY(bench.stored(id).excluded);
}

void tst_Days::theManagersHandShowsInTheJournal()
{
    SessionBench bench;
    bench.serve(12);
    bench.clock.pass(dayMs);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    bench.alt(Qt::Key_Left);
    bench.key(Qt::Key_Return);
    bench.correct(u"2"_s, u"9.20"_s, u"1"_s);
    setManagersPassphrase(bench);
    QTRY_COMPARE(bench.page(), u"session"_s);
    bench.settle();
    QCOMPARE(bench.row(u"session-journal"_s, u"Corrected: End"_s).constLast(),
        u"Glemte at afslutte, by the manager"_s);
}

void tst_Days::givingUpThePassphraseChangesNothing()
{
    SessionBench bench;
    const SessionId id = bench.serve(12);
    const qsizetype events = bench.stored(id).events.size();
    bench.clock.pass(dayMs);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    bench.alt(Qt::Key_Left);
    bench.key(Qt::Key_Return);
    bench.correct(u"2"_s, u"9.20"_s, u"1"_s);
    QVERIFY(bench.visible<QWidget>(u"passphrase-box"_s));
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.visible<QWidget>(u"passphrase-box"_s));
    QCOMPARE(bench.page(), u"correct"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(bench.focus())->text(), u"9.20"_s); // what was typed is still there
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.page(), u"session"_s);
    QCOMPARE(bench.stored(id).events.size(), events);
}

void tst_Days::aForgottenSessionIsAskedAboutNextMorning()
{
    SessionBench bench;
    bench.press(u"1"_s);
    const SessionId id = bench.running()->id;
    bench.close();
    bench.clock.pass(dayMs - hourMs);
    bench.open();
    bench.storage().run([](DeskStore &store) { return store.keepHouse(); }).waitForFinished();
    bench.settle();
    QCOMPARE(bench.stored(id).quality, Quality::Unknown);
    QVERIFY2(bench.strip(u"forgotten"_s).contains(u"tirsdag den 20. oktober 2026"_s),
        qPrintable(bench.strip(u"forgotten"_s)));
    bench.key(Qt::Key_Return);
    QVERIFY2(bench.page() == u"correct"_s, qPrintable(bench.textOf(u"session-status"_s) + heading(bench)));
    QCOMPARE(qobject_cast<QLineEdit *>(bench.focus())->text(), QString()); // nothing is proposed
    bench.key(Qt::Key_F11, Qt::ControlModifier);
    QCOMPARE(bench.page(), u"session"_s);
    QVERIFY(bench.stored(id).endTold);
    QCOMPARE(bench.stored(id).endedWallMs, qint64(0));
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.strip(u"forgotten"_s), QString()); // it asks once
}

void tst_Days::aForgottenEndCanBeTold()
{
    SessionBench bench;
    bench.press(u"1"_s);
    const SessionId id = bench.running()->id;
    bench.close();
    bench.clock.pass(dayMs - hourMs);
    bench.open();
    bench.storage().run([](DeskStore &store) { return store.keepHouse(); }).waitForFinished();
    bench.settle();
    bench.key(Qt::Key_Return);
    bench.typeOver(u"9.14"_s);
    bench.key(Qt::Key_Return);
    bench.press(u"1"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page(), u"session"_s); // without the manager: it was asked for
    const Session stored = bench.stored(id);
    QCOMPARE(bench.state().time().local(stored.endedWallMs).time(), QTime(9, 14));
    QCOMPARE(stored.quality, Quality::Corrected);
    QCOMPARE(bench.fact(u"End"_s).mid(0, 2), QStringList({u"not known"_s, u"09:14:00"_s}));
}

void tst_Days::inTheHourThatComesTwiceItAsksWhichOne()
{
    SessionBench bench;
    waitUntil(bench, QDate(2026, 10, 25), QTime(1, 50));
    const SessionId id = bench.serve(5);
    waitUntil(bench, QDate(2026, 10, 25), QTime(4, 0));
    bench.openNewest();
    bench.press(u"2"_s);
    bench.typeOver(u"2.30"_s);
    bench.key(Qt::Key_Return);
    QVERIFY2(bench.problem().contains(u"twice"_s), qPrintable(bench.problem()));
    bench.press(u"2"_s); // winter time
    bench.key(Qt::Key_Return);
    QVERIFY2(bench.summary().contains(u"02:30:00 winter time"_s), qPrintable(bench.summary()));
    bench.press(u"1"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page(), u"session"_s);
    QCOMPARE(bench.stored(id).endedWallMs,
        QDateTime(QDate(2026, 10, 25), QTime(1, 30), QTimeZone::utc()).toMSecsSinceEpoch());
    QVERIFY(bench.stored(id).activeMs > 99 * SessionBench::minuteMs);
    QCOMPARE(bench.fact(u"End"_s).value(1), u"02:30:00 winter time"_s);
}

void tst_Days::theHourLeftOutIsRefused()
{
    SessionBench bench;
    waitUntil(bench, QDate(2027, 3, 28), QTime(1, 50));
    const SessionId id = bench.serve(5);
    waitUntil(bench, QDate(2027, 3, 28), QTime(4, 0));
    bench.openNewest();
    bench.press(u"2"_s);
    bench.typeOver(u"2.30"_s);
    bench.key(Qt::Key_Return);
    QVERIFY2(bench.problem().contains(u"never showed"_s), qPrintable(bench.problem()));
    QCOMPARE(bench.stored(id).quality, Quality::Measured);
}

void tst_Days::byMoreThanAClerkMayAsksForTheManager()
{
    SessionBench bench;
    const SessionId id = bench.serve(5);
    bench.clock.pass(4 * hourMs);
    bench.openNewest();
    bench.correct(u"2"_s, u"12.30"_s, u"1"_s);
    QVERIFY(bench.visible<QWidget>(u"passphrase-box"_s));
    setManagersPassphrase(bench);
    QTRY_COMPARE(bench.page(), u"session"_s);
    bench.settle();
    QCOMPARE(bench.state().time().local(bench.stored(id).endedWallMs).time(), QTime(12, 30));
}

void tst_Days::whatIsOfAnOlderJournalCanOnlyBeRead()
{
    SessionBench bench;
    bench.serve(5);
    bench.storage()
        .run([now = bench.clock.now()](DeskStore &store) { return store.journal().startNewChain(now); })
        .waitForFinished();
    bench.openNewest();
    QVERIFY(bench.textOf(u"session-status"_s).contains(u"not changed"_s));
    bench.press(u"2"_s);
    QCOMPARE(bench.page(), u"session"_s);
    QVERIFY(!bench.visible<Button>(u"change-end"_s));
}

void tst_Days::ticketsAndNotesAreHiddenHereToo()
{
    SessionBench bench;
    bench.serve(5, u"A042"_s);
    bench.say(u"note the printer was slow"_s);
    bench.openNewest();
    QVERIFY(heading(bench).contains(u"A042"_s));
    QVERIFY(bench.textOf(u"session-note"_s).contains(u"printer"_s));
    bench.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!heading(bench).contains(u"A042"_s));
    QVERIFY(!bench.textOf(u"session-note"_s).contains(u"printer"_s));
}

QTEST_MAIN(tst_Days)
#include "tst_days.moc"
