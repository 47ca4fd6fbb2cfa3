// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandforms.h"
#include "app/commandline.h"
#include "tests/support/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranketid;
using skranketid::test::Home;
using skranketid::test::RunResult;

class tst_CommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryCommand_data();
    void understandsEveryCommand();
    void takesOptionsBeforeAndAfterTheCommand();
    void readsASimulation();
    void theLastOfTwoValuesCounts();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void neverRepeatsAnAddress();
    void everyCommandHasHelp();
    void exitStatusesAreThoseOfTheContract_data();
    void exitStatusesAreThoseOfTheContract();
    void aMistakeIsOneLineOnStandardErrorOnly();
    void speaksDanishAndEnglish();
    void theWindowNeedsADisplayAndSaysSo();
};

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

Request parsed(const QString &line)
{
    const CommandLine result = parseCommandLine(words(line));
    const auto *request = std::get_if<Request>(&result);
    return request ? *request : Request{u"refused"_s, {}, {}, WindowRequest{}};
}

QString refusal(const QString &line)
{
    const CommandLine result = parseCommandLine(words(line));
    const auto *error = std::get_if<UsageError>(&result);
    return error ? error->message : QString();
}

} // namespace

void tst_CommandLine::understandsEveryCommand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("index"); // in CommandRequest
    QTest::addColumn<QString>("argument");

    QTest::newRow("window") << u""_s << 0 << u""_s;
    QTest::newRow("window with profile") << u"--profile x"_s << 0 << u""_s;
    QTest::newRow("record") << u"record"_s << 1 << u""_s;
    QTest::newRow("record at a desk") << u"record --desk D2"_s << 1 << u"D2"_s;
    QTest::newRow("list") << u"checklists list"_s << 2 << u"0  "_s;
    QTest::newRow("show") << u"checklists show nemid"_s << 2 << u"1 nemid "_s;
    QTest::newRow("check") << u"checklists check a.json"_s << 2 << u"2  a.json"_s;
    QTest::newRow("import") << u"checklists import a.json"_s << 2 << u"3  a.json"_s;
    QTest::newRow("export") << u"checklists export nemid a.json"_s << 2 << u"4 nemid a.json"_s;
    QTest::newRow("simulate") << u"simulate --days 1 --sessions-per-day 2 --desks 3 --seed 4"_s << 3 << u""_s;
    QTest::newRow("verify") << u"verify"_s << 4 << u""_s;
    QTest::newRow("backup") << u"backup b.db"_s << 5 << u"b.db"_s;
    QTest::newRow("backup of the day") << u"backup"_s << 5 << u""_s;
    QTest::newRow("list of backups") << u"backup --list"_s << 5 << u""_s;
    QTest::newRow("export of the journal")
        << u"export events --from 2026-01-01 --to 2026-01-31 --output e.json"_s << 10 << u"e.json"_s;
    QTest::newRow("retention") << u"retention"_s << 11 << u""_s;
    QTest::newRow("retention after an export") << u"retention --export e.json"_s << 11 << u"e.json"_s;
    QTest::newRow("restore") << u"restore b.db"_s << 6 << u"b.db"_s;
    QTest::newRow("restore a file with a dash") << u"restore -- -b.db"_s << 6 << u"-b.db"_s;
    QTest::newRow("passphrase") << u"passphrase reset --role administrator"_s << 9 << u"administrator"_s;
    QTest::newRow("self-test") << u"self-test"_s << 7 << u""_s;
}

void tst_CommandLine::understandsEveryCommand()
{
    QFETCH(QString, line);
    QFETCH(int, index);
    QFETCH(QString, argument);
    const Request request = parsed(line);
    QVERIFY2(request.database.isEmpty(), qPrintable(refusal(line)));
    QCOMPARE(int(request.command.index()), index);
    if (const auto *record = std::get_if<RecordRequest>(&request.command))
        QCOMPARE(record->desk, argument);
    if (const auto *backup = std::get_if<BackupRequest>(&request.command))
        QCOMPARE(backup->file, argument);
    if (const auto *restore = std::get_if<RestoreRequest>(&request.command))
        QCOMPARE(restore->file, argument);
    if (const auto *events = std::get_if<ExportRequest>(&request.command))
        QCOMPARE(events->output, argument);
    if (const auto *retention = std::get_if<RetentionRequest>(&request.command))
        QCOMPARE(retention->exportFile, argument);
    if (const auto *passphrase = std::get_if<PassphraseRequest>(&request.command))
        QCOMPARE(codeOf(passphrase->role), argument);
    if (const auto *lists = std::get_if<ChecklistsRequest>(&request.command))
        QCOMPARE(u"%1 %2 %3"_s.arg(QString::number(int(lists->action)), lists->id, lists->file), argument);
}

