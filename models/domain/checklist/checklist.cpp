// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklist.h"

#include <algorithm>
#include <numeric>

namespace skranketid {

namespace {

template <typename Item, typename Member>
const Item *findIn(const QList<Item> &list, const QString &value, Member member)
{
    const auto found = std::ranges::find(list, value, member);
    return found == list.end() ? nullptr : &*found;
}

qint64 sumOf(const QList<Step> &steps)
{
    return std::accumulate(steps.begin(), steps.end(), qint64(0),
        [](qint64 sum, const Step &step) { return sum + step.expectedMs; });
}

qint64 branchesMs(const Checklist &checklist, const Place &place, const QStringList &options)
{
    const Choice *choice = checklist.choice(place.branchesOf);
    if (!choice)
        return 0;
    qint64 sum = 0;
    for (const ChoiceOption &option : choice->options) {
        const Branch *branch = options.contains(option.value) ? checklist.branch(option.branch) : nullptr;
        if (branch)
            sum += sumOf(place.form == BranchForm::Full ? branch->full : branch->brief);
    }
    return sum;
}

} // namespace

const Text &Step::guidanceOn(QDate day) const
{
    const auto holds = [day](const GuidanceVariant &variant) {
        const bool begun = !variant.from.isValid() || variant.from <= day;
        return begun && (!variant.until.isValid() || day <= variant.until);
    };
    const auto found = std::ranges::find_if(variants, holds);
    return found == variants.end() ? guidance : found->guidance;
}

const ChoiceOption *Choice::option(const QString &value) const
{
    return findIn(options, value, &ChoiceOption::value);
}

qint64 AddOn::expectedMs() const
{
    return sumOf(steps);
}

bool Checklist::isFor(const QString &office) const
{
    return offices.isEmpty() || office.isEmpty() || offices.contains(office, Qt::CaseInsensitive);
}

const Choice *Checklist::choice(const QString &key) const
{
    return findIn(choices, key, &Choice::key);
}

const Branch *Checklist::branch(const QString &branchId) const
{
    return findIn(branches, branchId, &Branch::id);
}

const AddOn *Checklist::addOn(const QString &addOnId) const
{
    return findIn(addOns, addOnId, &AddOn::id);
}

const Step *Checklist::step(const QString &stepId) const
{
    const Step *found = nullptr;
    forEachStep([&found, &stepId](const Step &step) {
        if (!found && step.id == stepId)
            found = &step;
    });
    return found;
}

qint64 Checklist::estimateMs(const QString &option) const
{
    const Estimate *estimate = findIn(estimates, option, &Estimate::option);
    if (!estimate)
        estimate = findIn(estimates, QString(), &Estimate::option);
    if (!estimate && !estimates.isEmpty())
        estimate = &estimates.first();
    return estimate ? estimate->ms : 0;
}

qint64 plannedMs(const Checklist &checklist, const QStringList &options)
{
    qint64 sum = sumOf(checklist.closing);
    for (const Place &place : checklist.steps)
        sum += place.branchesOf.isEmpty() ? place.step.expectedMs : branchesMs(checklist, place, options);
    return sum;
}

} // namespace skranketid
