// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupjob.h"
#include "models/store/verifyjob.h"
#include "tests/support/journalfixture.h"
#include "tests/ui/windowbench.h"

#include <QElapsedTimer>
#include <QTimer>

#ifdef SKRANKETID_FAULTS
#include <unistd.h>
#endif

using namespace skranketid;
using namespace skranketid::test;

// A disk of which every sync takes a tenth of a second, a backup and a verification: the window goes on.

namespace {

constexpr qint64 longestGapMs = 100;

/// Looks how long the window's thread was away.
class Watch : public QObject {
public:
    Watch()
    {
        connect(
            &m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(2);
    }

    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

void pressNext(WindowBench &bench)
{
    bench.clock.pass(1000);
    const bool ticks = bench.running() && bench.wanted() == WindowBench::Want::Tick;
    QTest::keyClick(bench.focus(), ticks ? Qt::Key_Space : Qt::Key_1);
}

} // namespace

class tst_NeverBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowGoesOnBesideASlowDisk();
};

void tst_NeverBlocks::theWindowGoesOnBesideASlowDisk()
{
#ifndef SKRANKETID_FAULTS
    QSKIP("this build's disk cannot be made slow");
#endif
    const QTemporaryDir folder;
    WindowBench bench;
    qint64 longest = 0;
    for (int round = 0; round < 3; ++round) { // something else may have had the machine
        auto backup = bench.storage().runSliced([&folder](DeskStore &store) {
            return std::make_unique<BackupJob>(store.connection(), folder.filePath(u"daily.backup"_s));
        });
        auto verify = bench.storage().runSliced([](DeskStore &store) {
            return std::make_unique<VerifyJob>(
                store.connection(), VerifyAgainst{rowFromEvents, {}}, std::make_shared<VerifyReport>());
        });
        QElapsedTimer answered;
        answered.start();
        bench.storage()
            .run([](DeskStore &store) { return store.record(EventKind::Printed, {}).has_value(); })
            .waitForFinished();
        QVERIFY2(answered.elapsed() >= 100, "the disk is not slow: the test would prove nothing");

        Watch watch;
        QElapsedTimer passed;
        passed.start();
        const qint64 before = bench.state().desk().sequence;
        while (passed.elapsed() < 2000) {
            pressNext(bench);
            QTest::qWait(60);
        }
        longest = watch.longest();
        QTRY_VERIFY(backup.isFinished() && verify.isFinished());
        QVERIFY(backup.result() && verify.result());
        QVERIFY(bench.state().desk().sequence > before + 5);
        if (longest < longestGapMs)
            break;
    }
    qInfo("slow disk: the window's longest gap was %lld ms", static_cast<long long>(longest));
    QVERIFY2(longest < longestGapMs, qPrintable(QString::number(longest)));
}

int main(int argc, char *argv[])
{
#ifdef SKRANKETID_FAULTS
    if (!qEnvironmentVariableIsSet("SKRANKETID_SLOW")) {
        qputenv("SKRANKETID_SLOW", "100");
        qputenv("LD_PRELOAD", SKRANKETID_FAULTS);
        execv("/proc/self/exe", argv);
    }
#endif
    const QApplication application(argc, argv);
    tst_NeverBlocks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_neverblocks.moc"
