// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deskgridmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

OfficeBook after(const QList<OfficeChange> &changes)
{
    OfficeBook office;
    for (const OfficeChange &change : changes)
        office.apply({1, {}, EventKind::Configured, {}, bodyOf(change)});
    return office;
}

QStringList columnOf(const DeskGridModel &model, int weekday)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, weekday).data(Qt::DisplayRole).toString());
    return cells;
}

} // namespace

class tst_DeskGridModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheEarliestOpeningToTheLatestClosing();
    void aCellOutsideTheHoursCannotBeSet();
    void theWeekThatIsReadIsTheWeekThatWasSaid();
    void aDraftSurvivesAChangeOfTheHours();
    void whatWasStoredIsNoDraftAnyMore();
    void aWeekWithoutHoursHasNoRows();
};

void tst_DeskGridModel::goesFromTheEarliestOpeningToTheLatestClosing()
{
    DeskGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({}, Language::English);
    QCOMPARE(model.rowCount(), 16); // 9:00 to Thursday's 17:00
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"09:00"_s);
    QCOMPARE(model.headerData(15, Qt::Vertical, Qt::DisplayRole).toString(), u"16:30"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Monday"_s);
    QCOMPARE(columnOf(model, 0).count(u"1"_s), 12);
    QCOMPARE(columnOf(model, 3).count(u"1"_s), 16);
    QCOMPARE(columnOf(model, 6).count(u"–"_s), 16);
}

void tst_DeskGridModel::aCellOutsideTheHoursCannotBeSet()
{
    DeskGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({}, Language::English);
    model.setDesks(model.index(0, 6), 5);
    model.setDesks(model.index(15, 0), 5);
    model.setDesks(model.index(0, 0), 100);
    model.setDesks(model.index(0, 0), -1);
    model.setDesks({}, 3);
    QVERIFY(!model.isDraft());
    model.setDesks(model.index(0, 0), 0); // open, but nobody is there
    QVERIFY(model.isDraft());
    model.drop();
    QVERIFY(!model.isDraft());
}

void tst_DeskGridModel::theWeekThatIsReadIsTheWeekThatWasSaid()
{
    DeskGridModel::Week said;
    said[0] = {{QTime(9, 0), 3}, {QTime(12, 30), 2}, {QTime(14, 0), 4}};
    said[3] = {{QTime(16, 0), 0}};
    DeskGridModel model;
    model.show(after({weekDesksChange(said)}), Language::English);
    QVERIFY(!model.isDraft());
    QCOMPARE(model.week(), said);
    QCOMPARE(model.storedWeek(), said);
    model.copyDay(0);
    const DeskGridModel::Week copied = model.week();
    for (const QList<OpenDesks> &day : copied)
        QCOMPARE(day, said[0]);
    // What comes of it is what the model shows.
    const OfficeBook office = after({weekDesksChange(copied)});
    QCOMPARE(office.desksAt(QDate(2026, 11, 26), QTime(14, 0)), 4);
}

void tst_DeskGridModel::aDraftSurvivesAChangeOfTheHours()
{
    DeskGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({}, Language::English);
    model.setDesks(model.index(0, 0), 7);
    std::array<QList<OpenSpan>, OfficeBook::weekdays> hours;
    hours[0] = {{QTime(8, 0), QTime(12, 0)}};
    model.show(after({weekHoursChange(hours)}), Language::Danish);
    QCOMPARE(model.rowCount(), 8);
    QVERIFY(model.isDraft());
    QCOMPARE(columnOf(model, 0).at(2), u"7"_s); // 9:00 is the third row now
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Mandag"_s);
}

void tst_DeskGridModel::whatWasStoredIsNoDraftAnyMore()
{
    DeskGridModel model;
    model.show({}, Language::English);
    model.setDesks(model.index(0, 0), 7);
    model.show(after({weekDesksChange(model.week())}), Language::English);
    QVERIFY(!model.isDraft());
    model.show({}, Language::English); // taken back
    QVERIFY(!model.isDraft());
    QCOMPARE(columnOf(model, 0).at(0), u"1"_s);
}

void tst_DeskGridModel::aWeekWithoutHoursHasNoRows()
{
    DeskGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(after({weekHoursChange({})}), Language::English);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isDraft());
}

QTEST_GUILESS_MAIN(tst_DeskGridModel)
#include "tst_deskgridmodel.moc"
