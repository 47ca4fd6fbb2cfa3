// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/frames.h"
#include "app/remotecommand.h"
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace skranketid;
using namespace skranketid::test;

class tst_ThinClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandWorksTheSameWithTheProfileOpen_data();
    void everyCommandWorksTheSameWithTheProfileOpen();
    void twoRecordersShareOneDesk();
    void aGuestSpeaksItsOwnLanguage();
    void relativeNamesAreThoseOfTheGuest();
    void badLinesOfAGuestAreAnswered();
    void restoreIsRefusedWhileTheProfileIsOpen();
    void aGuestTakesOverWhenTheOwnerEnds();
    void aGuestTakesOverWhenTheOwnerWasKilledBetweenLines();
    void aKilledOwnerBlocksNobody();
    void anEmptyLockFileBlocksNobody();
    void recordGivesWayToTheWindow();
    void everyCommandWorksWithTheWindowOpen();
    void anotherProfileOnTheSameDatabaseIsNamed();
    void strangersCannotConnect();
    void nonsenseOnTheSocketHarmsNobody_data();
    void nonsenseOnTheSocketHarmsNobody();
    void longBodiesGoInSeveralFrames();

private:
    static void startWindow(const Home &home, QProcess &window)
    {
        home.prepare(window, {u"--profile"_s, home.profile(), u"--language"_s, u"en"_s});
        QProcessEnvironment environment = window.processEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        window.setProcessEnvironment(environment);
        window.start();
        QVERIFY(window.waitForStarted());
    }

    static qint64 ownerOf(const Home &home)
    {
        qint64 process = 0;
        QString host;
        QString program;
        QLockFile(home.database() + u".lock"_s).getLockInfo(&process, &host, &program);
        return process;
    }

    static QString socketOf(const Home &home)
    {
        const QDir dir(home.profile());
        const QStringList found
            = dir.entryList({u".skranketid-*"_s}, QDir::AllEntries | QDir::System | QDir::Hidden);
        return found.isEmpty() ? QString() : dir.filePath(found.first());
    }
};

namespace {

const QByteArray recordedLines = "start mitid-new ticket=A1\nnonsense\nfinish\nvoid mistake\n";

QByteArray checklistFile()
{
    QFile file(QStringLiteral(SKRANKETID_SOURCE_DIR "/resources/checklists/mitid-new.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\"version\": 1", "\"version\": 7")
                                          : QByteArray();
}

/// Takes out of an output what differs from run to run.
QString timeless(const QString &text)
{
    static const QRegularExpression changing(
        u"\"(active_ms|held_ms|elapsed_ms|event|chain|sequence|session)\":(\"[^\"]*\"|[0-9.]+)|Events: [0-9]+, sessions: [0-9]+|[0-9.]+ seconds"_s);
    return QString(text).replace(changing, u"…"_s);
}

} // namespace

void tst_ThinClient::everyCommandWorksTheSameWithTheProfileOpen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");

    QTest::newRow("record") << QStringList{u"record"_s} << recordedLines << 0;
    QTest::newRow("record at a desk") << QStringList{u"record"_s, u"--desk"_s, u"D2"_s} << recordedLines << 0;
    QTest::newRow("list") << QStringList{u"checklists"_s, u"list"_s} << QByteArray() << 0;
    QTest::newRow("show") << QStringList{u"checklists"_s, u"show"_s, u"nemid"_s} << QByteArray() << 0;
    QTest::newRow("show nothing") << QStringList{u"checklists"_s, u"show"_s, u"none"_s} << QByteArray() << 1;
    QTest::newRow("check") << QStringList{u"checklists"_s, u"check"_s, u"good.json"_s} << QByteArray() << 0;
    QTest::newRow("check a broken one")
        << QStringList{u"checklists"_s, u"check"_s, u"bad.json"_s} << QByteArray() << 1;
    QTest::newRow("import") << QStringList{u"checklists"_s, u"import"_s, u"good.json"_s} << QByteArray() << 0;
    QTest::newRow("import a broken one")
        << QStringList{u"checklists"_s, u"import"_s, u"bad.json"_s} << QByteArray() << 1;
    QTest::newRow("export") << QStringList{u"checklists"_s, u"export"_s, u"nemid"_s, u"out.json"_s}
                            << QByteArray() << 0;
    QTest::newRow("verify") << QStringList{u"verify"_s} << QByteArray() << 0;
    QTest::newRow("backup") << QStringList{u"backup"_s, u"copy.db"_s} << QByteArray() << 0;
    QTest::newRow("backup of the day") << QStringList{u"backup"_s} << QByteArray() << 0;
    QTest::newRow("list of backups") << QStringList{u"backup"_s, u"--list"_s} << QByteArray() << 0;
    QTest::newRow("export of the journal") << QStringList{u"export"_s, u"events"_s, u"--from"_s,
        u"2020-01-01"_s, u"--to"_s, u"2099-12-31"_s, u"--output"_s, u"events.json"_s}
                                           << QByteArray() << 0;
    QTest::newRow("retention looked at") << QStringList{u"retention"_s, u"--preview"_s} << QByteArray() << 0;
    QTest::newRow("retention") << QStringList{u"retention"_s, u"--export"_s, u"events.json"_s} << QByteArray()
                               << 0;
    QTest::newRow("self-test") << QStringList{u"self-test"_s} << QByteArray() << 0;
    QTest::newRow("simulate") << QStringList{u"simulate"_s, u"--days"_s, u"5"_s, u"--sessions-per-day"_s,
        u"3"_s, u"--desks"_s, u"1"_s, u"--seed"_s, u"1"_s, u"--from"_s, u"2022-01-03"_s}
                              << QByteArray() << 0;
    QTest::newRow("wrong usage") << QStringList{u"verify"_s, u"--fast"_s} << QByteArray() << 2;
}

