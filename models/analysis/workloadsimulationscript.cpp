// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/workloadsimulationscript.h"

#include "models/domain/session/plan.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int optionalShare = 600; // per thousand
constexpr qint64 shortestActMs = 2500; // above what the engine takes for one group of ticks

/// Something that takes time, with what is said before and after it.
struct Act {
    QString before; ///< empty: nothing
    QString line;
    qint64 weight = 0;
    bool isAddOn = false;
    qint64 ms = 0;
};

class Script {
public:
    explicit Script(const SimulatedSession &session) : m_session(session), m_random(session.pace) { }

    QList<TimedCommand> write()
    {
        readPlan();
        cut();
        if (m_session.list->refusal && m_session.addOns.contains(m_session.list->refusal))
            refuse();
        m_acts.append({{}, finishLine(), weightOf(30'000), false, 0});
        shareOut(false, m_session.row.activeMs - m_session.row.addOnMs);
        shareOut(true, m_session.row.addOnMs);
        return timed();
    }

private:
    void readPlan();
    void cut();
    void cutTo(qsizetype count) { m_acts.resize(std::clamp<qsizetype>(count, 0, m_acts.size())); }
    void fail(qsizetype lock);
    void refuse();
    void shareOut(bool addOns, qint64 wholeMs);
    QList<TimedCommand> timed();
    QString startLine() const;
    QString finishLine() const;
    QString lineFor(const Step &step) const;
    qint64 weightOf(qint64 expectedMs)
    {
        return std::max<qint64>(expectedMs, 10'000) / 1000 * m_random.between(600, 1400);
    }

    const SimulatedSession &m_session;
    WorkloadSimulationRandom m_random;
    QList<Act> m_acts;
    QStringList m_locks; ///< steps that lock before the choice, in order
    QList<qsizetype> m_lockedAt; ///< their acts
    qsizetype m_closing = -1; ///< first act of the closing
    qsizetype m_chosen = -1; ///< act of the choice
    qsizetype m_lastAddOn = -1;
};

QString Script::startLine() const
{
    const SessionRow &row = m_session.row;
    return u"start %1 channel=%2 booked=%3"_s.arg(
        row.checklist, row.channel, row.booked ? u"yes"_s : u"no"_s);
}

QString Script::finishLine() const
{
    const SessionRow &row = m_session.row;
    return row.referral.isEmpty() ? u"finish "_s + row.outcome
                                  : u"finish %1 referral=%2"_s.arg(row.outcome, row.referral);
}

QString Script::lineFor(const Step &step) const
{
    if (step.sets == "reason"_L1)
        return u"reason "_s + m_session.row.reason;
    if (!step.sets.isEmpty())
        return u"choose %1=%2"_s.arg(step.sets, m_session.options.join(u'+'));
    return u"done "_s + step.id;
}

/// Every step that a whole session has, in order; the finish is not among them.
void Script::readPlan()
{
    Session whole;
    whole.checklist = m_session.row.checklist;
    const Checklist &list = *m_session.list->checklist;
    const Choice *choice = list.choice(m_session.list->choiceKey);
    if (choice) // what stops before the choice needs the steps up to it all the same
        whole.choices.insert(choice->key,
            m_session.options.isEmpty() ? QStringList{choice->options.constFirst().value}
                                        : m_session.options);
    for (const AddOn *addOn : m_session.addOns) {
        if (!addOn->refusal)
            whole.addOns.append(addOn->id);
    }
    const Plan plan = planOf(list, whole);
    QStringList added;
    for (const PlannedStep &planned : plan.steps) {
        if (!planned.step || planned.step->sets == "outcome"_L1)
            continue;
        if (!planned.step->required && !m_random.chance(optionalShare))
            continue;
        Act act{{}, lineFor(*planned.step), weightOf(planned.expectedMs), !planned.addOn.isEmpty(), 0};
        if (act.isAddOn && !added.contains(planned.addOn)) {
            act.before = u"add "_s + planned.addOn;
            added.append(planned.addOn);
        }
        if (act.isAddOn)
            m_lastAddOn = m_acts.size();
        if (choice && planned.step->sets == choice->key)
            m_chosen = m_acts.size();
        if (planned.step->lock && m_chosen < 0) {
            m_locks.append(planned.step->id);
            m_lockedAt.append(m_acts.size());
        }
        if (m_closing < 0
            && std::ranges::find(list.closing, planned.step->id, &Step::id) != list.closing.end())
            m_closing = m_acts.size();
        m_acts.append(act);
    }
}

void Script::cut()
{
    const qsizetype chosen = m_chosen < 0 ? m_acts.size() / 2 : m_chosen;
    switch (m_session.stop) {
    case WorkloadStop::Nowhere:
        break;
    case WorkloadStop::Last:
        if (m_closing >= 0)
            cutTo(std::max(m_closing, m_lastAddOn + 1));
        break;
    case WorkloadStop::Documents:
        fail(0);
        break;
    case WorkloadStop::Questions:
        fail(1);
        break;
    case WorkloadStop::BeforeChoice:
        cutTo(m_random.between(1, std::max<qsizetype>(chosen, 1)));
        break;
    case WorkloadStop::AfterChoice: {
        const qsizetype least = std::max(chosen, m_lastAddOn) + 1;
        cutTo(m_random.between(least, std::max(least, m_acts.size())));
        break;
    }
    }
}

void Script::fail(qsizetype lock)
{
    if (m_locks.isEmpty()) {
        cutTo(std::max<qsizetype>(m_chosen, 1));
        return;
    }
    const qsizetype which = std::min(lock, m_locks.size() - 1);
    cutTo(m_lockedAt.at(which) + 1);
    m_acts.last().line = u"fail %1 not-met"_s.arg(m_locks.at(which));
}

void Script::refuse()
{
    const AddOn &refusal = *m_session.list->refusal;
    QString before = u"add "_s + refusal.id;
    for (const Step &step : refusal.steps) {
        m_acts.append({before, u"done "_s + step.id, weightOf(step.expectedMs), true, 0});
        before.clear();
    }
}

/// Parts a time among the acts of a kind so that nothing of it is lost.
void Script::shareOut(bool addOns, qint64 wholeMs)
{
    qint64 weights = 0;
    qint64 count = 0;
    for (const Act &act : std::as_const(m_acts)) {
        weights += act.isAddOn == addOns ? act.weight : 0;
        count += act.isAddOn == addOns ? 1 : 0;
    }
    if (count == 0)
        return;
    const qint64 least = std::min(shortestActMs, wholeMs / count);
    const qint64 rest = wholeMs - least * count;
    qint64 passed = 0;
    qint64 given = 0;
    for (Act &act : m_acts) {
        if (act.isAddOn != addOns)
            continue;
        passed += act.weight;
        const qint64 until = rest * passed / weights;
        act.ms = least + until - given;
        given = until;
    }
}

QList<TimedCommand> Script::timed()
{
    QList<TimedCommand> commands{{0, startLine()}};
    const qsizetype heldBefore = m_session.row.heldMs > 0 ? m_random.below(m_acts.size()) : -1;
    for (qsizetype at = 0; at < m_acts.size(); ++at) {
        const Act &act = m_acts.at(at);
        if (!act.before.isEmpty())
            commands.append({0, act.before});
        if (at == heldBefore) {
            commands.append({0, u"hold "_s + m_session.holdReason});
            commands.append({m_session.row.heldMs, u"resume"_s});
        }
        commands.append({act.ms, act.line});
    }
    return commands;
}

} // namespace

QList<TimedCommand> scriptOf(const SimulatedSession &session)
{
    return Script(session).write();
}

} // namespace skranketid
