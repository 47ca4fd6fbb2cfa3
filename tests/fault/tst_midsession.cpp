// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/deskwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <iostream>
#include <string>

using namespace skranketid;
using namespace skranketid::test;

// A desk is killed in the middle of a session, at any step and in the middle of its being stored: the session
// is offered again, its time is right, and the step that nobody knows of is ticked once.

namespace {

constexpr qint64 heartbeatMs = 10'000;

/// A clock that is told the time.
class ToldClock final : public Clock {
public:
    Moment now() const override { return moment; }
    Moment moment{1'790'000'000'000, 1'000'000, u"boot-0"_s};
};

/// desk FOLDER: lines "WALL MONOTONIC BOOT COMMAND", an answer to each. The command "beat" is the heart's.
int runChild(const QStringList &arguments)
{
    ToldClock clock;
    const auto opened
        = DeskStore::open(optionsIn(arguments.value(1)), clock, std::make_shared<Catalogue>(shipped()));
    std::string line;
    while (opened && std::getline(std::cin, line)) {
        const QString text = QString::fromStdString(line);
        clock.moment = {text.section(u' ', 0, 0).toLongLong(), text.section(u' ', 1, 1).toLongLong(),
            text.section(u' ', 2, 2)};
        const QString command = text.section(u' ', 3);
        QJsonObject answer{{u"ok"_s, true}};
        if (command == u"beat")
            (*opened)->beat();
        else
            answer = (*opened)->execute(*parseCommand(command)).json;
        std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    }
    return opened ? 0 : 1;
}

/// The desk as its clerk and a stop watch see it.
class Bench {
public:
    explicit Bench(quint32 seed) : m_random(seed) { }

    /// Starts the program and goes on.
    void open()
    {
        m_child = startChild({u"desk"_s, m_folder.path()});
        const QJsonObject status = ask(u"status"_s);
        QVERIFY2(status.value(u"ok").toBool(), "the desk did not open");
        if (status.value(u"state").toString() == u"interrupted")
            goOn();
        else
            QVERIFY(!m_isInSession || m_unanswered.contains(u"finish"));
        // The clerk who got no answer says it once more.
        if (m_unanswered.isEmpty() || QTest::currentTestFailed())
            return;
        const QJsonObject answer = ask(m_unanswered);
        m_stored += answer.value(u"repeated").toBool() ? 1 : 0;
        follow(answer);
    }

