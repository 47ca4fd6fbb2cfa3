// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistedit.h"

#include <algorithm>

namespace skranketid {

using Kind = ChecklistPart::Kind;

namespace {

/// Gives `move(QList &, index)` the list the part stands in. Nothing when it does not stand in one.
template <typename Act>
std::optional<ChecklistChange> inItsList(Checklist list, const ChecklistPart &part, Act act)
{
    const auto on = [&act, &part](auto &siblings) -> std::optional<qsizetype> {
        return part.index < siblings.size() ? act(siblings, part.index) : std::nullopt;
    };
    std::optional<qsizetype> at;
    switch (part.kind) {
    case Kind::Estimate:
        at = on(list.estimates);
        break;
    case Kind::Choice:
        at = on(list.choices);
        break;
    case Kind::Option:
        at = on(list.choices[part.owner].options);
        break;
    case Kind::Place:
        at = on(list.steps);
        break;
    case Kind::AddOn:
        at = on(list.addOns);
        break;
    case Kind::BranchStep:
    case Kind::AddOnStep:
    case Kind::ClosingStep:
        if (QList<Step> *steps = stepsAround(list, part))
            at = on(*steps);
        break;
    default:
        break;
    }
    if (!at)
        return {};
    ChecklistPart moved = part;
    moved.index = *at;
    if (depthOf(part) == 0)
        moved.owner = *at;
    return ChecklistChange{std::move(list), moved};
}

/// Branches nobody brings any more go, and so do places that would take in none.
void dropUnused(Checklist &list)
{
    const auto brought = [&list](const Branch &branch) {
        return std::ranges::any_of(list.choices, [&branch](const Choice &choice) {
            return std::ranges::find(choice.options, branch.id, &ChoiceOption::branch)
                != choice.options.end();
        });
    };
    list.branches.removeIf([&brought](const Branch &branch) { return !brought(branch); });
    list.steps.removeIf([&list](const Place &place) {
        if (place.branchesOf.isEmpty())
            return false;
        const Choice *choice = list.choice(place.branchesOf);
        return !choice || std::ranges::all_of(choice->options, [](const ChoiceOption &option) {
            return option.branch.isEmpty();
        });
    });
}

void forgetChoice(Checklist &list, const QString &key)
{
    const auto forget = [&key](Step &step) {
        if (step.sets == key)
            step.sets.clear();
    };
    for (Place &place : list.steps)
        forget(place.step);
    for (Step &step : list.closing)
        forget(step);
}

ChecklistChange withoutForm(Checklist list, const ChecklistPart &part)
{
    Branch &branch = list.branches[part.owner];
    (part.form == BranchForm::Full ? branch.full : branch.brief).clear();
    if (!branch.full.isEmpty() || !branch.brief.isEmpty())
        return {std::move(list),
            {Kind::Branch, part.owner, part.owner,
                part.form == BranchForm::Full ? BranchForm::Short : BranchForm::Full}};
    for (Choice &choice : list.choices) {
        for (ChoiceOption &option : choice.options) {
            if (option.branch == branch.id)
                option.branch.clear();
        }
    }
    dropUnused(list);
    return {std::move(list), {Kind::Steps}};
}

/// The part that is left where one was taken out.
ChecklistPart remaining(const Checklist &list, const ChecklistPart &part)
{
    const QList<ChecklistPart> parts = partsOf(list);
    if (parts.contains(part))
        return part;
    ChecklistPart before = part;
    before.index = std::max<qsizetype>(part.index - 1, 0);
    if (depthOf(part) == 0)
        before.owner = before.index;
    return parts.contains(before) ? before : ChecklistPart{};
}

bool isLast(const Checklist &list, const ChecklistPart &part)
{
    switch (part.kind) {
    case Kind::Estimate:
        return list.estimates.size() <= 1;
    case Kind::Option:
        return list.choices.at(part.owner).options.size() <= 1;
    case Kind::BranchStep:
    case Kind::AddOnStep: {
        ChecklistPart first = part;
        first.index = 0;
        ChecklistPart second = part;
        second.index = 1;
        return stepAt(list, first) && !stepAt(list, second);
    }
    default:
        return false;
    }
}

} // namespace

std::optional<ChecklistChange> removed(const Checklist &list, const ChecklistPart &part)
{
    if (part.kind == Kind::Branch && part.owner < list.branches.size())
        return withoutForm(list, part);
    if (isLast(list, part)) {
        // What may not be empty goes as a whole.
        if (part.kind == Kind::BranchStep)
            return withoutForm(list, part);
        if (part.kind == Kind::AddOnStep)
            return removed(list, {Kind::AddOn, part.owner, part.owner});
        if (part.kind == Kind::Option)
            return removed(list, {Kind::Choice, part.owner, part.owner});
        return {};
    }
    const QString key = part.kind == Kind::Choice ? list.choices.at(part.owner).key : QString();
    auto change = inItsList(list, part, [](auto &siblings, qsizetype index) -> std::optional<qsizetype> {
        siblings.removeAt(index);
        return index;
    });
    if (!change)
        return {};
    if (part.kind == Kind::Choice || part.kind == Kind::Option) {
        if (!key.isEmpty())
            forgetChoice(change->list, key);
        dropUnused(change->list);
    }
    change->at = remaining(change->list, change->at);
    return change;
}

std::optional<ChecklistChange> moved(const Checklist &list, const ChecklistPart &part, int by)
{
    return inItsList(list, part, [by](auto &siblings, qsizetype index) -> std::optional<qsizetype> {
        const qsizetype to = index + by;
        if (to < 0 || to >= siblings.size())
            return std::nullopt;
        siblings.move(index, to);
        return to;
    });
}

} // namespace skranketid