void tst_CommandLine::takesOptionsBeforeAndAfterTheCommand()
{
    for (const QString &line : {u"--database a.db --profile p --language en checklists show nemid"_s,
             u"checklists show nemid --database a.db --profile p --language en"_s,
             u"checklists --database=a.db show --profile=p nemid --language=en"_s,
             u"--database sqlite:a.db checklists show --profile p nemid --language en"_s}) {
        const Request request = parsed(line);
        QCOMPARE(request.database, u"a.db"_s);
        QCOMPARE(request.profile, u"p"_s);
        QCOMPARE(request.language, std::optional(Language::English));
        QCOMPARE(std::get<ChecklistsRequest>(request.command).id, u"nemid"_s);
    }
}

void tst_CommandLine::readsASimulation()
{
    const Request request
        = parsed(u"simulate --days 250 --sessions-per-day 40 --desks 4 --seed 18446744073709551615 "
                 "--from 2022-02-28 --detail steps"_s);
    const auto &simulate = std::get<SimulateRequest>(request.command);
    QCOMPARE(simulate.days, 250);
    QCOMPARE(simulate.sessionsPerDay, 40);
    QCOMPARE(simulate.desks, 4);
    QCOMPARE(simulate.seed, std::numeric_limits<quint64>::max());
    QCOMPARE(simulate.from, QDate(2022, 2, 28));
    QVERIFY(simulate.detail == SimulationDetail::Steps);
}

void tst_CommandLine::theLastOfTwoValuesCounts()
{
    QCOMPARE(std::get<RecordRequest>(parsed(u"record --desk A --desk B"_s).command).desk, u"B"_s);
}

void tst_CommandLine::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named"); // what the sentence must name

    QTest::newRow("unknown command") << u"recrod"_s << u"recrod"_s;
    QTest::newRow("unknown command below") << u"checklists lits"_s << u"lits"_s;
    QTest::newRow("no command below") << u"checklists"_s << u"import"_s;
    QTest::newRow("two commands") << u"record verify"_s << u"verify"_s;
    QTest::newRow("unknown option") << u"--databse x"_s << u"--databse"_s;
    QTest::newRow("unknown option of a command") << u"verify --fast"_s << u"verify --help"_s;
    QTest::newRow("another command's option") << u"verify --desk 1"_s << u"--desk"_s;
    QTest::newRow("short option") << u"-x record"_s << u"-x"_s;
    QTest::newRow("windows style") << u"/desk record"_s << u"/desk"_s;
    QTest::newRow("value missing at the end") << u"record --desk"_s << u"--desk"_s;
    QTest::newRow("value missing before an option") << u"record --desk --language da"_s << u"--desk"_s;
    QTest::newRow("empty value") << u"record --desk="_s << u"--desk"_s;
    QTest::newRow("argument missing") << u"restore"_s << u"FILE"_s;
    QTest::newRow("second argument missing") << u"checklists export nemid"_s << u"FILE"_s;
    QTest::newRow("argument too many") << u"backup a b"_s << u"b"_s;
    QTest::newRow("two ways at once") << u"backup a --list"_s << u"--list"_s;
    QTest::newRow("export of nothing") << u"export"_s << u"events"_s;
    QTest::newRow("end missing") << u"export events --from 2026-01-01 --output a"_s << u"--to"_s;
    QTest::newRow("end before the beginning")
        << u"export events --from 2026-01-02 --to 2026-01-01 --output a"_s << u"--from"_s;
    QTest::newRow("format") << u"export events --from 2026-01-01 --to 2026-01-01 --format csv --output a"_s
                            << u"--format"_s;
    QTest::newRow("language") << u"--language sv record"_s << u"--language"_s;
    QTest::newRow("postgres") << u"--database postgresql://host/db verify"_s << u"postgresql://"_s;
    QTest::newRow("postgres for the window") << u"--database postgresql://host/db"_s << u"postgresql://"_s;
    QTest::newRow("other database") << u"--database mysql://host/db verify"_s << u"--database"_s;
    QTest::newRow("empty file") << u"--database sqlite: verify"_s << u"--database"_s;
    QTest::newRow("days missing") << u"simulate --sessions-per-day 2 --desks 3 --seed 4"_s << u"--days"_s;
    QTest::newRow("days below one") << u"simulate --days 0 --sessions-per-day 2 --desks 3 --seed 4"_s
                                    << u"--days"_s;
    QTest::newRow("negative") << u"simulate --days 1 --sessions-per-day 2 --desks -3 --seed 4"_s
                              << u"--desks"_s;
    QTest::newRow("not a number") << u"simulate --days 1 --sessions-per-day 2 --desks 3 --seed x"_s
                                  << u"--seed"_s;
    QTest::newRow("no such day")
        << u"simulate --days 1 --sessions-per-day 2 --desks 3 --seed 4 --from 2022-02-29"_s << u"--from"_s;
    QTest::newRow("detail") << u"simulate --days 1 --sessions-per-day 2 --desks 3 --seed 4 --detail all"_s
                            << u"--detail"_s;
}

