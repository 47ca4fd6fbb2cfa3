// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/dayfigures.h"
#include "models/analysis/quantile.h"
#include "models/domain/checklist/shipped.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

const Terms &terms()
{
    static const Catalogue catalogue = *shippedCatalogue();
    return catalogue.terms;
}

SessionRow row(const QString &outcome, qint64 activeMs, const QStringList &authenticators = {u"app"_s})
{
    SessionRow row;
    row.outcome = outcome;
    row.activeMs = activeMs;
    row.authenticators = authenticators;
    row.reason = u"A3"_s;
    return row;
}

DayRecord recordOf(const QList<SessionRow> &rows)
{
    DayRecord record;
    for (const SessionRow &one : rows)
        record.sessions.append({one, {}, {}});
    return record;
}

/// As the definition has it: the k-th smallest, found by counting, and a straight line between two of them.
double slowQuantile(const QList<qint64> &values, double share)
{
    const auto kth = [&values](qsizetype k) {
        for (const qint64 value : values) {
            const auto below
                = std::count_if(values.begin(), values.end(), [=](qint64 v) { return v < value; });
            const auto equal = std::count(values.begin(), values.end(), value);
            if (below <= k && k < below + equal)
                return static_cast<double>(value);
        }
        return std::nan("");
    };
    const double place = static_cast<double>(values.size() - 1) * share;
    const double low = std::floor(place + 1e-9);
    const double part = place - low;
    const double first = kth(qsizetype(low));
    return part < 1e-9 ? first : first + part * (kth(qsizetype(low) + 1) - first);
}

QMap<QString, qint64> asMap(const QList<CodeCount> &counts)
{
    QMap<QString, qint64> map;
    for (const CodeCount &count : counts)
        map[count.code] = count.count;
    return map;
}

} // namespace

class tst_DayFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantilesAreOfTypeSeven_data();
    void quantilesAreOfTypeSeven();
    void quantilesAgreeWithTheDefinitionOnRandomData();
    void anEstimateIsKeptByWhatTakesJustAsLong();
    void nothingIsDividedByNothing();
    void whoIsCounted_data();
    void whoIsCounted();
    void groupsAreInTheirOrderAndAddUp();
    void countsAreSortedByHowManyThenByTheTerms();
    void eachSessionHasOneQuality();
    void theEffectOfWhatWasTakenOutIsTold();
    void whatAMitIdTookIncludesVisitsInVain();
    void aRandomDayAddsUp();
};

void tst_DayFigures::quantilesAreOfTypeSeven_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<int>("percent");
    QTest::addColumn<double>("expected");
    // From R: quantile(c(...), p, type = 7)
    QTest::newRow("none") << QList<qint64>{} << 50 << 0.0;
    QTest::newRow("one") << QList<qint64>{7} << 90 << 7.0;
    QTest::newRow("two, median") << QList<qint64>{1, 4} << 50 << 2.5;
    QTest::newRow("two, p90") << QList<qint64>{0, 10} << 90 << 9.0;
    QTest::newRow("four, quartile") << QList<qint64>{1, 2, 3, 4} << 25 << 1.75;
    QTest::newRow("five, p90") << QList<qint64>{10, 20, 30, 40, 50} << 90 << 46.0;
    QTest::newRow("all equal") << QList<qint64>{3, 3, 3, 3} << 90 << 3.0;
    QTest::newRow("least") << QList<qint64>{5, 6} << 0 << 5.0;
    QTest::newRow("greatest") << QList<qint64>{5, 6} << 100 << 6.0;
}

void tst_DayFigures::quantilesAreOfTypeSeven()
{
    QFETCH(const QList<qint64>, values);
    QFETCH(const int, percent);
    QFETCH(const double, expected);
    QCOMPARE(quantile(values, percent), expected);
}

void tst_DayFigures::quantilesAgreeWithTheDefinitionOnRandomData()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 300; ++round) {
        QList<qint64> values;
        const int count = random.bounded(1, 40);
        for (int i = 0; i < count; ++i)
            values.append(random.bounded(1, random.bounded(2) ? 10 : 3'600'000));
        const TimeFigures figures = timeFiguresOf(values);
        QVERIFY(std::abs(figures.medianMs - slowQuantile(values, 0.5)) < 1e-3);
        QVERIFY(std::abs(figures.p90Ms - slowQuantile(values, 0.9)) < 1e-3);
    }
}

