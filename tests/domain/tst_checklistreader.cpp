// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/checklistwriter.h"

#include "tests/domain/samplechecklist.h"

#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

class tst_ChecklistReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeFileIsRead();
    void linesAndColumnsCountFromOneInCharacters();
    void mistakesAreNamedWithTheirPlace_data();
    void mistakesAreNamedWithTheirPlace();
    void brokenJsonIsNamedWithItsPlace_data();
    void brokenJsonIsNamedWithItsPlace();
    void everyMistakeIsNamedAtOnceInTheOrderOfTheFile();
    void messagesCannotSteerATerminal();
    void writtenFileReadsBackEqual();
    void sizeAndDepthAreLimited();
};

void tst_ChecklistReader::wholeFileIsRead()
{
    const auto read = readChecklist(sampleChecklist());
    QVERIFY2(read, qPrintable(read ? QString() : told(read.error())));
    QCOMPARE(read->id, u"small"_s);
    QCOMPARE(read->version, 2);
    QCOMPARE(read->validFrom, QDate(2024, 1, 1));
    QVERIFY(!read->validUntil.isValid());
    QCOMPARE(read->title.in(Language::Danish), u"Prøve"_s);
    QCOMPARE(read->estimateMs(), 270000);
    QVERIFY(read->choice(u"authenticators"_s)->several);
    QCOMPARE(read->choice(u"authenticators"_s)->option(u"chip"_s)->branch, u"H"_s);
    QCOMPARE(read->step(u"A1"_s)->expectedMs, 60000);
    QCOMPARE(read->step(u"A1"_s)->carries, u"A1"_s);
    QVERIFY(read->step(u"A1"_s)->lock && read->step(u"A1"_s)->required);
    QCOMPARE(read->step(u"H1"_s)->actor, Actor::System);
    QCOMPARE(read->step(u"H1"_s)->guidanceOn(QDate(2024, 6, 30)).en, u"Before."_s);
    QCOMPARE(read->step(u"H1"_s)->guidanceOn(QDate(2024, 7, 1)).en, u"Take."_s);
    QCOMPARE(read->addOn(u"R"_s)->expectedMs(), 180000);
    QCOMPARE(read->outcomes, (QStringList{u"G1"_s, u"AF1"_s}));
    QVERIFY(readChecklist("\xEF\xBB\xBF" + sampleChecklist().replace("\n", "\r\n")));
    const auto composed = readChecklist(sampleWith("\"Prøve\"", "\"Pro\\u0308ve\""));
    QCOMPARE(composed->title.da, u"Pröve"_s);
}

void tst_ChecklistReader::linesAndColumnsCountFromOneInCharacters()
{
    const auto broken = readChecklist(
        "{\n  \"id\": \"små-lister\",\n\t\"title\": { \"da\": \"æøå 🙂\", \"dk\": 1 }\n}");
    QVERIFY(!broken);
    const Mistake &id = broken.error().at(6); // after the six keys that are missing
    QCOMPARE(std::tuple(id.line, id.column, id.path), std::tuple(2, 9, u"id"_s));
    const Mistake &language = broken.error().at(7);
    QCOMPARE(std::tuple(language.line, language.column, language.path), std::tuple(3, 11, u"title"_s));
    const Mistake &key = broken.error().at(8);
    QCOMPARE(std::tuple(key.line, key.column, key.path), std::tuple(3, 28, u"title.dk"_s));
    QCOMPARE(describe(key), u"Line 3, column 28: title.dk: the key “dk” is unknown; known here: da, en"_s);
    QCOMPARE(broken.error().size(), 9);
}

