// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/rulesreader.h"
#include "models/domain/checklist/shipped.h"
#include "models/domain/checklist/termsreader.h"

#include "tests/domain/samplechecklist.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

class tst_Catalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAreOfferedInTheirOrder();
    void newestValidVersionIsCurrent();
    void aVersionForOneOfficeIsOnlyThatOffices();
    void aRetiredListIsFoundButNotOffered();
    void theNewestCorrectionOfARuleHoldsFromItsDay();
    void correctionsAreReadAsTheyWereWritten();
    void aCorrectionOfAnUnknownRuleIsRefused();
    void brokenDefinitionIsNamed_data();
    void brokenDefinitionIsNamed();
    void termsAndRulesAreChecked_data();
    void termsAndRulesAreChecked();

private:
    static QStringList offered(const Catalogue &catalogue, QDate day);
    static QByteArray contents(const QString &path);
};

QStringList tst_Catalogue::offered(const Catalogue &catalogue, QDate day)
{
    QStringList ids;
    for (const Checklist *checklist : catalogue.offered(day))
        ids.append(checklist->id);
    return ids;
}

QByteArray tst_Catalogue::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Catalogue::listsAreOfferedInTheirOrder()
{
    Catalogue catalogue = *shippedCatalogue();
    std::ranges::reverse(catalogue.checklists);
    Checklist own = catalogue.checklists.first();
    own.id = u"own"_s;
    catalogue.checklists.prepend(own);
    const QStringList shipped = {u"nemid-to-mitid"_s, u"mitid-new"_s, u"mitid-replace"_s, u"mitid-erhverv"_s,
        u"employee-proofing"_s, u"refusal"_s};
    own.historical = false;
    own.validUntil = {};
    catalogue.checklists[0] = own;
    QCOMPARE(offered(catalogue, QDate(2026, 10, 1)), shipped + QStringList(u"own"_s));
    QCOMPARE(offered(catalogue, QDate(2021, 9, 30)), QStringList(u"own"_s)); // NemID is valid, but historical
    QCOMPARE(catalogue.current(u"nemid"_s, QDate(2021, 9, 30))->title.en, u"Issuing NemID"_s);
    QVERIFY(offered(catalogue, QDate(2015, 5, 11)).isEmpty());
}

void tst_Catalogue::newestValidVersionIsCurrent()
{
    Catalogue catalogue = *shippedCatalogue();
    Checklist next = *catalogue.find(u"mitid-new"_s, 1);
    next.version = 3;
    next.validFrom = QDate(2027, 1, 1);
    catalogue.checklists.prepend(next);
    next.version = 2;
    next.validFrom = QDate(2026, 11, 1);
    catalogue.checklists.append(next);
    const auto current = [&catalogue](QDate day) { return catalogue.current(u"mitid-new"_s, day)->version; };
    QCOMPARE(current(QDate(2026, 10, 31)), 1);
    QCOMPARE(current(QDate(2026, 11, 1)), 2);
    QCOMPARE(current(QDate(2027, 1, 1)), 3);
    QCOMPARE(catalogue.find(u"mitid-new"_s, 2)->validFrom, QDate(2026, 11, 1));
    QCOMPARE(catalogue.find(u"mitid-new"_s, 4), nullptr);
    QCOMPARE(catalogue.find(u"unknown"_s, 1), nullptr);
    QCOMPARE(catalogue.current(u"mitid-new"_s, QDate(2021, 9, 30)), nullptr);
    QCOMPARE(offered(catalogue, QDate(2027, 1, 1)).count(u"mitid-new"_s), 1);
}

