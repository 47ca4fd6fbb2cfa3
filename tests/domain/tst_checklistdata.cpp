// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/checklist/shipped.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

qint64 fromMinutes(double minutes)
{
    return qRound64(minutes * 60000);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ChecklistData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shippedFilesAreInTheCanonicalForm();
    void stepsAddUpToTheEstimates_data();
    void stepsAddUpToTheEstimates();
    void optionalStepsCountInTheSum();
    void addOnsHaveTheirOwnMinutes();
    void everyTextStandsInBothLanguages();
    void equalIdsHaveEqualContentInEveryList();
    void keyCardIsKeptUntilNemIdCloses();
    void proposalsSayThatThereIsNoCommitteeEstimate();
    void identityStepsLock();
    void staffLookAwayWhereSecretsAreTyped();
    void listsShareWhatCanBeCarriedOver();
    void sessionsOpenWithTheReasonAndCloseWithTheOutcome();
    void whoeverIsTurnedAwayByARuleHasAnEndCode();

private:
    const Checklist &list(const QString &id) const { return *m_catalogue.find(id, 1); }

    Catalogue m_catalogue;
};

void tst_ChecklistData::whoeverIsTurnedAwayByARuleHasAnEndCode()
{
    for (const Checklist &checklist : m_catalogue.checklists) {
        const QString all = QString::fromUtf8(writeChecklist(checklist));
        if (all.contains(u"\"min_age\""_s))
            QVERIFY2(checklist.outcomes.contains(u"I07"_s), qPrintable(checklist.id));
        if (all.contains(u"C02B"_s))
            QVERIFY2(checklist.outcomes.contains(u"I08"_s), qPrintable(checklist.id));
    }
}

void tst_ChecklistData::initTestCase()
{
    const auto catalogue = shippedCatalogue();
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error()));
    m_catalogue = *catalogue;
    QCOMPARE(m_catalogue.checklists.size(), 7);
}

void tst_ChecklistData::shippedFilesAreInTheCanonicalForm()
{
    for (const Checklist &checklist : std::as_const(m_catalogue.checklists)) {
        const QByteArray written = writeChecklist(checklist);
        QCOMPARE(written, contents(u":/checklists/"_s + checklist.id + u".json"_s));
        const auto again = readChecklist(written);
        QVERIFY(again);
        QVERIFY(*again == checklist);
    }
}

void tst_ChecklistData::stepsAddUpToTheEstimates_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<double>("minutes");
    for (const QString &id : {u"nemid-to-mitid"_s, u"mitid-new"_s}) {
        for (const QString &option : {u"app"_s, u"code-display"_s, u"code-reader"_s, u"chip"_s})
            QTest::addRow("%s %s", qPrintable(id), qPrintable(option)) << id << QStringList(option) << 15.0;
        QTest::addRow("%s two", qPrintable(id)) << id << QStringList{u"app"_s, u"code-display"_s} << 19.5;
        QTest::addRow("%s before the choice", qPrintable(id)) << id << QStringList() << 10.5;
    }
    for (const QString &option : {u"app"_s, u"code-display"_s, u"code-reader"_s, u"chip"_s})
        QTest::addRow("replace %s", qPrintable(option)) << u"mitid-replace"_s << QStringList(option) << 10.0;
    QTest::addRow("re-open only") << u"mitid-replace"_s << QStringList(u"none"_s) << 7.5;
    QTest::addRow("business") << u"mitid-erhverv"_s << QStringList() << 6.0;
    QTest::addRow("employee, MitID") << u"employee-proofing"_s << QStringList(u"mitid"_s) << 8.0;
    QTest::addRow("employee, by hand") << u"employee-proofing"_s << QStringList(u"manual"_s) << 10.0;
    QTest::addRow("NemID") << u"nemid"_s << QStringList() << 7.0;
    QTest::addRow("refusal") << u"refusal"_s << QStringList() << 5.0;
}

void tst_ChecklistData::stepsAddUpToTheEstimates()
{
    QFETCH(QString, id);
    QFETCH(QStringList, options);
    QFETCH(double, minutes);
    QCOMPARE(plannedMs(list(id), options), fromMinutes(minutes));
    if (options.size() == 1 && options.first() != u"none"_s)
        QCOMPARE(list(id).estimateMs(options.first()), fromMinutes(minutes));
}

void tst_ChecklistData::optionalStepsCountInTheSum()
{
    QStringList optional;
    for (const Checklist &checklist : std::as_const(m_catalogue.checklists)) {
        checklist.forEachStep([&optional](const Step &step) {
            if (!step.required)
                optional.append(step.id);
        });
    }
    QCOMPARE(optional, (QStringList{u"E06"_s, u"E09"_s, u"F04"_s}));
    QCOMPARE(list(u"mitid-erhverv"_s).step(u"F04"_s)->expectedMs, fromMinutes(1));
}