void tst_ThinClient::everyCommandWorksTheSameWithTheProfileOpen()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, status);

    const auto prepared = [&](const Home &home) {
        home.write(u"good.json"_s, checklistFile());
        home.write(u"bad.json"_s, checklistFile().replace("\"valid_from\"", "\"valid_form\""));
    };
    const Home closed;
    prepared(closed);
    const RunResult alone = closed.run(arguments, input);

    const Home open;
    prepared(open);
    RunResult served;
    {
        Recorder owner(open);
        QVERIFY(owner.ask("status").value(u"ok").toBool());
        served = open.run(arguments, input);
        QVERIFY(owner.ask("status").value(u"ok").toBool());
    }
    QCOMPARE(alone.status, status);
    QCOMPARE(served.status, alone.status);
    QCOMPARE(timeless(served.out).replace(open.path(), closed.path()), timeless(alone.out));
    QCOMPARE(timeless(served.err), timeless(alone.err));
    QCOMPARE(open.read(u"events.json"_s).isEmpty(), closed.read(u"events.json"_s).isEmpty());
    QCOMPARE(open.read(u"out.json"_s), closed.read(u"out.json"_s));
    QCOMPARE(open.read(u"copy.db"_s).isEmpty(), closed.read(u"copy.db"_s).isEmpty());
    QCOMPARE(open.contents(u"profile/checklists"_s), closed.contents(u"profile/checklists"_s));
}

void tst_ThinClient::twoRecordersShareOneDesk()
{
    const Home home;
    Recorder first(home);
    QVERIFY(first.ask("start mitid-new").value(u"ok").toBool());
    Recorder second(home);
    const QJsonObject seen = second.ask("status");
    QCOMPARE(seen.value(u"state").toString(), u"running"_s);
    QCOMPARE(errorOf(second.ask("start mitid-new")), u"running"_s);
    QVERIFY(second.ask("hold").value(u"ok").toBool());
    QCOMPARE(first.ask("status").value(u"state").toString(), u"held"_s);
}

void tst_ThinClient::aGuestSpeaksItsOwnLanguage()
{
    const Home home;
    const auto message = [&](const QString &language) {
        const RunResult outcome = home.runPlain(
            {u"record"_s, u"--profile"_s, home.profile(), u"--language"_s, language}, "done\n");
        return QJsonDocument::fromJson(outcome.out.toUtf8()).object().value(u"message").toString();
    };
    const QString danishAlone = message(u"da"_s);
    Recorder owner(home); // in English
    const QString english = owner.ask("done").value(u"message").toString();
    QCOMPARE(message(u"da"_s), danishAlone);
    QCOMPARE(message(u"en"_s), english);
    QVERIFY(danishAlone != english);
    QCOMPARE(owner.ask("done").value(u"message").toString(), english);
}

void tst_ThinClient::relativeNamesAreThoseOfTheGuest()
{
    const Home home;
    Recorder owner(home);
    QVERIFY(owner.ask("status").value(u"ok").toBool());
    QVERIFY(QDir(home.path()).mkdir(u"elsewhere"_s));
    QProcess process;
    home.prepare(process, {u"backup"_s, u"copy.db"_s, u"--profile"_s, home.profile()});
    process.setWorkingDirectory(home.path(u"elsewhere"_s));
    process.start();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(QFile::exists(home.path(u"elsewhere/copy.db"_s)));
}

