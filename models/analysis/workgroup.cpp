// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/workgroup.h"

#include "models/analysis/quantile.h"

#include <algorithm>
#include <numeric>

namespace skranketid {

bool isWork(const SessionRow &row, const Terms &terms)
{
    const Outcome *outcome = terms.outcome(row.outcome);
    return !row.isVoid && !row.training && !(outcome && outcome->kind == OutcomeClass::NoShow);
}

bool isCounted(const SessionRow &row, const Terms &terms)
{
    return isWork(row, terms) && !row.open && !row.excluded && row.quality != Quality::Unknown;
}

TimeFigures timeFiguresOf(QList<qint64> activeMs)
{
    TimeFigures figures;
    figures.n = activeMs.size();
    if (activeMs.isEmpty())
        return figures;
    std::sort(activeMs.begin(), activeMs.end());
    const auto within = [&activeMs](qint64 limit) {
        return std::upper_bound(activeMs.cbegin(), activeMs.cend(), limit) - activeMs.cbegin();
    };
    figures.sumMs = std::accumulate(activeMs.cbegin(), activeMs.cend(), qint64(0));
    figures.meanMs = static_cast<double>(figures.sumMs) / static_cast<double>(figures.n);
    figures.medianMs = quantile(activeMs, 50);
    figures.p90Ms = quantile(activeMs, 90);
    figures.within7 = within(nemIdEstimateMs);
    figures.within15 = within(mitIdEstimateMs);
    return figures;
}

double WorkGroup::perIssuedMs() const
{
    return countedIssued == 0 ? 0.0
                              : static_cast<double>(towardsIssuedMs) / static_cast<double>(countedIssued);
}

WorkGroup workGroupOf(const QList<const SessionRow *> &rows, const Terms &terms)
{
    WorkGroup group;
    QList<qint64> times;
    for (const SessionRow *row : rows) {
        if (!isWork(*row, terms))
            continue;
        const Outcome *outcome = terms.outcome(row->outcome);
        ++group.started;
        group.completed += outcome && outcome->kind == OutcomeClass::Done;
        group.issued += outcome && outcome->issued;
        group.heldMs += row->heldMs;
        group.addOnMs += row->addOnMs;
        if (!isCounted(*row, terms))
            continue;
        times.append(row->activeMs);
        const bool inVain = outcome && outcome->kind != OutcomeClass::Done;
        const bool issued = outcome && outcome->issued;
        group.countedIssued += issued;
        group.visitsInVain += inVain && !issued;
        if (issued || inVain)
            group.towardsIssuedMs += row->activeMs;
    }
    group.times = timeFiguresOf(std::move(times));
    return group;
}

} // namespace skranketid