void tst_ChecklistData::addOnsHaveTheirOwnMinutes()
{
    const QMap<QString, double> minutes = {{u"C07V"_s, 4}, {u"C05A"_s, 3}, {u"C02B"_s, 2}, {u"C02C"_s, 3},
        {u"C10A"_s, 1}, {u"C11A"_s, 2}, {u"S01"_s, 5}, {u"R01"_s, 5}};
    for (const QString &id : {u"nemid-to-mitid"_s, u"mitid-new"_s}) {
        QCOMPARE(list(id).addOns.size(), minutes.size());
        for (auto it = minutes.begin(); it != minutes.end(); ++it) {
            const AddOn *addOn = list(id).addOn(it.key());
            QVERIFY2(addOn, qPrintable(it.key()));
            QCOMPARE(addOn->expectedMs(), fromMinutes(it.value()));
            QCOMPARE(addOn->refusal, it.key() == u"R01"_s);
        }
    }
    for (const AddOn &addOn : list(u"mitid-replace"_s).addOns)
        QCOMPARE(addOn.expectedMs(), fromMinutes(minutes.value(addOn.id)));
    QVERIFY(list(u"mitid-replace"_s).addOn(u"R01"_s));
    QCOMPARE(list(u"nemid-to-mitid"_s).addOn(u"C07V"_s)->after, u"C07"_s);
    QCOMPARE(list(u"mitid-new"_s).addOn(u"C07V"_s)->after, u"B08"_s);
    QCOMPARE(list(u"mitid-replace"_s).addOn(u"C07V"_s)->after, u"E04"_s);
}

void tst_ChecklistData::everyTextStandsInBothLanguages()
{
    for (const Checklist &checklist : std::as_const(m_catalogue.checklists)) {
        QList<Text> texts = {checklist.summary};
        checklist.forEachStep([&texts](const Step &step) {
            texts += {step.title, step.guidance};
            for (const GuidanceVariant &variant : step.variants)
                texts += variant.guidance;
        });
        for (const AddOn &addOn : checklist.addOns)
            texts += addOn.trigger;
        for (const Text &text : std::as_const(texts)) {
            QVERIFY(!text.da.isEmpty() && !text.en.isEmpty());
            QVERIFY2(text.da != text.en, qPrintable(text.da)); // somebody forgot to translate
            QVERIFY2(!text.da.contains(u'*') && !text.en.contains(u'*'), qPrintable(text.da));
        }
    }
    for (const Rule &rule : std::as_const(m_catalogue.rules.all)) {
        for (const RuleValue &value : rule.values)
            QVERIFY2(value.text.da.endsWith(u'.') && value.text.en.endsWith(u'.'), qPrintable(rule.key));
    }
}

void tst_ChecklistData::equalIdsHaveEqualContentInEveryList()
{
    QMap<QString, Step> seen;
    int shared = 0;
    for (const Checklist &checklist : std::as_const(m_catalogue.checklists)) {
        checklist.forEachStep([&](Step step) {
            if (step.id == u"R01d"_s) // as an add-on another step closes the session
                step.sets.clear();
            if (seen.contains(step.id)) {
                QVERIFY2(seen.value(step.id) == step, qPrintable(step.id));
                ++shared;
            }
            seen.insert(step.id, step);
        });
    }
    QCOMPARE(
        shared, 21 + 3 + 11 + 9 + 4); // branches, closing, add-ons of two lists; add-ons of replace; refusal
}

void tst_ChecklistData::keyCardIsKeptUntilNemIdCloses()
{
    const QDate last(2023, 10, 31);
    const QDate first(2023, 11, 1);
    for (const QString &id : {u"C03"_s, u"Z02"_s}) {
        const Step &step = *list(u"nemid-to-mitid"_s).step(id);
        QVERIFY(step.guidanceOn(last).da.contains(u"gemme nøglekortet"_s));
        QVERIFY(step.guidanceOn(last).en.contains(u"keep the key card"_s));
        QVERIFY(step.guidanceOn(first).da.contains(u"nøglekort kan smides ud"_s));
        QVERIFY(step.guidanceOn(first).en.contains(u"key card can be thrown away"_s));
    }
    QVERIFY(m_catalogue.current(u"nemid"_s, last));
    QVERIFY(!m_catalogue.current(u"nemid"_s, first));
}