void tst_ThinClient::badLinesOfAGuestAreAnswered()
{
    const Home home;
    Recorder owner(home);
    QVERIFY(owner.ask("status").value(u"ok").toBool());
    const QList<QJsonObject> answers
        = home.record("note " + QByteArray(1024 * 1024, 'x') + "\nsta\xfftus\nstatus\n");
    QCOMPARE(answers.size(), 3);
    QCOMPARE(errorOf(answers.at(0)), u"bad-argument"_s);
    QCOMPARE(errorOf(answers.at(1)), u"bad-argument"_s);
    QVERIFY(answers.at(2).value(u"ok").toBool());
}

void tst_ThinClient::restoreIsRefusedWhileTheProfileIsOpen()
{
    const Home home;
    QCOMPARE(home.run({u"backup"_s, u"copy.db"_s}).status, 0);
    Recorder owner(home);
    QVERIFY(owner.ask("start mitid-new").value(u"ok").toBool());
    const RunResult refused = home.run({u"restore"_s, u"copy.db"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QString::number(owner.process().processId())), qPrintable(refused.err));
    QCOMPARE(refused.err.count(u'\n'), 1);
    QCOMPARE(owner.ask("status").value(u"state").toString(), u"running"_s);
}

void tst_ThinClient::aGuestTakesOverWhenTheOwnerEnds()
{
    const Home home;
    auto owner = std::make_unique<Recorder>(home);
    QVERIFY(owner->ask("start mitid-new").value(u"ok").toBool());
    Recorder guest(home);
    QCOMPARE(guest.ask("status").value(u"state").toString(), u"running"_s);
    owner.reset();
    QVERIFY(guest.ask("resume").value(u"ok").toBool());
    QVERIFY(guest.ask("hold").value(u"ok").toBool());
    QCOMPARE(home.record("status\n").first().value(u"state").toString(), u"held"_s);
}

void tst_ThinClient::aGuestTakesOverWhenTheOwnerWasKilledBetweenLines()
{
    const Home home;
    Recorder owner(home);
    QVERIFY(owner.ask("start mitid-new").value(u"ok").toBool());
    Recorder guest(home);
    QVERIFY(guest.ask("status").value(u"ok").toBool());
    owner.process().kill();
    QVERIFY(owner.process().waitForFinished());
    const QJsonObject resumed = guest.ask("resume");
    QVERIFY2(resumed.value(u"ok").toBool(), textOf(resumed).constData());
}

void tst_ThinClient::aKilledOwnerBlocksNobody()
{
    const Home home;
    Recorder owner(home);
    QVERIFY(owner.ask("status").value(u"ok").toBool());
    owner.process().kill();
    QVERIFY(owner.process().waitForFinished());
    QVERIFY2(!socketOf(home).isEmpty(), "no stale socket: the test would prove nothing");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(home.record("status\n").size(), 1);
    QVERIFY2(timer.elapsed() < 5000, "it waited for a dead program");
}

