// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranketid;
using namespace skranketid::test;

class tst_Record : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeSessionByLines();
    void everyLineHasOneAnswerOnOneLine();
    void aBadLineIsAnsweredAndTheNextOneGoesOn_data();
    void aBadLineIsAnsweredAndTheNextOneGoesOn();
    void aHugeLineIsRefusedWithoutBeingKept();
    void theLongestLineAllowedIsRead();
    void linesMayEndLikeOnWindows();
    void theLastLineNeedsNoEnd();
    void anIdRepeatedWritesNothing();
    void endOfInputLeavesTheSessionOpen();
    void answersComeBeforeTheNextLineIsSent();
    void aDeskWithACprNumberIsRefused();
    void theDeskIsTheOneNamed();
    void messagesAreInTheLanguageAsked();
    void aReaderThatLeavesIsNoFailure();
    void aFullOutputIsOne();
};

void tst_Record::aWholeSessionByLines()
{
    const Home home;
    const QList<QJsonObject> answers = home.record("start nemid-to-mitid ticket=A17\n"
                                                   "reason A2\n"
                                                   "through C04\n"
                                                   "done\n"
                                                   "through C06\n"
                                                   "done\n"
                                                   "through C10\n"
                                                   "choose app\n"
                                                   "through Z02\n"
                                                   "finish G1\n"
                                                   "status\n");
    QCOMPARE(answers.size(), 11);
    for (const QJsonObject &answer : answers)
        QVERIFY2(answer.value(u"ok").toBool(), textOf(answer).constData());
    QCOMPARE(answers.at(0).value(u"state").toString(), u"running"_s);
    QCOMPARE(answers.at(9).value(u"state").toString(), u"ended"_s);
    QCOMPARE(answers.at(9).value(u"kind").toString(), u"ended"_s);
    QVERIFY(answers.at(9).value(u"sequence").toInteger() > answers.at(0).value(u"sequence").toInteger());
    QCOMPARE(answers.at(10).value(u"sequence"), answers.at(9).value(u"sequence"));
}

void tst_Record::everyLineHasOneAnswerOnOneLine()
{
    const Home home;
    const RunResult outcome = home.run({u"record"_s}, "status\n\nnonsense\nstart mitid-new\nnote\nstatus\n");
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
    QVERIFY(outcome.out.endsWith(u'\n'));
    const QStringList lines = outcome.out.chopped(1).split(u'\n');
    QCOMPARE(lines.size(), 6);
    for (const QString &line : lines)
        QVERIFY2(QJsonDocument::fromJson(line.toUtf8()).isObject(), qPrintable(line));
}

void tst_Record::aBadLineIsAnsweredAndTheNextOneGoesOn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("error");

    QTest::newRow("no command") << QByteArray("") << u"unknown-command"_s;
    QTest::newRow("unknown command") << QByteArray("strat nemid") << u"unknown-command"_s;
    QTest::newRow("argument missing") << QByteArray("start") << u"bad-argument"_s;
    QTest::newRow("option unknown") << QByteArray("start mitid-new speed=9") << u"bad-argument"_s;
    QTest::newRow("list unknown") << QByteArray("start nonsense") << u"not-found"_s;
    QTest::newRow("nothing runs") << QByteArray("done") << u"not-running"_s;
    QTest::newRow("zero byte") << QByteArray("sta\0tus", 7) << u"bad-argument"_s;
    QTest::newRow("not UTF-8") << QByteArray("note \xff\xfe") << u"bad-argument"_s;
    QTest::newRow("half a character") << QByteArray("note \xc3") << u"bad-argument"_s;
    QTest::newRow("CPR number") << QByteArray("start mitid-new ticket=0101011234") << u"looks-personal"_s;
}

void tst_Record::aBadLineIsAnsweredAndTheNextOneGoesOn()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, error);
    const Home home;
    QList<QJsonObject> answers = home.record("status\n" + line + "\nstatus\n");
    QCOMPARE(answers.size(), 3);
    for (QJsonObject &answer : answers)
        answer.remove(u"monotonic_ms"_s); // a clock, which goes on
    QCOMPARE(answers.at(1).value(u"ok"), QJsonValue(false));
    QCOMPARE(errorOf(answers.at(1)), error);
    QVERIFY(!answers.at(1).value(u"message").toString().isEmpty());
    QVERIFY(!answers.at(1).value(u"message").toString().contains(u"0101011234"));
    QCOMPARE(answers.at(2), answers.at(0));
}

void tst_Record::aHugeLineIsRefusedWithoutBeingKept()
{
    const Home home;
    const QList<QJsonObject> answers
        = home.record("note " + QByteArray(64 * 1024 * 1024, 'x') + "\nstatus\n");
    QCOMPARE(answers.size(), 2);
    QCOMPARE(errorOf(answers.at(0)), u"bad-argument"_s);
    QVERIFY(answers.at(0).value(u"message").toString().contains(u"4096"));
    QVERIFY(answers.at(1).value(u"ok").toBool());
}

void tst_Record::theLongestLineAllowedIsRead()
{
    const Home home;
    const QByteArray longest = "status" + QByteArray(4090, ' ');
    const QList<QJsonObject> answers = home.record(longest + '\n' + longest + " \n");
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers.at(0).value(u"ok").toBool());
    QCOMPARE(errorOf(answers.at(1)), u"bad-argument"_s);
}

void tst_Record::linesMayEndLikeOnWindows()
{
    const Home home;
    const QList<QJsonObject> answers = home.record("start mitid-new ticket=A17\r\nstatus\r\n");
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers.at(0).value(u"ok").toBool());
    QCOMPARE(answers.at(1).value(u"state").toString(), u"running"_s);
}

