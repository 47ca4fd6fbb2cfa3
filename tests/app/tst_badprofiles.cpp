// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranketid;
using namespace skranketid::test;

/// Every command that needs the database, on one it must not touch: a sentence, status 1, no byte changed.
class tst_BadProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewerDatabase();
    void aDatabaseOfAnotherProgram();
    void aFileThatIsNoDatabase_data();
    void aFileThatIsNoDatabase();
    void aDamagedDatabase_data();
    void aDamagedDatabase();
    void aDatabaseLockedByAnotherProgram();
    void aReadOnlyProfile();
    void aFolderForADatabase();
    void aDatabaseInNoFolder();
    void aProfileThatIsAFile();
    void anOlderCopyInItsPlaceIsTold();
    void anAnchorThatCannotBeWrittenIsToldOnce();
    void brokenSettingsAreTakenForNone();

private:
    static void prepare(const Home &home);
    static void sql(const Home &home, const QString &statement);
    static void everyCommandRefuses(const Home &home, const QString &named, const QStringList &options = {});
};

void tst_BadProfiles::prepare(const Home &home)
{
    QCOMPARE(home.record("start mitid-new\nhold\n").size(), 2);
}

void tst_BadProfiles::sql(const Home &home, const QString &statement)
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {home.database(), statement});
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(sqlite.exitCode(), 0);
}

