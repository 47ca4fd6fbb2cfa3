// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionbench.h"

using namespace skranketid;
using namespace skranketid::test;

/// A session is put right by keyboard: the original stays, what is wrong is refused in words.
class tst_Correcting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndIsPutRightWithTheOriginalBesideIt();
    void correctedTwiceExcludedAndUndone();
    void undoOnThePageTouchesNothingButCorrections();
    void codesAreChosenAsInTheSession();
    void severalAuthenticatorsAreMarked();
    void theTimeOnHoldIsTypedInMinutes();
    void aReopenedSessionRunsAgain();
    void whatIsWrongIsRefusedInWordsAtTheField_data();
    void whatIsWrongIsRefusedInWordsAtTheField();
    void longerThanADayIsRefused();
    void beforeThePreviousSessionIsRefused();
    void overTheNextSessionIsRefused();
    void beforeTheLastStepIsRefused();
    void aRefusedTimeCanBeMended();
    void nothingIsStoredWithoutAReasonOrAChange();
    void theReasonsComeIntoSightWithLargeText();
    void whatWasBegunIsStillThere();
    void escapeChangesNothing();
    void anotherVisitWithTheSameTicketIsOfferedFirst();
};

void tst_Correcting::theEndIsPutRightWithTheOriginalBesideIt()
{
    SessionBench bench;
    const SessionId id = bench.serve(12);
    bench.clock.pass(30 * SessionBench::minuteMs);
    bench.openNewest();
    const QString measured = bench.fact(u"End"_s).value(0);
    QCOMPARE(bench.fact(u"End"_s), QStringList({measured, measured, QString()}));
    bench.press(u"2"_s);
    QCOMPARE(bench.page(), u"correct"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(bench.focus())->text(), QString(measured).replace(u':', u'.'));
    bench.typeOver(u"9.24"_s);
    bench.key(Qt::Key_Return);
    QVERIFY2(bench.summary().contains(u"09:24:00"_s), qPrintable(bench.summary()));
    QVERIFY2(bench.summary().contains(u"working time 12,0 min. → 24,0 min."_s), qPrintable(bench.summary()));
    bench.press(u"1"_s);
    QVERIFY2(bench.summary().endsWith(u"why: Glemte at afslutte"_s), qPrintable(bench.summary()));
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page(), u"session"_s);
    QCOMPARE(bench.fact(u"End"_s), QStringList({measured, u"09:24:00"_s, u"Glemte at afslutte"_s}));
    QCOMPARE(bench.fact(u"The time is"_s).value(1), u"corrected"_s);
    QVERIFY(bench.strip(u"passing"_s).contains(u"09:24:00"_s));
    const Session stored = bench.stored(id);
    QCOMPARE(bench.state().time().local(stored.endedWallMs).time(), QTime(9, 24));
    QCOMPARE(stored.quality, Quality::Corrected);
    const QStringList line = bench.row(u"session-journal"_s, u"Corrected: End"_s);
    QCOMPARE(
        line.mid(1), QStringList({u"Corrected: End"_s, measured, u"09:24:00"_s, u"Glemte at afslutte"_s}));
}

void tst_Correcting::correctedTwiceExcludedAndUndone()
{
    SessionBench bench;
    const SessionId first = bench.serve(12);
    bench.serve(3); // it is not the last one
    bench.clock.pass(30 * SessionBench::minuteMs);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    const QString measured = bench.fact(u"Start"_s).value(0);
    bench.correct(u"1"_s, u"8.58"_s, u"2"_s);
    bench.correct(u"1"_s, u"8.57"_s, u"9"_s);
    QCOMPARE(bench.fact(u"Start"_s), QStringList({measured, u"08:57:00"_s, u"Glemte at starte; Andet"_s}));
    bench.press(u"9"_s);
    bench.press(u"6"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.fact(u"Counts"_s).mid(1), QStringList({u"no, excluded"_s, u"Driftsforstyrrelse"_s}));
    QVERIFY(bench.stored(first).excluded);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bench.stored(first).excluded);
    QCOMPARE(bench.fact(u"Counts"_s).mid(1), QStringList({u"yes"_s, QString()}));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.fact(u"Start"_s).value(1), u"08:58:00"_s);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.fact(u"Start"_s), QStringList({measured, measured, QString()}));
    QCOMPARE(bench.stored(first).quality, Quality::Measured);
    QCOMPARE(bench.stored(first).phase, Phase::Ended);
    const auto *journal = bench.visible<QuietTable>(u"session-journal"_s);
    int undone = 0;
    for (int row = 0; row < journal->model()->rowCount(); ++row)
        undone += journal->model()->index(row, 1).data().toString().endsWith(u"(undone)"_s) ? 1 : 0;
    QCOMPARE(undone, 3); // all of it can still be read
}

void tst_Correcting::undoOnThePageTouchesNothingButCorrections()
{
    SessionBench bench;
    const SessionId id = bench.serve(5);
    bench.openNewest();
    QVERIFY(!bench.button(u"undo"_s));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.stored(id).phase, Phase::Ended);
    QVERIFY(!bench.strip(u"passing"_s).isEmpty());
}

