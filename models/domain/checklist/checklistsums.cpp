// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistcheck.h"
#include "models/domain/checklist/checklistwalk.h"
#include "models/domain/checklist/checklistwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownSums = 8;

/// The options an estimate is compared for: those that bring steps. An option that brings none (no new
/// device) makes a shorter session on purpose; it is compared only when an estimate names it.
QStringList comparedOptions(const Checklist &list, const Choice &choice)
{
    const bool anyBranch = std::ranges::any_of(
        choice.options, [](const ChoiceOption &option) { return !option.branch.isEmpty(); });
    QStringList compared;
    for (const ChoiceOption &option : choice.options) {
        const bool named
            = std::ranges::find(list.estimates, option.value, &Estimate::option) != list.estimates.end();
        if (!anyBranch || named || !option.branch.isEmpty())
            compared.append(option.value);
    }
    return compared;
}

/// Every way to choose one compared option of each choice.
QList<QStringList> combinations(const Checklist &list)
{
    QList<QStringList> all = {{}};
    for (const Choice &choice : list.choices) {
        QList<QStringList> longer;
        for (const QStringList &options : std::as_const(all)) {
            for (const QString &option : comparedOptions(list, choice))
                longer.append(options + QStringList(option));
        }
        all = longer;
    }
    return all;
}

qsizetype estimateFor(const Checklist &list, const QStringList &options)
{
    const auto named = std::ranges::find_if(
        list.estimates, [&options](const Estimate &estimate) { return options.contains(estimate.option); });
    const auto found = named != list.estimates.end()
        ? named
        : std::ranges::find(list.estimates, QString(), &Estimate::option);
    return found == list.estimates.end() ? -1 : found - list.estimates.begin();
}

QString sumText(const QStringList &options, qint64 ms)
{
    const QString minutes = writtenMinutes(ms);
    return options.isEmpty() ? minutes : minutes + u" ("_s + options.join(u'+') + u')';
}

} // namespace

QList<PlannedSum> plannedSums(const Checklist &checklist)
{
    QList<PlannedSum> sums;
    for (const QStringList &options : combinations(checklist)) {
        const qsizetype index = estimateFor(checklist, options);
        sums.append({options, plannedMs(checklist, options), index,
            index < 0 ? 0 : checklist.estimates.at(index).ms});
    }
    return sums;
}

QList<Mistake> checkSums(const Checklist &checklist)
{
    QList<QStringList> wrong(checklist.estimates.size());
    QStringList without;
    for (const PlannedSum &sum : plannedSums(checklist)) {
        if (sum.estimate < 0)
            without.append(sum.options.join(u'+'));
        else if (sum.estimateMs != sum.plannedMs)
            wrong[sum.estimate].append(sumText(sum.options, sum.plannedMs));
    }
    QList<Mistake> found;
    for (qsizetype i = 0; i < wrong.size(); ++i) {
        if (wrong.at(i).isEmpty())
            continue;
        const QString sums = wrong.at(i).mid(0, shownSums).join(u", "_s);
        found.append({0, 0, indexed(u"estimate"_s, i) + u".minutes"_s,
            QCoreApplication::translate(
                "ChecklistCheck", "the estimate says %1 minutes, but the steps add up to %2")
                .arg(writtenMinutes(checklist.estimates.at(i).ms), sums)});
    }
    if (!without.isEmpty())
        found.append({0, 0, u"estimate"_s,
            QCoreApplication::translate("ChecklistCheck", "no estimate holds for %1")
                .arg(without.mid(0, shownSums).join(u", "_s))});
    return found;
}

} // namespace skranketid
