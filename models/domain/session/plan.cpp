// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/plan.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

class Planner {
public:
    Planner(const Checklist &checklist, const Session &session) : m_checklist(checklist), m_session(session)
    {
    }

    Plan plan()
    {
        for (const Place &place : m_checklist.steps) {
            if (place.branchesOf.isEmpty())
                add(place.step);
            else
                addBranches(place);
        }
        for (const Step &step : m_checklist.closing)
            add(step);
        for (const PlannedStep &planned : std::as_const(m_plan.steps))
            m_plan.plannedMs += planned.expectedMs;
        for (const QString &id : m_session.addOns) {
            if (const AddOn *addOn = m_checklist.addOn(id))
                insertAddOn(*addOn);
        }
        if (m_session.quick)
            keepChoices();
        markNeeded();
        markLocked();
        findNext();
        return m_plan;
    }

private:
    void add(const Step &step, const QString &branch = {}) { m_plan.steps.append(planned(step, branch, {})); }

    PlannedStep planned(const Step &step, const QString &branch, const QString &addOn) const
    {
        PlannedStep result;
        result.step = &step;
        result.title = step.title;
        result.branch = branch;
        result.addOn = addOn;
        result.record = m_session.steps.value(step.id);
        result.expectedMs = step.expectedMs;
        return result;
    }

    static const QList<Step> &stepsOf(const Branch &branch, BranchForm form)
    {
        return form == BranchForm::Short && !branch.brief.isEmpty() ? branch.brief : branch.full;
    }

    void addBranches(const Place &place)
    {
        const Choice *choice = m_checklist.choice(place.branchesOf);
        if (!choice)
            return;
        const QStringList chosen = m_session.choices.value(place.branchesOf);
        if (chosen.isEmpty()) {
            addPlaceholder(place, *choice);
            return;
        }
        for (const ChoiceOption &option : choice->options) {
            const Branch *branch = m_checklist.branch(option.branch);
            if (!branch || !chosen.contains(option.value))
                continue;
            for (const Step &step : stepsOf(*branch, place.form))
                add(step, branch->id);
        }
    }

    void addPlaceholder(const Place &place, const Choice &choice)
    {
        PlannedStep placeholder;
        placeholder.title = place.placeholder;
        for (const ChoiceOption &option : choice.options) {
            const Branch *branch = m_checklist.branch(option.branch);
            if (!branch)
                continue;
            for (const Step &step : stepsOf(*branch, place.form))
                placeholder.expectedMs += step.expectedMs;
            break; // the most common option comes first: its minutes stand for the choice
        }
        m_plan.steps.append(placeholder);
    }

    void insertAddOn(const AddOn &addOn)
    {
        qsizetype at = addOn.after.isEmpty() ? -1 : m_plan.indexOf(addOn.after) + 1;
        if (at <= 0) {
            const auto outcomeStep = std::ranges::find_if(
                m_plan.steps, [](const PlannedStep &p) { return p.step && p.step->sets == "outcome"_L1; });
            at = std::distance(m_plan.steps.begin(), outcomeStep);
        }
        while (at < m_plan.steps.size() && !m_plan.steps.at(at).addOn.isEmpty())
            ++at; // behind the add-ons already there
        for (const Step &step : addOn.steps) {
            m_plan.steps.insert(at++, planned(step, {}, addOn.id));
            m_plan.addOnMs += step.expectedMs;
        }
        if (addOn.refusal)
            m_refusal = addOn.id;
    }

    /// Of a quick session: what came out of it, not how. The planned minutes stay those of the whole list.
    void keepChoices()
    {
        m_plan.steps.removeIf([](const PlannedStep &planned) {
            return !planned.step || planned.step->sets.isEmpty() || planned.step->sets == "reason"_L1;
        });
    }

    void markNeeded()
    {
        if (m_refusal.isEmpty())
            return;
        for (PlannedStep &planned : m_plan.steps) {
            const bool stays = planned.addOn == m_refusal || isClosing(planned);
            planned.needed = stays || planned.record.status != StepStatus::Open;
            if (!planned.needed)
                (planned.addOn.isEmpty() ? m_plan.plannedMs : m_plan.addOnMs) -= planned.expectedMs;
        }
    }

