// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time/clock.h"

#include <QDateTime>
#include <QFile>
#include <QSysInfo>
#include <QTest>
#include <QThread>

#include <future>
#include <vector>

using namespace skranketid;
using namespace Qt::StringLiterals;

class tst_SystemClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverGoesBack();
    void neverGoesBackInSeveralThreads();
    void passesAsMuchAsIsSlept();
    void saysTheWallTime();
    void countsFromBootWithSuspend();
    void bootStaysTheSame();
    void makesABootIdWhereTheSystemHasNone();
};

void tst_SystemClock::neverGoesBack()
{
    const SystemClock clock;
    qint64 before = clock.now().monotonicMs;
    QVERIFY(before > 0);
    for (int i = 0; i < 100'000; ++i) {
        const qint64 now = clock.now().monotonicMs;
        QVERIFY(now >= before);
        before = now;
    }
}

void tst_SystemClock::neverGoesBackInSeveralThreads()
{
    const SystemClock clock;
    const auto falls = [&clock] {
        int count = 0;
        Moment before = clock.now();
        for (int i = 0; i < 20'000; ++i) {
            const Moment now = clock.now();
            count += now.monotonicMs < before.monotonicMs || now.boot != before.boot ? 1 : 0;
            before = now;
        }
        return count;
    };
    std::vector<std::future<int>> threads;
    for (int i = 0; i < 4; ++i)
        threads.push_back(std::async(std::launch::async, falls));
    for (auto &thread : threads)
        QCOMPARE(thread.get(), 0);
}

void tst_SystemClock::passesAsMuchAsIsSlept()
{
    const SystemClock clock;
    const Moment before = clock.now();
    QThread::msleep(60);
    const Moment after = clock.now();
    QVERIFY(after.monotonicMs - before.monotonicMs >= 59);
    QVERIFY(after.monotonicMs - before.monotonicMs < 10'000);
}

void tst_SystemClock::saysTheWallTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 wall = SystemClock().now().wallMs;
    QVERIFY(qAbs(wall - before) < 10'000);
}

void tst_SystemClock::countsFromBootWithSuspend()
{
    QFile uptime(u"/proc/uptime"_s);
    if (!uptime.open(QIODevice::ReadOnly))
        QSKIP("only Linux says its uptime in a file");
    const double seconds = uptime.readAll().split(' ').first().toDouble();
    QVERIFY(qAbs(static_cast<double>(SystemClock().now().monotonicMs) / 1000 - seconds) < 10);
}

void tst_SystemClock::bootStaysTheSame()
{
    const SystemClock one;
    const SystemClock other;
    QVERIFY(!one.now().boot.isEmpty());
    QCOMPARE(one.now().boot, other.now().boot);
    QThread::msleep(20);
    QCOMPARE(one.now().boot, other.now().boot);
    if (!QSysInfo::bootUniqueId().isEmpty())
        QCOMPARE(one.now().boot, QString::fromLatin1(QSysInfo::bootUniqueId()));
}

void tst_SystemClock::makesABootIdWhereTheSystemHasNone()
{
    QCOMPARE(bootIdOf("abc", 5, 6), u"abc"_s);

    constexpr qint64 boot = 1'631'000'040'000; // a whole minute
    const QString id = bootIdOf({}, boot + 1000, 1000);
    QVERIFY(!id.isEmpty());
    QCOMPARE(bootIdOf({}, boot + 86'400'000, 86'400'000), id);
    QCOMPARE(bootIdOf({}, boot + 86'410'000, 86'400'000), id); // wall clock set by ten seconds
    QCOMPARE(bootIdOf({}, boot + 86'390'000, 86'400'000), id);
    QVERIFY(bootIdOf({}, boot + 86'400'000, 1000) != id); // started again a day later
}

QTEST_GUILESS_MAIN(tst_SystemClock)
#include "tst_systemclock.moc"
