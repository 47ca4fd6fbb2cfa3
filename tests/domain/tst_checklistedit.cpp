// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistcheck.h"
#include "models/domain/checklist/checklistdraft.h"
#include "models/domain/checklist/checklistedit.h"
#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/checklist/shipped.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;
using Kind = ChecklistPart::Kind;

class tst_ChecklistEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsNamedOnceAndFoundByItsPath();
    void aStepGoesInBehindTheOneShown();
    void whatMayNotBeEmptyGoesAsAWhole();
    void aBranchTakesItsPlaceAlong();
    void anIdTakesItsReferencesAlong();
    void nothingIsMovedOutOfItsList();
    void randomEditsKeepTheDraftReadableAndUndoGivesTheOriginal();
    void lettersOfOneWordAreUndoneTogether();
    void whatLooksPersonalIsNotTakenIn_data();
    void whatLooksPersonalIsNotTakenIn();
    void decomposedLettersAreKeptAsTheFileHasThem();
    void aDraftWithMistakesIsReadAndEachIsNamed();
    void otherFilesAreNoDrafts_data();
    void otherFilesAreNoDrafts();
    void minutesAreWrittenInSeveralWays_data();
    void minutesAreWrittenInSeveralWays();
    void noMoreIsInsertedThanFits();

private:
    static Checklist shippedList(const QString &id);
    static ChecklistPart partOf(const Checklist &list, const QString &step);
    static Checklist randomEdit(const Checklist &list, QRandomGenerator &random);
};

Checklist tst_ChecklistEdit::shippedList(const QString &id)
{
    static const Catalogue catalogue = *shippedCatalogue();
    return *catalogue.find(id, 1);
}

ChecklistPart tst_ChecklistEdit::partOf(const Checklist &list, const QString &id)
{
    for (const ChecklistPart &part : partsOf(list)) {
        const Step *step = stepAt(list, part);
        if (step && step->id == id)
            return part;
    }
    return {};
}

void tst_ChecklistEdit::everyPartIsNamedOnceAndFoundByItsPath()
{
    for (const QString &id : shippedChecklists()) {
        const Checklist list = shippedList(id);
        const QList<ChecklistPart> parts = partsOf(list);
        int steps = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QCOMPARE(parts.indexOf(parts.at(i)), i);
            steps += stepAt(list, parts.at(i)) ? 1 : 0;
        }
        int all = 0;
        list.forEachStep([&all](const Step &) { ++all; });
        QCOMPARE(steps, all);
    }
    QCOMPARE(partAt(u"branches[1].short[2].title.da"_s),
        (ChecklistPart{Kind::BranchStep, 1, 2, BranchForm::Short}));
    QCOMPARE(partAt(u"steps[11].form"_s), (ChecklistPart{Kind::Place, 0, 11}));
    QCOMPARE(partAt(u"add_ons[1].steps[0]"_s), (ChecklistPart{Kind::AddOnStep, 1, 0}));
    QCOMPARE(partAt(u"choices[0].options[3].branch"_s), (ChecklistPart{Kind::Option, 0, 3}));
    QCOMPARE(partAt(u"estimate.minutes"_s), (ChecklistPart{Kind::Estimate, 0, 0}));
    QCOMPARE(partAt(u"title.da"_s), ChecklistPart{});
}

void tst_ChecklistEdit::aStepGoesInBehindTheOneShown()
{
    const Checklist list = shippedList(u"nemid-to-mitid"_s);
    const auto change = inserted(list, partOf(list, u"C05"_s));
    QVERIFY(change);
    QCOMPARE(change->at, (ChecklistPart{Kind::Place, 0, partOf(list, u"C05"_s).index + 1}));
    QCOMPARE(stepAt(change->list, change->at)->id, u"C12"_s); // the first free one after C05
    const auto closing = inserted(list, {Kind::Closing});
    QCOMPARE(closing->at, (ChecklistPart{Kind::ClosingStep, 0, 0}));
    QCOMPARE(closing->list.closing.size(), list.closing.size() + 1);
}

void tst_ChecklistEdit::whatMayNotBeEmptyGoesAsAWhole()
{
    Checklist list = shippedList(u"nemid-to-mitid"_s);
    const qsizetype addOns = list.addOns.size();
    while (list.addOns.size() == addOns)
        list = removed(list, {Kind::AddOnStep, 0, 0})->list;
    QVERIFY(std::ranges::none_of(list.addOns, [](const AddOn &addOn) { return addOn.steps.isEmpty(); }));
    QVERIFY(!removed(list, {Kind::Estimate}));
    QVERIFY(!removed(list, {Kind::List}));
}

