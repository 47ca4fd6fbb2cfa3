// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/workloadsimulation.h"
#include "models/analysis/workloadsimulationsteps.h"
#include "models/domain/checklist/shipped.h"
#include "models/domain/time/holidays.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

/// Everything in a row that is of the session itself, as one line.
QString lineOf(const SessionRow &row)
{
    const auto flag = [](bool value) { return value ? u"1"_s : u"0"_s; };
    const QStringList fields{row.day.toString(Qt::ISODate), QString::number(row.hour),
        QString::number(row.startedMs), QString::number(row.endedMs), QString::number(row.activeMs),
        QString::number(row.heldMs), QString::number(row.unknownMs), QString::number(row.addOnMs),
        row.checklist, QString::number(row.version), row.authenticators.join(u'+'), row.outcome, row.reason,
        row.channel, row.referral, row.ticket, row.desk, row.office, QString::number(int(row.quality)),
        flag(row.open), flag(row.isVoid), flag(row.excluded), flag(row.training), flag(row.switched),
        flag(row.booked), flag(row.hasAddOns)};
    return fields.join(u'|');
}

} // namespace

class tst_WorkloadSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameSeedGivesTheSameSessionsEverywhere();
    void anotherSeedGivesOthers();
    void theTotalIsExact_data();
    void theTotalIsExact();
    void onlyOpeningDaysAreUsed();
    void sessionsLieWithinTheOpeningHoursAndDoNotOverlapWhileThereIsRoom();
    void mondaysAndThursdaysAreBusyAndJulyIsQuiet();
    void threeWeeksAfterAMailOutPeopleCome();
    void devicesRunOutForAWeek();
    void aShortPeriodHasNoSpecialWeeks();
    void fiveHundredSessionsLookLikeACounter();
    void durationsAreSkewedAndDifferByAuthenticator();
    void codesAreThoseOfTheChecklist();
    void desksAreLetters();
    void aPeriodWithoutOpeningDaysIsRefused();
    void aPeriodBeforeAnyChecklistIsRefused();
    void theEngineComesToTheSameSessions();
    void chainsAreWholeAndReplay();
    void overlappingSessionsOfADeskGetChainsOfTheirOwn();

private:
    QList<SessionRow> rowsOf(const WorkloadPlan &plan) const;
    WorkloadPlan twentyThousand() const { return {QDate(2022, 1, 3), 730, 40, 4, 11, u"Midtby"_s}; }

    Catalogue m_catalogue;
};

void tst_WorkloadSimulation::initTestCase()
{
    const auto catalogue = shippedCatalogue();
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error()));
    m_catalogue = *catalogue;
}

QList<SessionRow> tst_WorkloadSimulation::rowsOf(const WorkloadPlan &plan) const
{
    auto simulation = WorkloadSimulation::of(plan, m_catalogue);
    if (!simulation)
        qFatal("%s", qPrintable(simulation.error()));
    QList<SessionRow> rows;
    SimulatedSession session;
    while (simulation->next(session))
        rows.append(session.row);
    return rows;
}

void tst_WorkloadSimulation::theSameSeedGivesTheSameSessionsEverywhere()
{
    const WorkloadPlan plan{QDate(2026, 1, 5), 14, 20, 3, 7, u"Midtby"_s};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SessionRow &row : rowsOf(plan))
        hash.addData(lineOf(row).toUtf8());
    // Changes with the generator and with the shipped checklists, and with nothing else: not with the
    // machine.
    QCOMPARE(hash.result().toHex(),
        QByteArray("48bf4fab5e42a3691e9bbfc3f73aecb2ea390232a01b937211875d1b09d3a1e4"));
}

void tst_WorkloadSimulation::anotherSeedGivesOthers()
{
    WorkloadPlan plan{QDate(2026, 1, 5), 14, 20, 3, 7, u"Midtby"_s};
    const QList<SessionRow> first = rowsOf(plan);
    plan.seed = 8;
    const QList<SessionRow> second = rowsOf(plan);
    QCOMPARE(first.size(), second.size());
    qsizetype equal = 0;
    for (qsizetype at = 0; at < first.size(); ++at)
        equal += lineOf(first.at(at)) == lineOf(second.at(at)) ? 1 : 0;
    QCOMPARE(equal, 0);
}

