// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/stepmodel.h"
#include "tests/support/counterharness.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace skranketid;
using namespace skranketid::test;

namespace {

QString dumpOf(const StepModel &model)
{
    static const QStringList shapes{u">"_s, u"o"_s, u"?"_s, u"#"_s, u"v"_s, u"-"_s, u"x"_s, u"~"_s};
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        QStringList cells{shapes.at(index.data(StepModel::StateRole).toInt()),
            index.data(StepModel::IdRole).toString(), index.data().toString(),
            index.data(StepModel::TimeTextRole).toString(), index.data(StepModel::DetailRole).toString()};
        cells.removeAll(QString());
        text += cells.join(u" | "_s) + u'\n';
    }
    return text;
}

} // namespace

class tst_StepModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsOfAStartedSessionReadAsText();
    void closedStepsShowTheirTimeAndReason();
    void aChoiceBringsItsRowsInPlace();
    void runningTimeTouchesOnlyTheNextRow();
    void aHiddenTimeStandsOnNoStep();
    void stepsTickedTogetherDoNotPretendATime();
    void aRefusalMakesTheRestUnneeded();
    void rowsSayTheirStateAndTimeAloud();
    void aKnownLanguageIsChangedWithoutRebuilding();

private:
    static void show(StepModel &model, const Counter &counter, Language language = Language::English)
    {
        const Session &session = counter.session();
        const Checklist *list = counter.catalogue.find(session.checklist, session.version);
        model.show(planOf(*list, session), counter.catalogue.terms, language);
    }
};

void tst_StepModel::stepsOfAStartedSessionReadAsText()
{
    StepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Counter counter;
    counter.must(u"start refusal"_s);
    show(model, counter);
    QCOMPARE(dumpOf(model),
        u"> | R01a | Explain the requirements calmly | 0:00\n"
        "o | R01b | Consider alternatives first | 1.5\n"
        "o | R01c | Give the reasons in writing | 1.5\n"
        "o | R01d | Give complaint guidance | 1.0\n"_s);
}

void tst_StepModel::closedStepsShowTheirTimeAndReason()
{
    StepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Counter counter;
    counter.must(u"start refusal"_s);
    counter.pass(75);
    counter.must(u"done"_s);
    counter.pass(10);
    counter.must(u"skip R01b not-needed"_s);
    counter.pass(20);
    counter.must(u"fail R01c system-down"_s);
    show(model, counter);
    QCOMPARE(dumpOf(model),
        u"v | R01a | Explain the requirements calmly | 1:15\n"
        "- | R01b | Consider alternatives first | 0:10 | not relevant: Not needed here\n"
        "x | R01c | Give the reasons in writing | 0:20 | failed: The system is down\n"
        "> | R01d | Give complaint guidance | 0:00\n"_s);
}

void tst_StepModel::aChoiceBringsItsRowsInPlace()
{
    StepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    show(model, counter);
    const int before = model.rowCount();
    QCOMPARE(model.index(11, 0).data(StepModel::IdRole).toString(), QString());

    QSignalSpy reset(&model, &StepModel::modelReset);
    QSignalSpy removed(&model, &StepModel::rowsRemoved);
    QSignalSpy inserted(&model, &StepModel::rowsInserted);
    counter.must(u"reason A2"_s);
    for (int step = 0; step < 9; ++step)
        counter.must(u"done"_s);
    counter.must(u"choose app"_s);
    show(model, counter);
    QCOMPARE(model.rowCount(), before + 5); // six steps for one placeholder
    QCOMPARE(reset.count(), 0);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 11);
    QCOMPARE(inserted.at(0).at(2).toInt(), 16);
    QCOMPARE(model.nextIndex(), model.indexOf(u"P01"_s));
}

void tst_StepModel::runningTimeTouchesOnlyTheNextRow()
{
    StepModel model;
    Counter counter;
    counter.must(u"start refusal"_s);
    show(model, counter);
    QSignalSpy changed(&model, &StepModel::dataChanged);
    model.setRunning(61'500);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 0);
    QCOMPARE(model.index(0, 0).data(StepModel::TimeTextRole).toString(), u"1:01"_s);
    model.setRunning(61'900); // the same second
    QCOMPARE(changed.count(), 1);
}

void tst_StepModel::aHiddenTimeStandsOnNoStep()
{
    StepModel model;
    Counter counter;
    counter.must(u"start refusal"_s);
    counter.pass(31);
    counter.must(u"done R01a"_s);
    show(model, counter);
    QSignalSpy changed(&model, &StepModel::dataChanged);
    model.setRunning(5000, 0);
    QCOMPARE(changed.constLast().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.constLast().at(1).toModelIndex().row(), model.rowCount() - 1);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, 0).data(StepModel::TimeTextRole).toString(), QString());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"Explain the requirements calmly, done"_s);
    model.setRunning(5000);
    QCOMPARE(model.index(0, 0).data(StepModel::TimeTextRole).toString(), u"0:31"_s);
}

void tst_StepModel::stepsTickedTogetherDoNotPretendATime()
{
    StepModel model;
    Counter counter;
    counter.must(u"start refusal"_s);
    counter.pass(60);
    counter.must(u"done R01a R01b"_s);
    show(model, counter);
    QCOMPARE(model.index(0, 0).data(StepModel::TimeTextRole).toString(), u"together"_s);
    QCOMPARE(model.index(1, 0).data(StepModel::TimeTextRole).toString(), u"together"_s);
}

void tst_StepModel::aRefusalMakesTheRestUnneeded()
{
    StepModel model;
    Counter counter;
    counter.must(u"start mitid-new"_s);
    counter.must(u"add R01"_s);
    show(model, counter);
    int unneeded = 0;
    for (const StepRow &row : model.rows())
        unneeded += row.state == StepState::NotNeeded ? 1 : 0;
    QVERIFY(unneeded > 10);
    QCOMPARE(model.nextIndex(), model.indexOf(u"R01a"_s));
}

void tst_StepModel::rowsSayTheirStateAndTimeAloud()
{
    StepModel model;
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(31);
    counter.must(u"reason A2"_s);
    show(model, counter);
    const auto said
        = [&model](const QString &id) { return model.indexOf(id).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(said(u"C01"_s), u"Welcome and reason for visit, done, 0:31"_s);
    QCOMPARE(said(u"C02"_s), u"Check prerequisites, next, 0:00"_s);
    QCOMPARE(said(u"C03"_s), u"Clarify NemID or MitID status, to do, expected 0.5 min"_s);
    QCOMPARE(said(u"C06"_s), u"Look the citizen up in the registers, locked, expected 0.5 min"_s);
}

void tst_StepModel::aKnownLanguageIsChangedWithoutRebuilding()
{
    StepModel model;
    Counter counter;
    counter.must(u"start refusal"_s);
    show(model, counter, Language::Danish);
    QCOMPARE(model.index(0, 0).data().toString(), u"Tal roligt om kravene"_s);
    QCOMPARE(model.index(1, 0).data(StepModel::TimeTextRole).toString(), u"1,5"_s);
    QSignalSpy inserted(&model, &StepModel::rowsInserted);
    show(model, counter, Language::English);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(model.index(0, 0).data().toString(), u"Explain the requirements calmly"_s);
    QCOMPARE(model.index(1, 0).data(StepModel::TimeTextRole).toString(), u"1.5"_s);
}

QTEST_GUILESS_MAIN(tst_StepModel)
#include "tst_stepmodel.moc"
