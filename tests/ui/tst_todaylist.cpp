// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/todaymodel.h"
#include "tests/ui/windowbench.h"
#include "ui/counter/todaylist.h"

#include <QHeaderView>
#include <QIdentityProxyModel>

using namespace skranketid;
using namespace skranketid::test;

namespace {

/// A day with what takes the most room: long end codes, several authenticators, a ticket, one on hold.
class TodayBench {
public:
    TodayBench(int percent, Language language)
    {
        look.setPercent(percent);
        model.show(rows(), {}, language, {});
        list = std::make_unique<TodayList>(look, model);
        list->resize(width, 100);
        list->show();
        list->resize(width, list->sizeHint().height()); // how high depends on how wide
        QCoreApplication::processEvents();
    }

    static QList<SessionRow> rows()
    {
        QList<SessionRow> rows;
        for (const Outcome &outcome : shipped().terms.outcomes) {
            SessionRow row;
            row.session = {rows.size() + 1};
            row.startedMs = OfficeTime().startOf(QDate(2026, 10, 20)) + (9 * 60 + rows.size()) * 60'000LL;
            row.activeMs = 3'725'000;
            row.checklist = u"mitid-replace"_s;
            row.version = 1;
            row.ticket = u"A042"_s;
            row.authenticators = {u"app"_s, u"code-display"_s, u"code-reader"_s, u"chip"_s};
            row.outcome = outcome.code;
            rows.append(row);
        }
        return rows;
    }

    static constexpr int width = 1366 - 2 * space::four;
    Look look;
    TodayModel model{std::make_shared<Catalogue>(shipped())};
    std::unique_ptr<TodayList> list;
};

/// How often a view asks what stands in it.
class CountingModel final : public QIdentityProxyModel {
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        asked += role == Qt::DisplayRole ? 1 : 0;
        return QIdentityProxyModel::data(index, role);
    }

    mutable int asked = 0;
};

QString newest(const WindowBench &bench, int column)
{
    const auto *today = bench.visible<TodayList>(u"today"_s);
    return today ? today->model()->index(0, column).data().toString() : u"no list"_s;
}

} // namespace

/// The table of the day: what stands in it is whole.
class tst_TodayList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsWhole_data();
    void everyTextIsWhole();
    void aShortDayStandsInOneLineEach();
    void theTicketHasItsPlaceOnlyWhenThereIsOne();
    void aSessionOnHoldSaysSo();
    void oneEndedAfterAnInterruptionSaysSo();
    void hiddenMinutesAreNotInIt();
    void aLongDayIsMeasuredOnce();
};

void tst_TodayList::everyTextIsWhole_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Language>("language");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("Danish, %d %%", percent) << percent << Language::Danish;
        QTest::addRow("English, %d %%", percent) << percent << Language::English;
    }
}

