// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistedit.h"

#include "models/domain/checklist/checklistcheck.h"
#include "models/domain/time/timeentry.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;
using Kind = ChecklistPart::Kind;

namespace {

QSet<QString> stepIds(const Checklist &list)
{
    QSet<QString> ids;
    list.forEachStep([&ids](const Step &step) { ids.insert(step.id); });
    return ids;
}

/// The first of "C12", "C13" … that is free.
QString freeName(const QString &letters, const QSet<QString> &taken, int from = 1)
{
    for (int number = from;; ++number) {
        const QString name = letters + QString::number(number).rightJustified(2, u'0');
        if (!taken.contains(name))
            return name;
    }
}

/// An id that goes on where the neighbour's stops.
QString newStepId(const Checklist &list, const Step *neighbour)
{
    static const QRegularExpression pattern(u"^([A-Za-z]{1,8})([0-9]{1,4})"_s);
    const auto match = pattern.match(neighbour ? neighbour->id : QString());
    return match.hasMatch() ? freeName(match.captured(1), stepIds(list), match.captured(2).toInt() + 1)
                            : freeName(u"N"_s, stepIds(list));
}

Step newStep(const Checklist &list, const Step *neighbour)
{
    Step step;
    step.id = newStepId(list, neighbour);
    step.carries = step.id;
    step.actor = neighbour ? neighbour->actor : Actor::Staff;
    return step;
}

std::optional<ChecklistChange> keptSmall(ChecklistChange change)
{
    return hasRoom(change.list) ? std::optional(std::move(change)) : std::nullopt;
}

/// Where something new among its like goes: behind the part, or to the front of a heading.
qsizetype newIndex(const ChecklistPart &part)
{
    return depthOf(part) == 0 ? 0 : part.index + 1;
}

Kind stepKind(Kind kind)
{
    switch (kind) {
    case Kind::Branch:
    case Kind::BranchStep:
        return Kind::BranchStep;
    case Kind::AddOn:
    case Kind::AddOnStep:
        return Kind::AddOnStep;
    case Kind::Closing:
    case Kind::ClosingStep:
        return Kind::ClosingStep;
    default:
        return Kind::Place;
    }
}

std::optional<ChecklistChange> withStep(Checklist list, const ChecklistPart &part)
{
    ChecklistPart at{stepKind(part.kind), part.owner, newIndex(part), part.form};
    QList<Step> *steps = stepsAround(list, part);
    const qsizetype count = steps ? steps->size() : list.steps.size();
    if (at.index > count)
        return {};
    ChecklistPart beside = at;
    beside.index = at.index > 0 ? at.index - 1 : 0;
    const Step step = newStep(list, stepAt(std::as_const(list), beside));
    if (steps)
        steps->insert(at.index, step);
    else
        list.steps.insert(at.index, Place{step, {}, {}, {}});
    return keptSmall({std::move(list), at});
}

std::optional<ChecklistChange> withOption(Checklist list, const ChecklistPart &part)
{
    QSet<QString> taken;
    for (const Choice &choice : std::as_const(list.choices)) {
        for (const ChoiceOption &option : choice.options)
            taken.insert(option.value);
    }
    ChoiceOption option;
    option.value = freeName(u"option-"_s, taken);
    const qsizetype index = newIndex(part);
    list.choices[part.owner].options.insert(index, option);
    return keptSmall({std::move(list), {Kind::Option, part.owner, index}});
}

} // namespace

std::optional<ChecklistChange> inserted(const Checklist &list, const ChecklistPart &part)
{
    switch (part.kind) {
    case Kind::Choice:
    case Kind::Option:
        return withOption(list, part);
    case Kind::Estimate: {
        Checklist changed = list;
        Estimate estimate = list.estimates.at(part.index);
        estimate.option.clear();
        changed.estimates.insert(part.index + 1, estimate);
        return keptSmall({std::move(changed), {Kind::Estimate, 0, part.index + 1}});
    }
    default:
        return withStep(list, part);
    }
}

