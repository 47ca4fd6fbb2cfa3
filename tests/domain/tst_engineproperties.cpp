// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/counterharness.h"

#include "models/domain/session/plan.h"

#include <QRandomGenerator>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

/// A counter worked by a monkey: any command at any time, with arguments that are often right.
class Monkey {
public:
    explicit Monkey(quint32 seed) : m_random(seed) { }

    QString line(const Desk &desk, const Moment &now)
    {
        static const QStringList lines{u"start nemid-to-mitid"_s, u"start mitid-new ago=%n"_s,
            u"start mitid-replace hold=yes"_s, u"start mitid-erhverv reason=A12 ticket=B%n"_s, u"done"_s,
            u"done"_s, u"done"_s, u"done"_s, u"done C05 C06 C07"_s, u"through C04"_s, u"through Z02"_s,
            u"skip C03 other"_s, u"fail C07 other"_s, u"choose app"_s, u"choose app+chip"_s,
            u"choose code-display"_s, u"reason A%n"_s, u"add S01"_s, u"add C07V"_s, u"add R01"_s,
            u"drop S01"_s, u"switch mitid-new"_s, u"switch mitid-replace"_s, u"hold"_s, u"hold documents"_s,
            u"resume"_s, u"resume %s"_s, u"resume %s hold=yes"_s, u"interrupt phone %n"_s, u"interrupt"_s,
            u"over interpreter"_s, u"note vent"_s, u"finish G1"_s, u"finish I13"_s, u"finish D1"_s,
            u"noshow"_s, u"void mistake"_s, u"undo"_s, u"undo"_s, u"undo"_s, u"redo"_s, u"redo"_s,
            u"reopen %s other"_s, u"correct %s held %n other"_s, u"correct %s started %b other"_s,
            u"correct %s ended %e other"_s, u"exclude %s other"_s, u"include %s other"_s, u"link %s %s"_s,
            u"recover keep"_s, u"recover hold"_s, u"recover drop"_s, u"recover end %n"_s,
            u"recover unknown"_s, u"outage begin mitid"_s, u"outage end"_s, u"status"_s, u"close-day"_s,
            u"absent keep %t"_s, u"absent drop %t"_s, u"absent split %t 5"_s, u"absent drop %t session=%s"_s};
        QString text = lines.at(m_random.bounded(lines.size()));
        text.replace(u"%n"_s, QString::number(m_random.bounded(1, 40)));
        const qint64 until = now.monotonicMs - m_random.bounded(30'000);
        const qint64 from = std::max<qint64>(0, until - 1 - m_random.bounded(30'000));
        text.replace(u"%t"_s, u"%1 %2"_s.arg(from).arg(std::max<qint64>(1, until)));
        SessionId id;
        while (text.contains(u"%s"_s)) {
            id = {m_random.bounded(3) != 0 ? desk.lastTouched.value : m_random.bounded(1, 60)};
            text.replace(text.indexOf(u"%s"_s), 2, QString::number(id.value));
        }
        if (const Session *session = desk.find(id)) {
            const qint64 ms = m_random.bounded(400'000);
            text.replace(
                u"%b"_s, isoTime(session->startedWallMs + ms)); // never earlier: nobody checks the desk
            text.replace(u"%e"_s, isoTime(session->last.wallMs - ms));
        }
        return text;
    }

    qint64 pauseMs() { return m_random.bounded(4) == 0 ? m_random.bounded(1500) : m_random.bounded(90'000); }
    bool rarely() { return m_random.bounded(25) == 0; }
    bool reboots() { return m_random.bounded(3) == 0; }

private:
    static QString isoTime(qint64 ms)
    {
        return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
    }

    QRandomGenerator m_random;
};

/// A corrected time can take off more than what add-ons did not take.
bool isCorrected(const Session &session)
{
    return std::ranges::any_of(session.events, [](const Event &event) {
        return event.kind == EventKind::Corrected || event.kind == EventKind::Absent;
    });
}

void compareWithFold(const Counter &counter, const Session &session)
{
    Session folded = foldSession(counter.catalogue, session.events);
    if (session.phase == Phase::Interrupted) {
        QCOMPARE(folded.phase, Phase::Running);
        folded.phase = Phase::Interrupted;
    }
    QCOMPARE(dump(session), dump(folded));

    QList<Event> without;
    for (const Event *event : effectiveEvents(session.events).counting)
        without.append(*event);
    const Session reduced = foldSession(counter.catalogue, without);
    folded = foldSession(counter.catalogue, session.events);
    QCOMPARE(dump(reduced), dump(folded));
}

} // namespace

class tst_EngineProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noOrderOfCommandsBreaksTime_data();
    void noOrderOfCommandsBreaksTime();
};

void tst_EngineProperties::noOrderOfCommandsBreaksTime_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_EngineProperties::noOrderOfCommandsBreaksTime()
{
    QFETCH(quint32, seed);
    Monkey monkey(seed);
    Counter counter;
    const qint64 opened = counter.clock.now().wallMs;
    QMap<SessionId, Session> seen;
    for (int i = 0; i < 120; ++i) {
        counter.clock.advance(monkey.pauseMs());
        if (monkey.rarely()) {
            counter.crash();
            if (monkey.reboots())
                counter.clock.reboot(u"boot-%1"_s.arg(i + 2), monkey.pauseMs());
        }
        counter.role = i % 2 == 0 ? Role::Manager : Role::Clerk;
        counter.say(monkey.line(counter.desk, counter.clock.now()));

        int running = 0;
        for (const Session &session : std::as_const(counter.desk.sessions)) {
            running += session.phase == Phase::Running;
            QVERIFY(session.activeMs >= 0 && session.heldMs >= 0 && session.unknownMs >= 0
                && session.addOnMs >= 0);
            for (const StepRecord &record : session.steps)
                QVERIFY(record.durationMs >= 0);
            QVERIFY(session.addOnMs <= session.activeMs || isCorrected(session));
            const bool endIsUnknown = session.phase == Phase::Ended && session.endedWallMs == 0;
            if (!endIsUnknown)
                QCOMPARE(session.activeMs + session.heldMs + session.unknownMs,
                    session.last.wallMs - session.startedWallMs);
            compareWithFold(counter, session);
            if (QTest::currentTestFailed())
                return;
            seen.insert(session.id, session);
        }
        QVERIFY(running <= 1);
        QCOMPARE(bool(counter.desk.running), running == 1);

        // All sessions' active time together is never more than the desk was open (late starts reach back 40
        // s at most).
        qint64 active = 0;
        for (const Session &session : std::as_const(seen))
            active += session.activeAt(counter.clock.now());
        QVERIFY2(active <= counter.clock.now().wallMs - opened + 40'000,
            qPrintable(u"%1 ms active in %2 ms"_s.arg(active).arg(counter.clock.now().wallMs - opened)));
    }

    // Replaying the journal gives the same desk, and so does every prefix of it give the desk of that time.
    Desk replayed;
    for (const Event &event : std::as_const(counter.journal))
        replayed = apply(counter.catalogue, replayed, event);
    for (const Session &session : std::as_const(counter.desk.sessions)) {
        Session again = *replayed.find(session.id);
        if (session.phase == Phase::Interrupted)
            again.phase = Phase::Interrupted;
        QCOMPARE(dump(again), dump(session));
    }
}

QTEST_GUILESS_MAIN(tst_EngineProperties)
#include "tst_engineproperties.moc"