void tst_ChecklistData::proposalsSayThatThereIsNoCommitteeEstimate()
{
    QStringList committee;
    for (const Checklist &checklist : std::as_const(m_catalogue.checklists)) {
        for (const Estimate &estimate : checklist.estimates) {
            QCOMPARE(estimate.source.da.contains(u"intet udvalgsestimat"_s), !estimate.committee);
            QCOMPARE(estimate.source.en.contains(u"no committee estimate"_s), !estimate.committee);
            QCOMPARE(estimate.source.da.contains(u"udvalgspunkt 8. september 2021"_s), estimate.committee);
            if (estimate.committee)
                committee.append(checklist.id);
        }
        const bool counted = checklist.id == u"nemid-to-mitid"_s || checklist.id == u"mitid-new"_s;
        QCOMPARE(checklist.baselineMs, counted ? std::optional<qint64>(fromMinutes(7)) : std::nullopt);
    }
    QCOMPARE(committee, (QStringList{u"nemid-to-mitid"_s, u"mitid-new"_s, u"nemid"_s}));
}

void tst_ChecklistData::identityStepsLock()
{
    QMap<QString, QStringList> locks;
    QSet<QString> levels;
    for (const Checklist &checklist : std::as_const(m_catalogue.checklists)) {
        checklist.forEachStep([&](const Step &step) {
            if (step.lock)
                locks[checklist.id].append(step.id);
            if (step.level)
                levels.insert(step.id);
        });
    }
    const QMap<QString, QStringList> expected = {{u"nemid"_s, {u"N02"_s, u"N04"_s}},
        {u"nemid-to-mitid"_s, {u"C05"_s, u"C07"_s}}, {u"mitid-new"_s, {u"B05"_s, u"B08"_s}},
        {u"mitid-replace"_s, {u"E03"_s, u"E04"_s}}, {u"employee-proofing"_s, {u"M03"_s, u"M04"_s}}};
    QCOMPARE(locks, expected);
    QCOMPARE(levels, (QSet<QString>{u"C08"_s, u"B09"_s, u"M08"_s}));
}

void tst_ChecklistData::staffLookAwayWhereSecretsAreTyped()
{
    QSet<QString> steps;
    for (const Checklist &checklist : std::as_const(m_catalogue.checklists)) {
        checklist.forEachStep([&steps](const Step &step) {
            if (step.lookAway)
                steps.insert(step.id);
        });
    }
    const QSet<QString> expected = {u"P06"_s, u"K04"_s, u"O04"_s, u"H05"_s, u"Z01"_s, u"M06"_s, u"E08P2"_s,
        u"E08K2"_s, u"E08O2"_s, u"E08H2"_s};
    QCOMPARE(steps, expected);
}

void tst_ChecklistData::listsShareWhatCanBeCarriedOver()
{
    const auto tags = [this](const QString &id) {
        QSet<QString> all;
        list(id).forEachStep([&all](const Step &step) { all.insert(step.carries); });
        return all;
    };
    const QSet<QString> toNew = tags(u"nemid-to-mitid"_s) & tags(u"mitid-new"_s);
    for (const QString &tag :
        {u"reason"_s, u"prerequisites"_s, u"status"_s, u"terms"_s, u"documents"_s, u"registers"_s,
            u"identity"_s, u"user-id"_s, u"contact"_s, u"authenticators"_s, u"P01"_s, u"Z01"_s})
        QVERIFY2(toNew.contains(tag), qPrintable(tag));
    const QSet<QString> toReplace = tags(u"nemid-to-mitid"_s) & tags(u"mitid-replace"_s);
    for (const QString &tag : {u"reason"_s, u"documents"_s, u"identity"_s, u"authenticators"_s})
        QVERIFY2(toReplace.contains(tag), qPrintable(tag));
}

void tst_ChecklistData::sessionsOpenWithTheReasonAndCloseWithTheOutcome()
{
    for (const Checklist &checklist : std::as_const(m_catalogue.checklists)) {
        QVERIFY2(!checklist.closing.isEmpty(), qPrintable(checklist.id));
        QCOMPARE(checklist.closing.last().sets, u"outcome"_s);
        if (checklist.id != u"nemid"_s && checklist.id != u"employee-proofing"_s
            && checklist.id != u"refusal"_s)
            QCOMPARE(checklist.steps.first().step.sets, u"reason"_s);
    }
    QCOMPARE(list(u"nemid-to-mitid"_s).step(u"C11"_s)->sets, u"authenticators"_s);
    QCOMPARE(list(u"mitid-new"_s).step(u"B12"_s)->sets, u"authenticators"_s);
    QCOMPARE(list(u"mitid-replace"_s).step(u"E07"_s)->sets, u"authenticators"_s);
    QCOMPARE(list(u"employee-proofing"_s).step(u"M02"_s)->sets, u"route"_s);
}

QTEST_GUILESS_MAIN(tst_ChecklistData)
#include "tst_checklistdata.moc"