void tst_BadProfiles::everyCommandRefuses(const Home &home, const QString &named, const QStringList &options)
{
    home.write(u"list.json"_s, [] {
        QFile file(QStringLiteral(SKRANKETID_SOURCE_DIR "/resources/checklists/mitid-new.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\"version\": 1", "\"version\": 2")
                                              : QByteArray();
    }());
    const auto before = home.contents({});
    for (const QStringList &command :
        {QStringList{u"record"_s}, QStringList{u"verify"_s}, QStringList{u"backup"_s, u"copy.db"_s},
            QStringList{u"checklists"_s, u"import"_s, u"list.json"_s},
            QStringList{u"simulate"_s, u"--days"_s, u"1"_s, u"--sessions-per-day"_s, u"1"_s, u"--desks"_s,
                u"1"_s, u"--seed"_s, u"1"_s}}) {
        const RunResult outcome = home.run(command + options, "status\n");
        const QString what = command.join(u' ') + u": "_s + outcome.out + outcome.err;
        QVERIFY2(outcome.status == 1, qPrintable(what));
        QVERIFY2(outcome.out.isEmpty(), qPrintable(what));
        QVERIFY2(outcome.err.count(u'\n') == 1, qPrintable(what));
        QVERIFY2(outcome.err.contains(named), qPrintable(what));
        QCOMPARE(home.contents({}).keys(), before.keys());
        QVERIFY2(home.contents({}) == before, qPrintable(command.join(u' ')));
    }
}

void tst_BadProfiles::aNewerDatabase()
{
    const Home home;
    prepare(home);
    sql(home, u"PRAGMA user_version=9999"_s);
    everyCommandRefuses(home, u"newer version"_s);
}

void tst_BadProfiles::aDatabaseOfAnotherProgram()
{
    const Home home;
    prepare(home);
    QVERIFY(QFile::remove(home.database()));
    sql(home,
        u"CREATE TABLE books(id INTEGER PRIMARY KEY, title TEXT); INSERT INTO books(title) VALUES('Faust')"_s);
    everyCommandRefuses(home, home.database());
}

void tst_BadProfiles::aFileThatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("text") << QByteArray("This is a letter to the council.\n");
    QTest::newRow("long text") << QByteArray("This is a letter to the council.\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void tst_BadProfiles::aFileThatIsNoDatabase()
{
    QFETCH(QByteArray, bytes);
    const Home home;
    home.write(u"letter.txt"_s, bytes);
    QCOMPARE(home.run({u"checklists"_s, u"list"_s}).status, 0);
    QVERIFY(QDir().mkpath(home.profile()));
    QCOMPARE(
        home.run({u"record"_s, u"--database"_s, u"letter.txt"_s}).status, 1); // makes the profile's folders
    everyCommandRefuses(home, home.path(u"letter.txt"_s), {u"--database"_s, u"letter.txt"_s});
}

void tst_BadProfiles::aDamagedDatabase_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count"); // -1: cut off there

    QTest::newRow("first page cut off") << 1000 << -1;
    QTest::newRow("half cut off") << 16384 << -1;
    QTest::newRow("schema overwritten") << 100 << 3000;
    QTest::newRow("header overwritten behind its magic") << 16 << 40;
}

void tst_BadProfiles::aDamagedDatabase()
{
    QFETCH(int, from);
    QFETCH(int, count);
    const Home home;
    prepare(home);
    QByteArray bytes = home.read(u"profile/skranketid.db"_s);
    QVERIFY(bytes.size() > 32768);
    if (count < 0)
        bytes.truncate(from);
    else
        bytes.replace(from, count, QByteArray(count, '\xa5'));
    home.write(u"profile/skranketid.db"_s, bytes);
    everyCommandRefuses(home, home.database());
}

void tst_BadProfiles::aDatabaseLockedByAnotherProgram()
{
    const Home home;
    prepare(home);
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {home.database()});
    sqlite.write("PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE; SELECT 'locked';\n");
    QByteArray answer;
    while (!answer.contains("locked")) {
        QVERIFY(sqlite.waitForReadyRead(10'000));
        answer += sqlite.readAllStandardOutput();
    }
    everyCommandRefuses(home, u"in use by another program"_s);
    sqlite.closeWriteChannel();
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(home.record("status\n").first().value(u"state").toString(), u"held"_s);
}

void tst_BadProfiles::aReadOnlyProfile()
{
#ifdef Q_OS_LINUX
    const Home home;
    prepare(home);
    const auto before = home.contents({});
    QProcess chmod;
    chmod.start(u"chmod"_s, {u"-R"_s, u"a=rX"_s, home.path()});
    QVERIFY(chmod.waitForFinished());
    QProcess process;
    home.prepare(process, {u"record"_s, u"--profile"_s, home.profile(), u"--language"_s, u"en"_s});
    if (QFileInfo(home.path()).isWritable()) { // the administrator may write everywhere: be somebody else
        process.setArguments(
            QStringList{u"--reuid=65534"_s, u"--clear-groups"_s, process.program()} + process.arguments());
        process.setProgram(u"setpriv"_s);
    }
    process.start();
    process.write("status\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20'000));
    const QByteArray sentence = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 1, sentence.constData());
    QVERIFY2(sentence.contains(home.profile().toUtf8()), sentence.constData());
    QCOMPARE(sentence.count('\n'), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(home.contents({}) == before);
    chmod.start(u"chmod"_s, {u"-R"_s, u"u+w"_s, home.path()});
    QVERIFY(chmod.waitForFinished());
#endif
}

void tst_BadProfiles::aFolderForADatabase()
{
    const Home home;
    prepare(home);
    QVERIFY(QDir(home.path()).mkdir(u"folder"_s));
    everyCommandRefuses(home, home.path(u"folder"_s), {u"--database"_s, u"folder"_s});
}

void tst_BadProfiles::aDatabaseInNoFolder()
{
    const Home home;
    everyCommandRefuses(home, home.path(u"no/such"_s), {u"--database"_s, u"no/such/data.db"_s});
}

void tst_BadProfiles::aProfileThatIsAFile()
{
    const Home home;
    home.write(u"profile"_s, "not a folder");
    everyCommandRefuses(home, home.profile());
}

void tst_BadProfiles::anOlderCopyInItsPlaceIsTold()
{
    const Home home;
    prepare(home);
    const QByteArray older = home.read(u"profile/skranketid.db"_s);
    QCOMPARE(home.record("resume\nhold\nresume\nhold\n").size(), 4);
    QCOMPARE(home.run({u"verify"_s}).status, 0);
    home.write(u"profile/skranketid.db"_s, older);

    const RunResult verified = home.run({u"verify"_s});
    QCOMPARE(verified.status, 1);
    QCOMPARE(verified.err.count(u'\n'), 1);
    QVERIFY2(verified.out.contains(u"missing"), qPrintable(verified.out));

    const RunResult recorded = home.run({u"record"_s}, "status\n");
    QCOMPARE(recorded.status, 0);
    QCOMPARE(recorded.out.count(u'\n'), 1);
    QCOMPARE(recorded.err.count(u'\n'), 1);
    QVERIFY2(recorded.err.contains(u"skranketid verify"), qPrintable(recorded.err));
}

void tst_BadProfiles::anAnchorThatCannotBeWrittenIsToldOnce()
{
    const Home home;
    prepare(home);
    const QDir anchors(home.profile() + u"/anchor"_s);
    const QString name = anchors.entryList(QDir::Files).value(0);
    QVERIFY(QFile::remove(anchors.filePath(name)) && anchors.mkdir(name));

    const RunResult recorded = home.run({u"record"_s}, "resume\nhold\nresume\nhold\n");
    QCOMPARE(recorded.status, 0);
    QCOMPARE(recorded.out.count(u"\"ok\":true"_s), 4); // the journal goes on
    QVERIFY2(recorded.err.count(u"cannot be written"_s) == 1, qPrintable(recorded.err));
}

void tst_BadProfiles::brokenSettingsAreTakenForNone()
{
    const Home home;
    prepare(home);
    home.write(u"profile/settings.ini"_s, "[[[\0\xff desk==\ntext-scale=huge\ntheme=pink\nlanguage=xx\n");
    QCOMPARE(home.record("status\n").first().value(u"state").toString(), u"held"_s);
}

QTEST_GUILESS_MAIN(tst_BadProfiles)
#include "tst_badprofiles.moc"