void tst_WorkloadSimulation::theTotalIsExact_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("perDay");
    QTest::addColumn<qsizetype>("total");

    QTest::newRow("one Monday") << QDate(2026, 1, 5) << 1 << 1 << qsizetype(1);
    QTest::newRow("one week") << QDate(2026, 1, 5) << 7 << 13 << qsizetype(5 * 13);
    QTest::newRow("2022") << QDate(2022, 1, 1) << 365 << 17 << qsizetype(253 * 17);
    QTest::newRow("2026") << QDate(2026, 1, 1) << 365 << 17 << qsizetype(254 * 17);
}

void tst_WorkloadSimulation::theTotalIsExact()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(int, perDay);
    QFETCH(qsizetype, total);

    QCOMPARE(rowsOf({from, days, perDay, 3, 5, {}}).size(), total);
}

void tst_WorkloadSimulation::onlyOpeningDaysAreUsed()
{
    const OfficeTime time;
    qint64 before = 0;
    for (const SessionRow &row : rowsOf(twentyThousand())) {
        QVERIFY(isWeekday(row.day));
        QVERIFY(!isPublicHoliday(row.day));
        QCOMPARE(time.day(row.startedMs), row.day);
        QCOMPARE(time.hour(row.startedMs), row.hour);
        QVERIFY(row.startedMs >= before);
        before = row.startedMs;
    }
}

void tst_WorkloadSimulation::sessionsLieWithinTheOpeningHoursAndDoNotOverlapWhileThereIsRoom()
{
    const OfficeTime time;
    QHash<QString, qint64> endOfDesk;
    for (const SessionRow &row : rowsOf({QDate(2025, 9, 1), 60, 30, 4, 3, {}})) {
        const QTime starts = time.local(row.startedMs).time();
        const QTime ends = time.local(row.endedMs).time();
        const int day = row.day.dayOfWeek();
        QVERIFY(starts >= QTime(8, 30));
        QVERIFY(ends <= (day == Qt::Thursday ? QTime(17, 0)
                        : day == Qt::Friday  ? QTime(14, 0)
                                             : QTime(15, 0)));
        QVERIFY(row.startedMs >= endOfDesk.value(row.desk));
        endOfDesk[row.desk] = row.endedMs;
        QCOMPARE(row.activeMs + row.heldMs + row.unknownMs, row.endedMs - row.startedMs);
    }
    QCOMPARE(endOfDesk.size(), 4);
}

void tst_WorkloadSimulation::mondaysAndThursdaysAreBusyAndJulyIsQuiet()
{
    const WorkloadPeriod period = workloadPeriod(twentyThousand());
    QHash<int, double> sums;
    QHash<int, double> counts;
    double july = 0;
    double julyDays = 0;
    for (const WorkloadDay &day : period.days) {
        sums[day.date.dayOfWeek()] += double(day.sessions);
        ++counts[day.date.dayOfWeek()];
        july += day.date.month() == 7 ? double(day.sessions) : 0;
        julyDays += day.date.month() == 7 ? 1 : 0;
    }
    const auto mean = [&](int weekday) { return sums.value(weekday) / counts.value(weekday); };
    for (const int quiet : {Qt::Tuesday, Qt::Wednesday, Qt::Friday}) {
        QVERIFY(mean(Qt::Monday) > 1.2 * mean(quiet));
        QVERIFY(mean(Qt::Thursday) > 1.2 * mean(quiet));
    }
    QVERIFY(july / julyDays < 0.7 * double(period.sessions) / double(period.days.size()));
}

void tst_WorkloadSimulation::threeWeeksAfterAMailOutPeopleCome()
{
    for (quint64 seed = 0; seed < 20; ++seed) {
        WorkloadPlan plan{QDate(2025, 9, 1), 110, 50, 4, seed, {}};
        const WorkloadPeriod period = workloadPeriod(plan);
        QVERIFY(period.mailOutWeek.isValid());
        QCOMPARE(period.mailOutWeek.daysTo(period.jumpWeek), 21);
        const auto perDay = [&period](QDate monday) {
            double sessions = 0;
            double days = 0;
            for (const WorkloadDay &day : period.days) {
                if (day.date >= monday && day.date < monday.addDays(7)) {
                    sessions += double(day.sessions);
                    ++days;
                }
            }
            return sessions / days;
        };
        QVERIFY(perDay(period.jumpWeek) > 1.4 * perDay(period.jumpWeek.addDays(-7)));
    }
}