void tst_ChecklistReader::mistakesAreNamedWithTheirPlace_data()
{
    addDamageColumns();
    addDamage("list id", "small", "Små", "\"Små", "id", "“Små” cannot be used here: 1 to 40 of a-z");
    addDamage("id like an option", "small", "-x", "\"-x", "id", "cannot be used here");
    addDamage("unknown key", "\"version\"", "\"farve\": 1, \"version\"", "\"farve", "farve",
        "“farve” is unknown; known here: id,");
    addDamage("missing language", ", \"en\": \"Sample\"", "", "{ \"da\": \"Prøve", "title",
        "the key “en” is missing");
    addDamage("missing key", "  \"version\": 2,\n", "", "{", "", "the key “version” is missing");
    addDamage("double key", "\"version\": 2", "\"version\": 2, \"version\" : 3", "\"version\" :", "version",
        "“version” stands twice");
    addDamage(
        "wrong type", "\"version\": 2", "\"version\": \"2\"", "\"2\"", "version", "this must be a number");
    addDamage("null", "\"version\": 2", "\"version\": null", "null", "version", "this must be a number");
    addDamage("version with decimals", "\"version\": 2", "\"version\": 2.0", "2.0", "version",
        "whole number from 1 to 9999");
    addDamage("no such day", "2024-01-01", "2024-02-30", "\"2024-02-30", "valid_from",
        "“2024-02-30” is not a date");
    addDamage("step is a text", "{ \"branches_of\"", "\"Trin\", { \"branches_of\"", "\"Trin\", {", "steps[2]",
        "this must be an object");
    addDamage("steps are no list", "\"closing\": [", "\"closing\": 1, \"add\": [", "1, \"add\"", "closing",
        "this must be a list");
    addDamage("empty text", "\"Hør\"", "\" \"", "\" \"", "steps[0].title.da", "the text is empty");
    addDamage("title too long", "\"Hør\"", "\"" + QByteArray("ø").repeated(81) + "\"", "\"øø",
        "steps[0].title.da", "81 characters; at most 80");
    addDamage("guidance too long", "\"Spørg.\"", "\"" + QByteArray(301, 'x') + "\"", "\"xx",
        "steps[0].guidance.da", "301 characters; at most 300");
    addDamage("control character", "\"Hør\"", "\"H\\u0007r\"", "\"H\\u", "steps[0].title.da",
        "cannot be shown: U+0007");
    addDamage("direction override", "\"Hør\"", "\"H\\u202Er\"", "\"H\\u", "steps[0].title.da",
        "cannot be shown: U+202e");
    addDamage("a byte-order mark", "\"Hør\"", "\"\uFEFFHør\"", "\"\uFEFFHør\"", "steps[0].title.da",
        "cannot be shown: U+feff");
    addDamage("no character", "\"Hør\"", "\"\\uFFFEHør\"", "\"\\uFFFEHør\"", "steps[0].title.da",
        "cannot be shown: U+fffe");
    addDamage("line feed", "\"Hør\"", "\"H\\nr\"", "\"H\\n", "steps[0].title.da", "cannot be shown: U+000a");
    addDamage(
        "text is a number", "\"Hør\"", "7", "7, \"en\": \"Ask\"", "steps[0].title.da", "this must be a text");
    addDamage("step id", "\"A1\", \"title\"", "\"A 1\", \"title\"", "\"A 1", "steps[0].id", "1 to 16 of A-Z");
    addDamage("actor", "\"system\"", "\"robot\"", "\"robot", "branches[1].full[0].actor",
        "“robot” is unknown; known here: staff, citizen, system, employee");
    addDamage(
        "truth value", "\"lock\": true", "\"lock\": 1", "1, \"sets\"", "steps[0].lock", "true or false");
    addDamage("negative minutes", "\"minutes\": 1 }", "\"minutes\": -1 }", "-1 }", "steps[0].minutes",
        "cannot be negative");
    addDamage("absurd minutes", "\"minutes\": 1 }", "\"minutes\": 121 }", "121 }", "steps[0].minutes",
        "at most 120");
    addDamage("endless minutes", "\"minutes\": 1 }", "\"minutes\": 99999999999999999999 }", "9999",
        "steps[0].minutes", "at most one decimal");
    addDamage("two decimals", "\"minutes\": 0.5", "\"minutes\": 0.25", "0.25", "steps[1].minutes",
        "at most one decimal");
    addDamage("floating point", "\"minutes\": 0.5", "\"minutes\": 5e-1", "5e-1", "steps[1].minutes",
        "at most one decimal");
    addDamage("branch without a form", "\"id\": \"P\", \"full\": [",
        "\"id\": \"P\" }, { \"id\": \"P2\", \"full\": [", "{ \"id\": \"P\"", "branches[0]",
        "“full” or “short” is missing");
    addDamage("branch without steps", "\"id\": \"P\", \"full\": [",
        "\"id\": \"P\", \"full\": [], \"short\": [", "[], \"short", "branches[0].full", "at least one entry");
    addDamage("reserved choice key", "\"key\": \"authenticators\"", "\"key\": \"reason\"",
        "\"reason\", \"several\"", "choices[0].key", "but not “reason”");
    addDamage("no outcomes", "[\"G1\", \"AF1\"]", "[]", "[]", "outcomes", "at least one entry");
    addDamage(
        "outcome is no code", "\"AF1\"]", "\"af\"]", "\"af\"", "outcomes[1]", "capital letters and a number");
}

