// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databasecontent.h"
#include "tests/support/deskfixture.h"

#include <QRandomGenerator>

using namespace skranketid;
using namespace skranketid::test;

// Somebody turns the wall clock again and again, the machine sleeps, the program ends, the machine boots.
// Beside it runs the truth.

namespace {

constexpr qint64 heartbeatMs = 10'000;
constexpr qint64 dayMs = 24LL * 3600 * 1000;

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

/// What a wall clock is turned to.
QList<qint64> wrongTimes(qint64 now)
{
    return {std::max<qint64>(0, now - 365 * dayMs), now + dayMs, 0, utc("2026-03-29T00:59:59Z"),
        utc("2026-03-29T01:00:01Z"), utc("2026-10-25T00:59:59Z"), utc("2026-10-25T01:00:01Z"),
        utc("2038-01-19T03:14:08Z")};
}

/// One session at a desk whose clocks are attacked, and what it really took.
class Attack {
public:
    Attack(quint32 seed, qint64 startMs) : m_random(seed)
    {
        m_desk.clock = ManualClock({startMs, qint64(m_random.bounded(1'000'000'000)), u"boot-0"_s});
        m_desk.open();
    }

    /// Returns its id.
    SessionId work(bool withCrashes)
    {
        m_session = m_desk.must(u"start nemid-to-mitid reason=A2"_s).session;
        for (int step = 0; step < 50 && !QTest::currentTestFailed(); ++step) {
            pass(m_random.bounded(8) == 0 ? m_random.bounded(600'000) : m_random.bounded(20'000));
            if (m_random.bounded(4) == 0)
                turnClock();
            if (withCrashes && m_random.bounded(6) == 0)
                crash();
            act();
        }
        if (isHeld())
            m_desk.must(u"resume"_s);
        m_desk.must(u"finish I17"_s);
        return m_session;
    }

    DeskFixture &desk() { return m_desk; }
    qint64 activeMs() const { return m_activeMs; }
    qint64 heldMs() const { return m_heldMs; }
    int crashes() const { return m_crashes; }

private:
    bool isHeld() const { return m_desk.store->desk().find(m_session)->phase == Phase::Held; }

    /// Time goes by, and the heart beats every ten seconds; only the last beat counts.
    void pass(qint64 ms)
    {
        (isHeld() ? m_heldMs : m_activeMs) += ms;
        const qint64 sinceBeatMs = (m_sinceBeatMs + ms) % heartbeatMs;
        const bool beats = m_sinceBeatMs + ms >= heartbeatMs;
        m_desk.clock.advance(beats ? ms - sinceBeatMs : ms);
        if (beats) {
            m_desk.store->beat();
            if (m_crashes == 0)
                VERIFY_STORED(m_desk.store->keepHouse());
            m_desk.clock.advance(sinceBeatMs);
        }
        m_sinceBeatMs = sinceBeatMs;
    }

    void turnClock()
    {
        const qint64 now = m_desk.clock.now().wallMs;
        const QList<qint64> times = wrongTimes(now);
        m_desk.clock.turnWall(times.at(m_random.bounded(times.size())) - now);
    }

    /// The program ends without a word, the machine perhaps too. What came between is no work.
    void crash()
    {
        const bool wasHeld = isHeld();
        m_desk.store.reset();
        const qint64 offMs = 61'000 + m_random.bounded(3'600'000);
        if (m_random.bounded(2) == 0)
            m_desk.clock.reboot(u"boot-%1"_s.arg(++m_boots), offMs);
        else
            m_desk.clock.advance(offMs);
        if (m_random.bounded(2) == 0)
            turnClock();
        m_desk.open();
        m_sinceBeatMs = 0;
        if (wasHeld)
            return;
        ++m_crashes;
        m_desk.must(u"recover keep"_s);
    }

    void act()
    {
        static const QStringList lines{u"done"_s, u"done"_s, u"done"_s, u"choose app"_s,
            u"over interpreter"_s, u"note venter"_s, u"reason A3"_s, u"hold"_s, u"resume"_s};
        m_desk.say(lines.at(m_random.bounded(lines.size()))); // much of it is refused
    }

    QRandomGenerator m_random;
    DeskFixture m_desk;
    SessionId m_session;
    qint64 m_activeMs = 0;
    qint64 m_heldMs = 0;
    qint64 m_sinceBeatMs = 0;
    int m_crashes = 0; ///< in the middle of work
    int m_boots = 0;
};

} // namespace

class tst_Clocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withinABootNothingIsWrong_data() { attacks(); }
    void withinABootNothingIsWrong();
    void aCrashCostsAtMostAHeartbeat_data() { attacks(); }
    void aCrashCostsAtMostAHeartbeat();
    void aSessionIsBroughtToAnEndInWhateverYear_data();
    void aSessionIsBroughtToAnEndInWhateverYear();

private:
    static void attacks();
};

void tst_Clocks::attacks()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<qint64>("start");
    const char *starts[] = {"2026-06-09T08:00:00Z", "2026-03-29T00:50:00Z", "2026-10-25T00:50:00Z",
        "2026-06-08T21:59:50Z", "2025-12-31T22:59:59Z"};
    for (int seed = 1; seed <= rounds(8); ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed) << utc(starts[seed % 5]);
}

void tst_Clocks::withinABootNothingIsWrong()
{
    QFETCH(quint32, seed);
    QFETCH(qint64, start);
    Attack attack(seed, start);
    const SessionId id = attack.work(false);
    const auto row = attack.desk().store->journal().row(id);
    VERIFY_STORED(row);
    QVERIFY(*row);
    QCOMPARE((*row)->activeMs, attack.activeMs()); // 10 ms would be allowed
    QCOMPARE((*row)->heldMs, attack.heldMs());
    QCOMPARE((*row)->unknownMs, 0);
    QCOMPARE((*row)->quality, Quality::Measured);
    QCOMPARE((*row)->day, OfficeTime().day(start));
    QCOMPARE((*row)->hour, OfficeTime().hour(start));
    attack.desk().store.reset();
    QCOMPARE(verified(attack.desk().options.file), QStringList());
}

void tst_Clocks::aCrashCostsAtMostAHeartbeat()
{
    QFETCH(quint32, seed);
    QFETCH(qint64, start);
    Attack attack(seed, start);
    const SessionId id = attack.work(true);
    const auto row = attack.desk().store->journal().row(id);
    VERIFY_STORED(row);
    QVERIFY(*row);
    const qint64 missing = attack.activeMs() - (*row)->activeMs;
    QVERIFY2(missing >= 0 && missing <= attack.crashes() * heartbeatMs,
        qPrintable(u"%1 ms missing after %2 crashes"_s.arg(missing).arg(attack.crashes())));
    QVERIFY((*row)->heldMs >= 0 && (*row)->unknownMs >= 0);
    QCOMPARE((*row)->quality, attack.crashes() > 0 ? Quality::Recovered : Quality::Measured);
    QCOMPARE((*row)->day, OfficeTime().day(start));
    attack.desk().store.reset();
    QCOMPARE(verified(attack.desk().options.file), QStringList());
}

void tst_Clocks::aSessionIsBroughtToAnEndInWhateverYear_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("wake");
    QTest::addColumn<QString>("recovery");
    const char *years[][2] = {{"2022-03-07T08:00:00Z", "2026-06-09T08:00:00Z"},
        {"2026-06-09T08:00:00Z", "2022-03-07T08:00:00Z"}, {"2026-06-09T08:00:00Z", "1970-01-01T00:00:00Z"},
        {"2026-06-09T08:00:00Z", "2099-12-31T23:59:59Z"}, {"2099-12-31T23:59:59Z", "2026-06-09T08:00:00Z"}};
    for (const auto &[start, wake] : years) {
        for (const char *recovery : {"recover keep", "recover hold", "recover drop", "recover unknown",
                 "recover end", "resume", "void mistake"})
            QTest::addRow("%.4s, then %.4s, %s", start, wake, recovery)
                << utc(start) << utc(wake) << QString::fromLatin1(recovery);
    }
}

/// The battery of the machine's clock is empty: after a boot it says another year.
void tst_Clocks::aSessionIsBroughtToAnEndInWhateverYear()
{
    QFETCH(qint64, start);
    QFETCH(qint64, wake);
    QFETCH(QString, recovery);
    DeskFixture desk;
    desk.clock = ManualClock({start, 5'000'000, u"boot-1"_s});
    desk.open();
    const SessionId id = desk.must(u"start nemid-to-mitid reason=A2"_s).session;
    desk.clock.advance(30'000);
    desk.must(u"done"_s);
    desk.store.reset();
    desk.clock.reboot(u"boot-2"_s, 5000);
    desk.clock.turnWall(wake - desk.clock.now().wallMs);
    desk.open();
    const Answer recovered = desk.say(recovery);
    QVERIFY2(recovered.ok(), qPrintable(recovered.refusal.value_or(Refusal()).message));
    if (desk.store->desk().find(id)->phase == Phase::Held)
        desk.must(u"resume"_s);
    if (desk.store->desk().running)
        desk.must(u"finish I17"_s);
    const auto row = desk.store->journal().row(id);
    VERIFY_STORED(row);
    QVERIFY(*row && !(*row)->open);
    QCOMPARE((*row)->activeMs, 30'000);
    QCOMPARE((*row)->heldMs, 0);
    QVERIFY((*row)->unknownMs >= 0);
    desk.store.reset();
    QCOMPARE(verified(desk.options.file), QStringList());
}

QTEST_GUILESS_MAIN(tst_Clocks)
#include "tst_clocks.moc"