    void markLocked()
    {
        QString lock;
        for (PlannedStep &planned : m_plan.steps) {
            if (!lock.isEmpty() && planned.addOn.isEmpty() && !isClosing(planned)) {
                planned.locked = planned.record.status == StepStatus::Open;
                planned.lockedBy = planned.locked ? lock : QString();
            }
            const bool opens = planned.record.status == StepStatus::Done;
            if (lock.isEmpty() && planned.step && planned.step->lock && !opens)
                lock = planned.step->id;
        }
    }

    void findNext()
    {
        for (qsizetype i = 0; i < m_plan.steps.size() && m_plan.next < 0; ++i) {
            const PlannedStep &planned = m_plan.steps.at(i);
            const bool open = planned.step && planned.record.status == StepStatus::Open;
            if (open && planned.step->required && planned.needed && !planned.locked)
                m_plan.next = i;
        }
    }

    static bool isClosing(const PlannedStep &planned)
    {
        return planned.step && planned.step->sets == "outcome"_L1;
    }

    const Checklist &m_checklist;
    const Session &m_session;
    Plan m_plan;
    QString m_refusal;
};

bool allows(const Plan &plan, const Checklist &checklist, const Session &session, OutcomeClass kind)
{
    const bool refusal = std::ranges::any_of(session.addOns, [&checklist](const QString &id) {
        const AddOn *addOn = checklist.addOn(id);
        return addOn && addOn->refusal;
    });
    if (refusal)
        return kind == OutcomeClass::Refused;
    const bool lockFailed = std::ranges::any_of(plan.steps, [](const PlannedStep &planned) {
        return planned.step && planned.step->lock && planned.record.status == StepStatus::Failed;
    });
    return !lockFailed || kind == OutcomeClass::NotDone || kind == OutcomeClass::Refused;
}

} // namespace

const PlannedStep *Plan::lastTogether() const
{
    const PlannedStep *last = nullptr;
    for (qsizetype i = std::max<qsizetype>(next, 0); next >= 0 && i < steps.size(); ++i) {
        const PlannedStep &planned = steps.at(i);
        if (!planned.step)
            break; // a choice not made yet
        if (planned.record.status != StepStatus::Open || !planned.step->required || !planned.needed)
            continue;
        if (planned.locked || planned.step->lock || !planned.step->sets.isEmpty())
            break;
        last = &planned;
    }
    return last;
}

qsizetype Plan::indexOf(const QString &stepId) const
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).step && steps.at(i).step->id == stepId)
            return i;
    }
    return -1;
}

const PlannedStep *Plan::find(const QString &stepId) const
{
    const qsizetype index = indexOf(stepId);
    return index < 0 ? nullptr : &steps.at(index);
}

Plan planOf(const Checklist &checklist, const Session &session)
{
    return Planner(checklist, session).plan();
}

QStringList outcomesOf(const Checklist &checklist, const Terms &terms, const Session &session)
{
    const Plan plan = planOf(checklist, session);
    QStringList codes;
    for (const QString &code : checklist.outcomes) {
        const Outcome *outcome = terms.outcome(code);
        if (outcome && allows(plan, checklist, session, outcome->kind))
            codes.append(code);
    }
    return codes;
}

QStringList choicesAt(
    const Checklist &checklist, const Terms &terms, const Session &session, const Step &step)
{
    if (step.sets == "outcome"_L1)
        return outcomesOf(checklist, terms, session);
    QStringList values;
    if (step.sets == "reason"_L1) {
        for (const Term &term : terms.reasons)
            values.append(term.code);
    } else if (const Choice *choice = checklist.choice(step.sets)) {
        for (const ChoiceOption &option : choice->options)
            values.append(option.value);
    }
    return values;
}

qint64 estimateOf(const Checklist &checklist, const Session &session)
{
    for (const Choice &choice : checklist.choices) {
        const QStringList chosen = session.choices.value(choice.key);
        if (!choice.several && !chosen.isEmpty())
            return checklist.estimateMs(chosen.constFirst());
    }
    return checklist.estimateMs();
}

} // namespace skranketid
