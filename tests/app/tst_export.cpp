// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDate>
#include <QDateTime>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace skranketid::test;

class tst_Export : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anybodyCanRecomputeIt();
    void everyChangeIsSeen_data();
    void everyChangeIsSeen();
    void aByteAnywhereIsSeen();
    void aLaterPeriodStartsWithTheHashBeforeIt();
    void anOpenAndARecoveredSessionAddUpToo();
    void whatIsSimulatedIsInItWithItsRows();
    void theDatabaseIsNeverOverwritten();
    void wrongWordsAreRefused();

private:
    RunResult exported(const QString &from, const QString &to, const QString &file = u"out.json"_s) const
    {
        return m_home->run({u"export"_s, u"events"_s, u"--from"_s, from, u"--to"_s, to, u"--format"_s,
            u"json"_s, u"--output"_s, file});
    }

    /// What the script in another language says of a file.
    RunResult recomputed(const QString &file = u"out.json"_s) const
    {
        QProcess process;
        process.start(m_python,
            {QStringLiteral(SKRANKETID_SOURCE_DIR "/tests/thirdparty/recompute.py"), m_home->path(file)});
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    void record(const QByteArray &lines, int sessions)
    {
        int answers = 0;
        for (const QJsonObject &answer : m_home->record(lines)) {
            QVERIFY2(answer.value(u"ok").toBool(), textOf(answer).constData());
            ++answers;
        }
        QVERIFY(answers >= sessions);
    }

    std::unique_ptr<Home> m_home;
    QString m_python;
    QString m_today;
};

void tst_Export::initTestCase()
{
    m_python = QStandardPaths::findExecutable(u"python3"_s);
    if (m_python.isEmpty())
        QFAIL("python3 is not installed: installer/packages.sh test brings it");
    m_home = std::make_unique<Home>();
    m_today = QDate::currentDate().toString(Qt::ISODate);
    // Corrected twice, excluded, undone: the acts of `Must show` 5, and more of everything around them.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray start = now.addSecs(-240).toString(Qt::ISODate).toLatin1();
    record("start nemid-to-mitid reason=A3 ago=300\n"
           "done\n"
           "interrupt phone 2\n"
           "hold\n"
           "resume\n"
           "undo\n"
           "redo\n"
           "note en note\n"
           "finish I13\n"
           "correct 1 started "
            + start
            + " wrong-choice\n"
              "correct 1 outcome I17 wrong-choice\n"
              "exclude 1 not-a-session\n"
              "undo\n"
              "exclude 1 not-a-session\n"
              "start mitid-new ticket=A2\n"
              "void mistake\n"
              "start mitid-new ticket=A3 channel=phone reason=A3\n"
              "done\n"
              "finish I15\n"
              "reopen 17 forgot-hold\n"
              "finish I17\n"
              "noshow\n"
              "outage begin mitid\n",
        20);
}

void tst_Export::anybodyCanRecomputeIt()
{
    const RunResult done = exported(m_today, m_today);
    QVERIFY2(done.status == 0, qPrintable(done.err));
    QCOMPARE(done.out, u"out.json is written.\n"_s);
    const RunResult found = recomputed();
    QVERIFY2(found.status == 0, qPrintable(found.err));
    QVERIFY2(found.out.contains(u"sessions: 3, batches: 0") && found.out.contains(u"everything adds up"),
        qPrintable(found.out));
    QVERIFY(!m_home->read(u"out.json"_s).contains("en note"));
    QCOMPARE(m_home->run({u"verify"_s}).status, 0);
}

void tst_Export::everyChangeIsSeen_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::newRow(before) << QByteArray(before) << QByteArray(after);
    };
    row("\"outcome\":\"I17\"", "\"outcome\":\"I13\"");
    row("\"excluded\":1", "\"excluded\":0");
    row("\"quality\":\"corrected\"", "\"quality\":\"measured\"");
    row("\"kind\":\"excluded\"", "\"kind\":\"included\"");
    row("\"kind\":\"noshow\"", "\"kind\":\"printed\"");
    row("\\\"outcome\\\":\\\"I15\\\"", "\\\"outcome\\\":\\\"I16\\\"");
}

void tst_Export::everyChangeIsSeen()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(exported(m_today, m_today).status, 0);
    QByteArray bytes = m_home->read(u"out.json"_s);
    const qsizetype at = bytes.indexOf(before);
    QVERIFY2(at >= 0, before.constData());
    bytes.replace(at, before.size(), after);
    m_home->write(u"changed.json"_s, bytes);
    QCOMPARE(recomputed(u"changed.json"_s).status, 1);
}