void tst_Correcting::codesAreChosenAsInTheSession()
{
    SessionBench bench;
    const SessionId id = bench.serve(5);
    bench.openNewest();
    const QString before = bench.stored(id).outcome;
    bench.press(u"4"_s);
    const auto cards = bench.allVisible<ChoiceCard>();
    const auto other
        = std::ranges::find_if(cards, [&before](ChoiceCard *card) { return card->option().code != before; });
    const QString code = (*other)->option().code;
    bench.press((*other)->option().key);
    QVERIFY(!bench.option(code)); // now it is the reasons that can be chosen
    bench.press(u"4"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.stored(id).outcome, code);
    QCOMPARE(bench.fact(u"Outcome"_s).value(2), u"Valgte forkert"_s);
    bench.press(u"7"_s);
    bench.press(u"2"_s);
    bench.press(u"9"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.stored(id).channel, u"library"_s);
    bench.press(u"6"_s);
    bench.press(u"2"_s);
    bench.press(u"9"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.stored(id).reason, bench.state().terms().reasons.at(1).code);
}

void tst_Correcting::severalAuthenticatorsAreMarked()
{
    SessionBench bench;
    const SessionId id = bench.serve(5);
    QCOMPARE(bench.stored(id).choices.value(u"authenticators"_s), QStringList{u"app"_s});
    bench.openNewest();
    bench.press(u"5"_s);
    QVERIFY(bench.option(u"app"_s)->isChecked());
    bench.press(bench.option(u"chip"_s)->option().key);
    bench.key(Qt::Key_Return);
    bench.press(u"4"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.stored(id).choices.value(u"authenticators"_s), QStringList({u"app"_s, u"chip"_s}));
}

