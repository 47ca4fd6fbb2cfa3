// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/dayfigures.h"

#include <algorithm>
#include <map>

namespace skranketid {

namespace {

/// Single authenticators in their order, then pairs and more, sessions without any last.
struct GroupOrder {
    static QList<qsizetype> rank(const QStringList &authenticators)
    {
        constexpr qsizetype last = 99;
        QList<qsizetype> ranks{authenticators.isEmpty() ? last : authenticators.size()};
        for (const QString &authenticator : authenticators) {
            const qsizetype index = authenticatorOrder().indexOf(authenticator);
            ranks.append(index < 0 ? last : index);
        }
        return ranks;
    }

    bool operator()(const QStringList &a, const QStringList &b) const
    {
        const QList<qsizetype> left = rank(a);
        const QList<qsizetype> right = rank(b);
        return left == right
            ? a < b
            : std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
    }
};

class Counts {
public:
    void add(const QString &code, qint64 count = 1) { m_counts[code] += count; }

    template <typename Order> QList<CodeCount> by(const QList<Order> &terms) const
    {
        QList<CodeCount> counts;
        for (const auto &[code, count] : m_counts)
            counts.append({code, count});
        const auto place = [&terms](const QString &code) {
            return std::find_if(terms.begin(), terms.end(), [&code](const Term &term) {
                return term.code == code;
            }) - terms.begin();
        };
        std::stable_sort(counts.begin(), counts.end(), [&place](const CodeCount &a, const CodeCount &b) {
            return a.count != b.count ? a.count > b.count : place(a.code) < place(b.code);
        });
        return counts;
    }

private:
    std::map<QString, qint64> m_counts;
};

void countQuality(DayQuality &quality, const SessionRow &row)
{
    if (row.open)
        ++quality.open;
    else if (row.excluded)
        ++quality.excluded;
    else if (row.quality == Quality::Unknown)
        ++quality.unknown;
    else if (row.quality == Quality::Recovered)
        ++quality.recovered;
    else if (row.quality == Quality::Corrected)
        ++quality.corrected;
    else if (row.quality == Quality::Imported)
        ++quality.imported;
    else if (row.quality == Quality::Simulated)
        ++quality.simulated;
    else
        ++quality.measured;
}

double effectOfExcluded(const QList<const SessionRow *> &rows, const Terms &terms, const TimeFigures &without)
{
    QList<qint64> times;
    for (const SessionRow *row : rows) {
        SessionRow included = *row;
        included.excluded = false;
        if (isCounted(included, terms))
            times.append(row->activeMs);
    }
    return without.n == 0 ? 0 : timeFiguresOf(std::move(times)).meanMs - without.meanMs;
}

} // namespace

DayFigures dayFiguresOf(const DayRecord &record, const Terms &terms)
{
    DayFigures figures;
    figures.quality.noShows = record.noShows;
    QList<const SessionRow *> work;
    QList<const SessionRow *> combined;
    std::map<QStringList, QList<const SessionRow *>, GroupOrder> groups;
    Counts reasons;
    Counts outcomes;
    Counts overReasons;
    Counts interruptions;
    for (const DaySession &session : record.sessions) {
        const SessionRow &row = session.row;
        if (!isWork(row, terms)) {
            ++(row.isVoid          ? figures.quality.voided
                    : row.training ? figures.quality.training
                                   : figures.quality.noShows);
            continue;
        }
        work.append(&row);
        groups[row.authenticators].append(&row);
        if (row.authenticators.size() > 1)
            combined.append(&row);
        countQuality(figures.quality, row);
        reasons.add(row.reason);
        if (!row.open)
            outcomes.add(row.outcome);
        for (const QString &code : session.overReasons)
            overReasons.add(code);
        for (auto it = session.interruptions.begin(); it != session.interruptions.end(); ++it)
            interruptions.add(it.key(), it.value());
    }
    figures.total = workGroupOf(work, terms);
    figures.combined = workGroupOf(combined, terms);
    for (const auto &[authenticators, rows] : groups)
        figures.groups.append({authenticators, workGroupOf(rows, terms)});
    figures.reasons = reasons.by(terms.reasons);
    figures.outcomes = outcomes.by(terms.outcomes);
    figures.overReasons = overReasons.by(terms.overReasons);
    figures.interruptions = interruptions.by(terms.interruptions);
    figures.quality.excludedEffectMs = effectOfExcluded(work, terms, figures.total.times);
    return figures;
}

} // namespace skranketid
