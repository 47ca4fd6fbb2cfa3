// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/session/dayrecord.h"

#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

/// Every field differs from what it is when nothing is set.
DayRecord fullRecord()
{
    SessionRow row;
    row.id = 1;
    row.chain = 2;
    row.session = {3};
    row.batch = 4;
    row.open = true;
    row.isVoid = true;
    row.day = QDate(2026, 10, 13);
    row.hour = 9;
    row.startedMs = 5;
    row.endedMs = 6;
    row.activeMs = 7;
    row.heldMs = 8;
    row.unknownMs = 9;
    row.addOnMs = 10;
    row.checklist = u"nemid-to-mitid"_s;
    row.version = 11;
    row.authenticators = {u"app"_s, u"chip"_s};
    row.outcome = u"G1"_s;
    row.reason = u"A2"_s;
    row.channel = u"counter"_s;
    row.referral = u"HV01"_s;
    row.ticket = u"A042"_s;
    row.desk = u"3"_s;
    row.office = u"Ballerup"_s;
    row.quality = Quality::Recovered;
    row.excluded = true;
    row.training = true;
    row.switched = true;
    row.booked = true;
    row.hasAddOns = true;
    row.quick = true;
    DayRecord record;
    record.day = QDate(2026, 10, 13);
    record.sessions = {{row, {u"device"_s}, {{u"phone"_s, 2}}}, {}};
    record.outages = {{u"mitid"_s, 12, 13}};
    record.noShows = 17;
    record.note = u"Kursus"_s;
    record.desksShown = true;
    record.chain = u"c"_s;
    record.sequence = 14;
    record.hash = QByteArray(32, 'h');
    record.asOfMs = 15;
    record.firstPrintedMs = 16;
    return record;
}

} // namespace

class tst_DayRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesThrough();
    void whatIsNoRecordIsRefused_data();
    void whatIsNoRecordIsRefused();
};

void tst_DayRecord::everyFieldComesThrough()
{
    const QByteArray bytes = toBytes(fullRecord());
    const auto back = dayRecordFrom(bytes);
    QVERIFY(back);
    QCOMPARE(toBytes(*back), bytes);
    QCOMPARE(back->day, QDate(2026, 10, 13));
    QCOMPARE(back->sessions.size(), 2);
    const SessionRow &row = back->sessions.constFirst().row;
    QVERIFY(row.open && row.isVoid && row.excluded && row.training && row.switched && row.booked
        && row.hasAddOns && row.quick);
    QCOMPARE((QList<qint64>{row.id, row.chain, row.session.value, row.batch, row.startedMs, row.endedMs,
                 row.activeMs, row.heldMs, row.unknownMs, row.addOnMs, row.version, row.hour}),
        (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 9}));
    QCOMPARE((QStringList{row.checklist, row.outcome, row.reason, row.channel, row.referral, row.ticket,
                 row.desk, row.office}),
        (QStringList{u"nemid-to-mitid"_s, u"G1"_s, u"A2"_s, u"counter"_s, u"HV01"_s, u"A042"_s, u"3"_s,
            u"Ballerup"_s}));
    QCOMPARE(row.authenticators, (QStringList{u"app"_s, u"chip"_s}));
    QCOMPARE(row.quality, Quality::Recovered);
    QCOMPARE(back->sessions.constFirst().overReasons, QStringList{u"device"_s});
    QCOMPARE(back->sessions.constFirst().interruptions.value(u"phone"_s), 2);
    QCOMPARE(back->outages.constFirst().endedMs, 13);
    QCOMPARE(
        (QList<qint64>{back->sequence, back->asOfMs, back->firstPrintedMs}), (QList<qint64>{14, 15, 16}));
    QCOMPARE(back->noShows, 17);
    QCOMPARE(back->note, u"Kursus"_s);
    QVERIFY(back->desksShown);
    QCOMPARE(back->hash, QByteArray(32, 'h'));
}

void tst_DayRecord::whatIsNoRecordIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = toBytes(fullRecord());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("skranketid: the day cannot be read\n");
    QTest::newRow("cut off") << whole.chopped(1);
    QTest::newRow("half") << whole.left(whole.size() / 2);
    QTest::newRow("more after it") << whole + 'x';
    const QByteArray twoAuthenticators("\0\0\0\2\0\0\0\6\0a\0p\0p", 14);
    QVERIFY(whole.contains(twoAuthenticators));
    QTest::newRow("more of a list than memory holds") << QByteArray(whole).replace(
        twoAuthenticators, QByteArray("\x7f\xff\xff\xff" + twoAuthenticators.mid(4)));
}

void tst_DayRecord::whatIsNoRecordIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!dayRecordFrom(bytes));
}

QTEST_GUILESS_MAIN(tst_DayRecord)
#include "tst_dayrecord.moc"
