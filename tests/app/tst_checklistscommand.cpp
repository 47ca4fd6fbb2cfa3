// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/checklist/shipped.h"
#include "tests/support/program.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranketid;
using namespace skranketid::test;

class tst_ChecklistsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listNamesEveryChecklist();
    void showReadsAndAddsUp();
    void showSpeaksBothLanguages();
    void estimatesThatAreProposalsSayIt();
    void everyShippedListSurvivesExportAndCheck();
    void checkNamesFileLineAndColumn();
    void aBrokenFileIsRefusedAndNothingChanges_data();
    void aBrokenFileIsRefusedAndNothingChanges();
    void anImportedListIsInUseAtOnceAndLater();
    void anImportIsPublishedInTheJournal();
    void theSameFileAgainChangesNothing();
    void theSameVersionWithOtherContentIsRefused();
    void aBrokenFileInTheProfileIsToldWithItsPlace();
    void exportThatCannotBeWrittenSaysSo();
};

namespace {

QByteArray shipped(const QString &id)
{
    QFile file(QStringLiteral(SKRANKETID_SOURCE_DIR "/resources/checklists/") + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray newVersion(const QByteArray &title = "Nyt MitID, ny udgave")
{
    static const QRegularExpression danish(u"(\"title\": \\{\\s*\"da\": \")[^\"]*"_s);
    QString text = QString::fromUtf8(shipped(u"mitid-new"_s).replace("\"version\": 1", "\"version\": 9"));
    const auto match = danish.match(text);
    text.replace(match.capturedStart(), match.capturedLength(), match.captured(1) + QString::fromUtf8(title));
    return text.toUtf8();
}

} // namespace

void tst_ChecklistsCommand::listNamesEveryChecklist()
{
    const Home home;
    const RunResult outcome = home.run({u"checklists"_s, u"list"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out.count(u'\n'), shippedChecklists().size());
    for (const QString &id : shippedChecklists())
        QVERIFY2(outcome.out.contains(id + u' '), qPrintable(id));
    QVERIFY(outcome.out.contains(u"15.0"));
    QVERIFY(outcome.out.contains(u"8.0/10.0"));
}

void tst_ChecklistsCommand::showReadsAndAddsUp()
{
    const Home home;
    const RunResult outcome = home.run({u"checklists"_s, u"show"_s, u"nemid-to-mitid"_s});
    QCOMPARE(outcome.status, 0);
    for (const QString &step :
        {u"C01"_s, u"P06"_s, u"K05"_s, u"O05"_s, u"H05"_s, u"Z03"_s, u"C07V"_s, u"R01a"_s})
        QVERIFY2(outcome.out.contains(step + u' '), qPrintable(step));
    QCOMPARE(outcome.out.count(u": 15.0 min"), 5); // the estimate and the sum of each branch
}

void tst_ChecklistsCommand::showSpeaksBothLanguages()
{
    const Home home;
    const RunResult danish
        = home.runPlain({u"checklists"_s, u"show"_s, u"nemid"_s, u"--language"_s, u"da"_s});
    const RunResult english
        = home.runPlain({u"checklists"_s, u"show"_s, u"nemid"_s, u"--language"_s, u"en"_s});
    QVERIFY(danish.out.contains(u"Velkomst"));
    QVERIFY(!english.out.contains(u"Velkomst"));
    QVERIFY(danish.out.contains(u"7,0 min"));
    QVERIFY(english.out.contains(u"7.0 min"));
}

void tst_ChecklistsCommand::estimatesThatAreProposalsSayIt()
{
    const Home home;
    QVERIFY(home.run({u"checklists"_s, u"show"_s, u"mitid-replace"_s}).out.contains(u"proposal"));
    QVERIFY(!home.run({u"checklists"_s, u"show"_s, u"nemid-to-mitid"_s}).out.contains(u"proposal"));
}

void tst_ChecklistsCommand::everyShippedListSurvivesExportAndCheck()
{
    const Home home;
    for (const QString &id : shippedChecklists()) {
        QCOMPARE(home.run({u"checklists"_s, u"export"_s, id, u"out.json"_s}).status, 0);
        const RunResult checked = home.run({u"checklists"_s, u"check"_s, u"out.json"_s});
        QVERIFY2(checked.status == 0, qPrintable(checked.out + checked.err));
        QVERIFY(checked.out.contains(id));
        QCOMPARE(home.read(u"out.json"_s), shipped(id));
    }
    QCOMPARE(home.contents({}).size(), 1);
}

void tst_ChecklistsCommand::checkNamesFileLineAndColumn()
{
    const Home home;
    home.write(u"bad.json"_s,
        newVersion().replace("\"required\": true", "\"requierd\": true").replace("\"B01\"", "17"));
    const RunResult outcome = home.run({u"checklists"_s, u"check"_s, u"bad.json"_s});
    QCOMPARE(outcome.status, 1);
    static const QRegularExpression place(u"^bad\\.json:[1-9][0-9]*:[1-9][0-9]*: ."_s);
    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines)
        QVERIFY2(place.match(line).hasMatch(), qPrintable(line));
    const qsizetype line = newVersion().left(newVersion().indexOf("\"B01\"")).count('\n') + 1;
    QVERIFY2(outcome.out.contains(u"bad.json:%1:"_s.arg(line)), qPrintable(outcome.out));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void tst_ChecklistsCommand::aBrokenFileIsRefusedAndNothingChanges_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("id: nemid");
    QTest::newRow("cut off") << newVersion().chopped(200);
    QTest::newRow("unknown key") << newVersion().replace("\"valid_from\"", "\"valid_form\"");
    QTest::newRow("sum wrong") << newVersion().replace("\"minutes\": 1.5", "\"minutes\": 2.5");
    QTest::newRow("id a path") << newVersion().replace("\"id\": \"mitid-new\"", "\"id\": \"../mitid-new\"");
    QTest::newRow("unknown outcome") << newVersion().replace("\"outcomes\": [", "\"outcomes\": [\"XX\", ");
    QTest::newRow("not UTF-8") << newVersion().replace("MitID", "Mit\xff\xfe");
    QTest::newRow("huge") << QByteArray(3 * 1024 * 1024, ' ');
}

void tst_ChecklistsCommand::aBrokenFileIsRefusedAndNothingChanges()
{
    QFETCH(QByteArray, bytes);
    const Home home;
    QCOMPARE(home.record("start mitid-new\nvoid mistake\n").size(), 2);
    home.write(u"bad.json"_s, bytes);
    const auto before = home.contents(u"profile"_s);
    const RunResult outcome = home.run({u"checklists"_s, u"import"_s, u"bad.json"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(u"bad.json"), qPrintable(outcome.err));
    QVERIFY(home.contents(u"profile"_s) == before);
}

void tst_ChecklistsCommand::anImportedListIsInUseAtOnceAndLater()
{
    const Home home;
    home.write(u"good.json"_s, newVersion());
    Recorder recorder(home);
    QVERIFY(recorder.ask("status").value(u"ok").toBool());
    const RunResult imported = home.run({u"checklists"_s, u"import"_s, u"good.json"_s});
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    QVERIFY(recorder.ask("start mitid-new").value(u"ok").toBool());
    QCOMPARE(recorder.ask("status").value(u"version").toInt(), 9);
    QVERIFY(home.run({u"checklists"_s, u"list"_s}).out.contains(u"  9  "));
    recorder.process().kill();
    recorder.process().waitForFinished();
    QVERIFY(home.record("resume\n").first().value(u"ok").toBool());
    QCOMPARE(home.read(u"profile/checklists/mitid-new-9.json"_s), newVersion());
}

void tst_ChecklistsCommand::anImportIsPublishedInTheJournal()
{
    const Home home;
    home.write(u"good.json"_s, newVersion());
    const qint64 before = home.record("status\n").first().value(u"sequence").toInteger();
    QCOMPARE(home.run({u"checklists"_s, u"import"_s, u"good.json"_s}).status, 0);
    QCOMPARE(home.record("status\n").first().value(u"sequence").toInteger(), before + 1);
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {home.database(), u"SELECT body FROM event WHERE seq=%1"_s.arg(before + 1)});
    QVERIFY(sqlite.waitForFinished());
    const QJsonObject body = QJsonDocument::fromJson(sqlite.readAllStandardOutput()).object();
    QCOMPARE(body.value(u"checklist").toString(), u"mitid-new"_s);
    QCOMPARE(body.value(u"version").toInt(), 9);
    QCOMPARE(body.value(u"sha256").toString().toLatin1(),
        QCryptographicHash::hash(newVersion(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(home.run({u"verify"_s}).status, 0);
}

void tst_ChecklistsCommand::theSameFileAgainChangesNothing()
{
    const Home home;
    home.write(u"good.json"_s, newVersion());
    QCOMPARE(home.run({u"checklists"_s, u"import"_s, u"good.json"_s}).status, 0);
    const auto before = home.contents(u"profile"_s);
    QCOMPARE(home.run({u"checklists"_s, u"import"_s, u"good.json"_s}).status, 0);
    QVERIFY(home.contents(u"profile"_s) == before);
}

void tst_ChecklistsCommand::theSameVersionWithOtherContentIsRefused()
{
    const Home home;
    home.write(u"good.json"_s, newVersion());
    home.write(u"other.json"_s, newVersion("En anden titel"));
    home.write(u"shipped.json"_s, newVersion("En anden titel").replace("\"version\": 9", "\"version\": 1"));
    QCOMPARE(home.run({u"checklists"_s, u"import"_s, u"good.json"_s}).status, 0);
    const auto before = home.contents(u"profile"_s);
    for (const QString &file : {u"other.json"_s, u"shipped.json"_s}) {
        const RunResult refused = home.run({u"checklists"_s, u"import"_s, file});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"mitid-new"), qPrintable(refused.err));
    }
    QVERIFY(home.contents(u"profile"_s) == before);
}

void tst_ChecklistsCommand::aBrokenFileInTheProfileIsToldWithItsPlace()
{
    const Home home;
    home.write(u"good.json"_s, newVersion());
    QCOMPARE(home.run({u"checklists"_s, u"import"_s, u"good.json"_s}).status, 0);
    home.write(u"profile/checklists/mitid-new-9.json"_s, newVersion().chopped(10));
    const auto before = home.contents(u"profile"_s);
    for (const QStringList &arguments : {QStringList{u"record"_s}, QStringList{u"checklists"_s, u"list"_s}}) {
        const RunResult outcome = home.run(arguments, "status\n");
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(u"mitid-new-9.json:"), qPrintable(outcome.err));
    }
    QVERIFY(home.contents(u"profile"_s) == before);
}

void tst_ChecklistsCommand::exportThatCannotBeWrittenSaysSo()
{
    const Home home;
    const RunResult outcome = home.run({u"checklists"_s, u"export"_s, u"nemid"_s, u"no/such/folder.json"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"no/such/folder.json"), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(tst_ChecklistsCommand)
#include "tst_checklistscommand.moc"