void tst_ChecklistReader::mistakesAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, at);
    QFETCH(QString, path);
    QFETCH(QString, message);
    const QByteArray broken = sampleWith(from, to);
    const auto read = readChecklist(broken);
    QVERIFY(!read);
    const Mistake mistake = mistakeAt(read.error(), path);
    QVERIFY2(mistake.message.contains(message), qPrintable(told(read.error())));
    QCOMPARE(std::pair(mistake.line, mistake.column), placeOf(broken, at));
}

void tst_ChecklistReader::brokenJsonIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");
    const auto row = [](const QByteArray &json, int line, int column, const char *message) {
        QTest::newRow(json.left(30).toPercentEncoding().constData())
            << json << line << column << QString::fromUtf8(message);
    };
    row("", 1, 1, "ends too early");
    row("{\n", 2, 1, "a key in double quotes");
    row("{\n \"id\": \"a\"\n \"version\": 1}", 3, 2, "a comma or }");
    row("{\"id\" \"a\"}", 1, 7, "a colon");
    row("{\"id\": }", 1, 8, "a value is expected");
    row("{\"id\": tru}", 1, 8, "a value is expected");
    row("{\"id\": 'a'}", 1, 8, "a value is expected");
    row("{\"id\": \"a\",}", 1, 12, "a key in double quotes");
    row("[1 2]", 1, 4, "a comma or ]");
    row("{} {}", 1, 4, "something after the end");
    row("{\"æ\": 01}", 1, 7, "not a number");
    row("{\"æ\": 1.}", 1, 7, "not a number");
    row("{\"æ\": 1e}", 1, 7, "not a number");
    row("{\"æ\": -}", 1, 7, "a value is expected");
    row("{\"æ\":\n\"abc", 2, 1, "no closing quote");
    row("{\"æ\": \"a\nb\"}", 1, 9, "a line feed or control character");
    row(QByteArray("{\"a\": \"\0\"}", 10), 1, 8, "a line feed or control character");
    row("{\"æ\": \"a\\x\"}", 1, 9, "not an escape sequence");
    row("{\"æ\": \"a\\u00g0\"}", 1, 9, "four hexadecimal digits");
    row("{\"æ\": \"a\\u+123\"}", 1, 9, "four hexadecimal digits");
    row("{\"æ\": \"a\\ud83d\"}", 1, 9, "half of a surrogate pair");
    row("{\"æ\": \"a\\ude42\"}", 1, 9, "half of a surrogate pair");
    row("{\"æ\": \"a\\ud83d\\u0041\"}", 1, 9, "half of a surrogate pair");
    row("{\"æ\": \"\xff\"}", 1, 7, "not valid UTF-8");
    row("{\"æ\": \"\xed\xa0\x80\"}", 1, 7, "not valid UTF-8");
    row("[]", 1, 1, "this must be an object");
    row("7", 1, 1, "this must be an object");
}

