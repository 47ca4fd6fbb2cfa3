// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistpart.h"

#include <QRegularExpression>

namespace skranketid {

using namespace Qt::StringLiterals;
using Kind = ChecklistPart::Kind;

int depthOf(const ChecklistPart &part)
{
    switch (part.kind) {
    case Kind::List:
    case Kind::Choice:
    case Kind::Steps:
    case Kind::Branch:
    case Kind::AddOn:
    case Kind::Closing:
        return 0;
    default:
        return 1;
    }
}

QList<ChecklistPart> partsOf(const Checklist &list)
{
    QList<ChecklistPart> parts{{Kind::List}};
    const auto append = [&parts](ChecklistPart part, qsizetype count) {
        for (part.index = 0; part.index < count; ++part.index)
            parts.append(part);
    };
    append({Kind::Estimate}, list.estimates.size());
    for (qsizetype i = 0; i < list.choices.size(); ++i) {
        parts.append({Kind::Choice, i, i});
        append({Kind::Option, i}, list.choices.at(i).options.size());
    }
    parts.append({Kind::Steps});
    append({Kind::Place}, list.steps.size());
    for (qsizetype i = 0; i < list.branches.size(); ++i) {
        for (const BranchForm form : {BranchForm::Full, BranchForm::Short}) {
            const Branch &branch = list.branches.at(i);
            const QList<Step> &steps = form == BranchForm::Full ? branch.full : branch.brief;
            if (steps.isEmpty())
                continue;
            parts.append({Kind::Branch, i, i, form});
            append({Kind::BranchStep, i, 0, form}, steps.size());
        }
    }
    parts.append({Kind::Closing});
    append({Kind::ClosingStep}, list.closing.size());
    for (qsizetype i = 0; i < list.addOns.size(); ++i) {
        parts.append({Kind::AddOn, i, i});
        append({Kind::AddOnStep, i}, list.addOns.at(i).steps.size());
    }
    return parts;
}

ChecklistPart partAt(const QString &path)
{
    static const QRegularExpression pattern(
        u"^(\\w+)(?:\\[(\\d+)\\])?(?:\\.(full|short|steps|options)(?:\\[(\\d+)\\])?)?"_s);
    const QRegularExpressionMatch match = pattern.match(path);
    const QString top = match.captured(1);
    const qsizetype first = match.captured(2).toLongLong();
    const qsizetype second = match.captured(4).toLongLong();
    const bool inner = match.hasCaptured(4);
    const BranchForm form = match.captured(3) == u"short" ? BranchForm::Short : BranchForm::Full;
    if (top == u"estimate")
        return {Kind::Estimate, 0, first};
    if (top == u"choices")
        return inner ? ChecklistPart{Kind::Option, first, second} : ChecklistPart{Kind::Choice, first, first};
    if (top == u"steps")
        return match.hasCaptured(2) ? ChecklistPart{Kind::Place, 0, first} : ChecklistPart{Kind::Steps};
    if (top == u"branches")
        return inner ? ChecklistPart{Kind::BranchStep, first, second, form}
                     : ChecklistPart{Kind::Branch, first, first, form};
    if (top == u"add_ons")
        return inner ? ChecklistPart{Kind::AddOnStep, first, second}
                     : ChecklistPart{Kind::AddOn, first, first};
    if (top == u"closing")
        return match.hasCaptured(2) ? ChecklistPart{Kind::ClosingStep, 0, first}
                                    : ChecklistPart{Kind::Closing};
    return {};
}

QList<Step> *stepsAround(Checklist &list, const ChecklistPart &part)
{
    switch (part.kind) {
    case Kind::Branch:
    case Kind::BranchStep:
        if (part.owner >= list.branches.size())
            return nullptr;
        return part.form == BranchForm::Full ? &list.branches[part.owner].full
                                             : &list.branches[part.owner].brief;
    case Kind::AddOn:
    case Kind::AddOnStep:
        return part.owner < list.addOns.size() ? &list.addOns[part.owner].steps : nullptr;
    case Kind::Closing:
    case Kind::ClosingStep:
        return &list.closing;
    default:
        return nullptr;
    }
}

Step *stepAt(Checklist &list, const ChecklistPart &part)
{
    if (part.kind == Kind::Place) {
        const bool isStep = part.index < list.steps.size() && list.steps.at(part.index).branchesOf.isEmpty();
        return isStep ? &list.steps[part.index].step : nullptr;
    }
    if (depthOf(part) == 0)
        return nullptr;
    QList<Step> *steps = stepsAround(list, part);
    return steps && part.index < steps->size() ? &(*steps)[part.index] : nullptr;
}

const Step *stepAt(const Checklist &list, const ChecklistPart &part)
{
    const auto at = [&part](const QList<Step> &steps) {
        return part.index < steps.size() ? &steps.at(part.index) : nullptr;
    };
    switch (part.kind) {
    case Kind::Place: {
        const bool isStep = part.index < list.steps.size() && list.steps.at(part.index).branchesOf.isEmpty();
        return isStep ? &list.steps.at(part.index).step : nullptr;
    }
    case Kind::BranchStep: {
        if (part.owner >= list.branches.size())
            return nullptr;
        const Branch &branch = list.branches.at(part.owner);
        return at(part.form == BranchForm::Full ? branch.full : branch.brief);
    }
    case Kind::AddOnStep:
        return part.owner < list.addOns.size() ? at(list.addOns.at(part.owner).steps) : nullptr;
    case Kind::ClosingStep:
        return at(list.closing);
    default:
        return nullptr;
    }
}

} // namespace skranketid
