// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/exportjob.h"
#include "tests/support/retentionfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace skranketid;
using namespace skranketid::test;

class tst_ExportJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPeriodHoldsItsSessionsWhole();
    void whatWasSealedIsVouchedFor();
    void aChangedSealIsSeen_data();
    void aChangedSealIsSeen();
    void twoChainsAreTwo();

private:
    void write(RetentionFixture &desk, const ExportPeriod &period);
    QString recomputed();
    QJsonArray chains() const { return m_json.value(u"chains").toArray(); }

    QTemporaryDir m_folder;
    QString m_python;
    QJsonObject m_json;
};

void tst_ExportJob::initTestCase()
{
    m_python = QStandardPaths::findExecutable(u"python3"_s);
}

void tst_ExportJob::write(RetentionFixture &desk, const ExportPeriod &period)
{
    const QString file = m_folder.filePath(u"out.json"_s);
    {
        ExportJob job(desk.store->connection(), period, file);
        VERIFY_STORED(runToEnd(job));
    }
    m_json = QJsonDocument::fromJson(bytesOf(file)).object();
    QVERIFY(!m_json.isEmpty());
}

/// Empty when everything adds up, or nobody can tell: there is no Python.
QString tst_ExportJob::recomputed()
{
    if (m_python.isEmpty())
        return {};
    const QString file = m_folder.filePath(u"checked.json"_s);
    writeBytes(file, QJsonDocument(m_json).toJson());
    QProcess process;
    process.start(m_python, {QStringLiteral(SKRANKETID_SOURCE_DIR "/tests/thirdparty/recompute.py"), file});
    process.waitForFinished();
    const QString said = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode() == 0 ? QString() : said + u'!';
}

void tst_ExportJob::aPeriodHoldsItsSessionsWhole()
{
    RetentionFixture desk;
    const QString why = shipped().terms.corrections.constFirst().code;
    desk.session();
    desk.daysPass(1);
    const QDate day = desk.today();
    const SessionId second = desk.session();
    desk.daysPass(1);
    desk.session();
    desk.must(u"correct %1 outcome I17 %2"_s.arg(second.value).arg(why), Role::Manager);
    desk.session();
    write(desk, {day, day});
    const QJsonObject chain = chains().first().toObject();
    const QJsonArray events = chain.value(u"events").toArray();
    QCOMPARE(chain.value(u"sessions").toArray().size(), 1);
    QCOMPARE(events.first()[u"sequence"].toInteger(), second.value);
    QCOMPARE(events.last()[u"kind"].toString(), u"corrected"_s); // of the day after
    QCOMPARE(chain.value(u"previous")[u"sequence"].toInteger(), second.value - 1);
    QCOMPARE(recomputed(), QString());
}

void tst_ExportJob::whatWasSealedIsVouchedFor()
{
    RetentionFixture desk;
    desk.must(u"outage begin mitid"_s);
    desk.session();
    desk.must(u"noshow"_s);
    desk.daysPass(1000);
    desk.session();
    VERIFY_STORED(desk.run());
    write(desk, ExportPeriod::all());
    const QJsonObject chain = chains().first().toObject();
    QCOMPARE(chain.value(u"kept").toArray().size(), 1);
    QCOMPARE(chain.value(u"previous")[u"hash"], chain.value(u"sealed")[u"hash"]);
    QCOMPARE(m_json.value(u"summaries").toArray().size(), 2);
    QCOMPARE(recomputed(), QString());
}

void tst_ExportJob::aChangedSealIsSeen_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a kept event") << QByteArray("outage-began") << QByteArray("outage-ended");
    QTest::newRow("where it goes on")
        << QByteArray("\"previous\":{\"hash\":\"") << QByteArray("\"previous\":{\"hash\":\"0");
}

void tst_ExportJob::aChangedSealIsSeen()
{
    if (m_python.isEmpty())
        QSKIP("python3 is not installed");
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    RetentionFixture desk;
    desk.must(u"outage begin mitid"_s);
    desk.session();
    desk.daysPass(1000);
    desk.session();
    VERIFY_STORED(desk.run());
    write(desk, ExportPeriod::all());
    QByteArray bytes = QJsonDocument(m_json).toJson(QJsonDocument::Compact);
    QVERIFY(bytes.contains(before));
    m_json = QJsonDocument::fromJson(bytes.replace(before, after)).object();
    QVERIFY(!recomputed().isEmpty());
}

void tst_ExportJob::twoChainsAreTwo()
{
    RetentionFixture desk;
    desk.session();
    desk.must(u"start nemid-to-mitid reason=A3"_s); // ends with its chain
    VERIFY_STORED(desk.store->journal().startNewChain(desk.clock.now()));
    desk.reopen();
    desk.session();
    desk.batchOn({desk.today()});
    write(desk, ExportPeriod::all());
    QCOMPARE(chains().size(), 2);
    QCOMPARE(chains().first()[u"kind"].toString(), u"closed"_s);
    QCOMPARE(chains().last()[u"batches"].toArray().size(), 1);
    QCOMPARE(recomputed(), QString());
}

QTEST_GUILESS_MAIN(tst_ExportJob)
#include "tst_exportjob.moc"