void tst_ChecklistEdit::aBranchTakesItsPlaceAlong()
{
    Checklist list = shippedList(u"nemid-to-mitid"_s);
    while (!list.branches.isEmpty())
        list = removed(list, {Kind::Branch, 0, 0})->list;
    QVERIFY(std::ranges::all_of(list.steps, [](const Place &place) { return place.branchesOf.isEmpty(); }));
    QVERIFY(std::ranges::all_of(
        list.choices.first().options, [](const ChoiceOption &option) { return option.branch.isEmpty(); }));
    const auto change = withBranch(list, {Kind::Option, 0, 1}, BranchForm::Full);
    QVERIFY(change);
    QCOMPARE(change->at.kind, Kind::BranchStep);
    QCOMPARE(change->list.branches.size(), 1);
    QCOMPARE(change->list.steps.last().branchesOf, u"authenticators"_s);
    const auto brief = withBranch(change->list, {Kind::Option, 0, 1}, BranchForm::Short);
    QCOMPARE(brief->list.branches.first().brief.size(), 1);
    QVERIFY(!withBranch(brief->list, {Kind::Option, 0, 1}, BranchForm::Short));
    const auto without = removed(brief->list, {Kind::Choice, 0, 0});
    QVERIFY(without->list.branches.isEmpty());
    QCOMPARE(without->list.steps, list.steps.isEmpty() ? list.steps : without->list.steps);
    QVERIFY(std::ranges::none_of(without->list.steps, [](const Place &place) {
        return place.step.sets == u"authenticators"_s || !place.branchesOf.isEmpty();
    }));
}

void tst_ChecklistEdit::anIdTakesItsReferencesAlong()
{
    const Checklist list = shippedList(u"nemid-to-mitid"_s);
    const QString after = list.addOns.first().after;
    QVERIFY(!after.isEmpty());
    const Checklist renamed = withStepId(list, partOf(list, after), u"X77"_s);
    QCOMPARE(renamed.addOns.first().after, u"X77"_s);
    QVERIFY(checkStructure(renamed).isEmpty());
    const Checklist routes = shippedList(u"employee-proofing"_s);
    const Checklist other = withOptionValue(routes, {Kind::Option, 0, 0}, u"digital"_s);
    QVERIFY(checkStructure(other).isEmpty());
    QVERIFY(checkSums(other).isEmpty());
}

void tst_ChecklistEdit::nothingIsMovedOutOfItsList()
{
    const Checklist list = shippedList(u"mitid-new"_s);
    QVERIFY(!moved(list, {Kind::Place, 0, 0}, -1));
    QVERIFY(!moved(list, {Kind::ClosingStep, 0, list.closing.size() - 1}, 1));
    QVERIFY(!moved(list, {Kind::List}, 1));
    const auto down = moved(list, {Kind::Place, 0, 0}, 1);
    QCOMPARE(down->at.index, 1);
    QCOMPARE(moved(down->list, down->at, -1)->list, list);
}