void tst_Catalogue::aVersionForOneOfficeIsOnlyThatOffices()
{
    Catalogue catalogue = *shippedCatalogue();
    Checklist local = *catalogue.find(u"mitid-new"_s, 1);
    local.version = 2;
    local.offices = {u"Nord"_s, u"Syd"_s};
    catalogue.checklists.append(local);
    const QDate day(2026, 11, 24);
    QCOMPARE(catalogue.current(u"mitid-new"_s, day, u"nord"_s)->version, 2);
    QCOMPARE(catalogue.current(u"mitid-new"_s, day, u"Vest"_s)->version, 1);
    QCOMPARE(catalogue.current(u"mitid-new"_s, day)->version, 2);
    const auto inUse
        = [&](int version) { return catalogue.isInUse(*catalogue.find(u"mitid-new"_s, version), day); };
    QVERIFY(inUse(1)); // elsewhere
    QVERIFY(inUse(2));
    Checklist all = local;
    all.version = 3;
    all.offices.clear();
    all.validFrom = day.addDays(1);
    catalogue.checklists.append(all);
    QVERIFY(inUse(1) && !inUse(3));
    catalogue.checklists.last().validFrom = day;
    QVERIFY(!inUse(1) && !inUse(2) && inUse(3));
    catalogue.checklists.removeLast();
    Checklist own = local;
    own.id = u"own"_s;
    catalogue.checklists.append(own);
    const auto has = [&](const QString &office) {
        return std::ranges::any_of(
            catalogue.offered(day, office), [](const Checklist *list) { return list->id == u"own"_s; });
    };
    QVERIFY(has(u"Syd"_s));
    QVERIFY(!has(u"Vest"_s));
}

void tst_Catalogue::aRetiredListIsFoundButNotOffered()
{
    Catalogue catalogue = *shippedCatalogue();
    const QDate last(2026, 11, 24);
    catalogue.retirements.append({u"mitid-new"_s, 1, last});
    QVERIFY(catalogue.current(u"mitid-new"_s, last));
    QVERIFY(!catalogue.current(u"mitid-new"_s, last.addDays(1)));
    QVERIFY(catalogue.find(u"mitid-new"_s, 1));
    QCOMPARE(catalogue.lastDayOf(*catalogue.find(u"mitid-new"_s, 1)), last);
    Checklist again = *catalogue.find(u"mitid-new"_s, 1);
    again.version = 2;
    catalogue.checklists.append(again);
    QCOMPARE(catalogue.current(u"mitid-new"_s, last.addDays(1))->version, 2);
    const auto read = readRetirement(writeRetirement(catalogue.retirements.first()));
    QVERIFY(read && *read == catalogue.retirements.first());
    QVERIFY(!readRetirement("{\"id\": \"x\", \"version\": 1}"));
}

namespace {

RulesVersion correction(int version, QDate from, const QString &value)
{
    RulesVersion result{version, from, {}};
    Rule rule = *shippedCatalogue()->rules.find(u"chip.price"_s);
    rule.values.first().value = value;
    result.rules.all.append(rule);
    return result;
}

} // namespace

void tst_Catalogue::theNewestCorrectionOfARuleHoldsFromItsDay()
{
    Catalogue catalogue = *shippedCatalogue();
    const QDate day(2026, 11, 25);
    catalogue.corrections = {correction(2, day.addDays(5), u"160"_s), correction(1, day, u"150"_s)};
    const auto price = [&catalogue](QDate on) {
        return catalogue.rulesOn(on).find(u"chip.price"_s)->values.first().value;
    };
    QCOMPARE(price(day.addDays(-1)), catalogue.rules.find(u"chip.price"_s)->values.first().value);
    QCOMPARE(price(day), u"150"_s);
    QCOMPARE(price(day.addDays(4)), u"150"_s);
    QCOMPARE(price(day.addDays(5)), u"160"_s);
    QCOMPARE(catalogue.newestCorrection(), 2);
    QCOMPARE(catalogue.rulesOn(day.addDays(9)).all.size(), catalogue.rules.all.size());
}

void tst_Catalogue::correctionsAreReadAsTheyWereWritten()
{
    const Catalogue catalogue = *shippedCatalogue();
    const RulesVersion all{3, QDate(2026, 11, 25), catalogue.rules};
    const auto read = readRulesVersion(writeRules(all), catalogue.rules);
    QVERIFY(read);
    QCOMPARE(*read, all);
    QVERIFY(!readRulesVersion(writeRules(all).chopped(20), catalogue.rules));
}

void tst_Catalogue::aCorrectionOfAnUnknownRuleIsRefused()
{
    RulesVersion wrong = correction(1, QDate(2026, 11, 25), u"150"_s);
    wrong.rules.all.first().key = u"no_such"_s;
    const auto read = readRulesVersion(writeRules(wrong), shippedCatalogue()->rules);
    QVERIFY(!read);
    QCOMPARE(read.error().first().path, u"rules[0].key"_s);
}

