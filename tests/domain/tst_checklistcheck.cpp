// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistcheck.h"
#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/checklist/shipped.h"

#include "tests/domain/samplechecklist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

/// The keys of all objects, or only of those that stand under the key `below`.
void collectKeys(const QJsonValue &value, const QString &below, QSet<QString> &keys)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collectKeys(item, below, keys);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (below.isEmpty())
            keys.insert(it.key());
        else if (it.key() == below) {
            for (const QString &key : it->toObject().keys())
                keys.insert(key);
        }
        collectKeys(*it, below, keys);
    }
}

} // namespace

class tst_ChecklistCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contradictionsAreNamedWithTheirPlace_data();
    void contradictionsAreNamedWithTheirPlace();
    void estimateMayDifferFromOptionToOption();
    void sumIsCheckedForEveryWayThroughTwoChoices();
    void atMostTwoHundredSteps();
    void termsAndRulesMustExist();
    void shippedChecklistsFulfilEverything();
    void schemaNamesTheKeysThatFilesHave();
};

void tst_ChecklistCheck::contradictionsAreNamedWithTheirPlace_data()
{
    addDamageColumns();
    addDamage("ends before it begins", "\"valid_from\"", "\"valid_until\": \"2023-12-31\", \"valid_from\"",
        "\"2023-12-31", "valid_until", "the last day is before the first");
    addDamage("double step id", "\"Z1\"", "\"P1\"", "\"P1\", \"title\": { \"da\": \"Slut", "closing[0].id",
        "“P1” is used already: branches[0].full[0].id");
    addDamage("double tag", "\"sets\": \"outcome\"", "\"sets\": \"outcome\", \"carries\": \"P1\"",
        "\"P1\", \"minutes\"", "closing[0].carries", "“P1” is used already: branches[0].full[0].carries");
    addDamage("double branch", "\"id\": \"H\"", "\"id\": \"P\"", "\"H\" }", "choices[0].options[1].branch",
        "there is no branch “H”");
    addDamage("lock on an optional step", "\"lock\": true", "\"required\": false, \"lock\": true",
        "true, \"sets\"", "steps[0].lock", "it must be required");
    addDamage("sum", "\"minutes\": 4.5", "\"minutes\": 5.0", "5.0", "estimate.minutes",
        "the estimate says 5.0 minutes, but the steps add up to 4.5 (app), 4.5 (chip)");
    addDamage("sum of one option", "\"system\", \"minutes\": 2.0", "\"system\", \"minutes\": 2.5", "4.5",
        "estimate.minutes", "add up to 5.0 (chip)");
    addDamage("estimate of nothing", "\"minutes\": 4.5", "\"minutes\": 0", "0, \"committee\"",
        "estimate.minutes", "more than 0");
    addDamage("estimate for one option only", "\"committee\"", "\"option\": \"app\", \"committee\"",
        "{ \"minutes\": 4.5", "estimate", "no estimate holds for chip");
    addDamage("estimate for an unknown option", "\"committee\"", "\"option\": \"pc\", \"committee\"",
        "\"pc\"", "estimate.option", "no choice has the option “pc”");
    addDamage("unknown branch", "\"branch\": \"H\"", "\"branch\": \"X\"", "\"X\"",
        "choices[0].options[1].branch", "there is no branch “X”");
    addDamage("unused branch", ", \"branch\": \"H\"", "", "{ \"id\": \"H\"", "branches[1]",
        "no option brings the branch “H”");
    addDamage("double option", "\"value\": \"chip\"", "\"value\": \"app\" ", "\"app\" ,",
        "choices[0].options[1].value", "“app” is used already: choices[0].options[0].value");
    addDamage("unknown choice", "\"branches_of\": \"authenticators\"", "\"branches_of\": \"route\"",
        "{ \"key\"", "choices[0]", "no place in “steps”");
    addDamage("no short form", "\"form\": \"full\"", "\"form\": \"short\"", "\"short\"", "steps[2].form",
        "the branch “P” has no short form");
    addDamage("sets nothing known", "\"sets\": \"reason\"", "\"sets\": \"route\"", "\"route\"",
        "steps[0].sets", "neither “reason” nor “outcome”");
    addDamage("choice that no step sets", "\"sets\": \"authenticators\", ", "", "{ \"key\"", "choices[0]",
        "no step sets the choice");
    addDamage("set twice", "\"sets\": \"outcome\"", "\"sets\" : \"reason\"", "\"reason\", \"minutes\": 1.0",
        "closing[0].sets", "“reason” is set by another step: steps[0]");
    addDamage("branch step sets", "\"minutes\": 2.0", "\"sets\": \"outcome\", \"minutes\": 2.0",
        "\"outcome\"", "branches[0].full[0].sets", "in a branch or add-on cannot set");
    addDamage("add-on after nothing", "\"after\": \"A1\"", "\"after\": \"R1\"", "\"R1\", \"refusal\"",
        "add_ons[0].after", "no step “R1” outside the add-ons");
    addDamage("variant without days", "\"until\": \"2024-06-30\", ", "", "{ \"guidance\": { \"da\": \"Før",
        "branches[1].full[0].variants[0]", "needs “from” or “until”");
    addDamage("variants overlap", "\"variants\": [",
        "\"variants\": [ { \"from\": \"2024-06-30\", \"guidance\": { \"da\": \"a.\", \"en\": \"b.\" } },",
        "{ \"until\"", "branches[1].full[0].variants[1]", "overlap");
    addDamage("double outcome", "\"AF1\"]", "\"G1\"]", "\"G1\"]", "outcomes[1]",
        "“G1” is used already: outcomes[0]");
    addDamage("two places", "{ \"branches_of\"",
        "{ \"branches_of\": \"authenticators\", \"form\": \"full\", \"placeholder\": { \"da\": \"Trin\", "
        "\"en\": \"Steps\" } }, { \"branches_of\" ",
        "{ \"branches_of\" ", "steps[3]", "have a place already");
}