Checklist tst_ChecklistEdit::randomEdit(const Checklist &list, QRandomGenerator &random)
{
    const QList<ChecklistPart> parts = partsOf(list);
    const ChecklistPart part = parts.at(random.bounded(parts.size()));
    std::optional<ChecklistChange> change;
    switch (random.bounded(9)) {
    case 0:
    case 1:
        change = inserted(list, part);
        break;
    case 2:
        change = removed(list, part);
        break;
    case 3:
        change = moved(list, part, random.bounded(2) ? 1 : -1);
        break;
    case 4:
        change = random.bounded(2) ? withChoice(list) : withAddOn(list);
        break;
    case 5:
        if (part.kind == Kind::Option)
            change = withBranch(list, part, random.bounded(2) ? BranchForm::Full : BranchForm::Short);
        break;
    default: {
        Checklist changed = list;
        if (Step *step = stepAt(changed, part)) {
            step->title.da = random.bounded(4) ? u"Titel \"%1\" æøå\\"_s.arg(random.bounded(100)) : QString();
            step->expectedMs = random.bounded(1201) * 6000;
            step->required = random.bounded(2);
            step->lock = random.bounded(2);
            step->lookAway = random.bounded(2);
            step->sets = random.bounded(5) ? QString() : u"authenticators"_s;
            step->rules = random.bounded(2) ? QStringList{u"min_age"_s} : QStringList{u"no such"_s};
            changed = withStepId(changed, part, u"S%1"_s.arg(random.bounded(50)));
        } else {
            changed.validFrom = random.bounded(3) ? QDate(2026, 11, 25) : QDate();
            changed.offices = random.bounded(2) ? QStringList{u"Nørre Borgerservice"_s} : QStringList();
            changed.baselineMs = random.bounded(2) ? std::optional<qint64>(420'000) : std::nullopt;
            changed.estimates.first().ms = random.bounded(4801) * 6000;
        }
        return changed;
    }
    }
    return change ? change->list : list;
}

void tst_ChecklistEdit::randomEditsKeepTheDraftReadableAndUndoGivesTheOriginal()
{
    QRandomGenerator random(20261124);
    int edits = 0;
    for (int round = 0; round < 40; ++round) {
        const Checklist original = shippedList(shippedChecklists().at(round % shippedChecklists().size()));
        ChecklistDraft draft(original);
        QCOMPARE(draft.list(), original);
        QList<Checklist> states{original};
        for (int i = 0; i < 60; ++i) {
            QVERIFY(!draft.change(randomEdit(draft.list(), random)));
            if (draft.list() == states.last())
                continue;
            states.append(draft.list());
            ++edits;
            const QByteArray written = writeChecklist(draft.list());
            const auto read = readDraft(written);
            QVERIFY2(read, written.constData());
            QCOMPARE(*read, draft.list());
        }
        const Checklist last = draft.list();
        for (qsizetype i = states.size() - 1; i > 0; --i) {
            QCOMPARE(draft.list(), states.at(i));
            draft.undo();
        }
        QVERIFY(!draft.canUndo());
        QCOMPARE(draft.list(), original);
        while (draft.canRedo())
            draft.redo();
        QCOMPARE(draft.list(), last);
    }
    QVERIFY2(edits > 1000, qPrintable(QString::number(edits)));
}

void tst_ChecklistEdit::lettersOfOneWordAreUndoneTogether()
{
    const Checklist original = shippedList(u"mitid-new"_s);
    ChecklistDraft draft(original);
    const auto type = [&draft](const QString &title, const QString &field) {
        Checklist list = draft.list();
        list.title.da = title;
        draft.change(list, field);
    };
    type(u"N"_s, u"list title.da"_s);
    type(u"Ny"_s, u"list title.da"_s);
    type(u"Nyt"_s, u"list title.en"_s);
    draft.undo();
    QCOMPARE(draft.list().title.da, u"Ny"_s);
    draft.undo();
    QCOMPARE(draft.list(), original);
    draft.redo();
    QCOMPARE(draft.list().title.da, u"Ny"_s);
    type(u"Nye"_s, u"list title.da"_s);
    QVERIFY(!draft.canRedo());
    draft.undo();
    QCOMPARE(draft.list().title.da, u"Ny"_s);
}

void tst_ChecklistEdit::whatLooksPersonalIsNotTakenIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CPR") << u"Ring 010190-1234"_s;
    QTest::newRow("CPR in full-width digits") << u"０１０１９０１２３４"_s;
    QTest::newRow("bidi") << u"a\u202Eb"_s;
    QTest::newRow("zero") << QString(u"a\0b"_s);
    QTest::newRow("line break") << u"a\nb"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800));
    QTest::newRow("huge") << QString(100'000, u'x');
}

void tst_ChecklistEdit::whatLooksPersonalIsNotTakenIn()
{
    QFETCH(QString, text);
    const Checklist original = shippedList(u"mitid-new"_s);
    const QList<std::function<void(Checklist &)>> places{
        [&text](Checklist &list) { list.title.en = text; },
        [&text](Checklist &list) { list.offices = {text}; },
        [&text](Checklist &list) { list.steps[2].step.guidance.da = text; },
        [&text](Checklist &list) { list.steps[2].step.rules = {text}; },
        [&text](Checklist &list) { list.closing[0].id = text; },
        [&text](Checklist &list) { list.addOns[0].trigger.da = text; },
        [&text](Checklist &list) { list.branches[0].full[0].title.da = text; },
        [&text](Checklist &list) { list.choices[0].options[0].hint.da = text; },
        [&text](Checklist &list) { list.estimates[0].source.da = text; },
    };
    for (const auto &place : places) {
        ChecklistDraft draft(original);
        Checklist changed = original;
        place(changed);
        QVERIFY(draft.change(changed));
        QCOMPARE(draft.list(), original);
        QVERIFY(!draft.canUndo());
        if (!text.isValidUtf16())
            continue; // no file can hold it
        QVERIFY(!readDraft(writeChecklist(changed)));
        const auto read = readChecklist(writeChecklist(changed));
        QVERIFY(!read);
        for (const Mistake &mistake : read.error())
            QVERIFY2(!mistake.message.contains(u"1234"), qPrintable(mistake.message));
    }
}