void tst_DayFigures::anEstimateIsKeptByWhatTakesJustAsLong()
{
    const TimeFigures figures = timeFiguresOf({420'000, 420'001, 900'000, 900'001});
    QCOMPARE(figures.within7, 1);
    QCOMPARE(figures.within15, 3);
    QCOMPARE(figures.sumMs, 2'640'002);
    QCOMPARE(figures.meanMs, 660'000.5);
}

void tst_DayFigures::nothingIsDividedByNothing()
{
    const DayFigures figures = dayFiguresOf({}, terms());
    QCOMPARE(figures.total.started, 0);
    QCOMPARE(figures.total.times.meanMs, 0.0);
    QCOMPARE(figures.quality.excludedEffectMs, 0.0);
    QVERIFY(figures.groups.isEmpty());
}

void tst_DayFigures::whoIsCounted_data()
{
    QTest::addColumn<SessionRow>("session");
    QTest::addColumn<bool>("work");
    QTest::addColumn<bool>("counted");
    const auto add = [](const char *name, auto change, bool work, bool counted) {
        SessionRow session = row(u"G1"_s, 60'000);
        change(session);
        QTest::newRow(name) << session << work << counted;
    };
    add(
        "ended", [](SessionRow &) {}, true, true);
    add(
        "failed", [](SessionRow &one) { one.outcome = u"I01"_s; }, true, true);
    add(
        "refused", [](SessionRow &one) { one.outcome = u"AF1"_s; }, true, true);
    add(
        "open", [](SessionRow &one) { one.open = true; }, true, false);
    add(
        "void", [](SessionRow &one) { one.isVoid = true; }, false, false);
    add(
        "training", [](SessionRow &one) { one.training = true; }, false, false);
    add(
        "did not come", [](SessionRow &one) { one.outcome = u"I14"_s; }, false, false);
    add(
        "taken out", [](SessionRow &one) { one.excluded = true; }, true, false);
    add(
        "length unknown", [](SessionRow &one) { one.quality = Quality::Unknown; }, true, false);
    add(
        "corrected", [](SessionRow &one) { one.quality = Quality::Corrected; }, true, true);
    add(
        "imported", [](SessionRow &one) { one.quality = Quality::Imported; }, true, true);
}

void tst_DayFigures::whoIsCounted()
{
    QFETCH(const SessionRow, session);
    QFETCH(const bool, work);
    QFETCH(const bool, counted);
    QCOMPARE(isWork(session, terms()), work);
    QCOMPARE(isCounted(session, terms()), counted);
    const DayFigures figures = dayFiguresOf(recordOf({session}), terms());
    QCOMPARE(figures.total.started, work ? 1 : 0);
    QCOMPARE(figures.total.times.n, counted ? 1 : 0);
}

void tst_DayFigures::groupsAreInTheirOrderAndAddUp()
{
    const DayFigures figures = dayFiguresOf(
        recordOf({row(u"I04"_s, 1000, {}), row(u"G1"_s, 2000, {u"chip"_s}),
            row(u"G1"_s, 3000, {u"app"_s, u"chip"_s}), row(u"G1"_s, 4000, {u"app"_s}),
            row(u"D3"_s, 5000, {u"app"_s, u"code-display"_s}), row(u"G2"_s, 6000, {u"code-display"_s})}),
        terms());
    QList<QStringList> names;
    qint64 started = 0;
    qint64 sum = 0;
    for (const DayFigures::Group &group : figures.groups) {
        names.append(group.authenticators);
        started += group.work.started;
        sum += group.work.times.sumMs;
    }
    const QList<QStringList> expected{{u"app"_s}, {u"code-display"_s}, {u"chip"_s},
        {u"app"_s, u"code-display"_s}, {u"app"_s, u"chip"_s}, {}};
    QCOMPARE(names, expected);
    QCOMPARE(started, figures.total.started);
    QCOMPARE(sum, figures.total.times.sumMs);
    QCOMPARE(figures.combined.started, 2);
    QCOMPARE(figures.total.completed, 4); // D3 is done in part, I04 is not
    QCOMPARE(figures.total.issued, 4); // G2 is another device, D3 is issued
}

void tst_DayFigures::countsAreSortedByHowManyThenByTheTerms()
{
    QList<SessionRow> rows{
        row(u"I04"_s, 1), row(u"G2"_s, 1), row(u"I04"_s, 1), row(u"I01"_s, 1), row(u"G1"_s, 1)};
    rows[0].open = true;
    rows[0].outcome.clear();
    const DayFigures figures = dayFiguresOf(recordOf(rows), terms());
    QStringList codes;
    for (const CodeCount &count : figures.outcomes)
        codes.append(count.code + QString::number(count.count));
    QCOMPARE(codes, (QStringList{u"G11"_s, u"G21"_s, u"I011"_s, u"I041"_s})); // the open one has none
    QCOMPARE(figures.reasons.size(), 1);
    QCOMPARE(figures.reasons.constFirst().count, 5);
}

void tst_DayFigures::eachSessionHasOneQuality()
{
    QList<SessionRow> rows;
    for (const Quality quality : {Quality::Measured, Quality::Corrected, Quality::Recovered,
             Quality::Imported, Quality::Simulated, Quality::Unknown}) {
        rows.append(row(u"G1"_s, 1000));
        rows.last().quality = quality;
    }
    rows.append(row(u"G1"_s, 1000));
    rows.last().excluded = true;
    rows.last().quality = Quality::Corrected;
    rows.append(row({}, 1000));
    rows.last().open = true;
    rows.append(row(u"I14"_s, 0));
    rows.append(row({}, 0));
    rows.last().isVoid = true;
    rows.last().training = true;
    const DayQuality quality = dayFiguresOf(recordOf(rows), terms()).quality;
    const QList<qint64> counts{quality.measured, quality.corrected, quality.recovered, quality.imported,
        quality.simulated, quality.unknown, quality.excluded, quality.open, quality.noShows, quality.voided};
    QCOMPARE(counts, QList<qint64>(10, 1));
    QCOMPARE(quality.training, 0); // it is void before anything else
}

void tst_DayFigures::theEffectOfWhatWasTakenOutIsTold()
{
    QList<SessionRow> rows{row(u"G1"_s, 600'000), row(u"G1"_s, 1'200'000)};
    rows[1].excluded = true;
    const DayFigures figures = dayFiguresOf(recordOf(rows), terms());
    QCOMPARE(figures.total.times.meanMs, 600'000.0);
    QCOMPARE(figures.quality.excludedEffectMs, 300'000.0);
}

void tst_DayFigures::whatAMitIdTookIncludesVisitsInVain()
{
    SessionRow taken = row(u"I04"_s, 9 * 60'000);
    taken.excluded = true;
    const DayFigures figures = dayFiguresOf(
        recordOf({row(u"G1"_s, 14 * 60'000), row(u"G1"_s, 10 * 60'000), row(u"I04"_s, 5 * 60'000),
            row(u"AF1"_s, 60'000), row(u"G2"_s, 8 * 60'000), row(u"G4"_s, 3 * 60'000), taken}),
        terms());
    QCOMPARE(figures.total.countedIssued, 2);
    QCOMPARE(figures.total.visitsInVain, 2);
    QCOMPARE(figures.total.perIssuedMs(), 15.0 * 60'000); // (14 + 10 + 5 + 1) / 2
    QCOMPARE(dayFiguresOf(recordOf({row(u"I04"_s, 60'000)}), terms()).total.perIssuedMs(), 0.0);
}

void tst_DayFigures::aRandomDayAddsUp()
{
    QRandomGenerator random(11);
    const QStringList outcomes{u"G1"_s, u"G2"_s, u"D1"_s, u"I01"_s, u"I14"_s, u"AF2"_s};
    for (int round = 0; round < 50; ++round) {
        DayRecord record;
        qint64 work = 0;
        qint64 counted = 0;
        qint64 sum = 0;
        qint64 held = 0;
        qint64 issued = 0;
        QMap<QString, qint64> over;
        QMap<QString, qint64> interruptions;
        for (int i = random.bounded(60); i > 0; --i) {
            DaySession session{row(outcomes.at(random.bounded(6)), random.bounded(3'000'000),
                                   random.bounded(2) ? QStringList{u"app"_s} : QStringList{}),
                {}, {}};
            SessionRow &one = session.row;
            one.heldMs = random.bounded(100'000);
            one.isVoid = random.bounded(10) == 0;
            one.excluded = random.bounded(8) == 0;
            one.training = random.bounded(12) == 0;
            if (random.bounded(3) == 0)
                session.overReasons = {u"device"_s, u"interpreter"_s};
            if (random.bounded(3) == 0)
                session.interruptions = {{u"phone"_s, 2}};
            record.sessions.append(session);
            if (one.isVoid || one.training || one.outcome == u"I14")
                continue;
            ++work;
            held += one.heldMs;
            issued += one.outcome == u"G1" || one.outcome == u"D1";
            for (const QString &code : session.overReasons)
                ++over[code];
            for (auto it = session.interruptions.cbegin(); it != session.interruptions.cend(); ++it)
                interruptions[it.key()] += it.value();
            if (!one.excluded) {
                ++counted;
                sum += one.activeMs;
            }
        }
        const DayFigures figures = dayFiguresOf(record, terms());
        QCOMPARE(figures.total.started, work);
        QCOMPARE(figures.total.times.n, counted);
        QCOMPARE(figures.total.times.sumMs, sum);
        QCOMPARE(figures.total.heldMs, held);
        QCOMPARE(figures.total.issued, issued);
        QCOMPARE(asMap(figures.overReasons), over);
        QCOMPARE(asMap(figures.interruptions), interruptions);
    }
}

QTEST_GUILESS_MAIN(tst_DayFigures)
#include "tst_dayfigures.moc"