void tst_ThinClient::anEmptyLockFileBlocksNobody()
{
    const Home home;
    QCOMPARE(home.record("status\n").size(), 1);
    home.write(u"profile/skranketid.db.lock"_s, {});
    QFile lock(home.database() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    QCOMPARE(home.record("status\n").size(), 1);
}

void tst_ThinClient::recordGivesWayToTheWindow()
{
    const Home home;
    Recorder recorder(home);
    QVERIFY(recorder.ask("start mitid-new").value(u"ok").toBool());
    QProcess window;
    startWindow(home, window);
    QTRY_COMPARE_WITH_TIMEOUT(ownerOf(home), window.processId(), 20'000);

    const QJsonObject seen = recorder.ask("status");
    QVERIFY2(seen.value(u"interrupted").toArray() == QJsonArray{1}, textOf(seen).constData());
    QVERIFY(recorder.ask("resume").value(u"ok").toBool());
    QCOMPARE(ownerOf(home), window.processId());

    QProcess second; // raises the first
    startWindow(home, second);
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(window.state(), QProcess::Running);

    window.kill();
    QVERIFY(window.waitForFinished());
    QVERIFY(recorder.ask("resume").value(u"ok").toBool());
    QCOMPARE(ownerOf(home), recorder.process().processId());
}

void tst_ThinClient::everyCommandWorksWithTheWindowOpen()
{
    const Home home;
    QProcess window;
    startWindow(home, window);
    QTRY_COMPARE_WITH_TIMEOUT(ownerOf(home), window.processId(), 20'000);
    home.write(u"good.json"_s, checklistFile());
    QCOMPARE(home.record("start mitid-new\nhold\n").size(), 2);
    for (const QStringList &command : {QStringList{u"verify"_s}, QStringList{u"backup"_s, u"copy.db"_s},
             QStringList{u"checklists"_s, u"import"_s, u"good.json"_s},
             QStringList{u"checklists"_s, u"list"_s}, QStringList{u"self-test"_s}}) {
        const RunResult result = home.run(command);
        QVERIFY2(result.status == 0, qPrintable(command.join(u' ') + result.err));
        QVERIFY(!result.out.isEmpty());
    }
    QCOMPARE(ownerOf(home), window.processId());
    QCOMPARE(window.state(), QProcess::Running);
    window.kill();
    QVERIFY(window.waitForFinished());
}

void tst_ThinClient::anotherProfileOnTheSameDatabaseIsNamed()
{
    const Home home;
    Recorder owner(home);
    QVERIFY(owner.ask("status").value(u"ok").toBool());
    const RunResult other = home.runPlain({u"verify"_s, u"--language"_s, u"en"_s, u"--profile"_s,
        home.path(u"other"_s), u"--database"_s, home.database()});
    QCOMPARE(other.status, 1);
    QVERIFY2(other.err.contains(home.profile()), qPrintable(other.err));
    const RunResult none
        = home.runPlain({u"verify"_s, u"--language"_s, u"en"_s, u"--database"_s, home.database()});
    QCOMPARE(none.status, 0);
}

void tst_ThinClient::strangersCannotConnect()
{
#ifdef Q_OS_UNIX
    const Home home;
    Recorder owner(home);
    QVERIFY(owner.ask("status").value(u"ok").toBool());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!socketOf(home).isEmpty());
    QVERIFY(!(QFile::permissions(socketOf(home)) & others));
    QVERIFY(!(QFile::permissions(home.profile()) & others));
#endif
}

void tst_ThinClient::nonsenseOnTheSocketHarmsNobody_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a header") << QByteArray("Q\0\0", 3);
    QTest::newRow("unknown frame") << QByteArray("?\0\0\0\1x", 6);
    QTest::newRow("a line first") << QByteArray("L\0\0\0\6status", 11);
    QTest::newRow("too long") << QByteArray("Q\xff\xff\xff\xff", 5);
    QTest::newRow("not JSON") << QByteArray("Q\0\0\0\3{{{", 8);
    QTest::newRow("another version") << []() -> QByteArray {
        const QByteArray json
            = RemoteRequest{u"0.0.1"_s, {u"verify"_s}, Language::English, u"/"_s, false}.toJson();
        return "Q" + QByteArray("\0\0\0", 3) + char(json.size()) + json;
    }();
}

void tst_ThinClient::nonsenseOnTheSocketHarmsNobody()
{
    QFETCH(QByteArray, bytes);
    const Home home;
    Recorder owner(home);
    QVERIFY(owner.ask("status").value(u"ok").toBool());
    QLocalSocket socket;
    socket.connectToServer(socketOf(home));
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    socket.waitForBytesWritten();
    if (bytes.isEmpty() || bytes.size() == 3)
        socket.disconnectFromServer();
    else
        QVERIFY(socket.waitForDisconnected(20'000));
    QVERIFY(owner.ask("status").value(u"ok").toBool());
    QCOMPARE(home.run({u"verify"_s}).status, 0);
}

void tst_ThinClient::longBodiesGoInSeveralFrames()
{
    QLocalServer server;
    QVERIFY(server.listen(u"skranketid-test-%1"_s.arg(QCoreApplication::applicationPid())));
    const QByteArray body(3 * maximumFrame + 7, 'x');
    std::unique_ptr<QThread> writer(QThread::create([&] {
        QLocalSocket socket;
        socket.connectToServer(server.fullServerName());
        if (socket.waitForConnected())
            writeFrame(socket, FrameType::Out, body);
    }));
    writer->start();
    QVERIFY(server.waitForNewConnection(5000));
    std::unique_ptr<QLocalSocket> reader(server.nextPendingConnection());
    QByteArray read;
    while (read.size() < body.size()) {
        const auto frame = readFrame(*reader);
        QVERIFY(frame);
        QVERIFY(frame->type == FrameType::Out && frame->body.size() <= maximumFrame);
        read += frame->body;
    }
    QCOMPARE(read, body);
    writer->wait();
}

QTEST_GUILESS_MAIN(tst_ThinClient)
#include "tst_thinclient.moc"