void tst_ChecklistReader::brokenJsonIsNamedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, message);
    const auto read = readChecklist(json);
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 1);
    QVERIFY2(read.error().first().message.contains(message), qPrintable(told(read.error())));
    QCOMPARE(std::pair(read.error().first().line, read.error().first().column), std::pair(line, column));
}

void tst_ChecklistReader::everyMistakeIsNamedAtOnceInTheOrderOfTheFile()
{
    QByteArray json = sampleChecklist();
    json.replace("\"small\"", "\"SMALL\"")
        .replace("\"minutes\": 0.5", "\"minutes\": 0.55")
        .replace("\"Hent.\"", "\"\"");
    json.replace("\"branch\": \"H\"", "\"branch\": \"X\"")
        .replace("\"Z1\"", "\"A1\"")
        .replace("\"AF1\"", "\"G1\"");
    const auto read = readChecklist(json);
    QVERIFY(!read);
    QStringList paths;
    for (const Mistake &mistake : read.error())
        paths.append(mistake.path);
    const QStringList expected = {u"id"_s, u"choices[0].options[1].branch"_s, u"steps[1].minutes"_s,
        u"branches[0].full[0].guidance.da"_s, u"branches[1]"_s, u"closing[0].id"_s, u"outcomes[1]"_s};
    QCOMPARE(paths, expected);
}

void tst_ChecklistReader::messagesCannotSteerATerminal()
{
    const auto read = readChecklist(sampleWith("\"version\": 2", "\"version\": 2, \"\\u001b[31m\": 1"));
    QVERIFY(!read);
    QVERIFY(!describe(read.error().first()).contains(QChar(0x1b)));
    QVERIFY(describe(read.error().first()).contains(u"[31m"_s));
}

void tst_ChecklistReader::writtenFileReadsBackEqual()
{
    Checklist list = *readChecklist(sampleChecklist());
    list.validUntil = QDate(2024, 12, 31);
    list.historical = true;
    list.baselineMs = 420000;
    list.title.da = u"Gør “det”, \\ og \"nu\" 🙂"_s;
    list.estimates
        = {{270000, true, {u"Kilde"_s, u"Source"_s}, u"app"_s}, {270000, false, {u"Ny"_s, u"New"_s}, {}}};
    list.choices[0].options[0].hint = {u"Vink"_s, u"Hint"_s};
    list.branches[0].brief = {list.branches[0].full[0]};
    list.branches[0].brief[0].id = u"P1-s"_s;
    list.branches[0].brief[0].carries = u"P1-short"_s;
    Step &step = list.branches[1].full[0];
    step.required = false;
    step.lookAway = step.level = true;
    step.actor = Actor::Employee;
    step.variants.append({QDate(2024, 7, 1), {}, {u"Efter."_s, u"After."_s}});
    const QByteArray written = writeChecklist(list);
    const auto read = readChecklist(written);
    QVERIFY2(read, qPrintable(read ? QString() : told(read.error())));
    QVERIFY(*read == list);
    QCOMPARE(writeChecklist(*read), written);
}

void tst_ChecklistReader::sizeAndDepthAreLimited()
{
    const auto atLimit = readChecklist(sampleChecklist().leftJustified(1024 * 1024, ' '));
    QVERIFY(atLimit);
    const auto tooLarge = readChecklist(sampleChecklist().leftJustified(1024 * 1024 + 1, ' '));
    QVERIFY(!tooLarge && tooLarge.error().first().message.contains(u"larger than 1048576 bytes"_s));
    const auto nested
        = [](int levels) -> QByteArray { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
    QVERIFY(readChecklist(nested(32)).error().first().message.contains(u"must be an object"_s));
    const auto tooDeep = readChecklist(nested(33));
    QVERIFY(tooDeep.error().first().message.contains(u"more than 32 levels"_s));
    QCOMPARE(tooDeep.error().first().column, 33);
    QVERIFY(readChecklist(nested(500000)).error().first().message.contains(u"more than 32 levels"_s));
}

QTEST_GUILESS_MAIN(tst_ChecklistReader)
#include "tst_checklistreader.moc"
