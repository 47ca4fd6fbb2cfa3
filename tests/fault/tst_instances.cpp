// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databasecontent.h"
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QLockFile>

#include <vector>

using namespace skranketid;
using namespace skranketid::test;

// The program is started twice, or after it was killed: there is one owner of a database, everybody else
// goes through it, and nobody waits for the dead.

namespace {

constexpr qint64 soonMs = 1000;

void startWindow(const Home &home, QProcess &process)
{
    home.prepare(process, {u"--profile"_s, home.profile(), u"--language"_s, u"en"_s});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start();
}

/// Process id.
qint64 ownerOf(const Home &home)
{
    QLockFile lock(home.database() + u".lock"_s);
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return process;
}

void kill(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

class tst_Instances : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartIsDoneInASecond();
    void nobodyWaitsForTheDead_data();
    void nobodyWaitsForTheDead();
    void manyStartsAtOnceLoseNothing();
};

void tst_Instances::aSecondStartIsDoneInASecond()
{
    const Home home;
    QProcess window;
    startWindow(home, window);
    QTRY_COMPARE_WITH_TIMEOUT(ownerOf(home), window.processId(), 20'000);
    QCOMPARE(home.record("status\n").size(), 1); // it answers by now
    qint64 longest = 0;
    for (int start = 0; start < rounds(5); ++start) {
        QElapsedTimer timer;
        timer.start();
        QProcess second;
        startWindow(home, second);
        QVERIFY(second.waitForFinished(20'000));
        longest = std::max(longest, timer.elapsed());
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(ownerOf(home), window.processId());
        QCOMPARE(window.state(), QProcess::Running);
    }
    qInfo("a second start took %lld ms at most", static_cast<long long>(longest));
    QVERIFY2(longest < soonMs, qPrintable(QString::number(longest)));
    kill(window);
}

void tst_Instances::nobodyWaitsForTheDead_data()
{
    QTest::addColumn<bool>("isWindow");
    QTest::newRow("window") << true;
    QTest::newRow("record") << false;
}

void tst_Instances::nobodyWaitsForTheDead()
{
    QFETCH(bool, isWindow);
    const Home home;
    for (int start = 0; start < rounds(3); ++start) {
        QProcess window;
        std::optional<Recorder> recorder;
        if (isWindow) {
            startWindow(home, window);
            QTRY_COMPARE_WITH_TIMEOUT(ownerOf(home), window.processId(), 20'000);
            QCOMPARE(home.record("noshow\n").size(), 1);
        } else {
            recorder.emplace(home);
            QVERIFY(recorder->ask("noshow").value(u"ok").toBool());
        }
        kill(isWindow ? window : recorder->process());
        QVERIFY(QFile::exists(home.database() + u".lock"_s));
        QElapsedTimer timer;
        timer.start();
        const QList<QJsonObject> answers = home.record("status\n");
        QVERIFY2(timer.elapsed() < soonMs, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().value(u"sequence").toInteger(), start + 1);
    }
}

/// One becomes the owner, and ends before the others may be done.
void tst_Instances::manyStartsAtOnceLoseNothing()
{
    constexpr int programs = 6;
    constexpr int lines = 10;
    const Home home;
    std::vector<std::unique_ptr<QProcess>> all;
    for (int program = 0; program < programs; ++program) {
        all.push_back(std::make_unique<QProcess>());
        home.prepare(*all.back(), {u"record"_s, u"--profile"_s, home.profile(), u"--language"_s, u"en"_s});
        all.back()->start();
        all.back()->write(QByteArray("noshow\n").repeated(lines));
        all.back()->closeWriteChannel();
    }
    QSet<qint64> sequences;
    for (const auto &program : all) {
        QVERIFY(program->waitForFinished(60'000));
        for (const QByteArray &line : program->readAllStandardOutput().split('\n')) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            QVERIFY2(line.isEmpty() || answer.value(u"ok").toBool(), line.constData());
            if (!line.isEmpty())
                sequences.insert(answer.value(u"sequence").toInteger());
        }
    }
    QCOMPARE(sequences.size(), programs * lines);
    QCOMPARE(verified(home.database()), QStringList());
    QCOMPARE(readRaw(home.database(), u"SELECT count(*) FROM event"_s),
        QStringList{QString::number(programs * lines)});
}

QTEST_GUILESS_MAIN(tst_Instances)
#include "tst_instances.moc"