void tst_Correcting::theTimeOnHoldIsTypedInMinutes()
{
    SessionBench bench;
    const SessionId id = bench.serve(12);
    bench.openNewest();
    bench.correct(u"3"_s, u"4,5"_s, u"3"_s);
    QCOMPARE(bench.stored(id).heldMs, qint64(270'000));
    bench.correct(u"3"_s, u"2:30"_s, u"3"_s);
    QCOMPARE(bench.stored(id).heldMs, qint64(150'000));
    bench.press(u"3"_s);
    bench.typeOver(u"4.30"_s);
    bench.key(Qt::Key_Return);
    QVERIFY(!bench.problem().isEmpty());
    QCOMPARE(bench.stored(id).heldMs, qint64(150'000));
}

void tst_Correcting::aReopenedSessionRunsAgain()
{
    SessionBench bench;
    const SessionId id = bench.serve(5);
    bench.openNewest();
    bench.press(u"8"_s);
    bench.press(u"8"_s);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.running());
    QCOMPARE(bench.running()->id, id);
    QVERIFY(bench.page() != u"session"_s && bench.page() != u"correct"_s);
}

void tst_Correcting::whatIsWrongIsRefusedInWordsAtTheField_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("negative") << u"1"_s << u"9.30"_s << u"shorter than nothing"_s;
    QTest::newRow("before it began") << u"2"_s << u"8.30"_s << u"last step"_s;
    QTest::newRow("future") << u"2"_s << u"23.00"_s << u"in the future"_s;
    QTest::newRow("no time") << u"2"_s << u"soon"_s << u"A time is written like"_s;
    QTest::newRow("longer on hold than it took") << u"3"_s << u"90"_s << u"shorter than nothing"_s;
}

void tst_Correcting::whatIsWrongIsRefusedInWordsAtTheField()
{
    QFETCH(const QString, change);
    QFETCH(const QString, typed);
    QFETCH(const QString, words);
    SessionBench bench;
    const SessionId id = bench.serve(12);
    bench.clock.pass(30 * SessionBench::minuteMs);
    const qsizetype events = bench.stored(id).events.size();
    bench.openNewest();
    bench.correct(change, typed, u"9"_s);
    QCOMPARE(bench.page(), u"correct"_s);
    QVERIFY2(bench.problem().contains(words), qPrintable(bench.problem()));
    QCOMPARE(bench.stored(id).events.size(), events);
    QVERIFY(qobject_cast<QLineEdit *>(bench.focus())); // back where it can be mended
    QCOMPARE(bench.focus()->accessibleDescription(), bench.problem());
}

void tst_Correcting::longerThanADayIsRefused()
{
    SessionBench bench;
    bench.serve(12);
    bench.openNewest();
    bench.press(u"1"_s);
    bench.key(Qt::Key_Tab); // to the date
    bench.typeOver(u"18-10"_s);
    bench.key(Qt::Key_Return);
    bench.press(u"2"_s);
    bench.key(Qt::Key_Return);
    QVERIFY2(bench.problem().contains(u"longer than a day"_s), qPrintable(bench.problem()));
}

void tst_Correcting::beforeThePreviousSessionIsRefused()
{
    SessionBench bench;
    bench.serve(12);
    bench.serve(3);
    bench.openNewest();
    bench.correct(u"1"_s, u"9.05"_s, u"2"_s);
    QVERIFY2(bench.problem().contains(u"session before"_s), qPrintable(bench.problem()));
}

void tst_Correcting::overTheNextSessionIsRefused()
{
    SessionBench bench;
    bench.serve(5);
    bench.clock.pass(5 * SessionBench::minuteMs);
    bench.serve(3);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    bench.correct(u"2"_s, u"9.12"_s, u"1"_s);
    QVERIFY2(bench.problem().contains(u"next session"_s), qPrintable(bench.problem()));
}

void tst_Correcting::beforeTheLastStepIsRefused()
{
    SessionBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.clock.pass(10 * SessionBench::minuteMs);
    bench.key(Qt::Key_Space); // ticked after ten minutes
    bench.key(Qt::Key_G, Qt::ControlModifier);
    bench.openNewest();
    bench.correct(u"2"_s, u"9.05"_s, u"1"_s);
    QVERIFY2(bench.problem().contains(u"last step"_s), qPrintable(bench.problem()));
}

void tst_Correcting::aRefusedTimeCanBeMended()
{
    SessionBench bench;
    const SessionId id = bench.serve(12);
    bench.clock.pass(30 * SessionBench::minuteMs);
    bench.openNewest();
    bench.correct(u"2"_s, u"23.00"_s, u"1"_s);
    QVERIFY(!bench.problem().isEmpty());
    bench.typeOver(u"9.20"_s);
    QVERIFY(bench.problem().isEmpty());
    bench.key(Qt::Key_Return); // why is known already
    QCOMPARE(bench.page(), u"session"_s);
    QCOMPARE(bench.state().time().local(bench.stored(id).endedWallMs).time(), QTime(9, 20));
}

void tst_Correcting::nothingIsStoredWithoutAReasonOrAChange()
{
    SessionBench bench;
    const SessionId id = bench.serve(12);
    const qsizetype events = bench.stored(id).events.size();
    bench.openNewest();
    bench.press(u"2"_s);
    bench.key(Qt::Key_Return);
    QVERIFY(!bench.problem().isEmpty());
    bench.typeOver(u"9.10"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page(), u"correct"_s);
    QCOMPARE(bench.stored(id).events.size(), events);
}

void tst_Correcting::theReasonsComeIntoSightWithLargeText()
{
    CounterSettings settings;
    settings.textPercent = 200;
    SessionBench bench(settings);
    bench.serve(12);
    bench.clock.pass(30 * SessionBench::minuteMs);
    bench.openNewest();
    bench.press(u"2"_s);
    const ChoiceCard *reason = bench.option(u"forgot-end"_s);
    QVERIFY(reason && reason->visibleRegion().isEmpty());
    bench.typeOver(u"9.20"_s);
    bench.key(Qt::Key_Return);
    bench.settle();
    QVERIFY(!reason->visibleRegion().isEmpty());
}

void tst_Correcting::whatWasBegunIsStillThere()
{
    SessionBench bench;
    bench.serve(12);
    bench.clock.pass(30 * SessionBench::minuteMs);
    bench.openNewest();
    bench.press(u"2"_s);
    bench.typeOver(u"9.20"_s);
    bench.key(Qt::Key_Return);
    bench.press(u"1"_s);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.page(), u"session"_s);
    bench.press(u"1"_s);
    bench.key(Qt::Key_Escape);
    bench.press(u"2"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(bench.focus())->text(), u"9.20"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page(), u"session"_s);
    QCOMPARE(bench.fact(u"End"_s).value(1), u"09:20:00"_s);
}

void tst_Correcting::escapeChangesNothing()
{
    SessionBench bench;
    const SessionId id = bench.serve(12);
    const qsizetype events = bench.stored(id).events.size();
    bench.openNewest();
    for (const QChar change : u"1234567890"_s) {
        bench.press(QString(change));
        QCOMPARE(bench.page(), u"correct"_s);
        bench.key(Qt::Key_Escape);
        QCOMPARE(bench.page(), u"session"_s);
    }
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.page(), u"days"_s);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.page(), u"start"_s);
    QCOMPARE(bench.stored(id).events.size(), events);
}

void tst_Correcting::anotherVisitWithTheSameTicketIsOfferedFirst()
{
    SessionBench bench;
    const SessionId first = bench.serve(5, u"A042"_s);
    bench.serve(5, u"A043"_s);
    const SessionId third = bench.serve(5, u"A042"_s);
    bench.openNewest();
    bench.press(u"0"_s);
    const QList<ChoiceCard *> cards = bench.allVisible<ChoiceCard>();
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.constFirst()->option().code, QString::number(first.value));
    bench.press(u"1"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page(), u"session"_s);
    QCOMPARE(bench.stored(third).links, QList<SessionId>{first});
    QCOMPARE(bench.fact(u"Other visits"_s).value(1), u"1"_s);
}

QTEST_MAIN(tst_Correcting)
#include "tst_correcting.moc"