void tst_TodayList::everyTextIsWhole()
{
    QFETCH(const int, percent);
    QFETCH(const Language, language);
    const TodayBench bench(percent, language);
    const TodayList &list = *bench.list;
    QVERIFY(list.horizontalHeader()->length() <= list.viewport()->width());
    QCOMPARE(list.viewport()->height(), list.verticalHeader()->length());
    QStringList cut;
    for (int row = 0; row < bench.model.rowCount(); ++row) {
        for (int column = 0; column < TodayModel::ColumnCount; ++column) {
            const QModelIndex index = bench.model.index(row, column);
            const QString text = index.data().toString();
            const QRect cell = list.visualRect(index);
            const QFontMetrics metrics(
                bench.look.font(column == TodayModel::Minutes ? Type::RowStrong : Type::Row));
            // Cells have at least 8 pixels on either side, the first one only on the right.
            const QRect room(0, 0, cell.width() - (column == 0 ? 8 : 16), 10'000);
            const QRect taken = metrics.boundingRect(room, Qt::TextWordWrap, text);
            if (taken.width() > room.width() || taken.height() > cell.height())
                cut.append(text);
        }
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void tst_TodayList::aShortDayStandsInOneLineEach()
{
    TodayBench bench(100, Language::Danish);
    SessionRow row = TodayBench::rows().constFirst();
    row.authenticators = {u"app"_s};
    bench.model.show({row}, {}, Language::Danish, {});
    QCoreApplication::processEvents();
    QCOMPARE(bench.list->rowHeight(0), bench.look.lineHeight(Type::Row) + 16);
    QVERIFY(bench.list->horizontalHeader()->length() > bench.list->viewport()->width() - 8);
}

void tst_TodayList::theTicketHasItsPlaceOnlyWhenThereIsOne()
{
    TodayBench bench(100, Language::Danish);
    QVERIFY(!bench.list->isColumnHidden(TodayModel::Ticket));
    bench.model.show(TodayBench::rows(), {}, Language::Danish, {true, false});
    QCoreApplication::processEvents();
    QVERIFY(bench.list->isColumnHidden(TodayModel::Ticket));
    bench.model.show(TodayBench::rows(), {}, Language::Danish, {});
    QCoreApplication::processEvents();
    QVERIFY(!bench.list->isColumnHidden(TodayModel::Ticket));
}

void tst_TodayList::aSessionOnHoldSaysSo()
{
    WindowBench bench;
    bench.key(Qt::Key_F2);
    bench.type(u"A042"_s);
    bench.key(Qt::Key_Return);
    bench.press(u"1"_s);
    bench.key(Qt::Key_F8);
    const QString outcome = newest(bench, TodayModel::Outcome);
    QVERIFY2(outcome.startsWith(u"On hold since "_s), qPrintable(outcome));
    QCOMPARE(newest(bench, TodayModel::Ticket), u"A042"_s);
    bench.key(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(newest(bench, TodayModel::Ticket), QString());
}

void tst_TodayList::oneEndedAfterAnInterruptionSaysSo()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.close();
    bench.open();
    QCOMPARE(newest(bench, TodayModel::Outcome), u"Not ended"_s);
    bench.key(Qt::Key_F11, Qt::ControlModifier);
    QCOMPARE(newest(bench, TodayModel::Outcome), u"No end code"_s);
    QCOMPARE(newest(bench, TodayModel::QualityOf), u"unknown"_s);
}

void tst_TodayList::hiddenMinutesAreNotInIt()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.clock.pass(65'000);
    bench.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(newest(bench, TodayModel::Minutes), u"1:06"_s);
    bench.key(Qt::Key_T, Qt::ControlModifier);
    bench.key(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(bench.window->settings().timeShown, TimeShown::Hidden);
    QCOMPARE(newest(bench, TodayModel::Minutes), QString());
    bench.key(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(newest(bench, TodayModel::Minutes), u"1:06"_s);
}

void tst_TodayList::aLongDayIsMeasuredOnce()
{
    QList<SessionRow> rows;
    while (rows.size() < 80) {
        SessionRow row = TodayBench::rows().constFirst();
        row.session = {rows.size() + 1};
        row.startedMs += rows.size() * 60'000LL;
        rows.append(row);
    }
    TodayModel model{std::make_shared<Catalogue>(shipped())};
    CountingModel counting;
    counting.setSourceModel(&model);
    model.show(rows, {}, Language::Danish, {});
    Look look;
    TodayList list(look, counting);
    list.resize(TodayBench::width, 100);
    list.show();
    QCoreApplication::processEvents();
    counting.asked = 0;
    model.show(rows, {}, Language::English, {}); // every row is another
    QCoreApplication::processEvents();
    QVERIFY(counting.asked > 0);
    QVERIFY2(counting.asked < 4 * 80 * TodayModel::ColumnCount, qPrintable(QString::number(counting.asked)));
}

QTEST_MAIN(tst_TodayList)
#include "tst_todaylist.moc"
