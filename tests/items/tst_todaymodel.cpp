// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/todaymodel.h"
#include "tests/support/counterharness.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace skranketid;
using namespace skranketid::test;

namespace {

QString dumpOf(const TodayModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        text += cells.join(u" | "_s);
        text += model.index(row, 0).data(TodayModel::CountsRole).toBool() ? u"\n"_s : u" (quiet)\n"_s;
    }
    return text;
}

SessionRow session(qint64 id, int hour, const QString &list, qint64 seconds)
{
    SessionRow row;
    row.session = {id};
    row.startedMs = OfficeTime().startOf(QDate(2026, 10, 20)) + hour * 3'600'000LL;
    row.activeMs = seconds * 1000;
    row.checklist = list;
    row.version = 1;
    row.outcome = u"G1"_s;
    return row;
}

} // namespace

class tst_TodayModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayReadsAsText();
    void whatWasNotKnownIsNotInvented();
    void whatIsInHandIsNotLeftOpen();
    void ticketsAreHidden();
    void theFirstCellSpeaksForItsRow();
    void aNewSessionIsOneNewRow();
    void headingsAreToldWhenTheyChange();
    void columnsHaveHeadings();
};

void tst_TodayModel::aDayReadsAsText()
{
    TodayModel model(std::make_shared<Catalogue>(shipped()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SessionRow two = session(1, 9, u"nemid-to-mitid"_s, 847);
    two.ticket = u"A042"_s;
    two.authenticators = {u"app"_s, u"chip"_s};
    SessionRow corrected = session(5, 10, u"mitid-replace"_s, 3725);
    corrected.outcome = u"G2"_s;
    corrected.quality = Quality::Corrected;
    model.show({two, corrected}, {}, Language::English, {});
    QCOMPARE(dumpOf(model),
        u"10:00 |  | Replace, re-open or add an authenticator |  | 1:02:05 | Completed: new or extra "
        u"authenticator | "
        "corrected\n"
        "09:00 | A042 | NemID to MitID | MitID app + Chip | 14:07 | Completed: MitID issued and tested | measured\n"_s);
    model.show({two, corrected}, {}, Language::Danish, {});
    QVERIFY(dumpOf(model).contains(u"NemID til MitID"_s));
}

void tst_TodayModel::whatWasNotKnownIsNotInvented()
{
    TodayModel model(std::make_shared<Catalogue>(shipped()));
    SessionRow open = session(1, 9, u"refusal"_s, 60);
    open.open = true;
    open.outcome.clear();
    SessionRow lost = session(2, 10, u"refusal"_s, 60);
    lost.quality = Quality::Unknown;
    lost.outcome.clear();
    SessionRow mistake = session(3, 11, u"refusal"_s, 60);
    mistake.isVoid = true;
    SessionRow practice = session(4, 12, u"gone-list"_s, 60);
    practice.training = true;
    model.show({open, lost, mistake, practice}, {}, Language::English, {});
    QCOMPARE(dumpOf(model),
        u"12:00 |  | gone-list |  | 1:00 | Completed: MitID issued and tested | training (quiet)\n"
        "11:00 |  | Refusal of MitID |  | 1:00 | Not counted | measured (quiet)\n"
        "10:00 |  | Refusal of MitID |  |  | No end code | unknown\n"
        "09:00 |  | Refusal of MitID |  |  | Not ended | \n"_s);
}

void tst_TodayModel::whatIsInHandIsNotLeftOpen()
{
    TodayModel model(std::make_shared<Catalogue>(shipped()));
    Desk desk;
    QList<SessionRow> rows;
    for (const Phase phase : {Phase::Interrupted, Phase::Held, Phase::Running}) {
        SessionRow row = session(rows.size() + 1, 8 + int(rows.size()), u"refusal"_s, 60);
        row.open = true;
        row.outcome.clear();
        Session inHand;
        inHand.id = row.session;
        inHand.phase = phase;
        inHand.startedWallMs = row.startedMs;
        inHand.last.wallMs = row.startedMs + 14 * 60'000;
        desk.sessions.insert(inHand.id, inHand);
        rows.append(row);
    }
    SessionRow ofAnotherChain = rows.at(1); // it has the same number
    ofAnotherChain.startedMs += 3 * 3'600'000;
    rows.append(ofAnotherChain);
    model.show(rows, desk, Language::English, {});
    QCOMPARE(dumpOf(model),
        u"12:00 |  | Refusal of MitID |  |  | Not ended | \n"
        "10:00 |  | Refusal of MitID |  |  | In progress | \n"
        "09:00 |  | Refusal of MitID |  |  | On hold since 09:14 | \n"
        "08:00 |  | Refusal of MitID |  |  | Not ended | \n"_s);
    desk.sessions[rows.at(1).session].phase = Phase::Ended; // the row of its end is on its way
    model.show(rows, desk, Language::English, {});
    QVERIFY(!dumpOf(model).contains(u"On hold"_s));
}

void tst_TodayModel::ticketsAreHidden()
{
    TodayModel model(std::make_shared<Catalogue>(shipped()));
    SessionRow row = session(1, 9, u"refusal"_s, 60);
    row.ticket = u"A042"_s;
    model.show({row}, {}, Language::English, {true, false});
    QVERIFY(!dumpOf(model).contains(u"A042"_s));
    model.show({row}, {}, Language::English, {});
    QCOMPARE(model.index(0, TodayModel::Ticket).data().toString(), u"A042"_s);
}

void tst_TodayModel::headingsAreToldWhenTheyChange()
{
    TodayModel model(std::make_shared<Catalogue>(shipped()));
    QSignalSpy told(&model, &TodayModel::headerDataChanged);
    model.show({}, {}, Language::English, {});
    QCOMPARE(told.count(), 1);
    model.show({session(1, 9, u"refusal"_s, 60)}, {}, Language::English, {});
    QCOMPARE(told.count(), 1);
}

void tst_TodayModel::theFirstCellSpeaksForItsRow()
{
    TodayModel model(std::make_shared<Catalogue>(shipped()));
    SessionRow excluded = session(1, 9, u"nemid-to-mitid"_s, 847);
    excluded.excluded = true;
    model.show({excluded, session(2, 10, u"nemid-to-mitid"_s, 60)}, {}, Language::English, {});
    QCOMPARE(model.index(1, TodayModel::Start).data(Qt::AccessibleTextRole).toString(),
        u"09:00, NemID to MitID, 14:07, Completed: MitID issued and tested, excluded"_s);
    QCOMPARE(model.sessionAt(1).session, SessionId{1}); // newest first, as the rows are
}

void tst_TodayModel::aNewSessionIsOneNewRow()
{
    TodayModel model(std::make_shared<Catalogue>(shipped()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<SessionRow> rows{session(1, 9, u"refusal"_s, 60), session(2, 10, u"refusal"_s, 60)};
    model.show(rows, {}, Language::English, {});
    QSignalSpy inserted(&model, &TodayModel::rowsInserted);
    QSignalSpy removed(&model, &TodayModel::rowsRemoved);
    rows.append(session(3, 11, u"refusal"_s, 60));
    model.show(rows, {}, Language::English, {});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(removed.count(), 0);
    rows.removeAt(1);
    model.show(rows, {}, Language::English, {});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 1);
}

void tst_TodayModel::columnsHaveHeadings()
{
    const TodayModel model(std::make_shared<Catalogue>(shipped()));
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headings.join(u", "_s), u"Began, No., Checklist, Authenticator, Minutes, Outcome, Time"_s);
}

QTEST_GUILESS_MAIN(tst_TodayModel)
#include "tst_todaymodel.moc"
