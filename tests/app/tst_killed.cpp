// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// SKRANKETID_SOAK=25: a thousand.
const int cycles = 40 * std::max(1, qEnvironmentVariableIntValue("SKRANKETID_SOAK"));

/// `record` on one profile, driven by lines.
class Recorder {
public:
    explicit Recorder(const QString &profile)
    {
        m_process.setProgram(QStringLiteral(SKRANKETID_PROGRAM));
        m_process.setArguments({u"--profile"_s, profile, u"record"_s});
        m_process.start();
    }

    QJsonObject ask(const QByteArray &line)
    {
        m_process.write(line + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10'000))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    /// Sends lines without waiting for their answers, kills the program at a random moment, and returns the
    /// last sequence it had acknowledged by then.
    qint64 workUntilKilled(QRandomGenerator &random)
    {
        for (int i = 0; i < 400; ++i)
            m_process.write(i % 3 == 2 ? "undo\n" : i % 3 == 1 ? "over interpreter\n" : "interrupt phone\n");
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
        QElapsedTimer timer;
        timer.start();
        const int lifeMs = random.bounded(1, 60);
        while (timer.elapsed() < lifeMs)
            m_process.waitForReadyRead(1);
        m_process.kill();
        m_process.waitForFinished();
        qint64 acknowledged = 0;
        while (m_process.canReadLine()) {
            const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
            if (answer.value(u"ok").toBool())
                acknowledged = std::max(acknowledged, answer.value(u"sequence").toInteger());
        }
        return acknowledged;
    }

private:
    QProcess m_process;
};

} // namespace

class tst_Killed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killsLoseNothingAcknowledged();
};

void tst_Killed::killsLoseNothingAcknowledged()
{
    QTemporaryDir folder;
    QRandomGenerator random(20211031);
    qint64 acknowledged = 0;
    qint64 total = 0;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        Recorder recorder(folder.path());
        const QJsonObject status = recorder.ask("status");
        QVERIFY2(status.value(u"ok").toBool(), QJsonDocument(status).toJson().constData());
        const qint64 found = status.value(u"sequence").toInteger();
        QVERIFY2(
            found >= acknowledged, qPrintable(u"%1 acknowledged, %2 found"_s.arg(acknowledged).arg(found)));
        if (cycle == 0) {
            QVERIFY(recorder.ask("start nemid-to-mitid reason=A2").value(u"ok").toBool());
        } else {
            QCOMPARE(status.value(u"state").toString(), u"interrupted"_s);
            const QJsonObject resumed = recorder.ask("resume");
            QVERIFY2(resumed.value(u"ok").toBool(), QJsonDocument(resumed).toJson().constData());
            QCOMPARE(resumed.value(u"state").toString(), u"running"_s);
            QCOMPARE(resumed.value(u"session").toInteger(), 1);
        }
        acknowledged = recorder.workUntilKilled(random);
        QVERIFY2(acknowledged > 0, "killed before it did anything: the test would prove nothing");
        total = acknowledged;
    }

    QProcess verify;
    verify.start(QStringLiteral(SKRANKETID_PROGRAM), {u"--profile"_s, folder.path(), u"verify"_s});
    QVERIFY(verify.waitForFinished(60'000));
    QVERIFY2(
        verify.exitCode() == 0, QByteArray(verify.readAll() + verify.readAllStandardError()).constData());
    qInfo("%d kills, %lld events acknowledged, none lost", cycles, total);

    Recorder last(folder.path());
    QVERIFY(last.ask("resume").value(u"ok").toBool());
    QVERIFY(last.ask("done").value(u"ok").toBool());
    QVERIFY(last.ask("finish I17").value(u"ok").toBool());
}

QTEST_GUILESS_MAIN(tst_Killed)
#include "tst_killed.moc"
