// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/sessionrow.h"
#include "models/domain/time/calendar.h"

#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

Session filledSession()
{
    Session session;
    session.id = SessionId{17};
    session.phase = Phase::Ended;
    session.quality = Quality::Corrected;
    session.checklist = u"nemid-to-mitid"_s;
    session.version = 3;
    session.desk = u"Skranke 2"_s;
    session.office = u"Rådhuset"_s;
    session.ticket = u"B041"_s;
    session.reason = u"A1"_s;
    session.channel = u"booked"_s;
    session.outcome = u"G1"_s;
    session.referral = u"HV01"_s;
    session.startedWallMs = QDateTime(QDate(2021, 9, 7), QTime(22, 30), QTimeZone::utc()).toMSecsSinceEpoch();
    session.endedWallMs = session.startedWallMs + 1'000'000;
    session.activeMs = 700'001;
    session.heldMs = 299'990;
    session.unknownMs = 9;
    session.addOnMs = 60'000;
    return session;
}

} // namespace

class tst_SessionRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatTheSessionSays();
    void dayAndHourAreTheOffices();
    void joinsAuthenticatorsInTheirOrder_data();
    void joinsAuthenticatorsInTheirOrder();
    void saysWhichFlagsAreSet_data();
    void saysWhichFlagsAreSet();
    void saysWhetherASessionIsOpenOrVoid_data();
    void saysWhetherASessionIsOpenOrVoid();
    void isNotStoredYet();
};

void tst_SessionRow::carriesWhatTheSessionSays()
{
    const Session session = filledSession();
    const SessionRow row = rowOf(session, OfficeTime());
    QCOMPARE(row.session.value, 17);
    QCOMPARE(row.checklist, session.checklist);
    QCOMPARE(row.version, 3);
    QCOMPARE(row.desk, session.desk);
    QCOMPARE(row.office, session.office);
    QCOMPARE(row.ticket, session.ticket);
    QCOMPARE(row.reason, session.reason);
    QCOMPARE(row.channel, session.channel);
    QCOMPARE(row.outcome, session.outcome);
    QCOMPARE(row.referral, session.referral);
    QCOMPARE(row.quality, Quality::Corrected);
    QCOMPARE(row.startedMs, session.startedWallMs);
    QCOMPARE(row.endedMs, session.endedWallMs);
    QCOMPARE(row.activeMs, 700'001);
    QCOMPARE(row.heldMs, 299'990);
    QCOMPARE(row.unknownMs, 9);
    QCOMPARE(row.addOnMs, 60'000);
}

void tst_SessionRow::dayAndHourAreTheOffices()
{
    const SessionRow row = rowOf(filledSession(), OfficeTime());
    QCOMPARE(row.day, QDate(2021, 9, 8));
    QCOMPARE(row.hour, 0);
    const SessionRow utc = rowOf(filledSession(), OfficeTime(QTimeZone::utc()));
    QCOMPARE(utc.day, QDate(2021, 9, 7));
    QCOMPARE(utc.hour, 22);
}

void tst_SessionRow::joinsAuthenticatorsInTheirOrder_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("two") << QStringList{u"chip"_s, u"app"_s} << QStringList{u"app"_s, u"chip"_s};
    QTest::newRow("all") << QStringList{u"chip"_s, u"code-reader"_s, u"code-display"_s, u"app"_s}
                         << authenticatorOrder();
    QTest::newRow("twice") << QStringList{u"chip"_s, u"chip"_s} << QStringList{u"chip"_s};
    QTest::newRow("of another list") << QStringList{u"b-key"_s, u"a-key"_s, u"chip"_s}
                                     << QStringList{u"chip"_s, u"b-key"_s, u"a-key"_s};
}

void tst_SessionRow::joinsAuthenticatorsInTheirOrder()
{
    QFETCH(const QStringList, chosen);
    Session session = filledSession();
    session.choices.insert(u"authenticators"_s, chosen);
    session.choices.insert(u"route"_s, {u"manual"_s});
    QTEST(rowOf(session, OfficeTime()).authenticators, "expected");
}

void tst_SessionRow::saysWhichFlagsAreSet_data()
{
    QTest::addColumn<QString>("flag");
    for (const char *flag : {"none", "excluded", "training", "switched", "booked", "quick", "add-ons"})
        QTest::newRow(flag) << QString::fromLatin1(flag);
}

void tst_SessionRow::saysWhichFlagsAreSet()
{
    QFETCH(const QString, flag);
    Session session = filledSession();
    session.excluded = flag == u"excluded";
    session.training = flag == u"training";
    session.switched = flag == u"switched";
    session.booked = flag == u"booked";
    session.quick = flag == u"quick";
    if (flag == u"add-ons")
        session.addOns.append(u"C07V"_s);
    const SessionRow row = rowOf(session, OfficeTime());
    QCOMPARE(row.excluded, flag == u"excluded");
    QCOMPARE(row.training, flag == u"training");
    QCOMPARE(row.switched, flag == u"switched");
    QCOMPARE(row.booked, flag == u"booked");
    QCOMPARE(row.quick, flag == u"quick");
    QCOMPARE(row.hasAddOns, flag == u"add-ons");
}

void tst_SessionRow::saysWhetherASessionIsOpenOrVoid_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("isVoid");
    QTest::newRow("running") << Phase::Running << true << false;
    QTest::newRow("held") << Phase::Held << true << false;
    QTest::newRow("interrupted") << Phase::Interrupted << true << false;
    QTest::newRow("ended") << Phase::Ended << false << false;
    QTest::newRow("void") << Phase::Void << false << true;
}

void tst_SessionRow::saysWhetherASessionIsOpenOrVoid()
{
    QFETCH(const Phase, phase);
    Session session = filledSession();
    session.phase = phase;
    const SessionRow row = rowOf(session, OfficeTime());
    QTEST(row.open, "open");
    QTEST(row.isVoid, "isVoid");
}

void tst_SessionRow::isNotStoredYet()
{
    const SessionRow row = rowOf(filledSession(), OfficeTime());
    QCOMPARE(row.id, 0);
    QCOMPARE(row.chain, 0);
    QCOMPARE(row.batch, 0);
}

QTEST_GUILESS_MAIN(tst_SessionRow)
#include "tst_sessionrow.moc"