void tst_ChecklistCheck::contradictionsAreNamedWithTheirPlace()
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

void tst_ChecklistCheck::estimateMayDifferFromOptionToOption()
{
    Checklist list = *readChecklist(sampleChecklist());
    list.branches[1].full[0].expectedMs += 60000;
    QCOMPARE(checkSums(list).size(), 1);
    list.estimates.append({330000, false, {u"Forslag"_s, u"Proposal"_s}, u"chip"_s});
    QCOMPARE(checkSums(list), QList<Mistake>());
    QCOMPARE(list.estimateMs(u"chip"_s), 330000);
    QCOMPARE(list.estimateMs(u"app"_s), 270000);
    list.estimates.append({270000, false, {u"Forslag"_s, u"Proposal"_s}, u"none"_s}); // named, so compared
    QCOMPARE(checkSums(list).size(), 1);
    QVERIFY(checkSums(list).first().message.contains(u"add up to 2.5 (none)"_s));
    list.estimates[2].ms = 150000;
    QCOMPARE(checkSums(list), QList<Mistake>());
    list.estimates.append(list.estimates[2]);
    QCOMPARE(told(checkStructure(list)), u"estimate[3]: there is another estimate for the same option"_s);
}

void tst_ChecklistCheck::sumIsCheckedForEveryWayThroughTwoChoices()
{
    Checklist list = *readChecklist(sampleChecklist());
    Choice route{u"route"_s, false, {{u"quick"_s, {}, {}, u"Q"_s}, {u"slow"_s, {}, {}, u"S"_s}}};
    list.choices.append(route);
    Step quick = *list.step(u"P1"_s);
    quick.id = u"Q1"_s;
    Step slow = quick;
    slow.expectedMs = 3 * quick.expectedMs;
    list.branches += {Branch{u"Q"_s, {quick}, {}}, Branch{u"S"_s, {slow}, {}}};
    list.steps.append({{}, u"route"_s, BranchForm::Full, {u"Trin"_s, u"Steps"_s}});
    QCOMPARE(plannedMs(list, {u"app"_s, u"slow"_s}), 270000 + 360000);
    list.estimates[0].ms = 390000;
    QVERIFY(checkSums(list).first().message.endsWith(u"add up to 10.5 (app+slow), 10.5 (chip+slow)"_s));
    list.estimates.append({630000, false, {}, u"slow"_s});
    QCOMPARE(checkSums(list), QList<Mistake>());
}

void tst_ChecklistCheck::atMostTwoHundredSteps()
{
    Checklist list = *readChecklist(sampleChecklist());
    for (int i = 0; i < 194; ++i) {
        Place place;
        place.step.id = place.step.carries = u"X%1"_s.arg(i);
        list.steps.append(place);
    }
    QCOMPARE(checkStructure(list), QList<Mistake>());
    list.closing.append(list.steps.last().step);
    list.closing.last().id = list.closing.last().carries = u"Y"_s;
    QCOMPARE(told(checkStructure(list)), u"steps: 201 entries are too many; at most 200 fit"_s);
}

void tst_ChecklistCheck::termsAndRulesMustExist()
{
    const auto catalogue = shippedCatalogue();
    QVERIFY(catalogue);
    const auto read = [&catalogue](const QByteArray &from, const QByteArray &to) {
        const auto result = readChecklist(sampleWith(from, to), catalogue->terms, catalogue->rules);
        return result ? QString() : told(result.error());
    };
    QCOMPARE(read("{", "{"), QString());
    QCOMPARE(
        read("min_age", "max_age"), u"Line 17, column 166: steps[1].rules[0]: there is no rule “max_age”"_s);
    QCOMPARE(read("\"G1\"", "\"G9\""), u"Line 36, column 16: outcomes[0]: there is no outcome code “G9”"_s);
    QVERIFY(read("\"G1\"", "\"I14\"").contains(u"outcomes[0]: “I14” is for those who did not come"_s));
    QVERIFY(
        read(", \"AF1\"", "").contains(u"outcomes: there is an add-on for a refusal, but no outcome code"_s));
}

void tst_ChecklistCheck::shippedChecklistsFulfilEverything()
{
    const auto catalogue = shippedCatalogue();
    QVERIFY(catalogue);
    for (const Checklist &checklist : catalogue->checklists) {
        QCOMPARE(checkStructure(checklist), QList<Mistake>());
        QCOMPARE(checkSums(checklist), QList<Mistake>());
        QCOMPARE(checkAgainst(checklist, catalogue->terms, catalogue->rules), QList<Mistake>());
    }
}

void tst_ChecklistCheck::schemaNamesTheKeysThatFilesHave()
{
    QFile file(u":/checklist.schema.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument schema = QJsonDocument::fromJson(file.readAll());
    QSet<QString> named;
    collectKeys(schema.object(), u"properties"_s, named);
    QSet<QString> used = {u"from"_s, u"offices"_s}; // optional, and no shipped file needs them
    const auto catalogue = shippedCatalogue();
    for (const Checklist &checklist : catalogue->checklists)
        collectKeys(QJsonDocument::fromJson(writeChecklist(checklist)).object(), {}, used);
    QCOMPARE(named, used);
}

QTEST_GUILESS_MAIN(tst_ChecklistCheck)
#include "tst_checklistcheck.moc"