void tst_WorkloadSimulation::devicesRunOutForAWeek()
{
    const WorkloadPlan plan = twentyThousand();
    const QDate week = workloadPeriod(plan).shortageWeek;
    QVERIFY(week.isValid());
    double inWeek = 0;
    double soldOutInWeek = 0;
    double others = 0;
    double soldOutElsewhere = 0;
    for (const SessionRow &row : rowsOf(plan)) {
        const bool soldOut = row.outcome == u"I05";
        const bool then = row.day >= week && row.day < week.addDays(7);
        (then ? inWeek : others) += 1;
        (then ? soldOutInWeek : soldOutElsewhere) += soldOut ? 1 : 0;
        if (then && soldOut)
            QVERIFY(row.authenticators.size() == 1);
    }
    QVERIFY(soldOutInWeek / inWeek > 0.03);
    QVERIFY(soldOutElsewhere / others < 0.01);
}

void tst_WorkloadSimulation::aShortPeriodHasNoSpecialWeeks()
{
    const WorkloadPeriod period = workloadPeriod({QDate(2026, 1, 5), 21, 20, 2, 1, {}});
    QVERIFY(!period.mailOutWeek.isValid());
    QVERIFY(!period.jumpWeek.isValid());
    QVERIFY(!period.shortageWeek.isValid());
}

void tst_WorkloadSimulation::fiveHundredSessionsLookLikeACounter()
{
    for (quint64 seed = 0; seed < 20; ++seed) {
        const QList<SessionRow> rows = rowsOf({QDate(2025, 9, 1), 70, 10, 2, seed, {}});
        QCOMPARE(rows.size(), 500);
        QList<qint64> times;
        int notDone = 0;
        int refused = 0;
        for (const SessionRow &row : rows) {
            const OutcomeClass kind = m_catalogue.terms.outcome(row.outcome)->kind;
            notDone += kind == OutcomeClass::NotDone ? 1 : 0;
            refused += kind == OutcomeClass::Refused ? 1 : 0;
            times.append(row.activeMs);
            QVERIFY(row.activeMs <= 45 * minuteMs);
            QVERIFY(row.addOnMs <= row.activeMs);
        }
        std::sort(times.begin(), times.end());
        QVERIFY(times.at(250) > 14 * minuteMs && times.at(250) < 18 * minuteMs);
        QVERIFY(times.last() > 35 * minuteMs);
        QCOMPARE(notDone, 40);
        QCOMPARE(refused, 15);
    }
}

void tst_WorkloadSimulation::durationsAreSkewedAndDifferByAuthenticator()
{
    QHash<QString, QList<qint64>> times;
    double sum = 0;
    QList<qint64> all;
    qsizetype held = 0;
    qsizetype withAddOns = 0;
    for (const SessionRow &row : rowsOf(twentyThousand())) {
        if (row.checklist == u"nemid-to-mitid" && row.outcome == u"G1")
            times[row.authenticators.join(u'+')].append(row.activeMs);
        all.append(row.activeMs);
        sum += double(row.activeMs);
        held += row.heldMs > 0 ? 1 : 0;
        withAddOns += row.hasAddOns ? 1 : 0;
    }
    const auto quantile = [](QList<qint64> list, double share) {
        std::sort(list.begin(), list.end());
        return list.at(qsizetype(share * double(list.size() - 1)));
    };
    QVERIFY(sum / double(all.size()) > double(quantile(all, 0.5)));
    QVERIFY(quantile(all, 0.99) - quantile(all, 0.5) > quantile(all, 0.5) - quantile(all, 0.01));
    QVERIFY(quantile(times[u"code-reader"_s], 0.5) > quantile(times[u"app"_s], 0.5) + 4 * minuteMs);
    QVERIFY(quantile(times[u"app+code-display"_s], 0.5) > quantile(times[u"app"_s], 0.5) + 3 * minuteMs);
    QVERIFY(times[u"app"_s].size() > 2 * times[u"code-display"_s].size());
    QVERIFY(held > all.size() / 20 && held < all.size() / 7);
    QVERIFY(withAddOns > all.size() / 10 && withAddOns < all.size() / 3);
}

void tst_WorkloadSimulation::codesAreThoseOfTheChecklist()
{
    QHash<QString, int> lists;
    for (const SessionRow &row : rowsOf(twentyThousand())) {
        const Checklist *list = m_catalogue.find(row.checklist, row.version);
        QVERIFY(list);
        QVERIFY(list->outcomes.contains(row.outcome));
        QVERIFY(row.reason.isEmpty() || Terms::find(m_catalogue.terms.reasons, row.reason));
        QVERIFY(Terms::find(m_catalogue.terms.channels, row.channel));
        QVERIFY(row.referral.isEmpty() || Terms::find(m_catalogue.terms.referrals, row.referral));
        QCOMPARE(row.quality, Quality::Simulated);
        QCOMPARE(row.office, u"Midtby"_s);
        ++lists[row.checklist];
    }
    QCOMPARE(lists.size(), 5);
}