void tst_ChecklistEdit::decomposedLettersAreKeptAsTheFileHasThem()
{
    ChecklistDraft draft(shippedList(u"mitid-new"_s));
    Checklist changed = draft.list();
    changed.title.da = u"A\u030Abent"_s;
    QVERIFY(!draft.change(changed));
    QCOMPARE(draft.list().title.da, u"Åbent"_s);
    QVERIFY(readDraft(writeChecklist(draft.list())));
}

void tst_ChecklistEdit::aDraftWithMistakesIsReadAndEachIsNamed()
{
    const Catalogue catalogue = *shippedCatalogue();
    Checklist list = *catalogue.find(u"mitid-new"_s, 1);
    QVERIFY(mistakesOf(list, catalogue.terms, catalogue.rules).isEmpty());
    list.steps[1].step.title.en.clear();
    list.steps[2].step.expectedMs += 60'000;
    list.steps[3].step.rules = {u"no_such_rule"_s};
    list.validFrom = {};
    list.outcomes.append(u"Q9"_s);
    QVERIFY(readDraft(writeChecklist(list)));
    QStringList paths;
    for (const Mistake &mistake : mistakesOf(list, catalogue.terms, catalogue.rules))
        paths.append(mistake.path);
    for (const QString &path : {u"valid_from"_s, u"steps[1].title.en"_s, u"steps[3].rules[0]"_s})
        QVERIFY2(paths.contains(path), qPrintable(paths.join(u'\n')));
    list.steps[1].step.title.en = u"X"_s;
    list.steps[3].step.rules.clear();
    list.validFrom = QDate(2027, 1, 1);
    list.outcomes.removeLast();
    const QList<Mistake> sums = mistakesOf(list, catalogue.terms, catalogue.rules);
    QCOMPARE(sums.size(), 1);
    QCOMPARE(partAt(sums.first().path), (ChecklistPart{Kind::Estimate, 0, 0}));
}

void tst_ChecklistEdit::otherFilesAreNoDrafts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = writeChecklist(shippedList(u"mitid-new"_s));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << whole.chopped(40);
    QTest::newRow("other spacing") << whole.simplified();
    QTest::newRow("more keys") << QByteArray(whole).replace("\"version\":", "\"more\": 1,\n  \"version\":");
    QTest::newRow("binary") << QByteArray(900'000, '\x80');
    QTest::newRow("deep") << QByteArray(500'000, '[');
    QTest::newRow("huge") << QByteArray(5'000'000, ' ');
    QByteArray many = "\"steps\": [";
    many += QByteArray("{},").repeated(250'000);
    QByteArray empty = "\"steps\": [";
    empty += QByteArray("{},").repeated(9'000);
    QTest::newRow("empty steps") << QByteArray(whole).replace("\"steps\": [", empty);
    QTest::newRow("many steps") << QByteArray(whole).replace("\"steps\": [", many);
}

void tst_ChecklistEdit::otherFilesAreNoDrafts()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!readDraft(bytes));
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
}

void tst_ChecklistEdit::minutesAreWrittenInSeveralWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // -1: refused
    QTest::newRow("whole") << u"4"_s << qint64(240'000);
    QTest::newRow("Danish") << u"4,5"_s << qint64(270'000);
    QTest::newRow("English") << u" 4.5 "_s << qint64(270'000);
    QTest::newRow("clock") << u"4:30"_s << qint64(270'000);
    QTest::newRow("six seconds") << u"0:06"_s << qint64(6'000);
    QTest::newRow("no tenth") << u"4:31"_s << qint64(-1);
    QTest::newRow("too fine") << u"4,55"_s << qint64(-1);
    QTest::newRow("limit") << u"120"_s << qint64(7'200'000);
    QTest::newRow("beyond") << u"120,1"_s << qint64(-1);
    QTest::newRow("negative") << u"-1"_s << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("words") << u"fem"_s << qint64(-1);
    QTest::newRow("overflow") << u"99999999999999999999"_s << qint64(-1);
}

void tst_ChecklistEdit::minutesAreWrittenInSeveralWays()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(minutesFrom(text, longestStepMinutes).value_or(-1), ms);
}

void tst_ChecklistEdit::noMoreIsInsertedThanFits()
{
    Checklist list = shippedList(u"nemid"_s);
    int steps = 0;
    while (const auto change = inserted(list, {Kind::Closing})) {
        list = change->list;
        QVERIFY(++steps < 300);
    }
    QVERIFY(hasRoom(list));
    int choices = 0;
    while (const auto change = withChoice(list)) {
        list = change->list;
        QVERIFY(++choices < 10);
    }
    QVERIFY(hasRoom(list));
}

QTEST_GUILESS_MAIN(tst_ChecklistEdit)
#include "tst_checklistedit.moc"
