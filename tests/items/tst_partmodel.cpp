// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/partmodel.h"

#include "models/domain/checklist/checklistedit.h"
#include "models/domain/checklist/shipped.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;
using Kind = ChecklistPart::Kind;

class tst_PartModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasARowWithItsMinutes();
    void aStepTellsItsMarks();
    void aMistakeIsCountedAtItsPart();
    void aTypedLetterChangesOneRow();

private:
    const Checklist m_list = *shippedCatalogue()->find(u"nemid-to-mitid"_s, 1);
};

void tst_PartModel::everyPartHasARowWithItsMinutes()
{
    PartModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(m_list, {}, Language::Danish);
    QCOMPARE(model.rowCount(), int(partsOf(m_list).size()));
    const auto minutes = [&model](const ChecklistPart &part) {
        return model.indexOf(part).data(PartModel::MinutesRole).toString();
    };
    QCOMPARE(minutes({Kind::Estimate}), u"15,0"_s);
    QCOMPARE(minutes({Kind::Steps}), u"8,5"_s);
    QCOMPARE(minutes({Kind::Branch, 0, 0}), u"4,5"_s);
    QCOMPARE(minutes({Kind::Closing}), u"2,0"_s);
    QCOMPARE(minutes({Kind::List}), QString());
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, 0).data().toString().isEmpty());
    QCOMPARE(
        model.partOf(model.indexOf({Kind::ClosingStep, 0, 1})), (ChecklistPart{Kind::ClosingStep, 0, 1}));
}

void tst_PartModel::aStepTellsItsMarks()
{
    Checklist list = m_list;
    Step &step = list.steps[4].step;
    step.lock = true;
    step.lookAway = true;
    step.title.en.clear();
    PartModel model;
    model.show(list, {}, Language::English);
    const QModelIndex index = model.indexOf({Kind::Place, 0, 4});
    QCOMPARE(index.data(PartModel::IconsRole).toStringList(), (QStringList{u"lock"_s, u"look-away"_s}));
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    for (const QString &word :
        {u"C05"_s, u"no text yet"_s, u"1.5"_s, u"required"_s, u"lock"_s, u"look away"_s})
        QVERIFY2(spoken.contains(word), qPrintable(spoken));
}

void tst_PartModel::aMistakeIsCountedAtItsPart()
{
    PartModel model;
    const ChecklistPart part{Kind::AddOnStep, 0, 0};
    model.show(m_list, {part, part}, Language::English);
    QCOMPARE(model.indexOf(part).data(PartModel::MistakesRole).toInt(), 2);
    QCOMPARE(model.indexOf({Kind::List}).data(PartModel::MistakesRole).toInt(), 0);
}

void tst_PartModel::aTypedLetterChangesOneRow()
{
    PartModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(m_list, {}, Language::English);
    QSignalSpy changed(&model, &PartModel::dataChanged);
    QSignalSpy removed(&model, &PartModel::rowsRemoved);
    Checklist list = m_list;
    list.steps[2].step.title.en += u'x';
    model.show(list, {}, Language::English);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(removed.size(), 0);
    model.show(inserted(list, {Kind::Closing})->list, {}, Language::English);
    QCOMPARE(model.rowCount(), int(partsOf(m_list).size()) + 1);
}

QTEST_GUILESS_MAIN(tst_PartModel)
#include "tst_partmodel.moc"
