// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/shipped.h"

#include <QSet>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

class tst_Terms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codesAreThoseOfTheCounter();
    void everyOutcomeIsOfferedSomewhereButTheNoShow();
    void digitKeysChooseOneTermEach();
    void everyRuleIsShownAtSomeStep();
    void disputedRuleKeepsBothWithTheStricterFirst();

private:
    Catalogue m_catalogue;
};

void tst_Terms::initTestCase()
{
    const auto catalogue = shippedCatalogue();
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error()));
    m_catalogue = *catalogue;
}

void tst_Terms::codesAreThoseOfTheCounter()
{
    const Terms &terms = m_catalogue.terms;
    QCOMPARE(terms.reasons.size(), 15);
    QCOMPARE(terms.reasons.last().code, u"A15"_s);
    QCOMPARE(terms.referrals.size(), 17);
    QCOMPARE(terms.channels.first().code, u"counter"_s);
    QStringList issued;
    QStringList proposals;
    QMap<OutcomeClass, int> classes;
    for (const Outcome &outcome : terms.outcomes) {
        ++classes[outcome.kind];
        if (outcome.issued)
            issued.append(outcome.code);
        if (outcome.proposal)
            proposals.append(outcome.code);
    }
    QCOMPARE(issued, (QStringList{u"G1"_s, u"D1"_s, u"D3"_s}));
    QCOMPARE(proposals, (QStringList{u"G5"_s, u"G6"_s}));
    QCOMPARE(classes.value(OutcomeClass::Done), 6);
    QCOMPARE(classes.value(OutcomeClass::Partly), 3);
    QCOMPARE(classes.value(OutcomeClass::NotDone), 18);
    QCOMPARE(classes.value(OutcomeClass::NoShow), 1);
    QCOMPARE(classes.value(OutcomeClass::Refused), 3);
    QCOMPARE(terms.outcome(u"I14"_s)->kind, OutcomeClass::NoShow);
    QCOMPARE(Terms::find(terms.reasons, u"A16"_s), nullptr);
}

void tst_Terms::everyOutcomeIsOfferedSomewhereButTheNoShow()
{
    QSet<QString> offered;
    for (const Checklist &checklist : std::as_const(m_catalogue.checklists)) {
        offered.unite(QSet<QString>(checklist.outcomes.begin(), checklist.outcomes.end()));
        const OutcomeClass first = m_catalogue.terms.outcome(checklist.outcomes.first())->kind;
        QCOMPARE(first, checklist.id == u"refusal"_s ? OutcomeClass::Refused : OutcomeClass::Done);
    }
    for (const Outcome &outcome : std::as_const(m_catalogue.terms.outcomes))
        QCOMPARE(offered.contains(outcome.code), outcome.kind != OutcomeClass::NoShow);
    QCOMPARE(m_catalogue.find(u"refusal"_s, 1)->outcomes, (QStringList{u"AF1"_s, u"AF2"_s, u"AF3"_s}));
}

void tst_Terms::digitKeysChooseOneTermEach()
{
    const Terms &terms = m_catalogue.terms;
    for (const QList<Term> &list :
        {terms.reasons, terms.referrals, terms.holdReasons, terms.skipReasons, terms.overReasons,
            terms.voidReasons, terms.interruptions, terms.corrections, terms.channels, terms.systems}) {
        QVERIFY(!list.isEmpty());
        for (qsizetype i = 0; i < list.size(); ++i)
            QCOMPARE(list.at(i).key, i < 9 ? int(i) + 1 : 0);
    }
}

void tst_Terms::everyRuleIsShownAtSomeStep()
{
    QSet<QString> shown;
    for (const Checklist &checklist : std::as_const(m_catalogue.checklists)) {
        checklist.forEachStep(
            [&shown](const Step &step) { shown.unite(QSet<QString>(step.rules.begin(), step.rules.end())); });
    }
    QSet<QString> known;
    for (const Rule &rule : std::as_const(m_catalogue.rules.all))
        known.insert(rule.key);
    QCOMPARE(known.size(), 26);
    QCOMPARE(shown, known);
}

void tst_Terms::disputedRuleKeepsBothWithTheStricterFirst()
{
    const Rule *rule = m_catalogue.rules.find(u"witness.min_mitid_days"_s);
    QVERIFY(rule && rule->disputed());
    QCOMPARE(rule->values.at(0).value, u"30 days"_s);
    QCOMPARE(rule->values.at(0).source.da, u"mitid.dk"_s);
    QCOMPARE(rule->values.at(1).value, u"10 days"_s);
    QCOMPARE(rule->values.at(1).source.da, u"digst.dk"_s);
    for (const Rule &other : std::as_const(m_catalogue.rules.all)) {
        QCOMPARE(other.disputed(), &other == rule);
        for (const RuleValue &value : other.values)
            QVERIFY(value.read.isValid() && value.read <= QDate(2026, 10, 1));
    }
}

QTEST_GUILESS_MAIN(tst_Terms)
#include "tst_terms.moc"