void tst_Record::theLastLineNeedsNoEnd()
{
    const Home home;
    QCOMPARE(home.record("status").size(), 1);
}

void tst_Record::anIdRepeatedWritesNothing()
{
    const Home home;
    const QList<QJsonObject> answers = home.record("@a1 start mitid-new\n@a1 start mitid-new\nstatus\n");
    QCOMPARE(answers.size(), 3);
    QVERIFY(!answers.at(0).contains(u"repeated"));
    QCOMPARE(answers.at(1).value(u"repeated"), QJsonValue(true));
    QCOMPARE(answers.at(1).value(u"session"), answers.at(0).value(u"session"));
    QCOMPARE(answers.at(2).value(u"sequence"), answers.at(0).value(u"sequence"));

    const QList<QJsonObject> later = home.record("@a1 start mitid-new\n");
    QCOMPARE(later.first().value(u"repeated"), QJsonValue(true));
}

void tst_Record::endOfInputLeavesTheSessionOpen()
{
    const Home home;
    const qint64 session = home.record("start mitid-new\n").first().value(u"session").toInteger();
    QVERIFY(session > 0);
    const QList<QJsonObject> answers = home.record("status\nresume\n");
    QCOMPARE(answers.at(0).value(u"interrupted").toArray(), QJsonArray{session});
    QVERIFY2(answers.at(1).value(u"ok").toBool(), textOf(answers.at(1)).constData());
    QCOMPARE(answers.at(1).value(u"state").toString(), u"running"_s);
    QCOMPARE(answers.at(1).value(u"session").toInteger(), session);
}

void tst_Record::answersComeBeforeTheNextLineIsSent()
{
    const Home home;
    Recorder recorder(home);
    QVERIFY(recorder.ask("start mitid-new").value(u"ok").toBool());
    QVERIFY(recorder.ask("hold").value(u"ok").toBool());
    QCOMPARE(recorder.ask("status").value(u"state").toString(), u"held"_s);
}

void tst_Record::aDeskWithACprNumberIsRefused()
{
    const Home home;
    const RunResult refused = home.run({u"record"_s, u"--desk"_s, u"010190-1234"_s}, "start mitid-new\n");
    QCOMPARE(refused.status, 2);
    QVERIFY(!refused.err.contains(u"1234"_s));
    QVERIFY(refused.out.isEmpty());
    QVERIFY(!QFile::exists(home.database()));

    QVERIFY(QDir().mkpath(home.profile()));
    home.write(u"profile/settings.ini"_s, "[General]\ndesk=0101901234\noffice=010190-1234\n");
    const QJsonObject started = home.record("start mitid-new\nvoid mistake\n").first();
    QVERIFY(started.value(u"ok").toBool());
    QFile database(home.database());
    QVERIFY(database.open(QIODevice::ReadOnly));
    const QByteArray bytes = database.readAll();
    QVERIFY(!bytes.contains("0101901234") && !bytes.contains("010190-1234"));
}

void tst_Record::theDeskIsTheOneNamed()
{
    const Home home;
    const auto desk = [&](const QStringList &options) {
        const qint64 event
            = home.record("start mitid-new\nvoid mistake\n", options).first().value(u"sequence").toInteger();
        const RunResult query = [&] {
            QProcess sqlite;
            sqlite.start(u"sqlite3"_s,
                {home.database(),
                    u"SELECT json_extract(body,'$.desk') FROM event WHERE seq=%1"_s.arg(event)});
            sqlite.waitForFinished();
            return RunResult{sqlite.exitCode(), QString::fromUtf8(sqlite.readAll()).trimmed(), {}};
        }();
        return query.out;
    };
    QCOMPARE(desk({u"--desk"_s, u"D7"_s}), u"D7"_s);
    QCOMPARE(desk({}), u"1"_s);
}

void tst_Record::messagesAreInTheLanguageAsked()
{
    const Home home;
    const auto message = [&](const QString &language) {
        const RunResult outcome = home.runPlain(
            {u"record"_s, u"--profile"_s, home.profile(), u"--language"_s, language}, "done\n");
        return QJsonDocument::fromJson(outcome.out.toUtf8()).object().value(u"message").toString();
    };
    QVERIFY(!message(u"en"_s).isEmpty());
    QVERIFY(message(u"en"_s) != message(u"da"_s));
}

void tst_Record::aReaderThatLeavesIsNoFailure()
{
#ifdef Q_OS_UNIX
    const Home home;
    QProcess record;
    QProcess head;
    home.prepare(record, {u"record"_s, u"--profile"_s, home.profile()});
    record.setStandardOutputProcess(&head);
    record.start();
    head.start(u"head"_s, {u"-n"_s, u"1"_s});
    QVERIFY(record.waitForStarted());
    record.write("status\n");
    QVERIFY(record.waitForBytesWritten());
    QVERIFY(head.waitForFinished(20'000));
    QVERIFY(head.readAllStandardOutput().startsWith('{'));
    for (int i = 0; i < 100; ++i)
        record.write("status\n");
    QVERIFY(record.waitForFinished(20'000));
    QCOMPARE(record.exitStatus(), QProcess::NormalExit);
    QCOMPARE(record.exitCode(), 0);
    QVERIFY(record.readAllStandardError().isEmpty());
#endif
}

void tst_Record::aFullOutputIsOne()
{
#ifdef Q_OS_LINUX
    const Home home;
    QProcess process;
    home.prepare(process, {u"record"_s, u"--profile"_s, home.profile(), u"--language"_s, u"en"_s});
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    process.write("status\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("cannot be written"));
#endif
}

QTEST_GUILESS_MAIN(tst_Record)
#include "tst_record.moc"