void tst_Catalogue::brokenDefinitionIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    const auto row
        = [](const char *name, const QString &file, const QByteArray &content, const char *message) {
              QTest::newRow(name) << file << content << QString::fromUtf8(message);
          };
    row("broken terms", u"terms.json"_s, "{\n x",
        "terms.json is broken. Line 2, column 2: a key in double quotes");
    row("broken rules", u"rules.json"_s, "[]",
        "rules.json is broken. Line 1, column 1: this must be an object");
    row("broken checklist", u"checklists/mitid-new.json"_s,
        contents(u":/checklists/mitid-new.json"_s).replace("\"steps\"", "\"trin\""),
        "mitid-new.json is broken. Line 1, column 1: the key “steps” is missing");
    row("unknown rule", u"rules.json"_s, contents(u":/rules.json"_s).replace("min_age", "max_age"),
        ".rules[0]: there is no rule “min_age”");
    row("wrong name", u"checklists/refusal.json"_s, contents(u":/checklists/nemid.json"_s),
        "has the id “nemid” instead of “refusal”");
    row("missing", u"checklists/refusal.json"_s, {}, "refusal.json cannot be read");
}

void tst_Catalogue::brokenDefinitionIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"checklists"_s));
    QStringList files = {u"terms.json"_s, u"rules.json"_s};
    for (const QString &id : shippedChecklists())
        files.append(u"checklists/"_s + id + u".json"_s);
    for (const QString &name : std::as_const(files)) {
        QFile copy(folder.filePath(name));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(contents(u":/"_s + name));
    }
    QVERIFY(readCatalogue(folder.path()));
    QFile changed(folder.filePath(file));
    if (content.isEmpty()) {
        QVERIFY(changed.remove());
    } else {
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(content);
        changed.close();
    }
    const auto catalogue = readCatalogue(folder.path());
    QVERIFY(!catalogue);
    QVERIFY2(catalogue.error().contains(message), qPrintable(catalogue.error()));
}

void tst_Catalogue::termsAndRulesAreChecked_data()
{
    addDamageColumns();
    addDamage("terms: unknown key", "\"reasons\"", "\"x\": 1, \"reasons\"", "\"x\"", "x", "“x” is unknown");
    addDamage("terms: double code", "\"A2\"", "\"A1\" ", "\"A1\" ", "reasons[1].code", "“A1” stands twice");
    addDamage("terms: double digit", "\"key\": 2", "\"key\": 1 ", "1 ,", "reasons[1].key",
        "the digit 1 stands twice");
    addDamage(
        "terms: digit", "\"key\": 2", "\"key\": 10", "10", "reasons[1].key", "whole number from 1 to 9");
    addDamage("terms: class", "\"not-done\"", "\"not done\"", "\"not done\"", "outcomes[9].class",
        "known here: done, partly, not-done, refused, no-show");
    addDamage("terms: code", "\"mistake\"", "\"My mistake\"", "\"My mistake\"", "void_reasons[0].code",
        "1 to 40 of a-z");
    addDamage("rules: no date", "\"2024-02-22\"", "\"22 Feb\"", "\"22 Feb\"", "rules[0].values[0].read",
        "not a date");
    addDamage("rules: certainty", "\"certainty\": \"V2\"", "\"certainty\": \"S\"", "\"S\"",
        "rules[0].values[0].certainty", "known here: V, V2, B, P");
    addDamage("rules: double key", "\"digital_post_age\"", "\"min_age\" ", "\"min_age\" ", "rules[1].key",
        "“min_age” stands twice");
    addDamage("rules: no value", "\"witness.min_age\",\n      \"values\": [",
        "\"w\", \"values\": [] }, { \"key\": \"v\", \"values\": [", "[] }", "rules[4].values",
        "at least one entry");
}

void tst_Catalogue::termsAndRulesAreChecked()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, at);
    QFETCH(QString, path);
    QFETCH(QString, message);
    const bool terms = QByteArray(QTest::currentDataTag()).startsWith("terms");
    QByteArray json = contents(terms ? u":/terms.json"_s : u":/rules.json"_s);
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const QList<Mistake> mistakes = terms ? readTerms(json).error() : readRules(json).error();
    QCOMPARE(mistakes.size(), 1);
    QVERIFY2(mistakes.first().message.contains(message), qPrintable(told(mistakes)));
    QCOMPARE(mistakes.first().path, path);
    QCOMPARE(std::pair(mistakes.first().line, mistakes.first().column), placeOf(json, at));
}

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