void tst_WorkloadSimulation::desksAreLetters()
{
    QSet<QString> desks;
    for (const SessionRow &row : rowsOf({QDate(2026, 1, 5), 5, 300, 30, 2, {}})) {
        QVERIFY(std::all_of(row.desk.begin(), row.desk.end(), [](QChar letter) { return letter.isUpper(); }));
        desks.insert(row.desk);
    }
    QCOMPARE(desks.size(), 30);
}

void tst_WorkloadSimulation::aPeriodWithoutOpeningDaysIsRefused()
{
    const auto simulation = WorkloadSimulation::of({QDate(2026, 1, 3), 2, 10, 1, 1, {}}, m_catalogue);
    QVERIFY(!simulation);
    QVERIFY(simulation.error().contains(u"2026-01-03"));
}

void tst_WorkloadSimulation::aPeriodBeforeAnyChecklistIsRefused()
{
    const auto simulation = WorkloadSimulation::of({QDate(2015, 5, 11), 5, 10, 1, 1, {}}, m_catalogue);
    QVERIFY(!simulation);
    QVERIFY(simulation.error().contains(u"2015-05-11"));

    const QList<SessionRow> before = rowsOf({QDate(2021, 9, 27), 5, 100, 9, 1, {}});
    const auto isNemId = [](const SessionRow &row) { return row.checklist == u"nemid"; };
    QVERIFY(std::all_of(before.begin(), before.begin() + 300, isNemId));
    QVERIFY(std::none_of(before.end() - 50, before.end(), isNemId));
}

void tst_WorkloadSimulation::theEngineComesToTheSameSessions()
{
    const WorkloadPlan plan{QDate(2025, 9, 1), 70, 60, 4, 4, u"Midtby"_s};
    auto simulation = WorkloadSimulation::of(plan, m_catalogue);
    QVERIFY(simulation);
    WorkloadSimulationSteps steps(std::move(*simulation), m_catalogue);
    SteppedSession session;
    qsizetype events = 0;
    for (const SessionRow &row : rowsOf(plan)) {
        const auto more = steps.next(session);
        QVERIFY2(more, qPrintable(more ? QString() : more.error()));
        QVERIFY(*more);
        QCOMPARE(lineOf(session.row), lineOf(row));
        events += session.events.size();
    }
    QVERIFY(!*steps.next(session));
    QVERIFY(events > 3000 * 15);
}

void tst_WorkloadSimulation::chainsAreWholeAndReplay()
{
    auto simulation = WorkloadSimulation::of({QDate(2025, 9, 1), 14, 40, 3, 4, u"Midtby"_s}, m_catalogue);
    WorkloadSimulationSteps steps(std::move(*simulation), m_catalogue);
    SteppedSession session;
    QHash<qsizetype, qint64> heads;
    QHash<qsizetype, QString> desks;
    while (*steps.next(session)) {
        qint64 before = 0;
        for (const Event &event : std::as_const(session.events)) {
            QCOMPARE(event.sequence, ++heads[session.chain]);
            QVERIFY(event.at.wallMs >= before);
            before = event.at.wallMs;
        }
        QCOMPARE(lineOf(rowOf(foldSession(m_catalogue, session.events), OfficeTime())), lineOf(session.row));
        QCOMPARE(desks.value(session.chain, session.row.desk), session.row.desk);
        desks.insert(session.chain, session.row.desk);
    }
    QCOMPARE(heads.size(), 3);
}

void tst_WorkloadSimulation::overlappingSessionsOfADeskGetChainsOfTheirOwn()
{
    auto simulation = WorkloadSimulation::of({QDate(2026, 1, 5), 2, 100, 1, 4, {}}, m_catalogue);
    WorkloadSimulationSteps steps(std::move(*simulation), m_catalogue);
    SteppedSession session;
    QHash<qsizetype, qint64> ends;
    while (*steps.next(session)) {
        QVERIFY(session.row.startedMs >= ends.value(session.chain));
        ends[session.chain] = session.row.endedMs;
    }
    QVERIFY(ends.size() > 1);
}

QTEST_GUILESS_MAIN(tst_WorkloadSimulation)
#include "tst_workloadsimulation.moc"