/// Of everything that is a number or a hash: any figure changed by one digit.
void tst_Export::aByteAnywhereIsSeen()
{
    QCOMPARE(exported(m_today, m_today).status, 0);
    const QByteArray bytes = m_home->read(u"out.json"_s);
    const QByteArrayList figures{"\"active_ms\":", "\"held_ms\":", "\"unknown_ms\":", "\"started_ms\":",
        "\"ended_ms\":", "\"wall_ms\":", "\"mono_ms\":", "\"hash\":\"", "\"sequence\":"};
    for (const QByteArray &name : figures) {
        const qsizetype from = name.contains("wall") || name.contains("mono") || name.contains("hash")
                || name.contains("sequence")
            ? bytes.indexOf("\"events\":[")
            : bytes.indexOf("\"sessions\":[");
        QByteArray changed = bytes;
        const qsizetype at = changed.indexOf(name, from) + name.size();
        QVERIFY(at > name.size());
        changed[at] = changed.at(at) == '9' ? '8' : '9';
        m_home->write(u"changed.json"_s, changed);
        QVERIFY2(recomputed(u"changed.json"_s).status != 0, name.constData());
    }
}

void tst_Export::aLaterPeriodStartsWithTheHashBeforeIt()
{
    const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    QCOMPARE(exported(tomorrow, tomorrow, u"later.json"_s).status, 0);
    const QJsonObject chain
        = QJsonDocument::fromJson(m_home->read(u"later.json"_s)).object()[u"chains"_s][0].toObject();
    QCOMPARE(chain.value(u"events").toArray().size(), 0);
    QCOMPARE(recomputed(u"later.json"_s).status, 0);
    QVERIFY(!exported(m_today, QDate::currentDate().addDays(-1).toString(Qt::ISODate)).err.isEmpty());
}

void tst_Export::anOpenAndARecoveredSessionAddUpToo()
{
    record("start mitid-new ticket=A9 reason=A3\ndone\n", 2);
    record("recover unknown\nstart mitid-new ticket=A10 reason=A3\ndone\nhold\n", 4);
    QCOMPARE(exported(m_today, m_today).status, 0);
    const RunResult found = recomputed();
    QVERIFY2(found.status == 0, qPrintable(found.err));
}

void tst_Export::whatIsSimulatedIsInItWithItsRows()
{
    const Home home;
    const RunResult simulated = home.run({u"simulate"_s, u"--days"_s, u"10"_s, u"--sessions-per-day"_s,
        u"20"_s, u"--desks"_s, u"2"_s, u"--seed"_s, u"7"_s, u"--detail"_s, u"steps"_s});
    QVERIFY2(simulated.status == 0, qPrintable(simulated.err));
    const RunResult done = home.run({u"export"_s, u"events"_s, u"--from"_s, u"2020-01-01"_s, u"--to"_s,
        u"2099-12-31"_s, u"--output"_s, m_home->path(u"simulated.json"_s)});
    QVERIFY2(done.status == 0, qPrintable(done.err));
    RunResult found = recomputed(u"simulated.json"_s);
    QVERIFY2(found.status == 0, qPrintable(found.err));
    QVERIFY2(found.out.contains(u"batches: 1"), qPrintable(found.out));
    QByteArray bytes = m_home->read(u"simulated.json"_s);
    const qsizetype at = bytes.indexOf("\"active_ms\":", bytes.indexOf("\"rows\":[")) + 12;
    bytes[at] = bytes.at(at) == '9' ? '8' : '9';
    m_home->write(u"simulated.json"_s, bytes);
    found = recomputed(u"simulated.json"_s);
    QCOMPARE(found.status, 1);
    QVERIFY2(found.err.contains(u"rows of batch"), qPrintable(found.err));
}

void tst_Export::theDatabaseIsNeverOverwritten()
{
    const QByteArray before = m_home->read(u"profile/skranketid.db"_s);
    const RunResult refused = exported(m_today, m_today, m_home->database());
    QCOMPARE(refused.status, 1);
    QCOMPARE(m_home->read(u"profile/skranketid.db"_s), before);
}

void tst_Export::wrongWordsAreRefused()
{
    const QStringList start{u"export"_s, u"events"_s, u"--output"_s, u"out.json"_s};
    QCOMPARE(m_home->run(start).status, 2);
    QCOMPARE(
        m_home->run(start + QStringList{u"--from"_s, u"2026-01-02"_s, u"--to"_s, u"2026-01-01"_s}).status, 2);
    QCOMPARE(m_home->run(start + QStringList{u"--from"_s, u"x"_s, u"--to"_s, u"2026-01-01"_s}).status, 2);
    QCOMPARE(
        m_home->run(start + QStringList{u"--from"_s, m_today, u"--to"_s, m_today, u"--format"_s, u"csv"_s})
            .status,
        2);
    QCOMPARE(m_home->run({u"export"_s}).status, 2);
}

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