void tst_CommandLine::refusesWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const QString sentence = refusal(line);
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
    QVERIFY(!sentence.contains(u'\n'));
}

void tst_CommandLine::neverRepeatsAnAddress()
{
    for (const QString &line : {u"--database postgresql://clerk:secret@host/db verify"_s,
             u"--databse=postgresql://clerk:secret@host/db verify"_s,
             u"--database x://clerk:secret@host verify"_s}) {
        QVERIFY(!refusal(line).isEmpty());
        QVERIFY2(!refusal(line).contains(u"secret"), qPrintable(refusal(line)));
    }
}

void tst_CommandLine::everyCommandHasHelp()
{
    for (const SubcommandForm &form : subcommandForms()) {
        const QString name = QString::fromLatin1(form.name);
        for (const QString &line : QStringList{name + u" --help"_s, u"--help "_s + name, name + u" -h"_s}) {
            const CommandLine result = parseCommandLine(words(line));
            const auto *help = std::get_if<Information>(&result);
            QVERIFY2(help, qPrintable(line));
            QVERIFY(help->text.startsWith(u"skranketid "_s + name + u": "_s));
            QVERIFY(help->text.contains(u"Usage: skranketid "_s + name));
            for (const ArgumentForm &argument : form.arguments)
                QVERIFY2(help->text.contains(QLatin1String(argument.name)) == (argument.help != nullptr),
                    argument.name);
            for (const ArgumentForm &argument : globalOptions())
                QVERIFY2(help->text.contains(QLatin1String(argument.name)), argument.name);
        }
    }
    const QString all = helpText({});
    for (const SubcommandForm &form : subcommandForms()) {
        const QString name = QString::fromLatin1(form.name);
        QCOMPARE(all.contains(u"\n  "_s + name + u' '), !name.contains(u' '));
    }
}

void tst_CommandLine::exitStatusesAreThoseOfTheContract_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");

    QTest::newRow("help") << u"--help"_s << 0;
    QTest::newRow("version") << u"--version"_s << 0;
    QTest::newRow("a list") << u"checklists list"_s << 0;
    QTest::newRow("failed") << u"checklists show no-such-list"_s << 1;
    QTest::newRow("no such file") << u"checklists check no-such-file.json"_s << 1;
    QTest::newRow("wrong usage") << u"verify --fast"_s << 2;
    QTest::newRow("wrong database") << u"verify --database postgresql://host/db"_s << 2;
}

void tst_CommandLine::exitStatusesAreThoseOfTheContract()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    const Home home;
    const RunResult outcome = home.runPlain(words(line));
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.err.isEmpty(), status == 0);
    QCOMPARE(outcome.out.isEmpty(), status != 0);
    QVERIFY(!outcome.out.contains(u'\033'));
}

void tst_CommandLine::aMistakeIsOneLineOnStandardErrorOnly()
{
    const Home home;
    const RunResult outcome = home.run({u"checklists"_s, u"show"_s, u"no-such-list"_s});
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.err.contains(u"no-such-list"));
    QVERIFY(outcome.err.contains(u"checklists list"));
    QVERIFY2(home.contents({}).isEmpty(), "a command that only reads has made files");
}

void tst_CommandLine::speaksDanishAndEnglish()
{
    const Home home;
    const QStringList commands{
        u"--help"_s, u"checklists show nemid"_s, u"checklists show no-such-list"_s, u"recrod"_s};
    for (const QString &command : commands) {
        const RunResult danish = home.runPlain(words(command + u" --language da"_s));
        const RunResult english = home.runPlain(words(command + u" --language en"_s));
        const RunResult standard
            = home.runPlain(words(command)); // the test runs in the C locale, which is neither
        QCOMPARE(danish.status, english.status);
        QVERIFY2(danish.out + danish.err != english.out + english.err, qPrintable(command));
        QCOMPARE(standard.out + standard.err, danish.out + danish.err);
    }
}

void tst_CommandLine::theWindowNeedsADisplayAndSaysSo()
{
#ifdef Q_OS_LINUX
    for (const QString &display : {u""_s, u":4242"_s}) {
        const Home home;
        QProcess process;
        home.prepare(process, {u"--language"_s, u"en"_s});
        QProcessEnvironment environment = process.processEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.insert(u"DISPLAY"_s, display);
        process.setProcessEnvironment(environment);
        process.start();
        QVERIFY(process.waitForFinished(20'000));
        const QByteArray sentence = process.readAllStandardError();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(sentence.contains("skranketid record"), sentence.constData());
        QCOMPARE(sentence.count('\n'), 1);
        QVERIFY(home.contents({}).isEmpty());
    }
#endif
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