std::optional<ChecklistChange> withChoice(const Checklist &list)
{
    QSet<QString> taken;
    for (const Choice &choice : list.choices)
        taken.insert(choice.key);
    Choice choice;
    for (const QString &key : {u"authenticators"_s, u"route"_s}) {
        if (!taken.contains(key) && choice.key.isEmpty())
            choice.key = key;
    }
    if (choice.key.isEmpty())
        choice.key = freeName(u"choice-"_s, taken);
    Checklist changed = list;
    changed.choices.append(choice);
    const qsizetype at = changed.choices.size() - 1;
    return withOption(std::move(changed), {Kind::Choice, at, at});
}

std::optional<ChecklistChange> withAddOn(const Checklist &list)
{
    QSet<QString> taken;
    for (const AddOn &addOn : list.addOns)
        taken.insert(addOn.id);
    AddOn addOn;
    addOn.id = freeName(u"T"_s, taken);
    Step step = newStep(list, nullptr);
    addOn.steps.append(step);
    Checklist changed = list;
    changed.addOns.append(addOn);
    const qsizetype at = changed.addOns.size() - 1;
    return keptSmall({std::move(changed), {Kind::AddOn, at, at}});
}

std::optional<ChecklistChange> withBranchesPlace(
    const Checklist &list, const QString &choice, const ChecklistPart &after)
{
    if (std::ranges::find(list.steps, choice, &Place::branchesOf) != list.steps.end())
        return {};
    const qsizetype at = after.kind == Kind::Place ? after.index + 1 : list.steps.size();
    Checklist changed = list;
    Place place;
    place.branchesOf = choice;
    changed.steps.insert(std::min(at, list.steps.size()), place);
    return keptSmall({std::move(changed), {Kind::Place, 0, std::min(at, list.steps.size())}});
}

std::optional<ChecklistChange> withBranch(const Checklist &list, const ChecklistPart &part, BranchForm form)
{
    if (part.owner >= list.choices.size() || part.index >= list.choices.at(part.owner).options.size())
        return {};
    Checklist changed = list;
    ChoiceOption &option = changed.choices[part.owner].options[part.index];
    if (option.branch.isEmpty()) {
        QSet<QString> taken;
        for (const Branch &branch : list.branches)
            taken.insert(branch.id);
        option.branch = freeName(u"G"_s, taken);
        changed.branches.append(Branch{option.branch, {}, {}});
    }
    const auto found = std::ranges::find(changed.branches, option.branch, &Branch::id);
    if (found == changed.branches.end())
        return {};
    QList<Step> &steps = form == BranchForm::Full ? found->full : found->brief;
    if (!steps.isEmpty())
        return {};
    steps.append(newStep(list, nullptr));
    const ChecklistPart at{Kind::BranchStep, found - changed.branches.begin(), 0, form};
    if (auto placed = withBranchesPlace(changed, changed.choices.at(part.owner).key, {})) {
        placed->list.steps.last().form = form;
        changed = std::move(placed->list);
    }
    return keptSmall({std::move(changed), at});
}

Checklist withStepId(Checklist list, const ChecklistPart &part, const QString &id)
{
    Step *step = stepAt(list, part);
    if (!step)
        return list;
    const QString old = std::exchange(step->id, id);
    if (step->carries == old)
        step->carries = id;
    for (AddOn &addOn : list.addOns) {
        if (addOn.after == old)
            addOn.after = id;
    }
    return list;
}

Checklist withOptionValue(Checklist list, const ChecklistPart &part, const QString &value)
{
    ChoiceOption &option = list.choices[part.owner].options[part.index];
    const QString old = std::exchange(option.value, value);
    for (Estimate &estimate : list.estimates) {
        if (estimate.option == old)
            estimate.option = value;
    }
    return list;
}

std::optional<qint64> minutesFrom(const QString &text, int most)
{
    const auto ms = durationFrom(text);
    const bool fits = ms && *ms % 6'000 == 0 && *ms <= most * qint64(60'000);
    return fits ? ms : std::nullopt;
}

} // namespace skranketid