    /// Some steps, and then one that is cut short.
    void workUntilKilled()
    {
        for (int steps = m_random.bounded(6); steps > 0 && !QTest::currentTestFailed(); --steps) {
            pass(m_random.bounded(45'000));
            follow(ask(nextLine()));
        }
        pass(m_random.bounded(45'000));
        const QString line = nextLine();
        send(line);
        QThread::usleep(m_random.bounded(700));
        m_child->kill();
        m_child->waitForFinished();
        m_unanswered = line;
        if (m_child->canReadLine()) {
            m_unanswered.clear();
            follow(QJsonDocument::fromJson(m_child->readLine()).object());
        } else {
            ++m_cutShort;
        }
        leaveIt();
    }

    void close()
    {
        m_child->closeWriteChannel();
        m_child->waitForFinished();
    }

    QString file() const { return optionsIn(m_folder.path()).file; }
    int cutShort() const { return m_cutShort; }
    int stored() const { return m_stored; } ///< of these, as it turned out
    int sessions() const { return m_sessions; }
    qint64 worst() const { return m_worst; }

private:
    void goOn()
    {
        if (!m_isInSession) // begun, and nobody was told
            m_activeMs = 0;
        const QJsonObject resumed = ask(u"recover keep"_s);
        QCOMPARE(resumed.value(u"state").toString(), u"running"_s);
        const qint64 found = resumed.value(u"active_ms").toInteger();
        m_worst = std::max(m_worst, m_activeMs - found);
        QVERIFY2(found <= m_activeMs && found >= m_activeMs - heartbeatMs,
            qPrintable(u"%1 ms instead of %2"_s.arg(found).arg(m_activeMs)));
        m_activeMs = found;
    }

    void send(const QString &line)
    {
        m_child->write(
            u"%1 %2 %3 %4\n"_s.arg(m_now.wallMs).arg(m_now.monotonicMs).arg(m_now.boot, line).toUtf8());
        m_child->waitForBytesWritten();
    }

    QJsonObject ask(const QString &line)
    {
        send(line);
        while (!m_child->canReadLine()) {
            if (!m_child->waitForReadyRead(10'000))
                return {};
        }
        return QJsonDocument::fromJson(m_child->readLine()).object();
    }

    void pass(qint64 ms)
    {
        if (m_isInSession)
            m_activeMs += ms;
        while (ms > 0) {
            const qint64 part = std::min(ms, heartbeatMs - m_sinceBeatMs);
            m_now.wallMs += part;
            m_now.monotonicMs += part;
            ms -= part;
            m_sinceBeatMs += part;
            if (m_sinceBeatMs == heartbeatMs) {
                ask(u"beat"_s);
                m_sinceBeatMs = 0;
            }
        }
    }

    /// The time until somebody starts the program again, or the machine.
    void leaveIt()
    {
        const qint64 ms = 75'000 + m_random.bounded(1'800'000);
        m_now.wallMs += ms;
        m_now.monotonicMs += ms;
        m_sinceBeatMs = 0;
        if (m_random.bounded(3) == 0)
            m_now = {m_now.wallMs, 9000, u"boot-%1"_s.arg(++m_boots)};
    }

    QString nextLine()
    {
        const QString id = u"@k%1 "_s.arg(++m_number);
        if (!m_isInSession)
            return id + u"start nemid-to-mitid ticket=A%1"_s.arg(m_sessions % 900);
        const Checklist *list = shipped().current(u"nemid-to-mitid"_s, OfficeTime().day(m_now.wallMs));
        const Step *step = list->step(m_next);
        const QString sets = step ? step->sets : u"outcome"_s;
        if (sets.isEmpty())
            return id + u"done "_s + m_next;
        if (sets == u"outcome")
            return id + u"finish G1"_s;
        return id
            + (sets == u"reason" ? u"reason A3"_s
                                 : u"choose %1=%2"_s.arg(sets, sets == u"route" ? u"mitid"_s : u"app"_s));
    }

    void follow(const QJsonObject &answer)
    {
        QVERIFY2(answer.value(u"ok").toBool(), QJsonDocument(answer).toJson().constData());
        const bool wasInSession = m_isInSession;
        m_isInSession = answer.value(u"state").toString() == u"running"
            || answer.value(u"state").toString() == u"interrupted";
        m_next = answer.value(u"next").toString();
        m_unanswered.clear();
        if (m_isInSession && !wasInSession) {
            ++m_sessions;
            m_activeMs = 0;
        }
    }

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_child;
    Moment m_now = ToldClock().moment;
    bool m_isInSession = false;
    QString m_next; ///< step
    QString m_unanswered; ///< line
    qint64 m_activeMs = 0; ///< of the session, in truth
    qint64 m_worst = 0;
    qint64 m_sinceBeatMs = 0;
    int m_number = 0;
    int m_boots = 0;
    int m_sessions = 0;
    int m_cutShort = 0;
    int m_stored = 0;
};

} // namespace

class tst_MidSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killsCostAtMostAHeartbeatAndNoStep();
};

void tst_MidSession::killsCostAtMostAHeartbeatAndNoStep()
{
    const int kills = rounds(20);
    Bench bench(20220307);
    for (int kill = 0; kill < kills && !QTest::currentTestFailed(); ++kill) {
        bench.open();
        if (!QTest::currentTestFailed())
            bench.workUntilKilled();
    }
    if (QTest::currentTestFailed())
        return;
    bench.open();
    bench.close();
    QCOMPARE(verified(bench.file()), QStringList());

    QMap<QString, int> ticks; // by session and step
    const QStringList bodies
        = readRaw(bench.file(), u"SELECT session || ' ' || body FROM event WHERE kind = 'steps-done'"_s);
    for (const QString &body : bodies) {
        const QJsonObject json = QJsonDocument::fromJson(body.section(u' ', 1).toUtf8()).object();
        for (const QJsonValue &step : json.value(u"steps").toArray())
            ++ticks[body.section(u' ', 0, 0) + u' ' + step.toString()];
    }
    QVERIFY(ticks.size() > kills);
    QCOMPARE(*std::ranges::max_element(ticks), 1);
    qInfo("kills in mid-session: %d, %d of them before the answer to a command (which was stored %d times), "
          "%d sessions, %lld steps, none "
          "twice, at most %.1f s of time lost",
        kills, bench.cutShort(), bench.stored(), bench.sessions(), static_cast<long long>(ticks.size()),
        double(bench.worst()) / 1000);
}

SKRANKETID_TEST_MAIN(tst_MidSession, runChild)
#include "tst_midsession.moc"
