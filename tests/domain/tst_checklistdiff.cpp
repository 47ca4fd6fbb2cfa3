// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistdiff.h"
#include "models/domain/checklist/checklistedit.h"
#include "models/domain/checklist/shipped.h"

#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;
using Kind = Difference::Kind;

class tst_ChecklistDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalVersionsDoNotDiffer();
    void aChangedFieldIsToldByName();
    void addedAndRemovedStepsAreTold();
    void onlyTheMovedStepIsTold();
    void everyFieldOfAListIsCompared();
    void aCorrectedRuleIsTold();

private:
    const Catalogue m_catalogue = *shippedCatalogue();
    const Checklist m_list = *m_catalogue.find(u"nemid-to-mitid"_s, 1);
};

void tst_ChecklistDiff::equalVersionsDoNotDiffer()
{
    Checklist other = m_list;
    other.version = 7;
    QVERIFY(differences(m_list, other, Language::Danish).isEmpty());
}

void tst_ChecklistDiff::aChangedFieldIsToldByName()
{
    Checklist other = m_list;
    other.steps[4].step.expectedMs += 30'000;
    other.steps[4].step.lookAway = true;
    const QString step = u"C05 "_s + m_list.steps.at(4).step.title.da;
    const QList<Difference> expected{
        {Kind::Changed, step, u"Look away"_s, u"no"_s, u"yes"_s},
        {Kind::Changed, step, u"Minutes"_s, u"1,5"_s, u"2,0"_s},
    };
    QCOMPARE(differences(m_list, other, Language::Danish), expected);
    const QList<Difference> back = differences(other, m_list, Language::English);
    QCOMPARE(back.last().before, u"2.0"_s);
    QCOMPARE(back.last().what, u"C05 "_s + m_list.steps.at(4).step.title.en);
}

void tst_ChecklistDiff::addedAndRemovedStepsAreTold()
{
    const auto more = inserted(m_list, {ChecklistPart::Kind::BranchStep, 0, 1});
    Checklist other = removed(more->list, {ChecklistPart::Kind::ClosingStep, 0, 0})->list;
    const QList<Difference> found = differences(m_list, other, Language::English);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().kind, Kind::Added);
    QCOMPARE(found.first().what, u"P07"_s);
    QCOMPARE(found.last().kind, Kind::Removed);
    QVERIFY(found.last().what.startsWith(m_list.closing.first().id));
    QVERIFY(found.last().after.isEmpty());
    QVERIFY(found.last().before.contains(m_list.closing.first().title.da));
}

void tst_ChecklistDiff::onlyTheMovedStepIsTold()
{
    Checklist other = m_list;
    other.steps.move(1, 6);
    const QList<Difference> found = differences(m_list, other, Language::English);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, Kind::Moved);
    QVERIFY(found.first().what.startsWith(u"C02 "));
    QVERIFY2(found.first().before.contains(u"after C01 "), qPrintable(found.first().before));
    QVERIFY2(found.first().after.contains(u"after C07 "), qPrintable(found.first().after));
    // Into another part of the list.
    Checklist elsewhere = m_list;
    elsewhere.closing.prepend(elsewhere.steps.takeAt(1).step);
    const QList<Difference> moved = differences(m_list, elsewhere, Language::English);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().kind, Kind::Moved);
    QCOMPARE(moved.first().after, u"Closing, first"_s);
}

void tst_ChecklistDiff::everyFieldOfAListIsCompared()
{
    using Change = void (*)(Checklist &);
    const QList<Change> changes{
        [](Checklist &l) { l.title.da += u'x'; },
        [](Checklist &l) { l.summary.en += u'x'; },
        [](Checklist &l) { l.validFrom = l.validFrom.addDays(1); },
        [](Checklist &l) { l.validUntil = QDate(2027, 1, 1); },
        [](Checklist &l) { l.offices = {u"A"_s}; },
        [](Checklist &l) { l.historical = true; },
        [](Checklist &l) { l.baselineMs = 60'000; },
        [](Checklist &l) { l.outcomes.move(0, 1); },
        [](Checklist &l) { l.estimates[0].ms += 60'000; },
        [](Checklist &l) { l.estimates[0].committee = false; },
        [](Checklist &l) { l.estimates[0].source.da += u'x'; },
        [](Checklist &l) { l.choices[0].several = !l.choices[0].several; },
        [](Checklist &l) { l.choices[0].options[0].hint.da += u'x'; },
        [](Checklist &l) { l.choices[0].options.move(0, 1); },
        [](Checklist &l) { l.steps[0].step.guidance.da += u'x'; },
        [](Checklist &l) { l.steps[0].step.actor = Actor::System; },
        [](Checklist &l) { l.steps[0].step.required = false; },
        [](Checklist &l) { l.steps[2].step.lock = true; },
        [](Checklist &l) { l.steps[0].step.level = true; },
        [](Checklist &l) { l.steps[0].step.sets = u"outcome"_s; },
        [](Checklist &l) { l.steps[0].step.carries = u"x"_s; },
        [](Checklist &l) { l.steps[0].step.rules = {u"min_age"_s}; },
        [](Checklist &l) {
            l.steps[0].step.variants = {{QDate(2021, 1, 1), QDate(2021, 2, 1), {u"a"_s, u"a"_s}}};
        },
        [](Checklist &l) { l.addOns[0].trigger.en += u'x'; },
        [](Checklist &l) { l.addOns[0].after = u"C01"_s; },
        [](Checklist &l) { l.addOns[0].refusal = !l.addOns[0].refusal; },
        [](Checklist &l) {
            for (Place &place : l.steps)
                place.placeholder.da += u'x';
        },
    };
    for (qsizetype i = 0; i < changes.size(); ++i) {
        Checklist other = m_list;
        changes.at(i)(other);
        QVERIFY2(!differences(m_list, other, Language::Danish).isEmpty(), qPrintable(QString::number(i)));
    }
}

void tst_ChecklistDiff::aCorrectedRuleIsTold()
{
    Rules corrected = m_catalogue.rules;
    Rule rule = *corrected.find(u"chip.price"_s);
    rule.values[0].value = u"150 DKK"_s;
    corrected.replace(rule);
    const QList<Difference> expected{{Kind::Changed, u"chip.price"_s, u"Value"_s,
        m_catalogue.rules.find(u"chip.price"_s)->values.first().value, u"150 DKK"_s}};
    QCOMPARE(differences(m_catalogue.rules, corrected, Language::Danish), expected);
}

QTEST_GUILESS_MAIN(tst_ChecklistDiff)
#include "tst_checklistdiff.moc"
