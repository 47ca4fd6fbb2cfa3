// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/decider.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

tl::expected<const PlannedStep *, Refusal> Decider::stepIn(const Plan &plan, const QString &id) const
{
    const PlannedStep *planned = plan.find(id);
    if (!planned)
        return refuse(ErrorCode::NotFound,
            QCoreApplication::translate("Engine", "This session has no step %1.").arg(id), id);
    return planned;
}

Refusal Decider::choiceNeeded(const Step &step) const
{
    return {ErrorCode::ChoiceNeeded,
        QCoreApplication::translate("Engine", "“%1” needs a choice. Choose one from the list.")
            .arg(stepTitle(step.id)),
        step.id, choicesAt(*m_checklist, m_catalogue.terms, *m_session, step)};
}

std::optional<Refusal> Decider::tickRefusal(const PlannedStep &planned) const
{
    if (!planned.step->sets.isEmpty())
        return choiceNeeded(*planned.step);
    return orderRefusal(planned);
}

std::optional<Refusal> Decider::orderRefusal(const PlannedStep &planned) const
{
    if (!planned.needed)
        return Refusal{ErrorCode::Locked,
            QCoreApplication::translate("Engine", "“%1” is not needed: the session ends with a refusal.")
                .arg(stepTitle(planned.step->id)),
            planned.step->id, {}};
    if (planned.locked)
        return Refusal{ErrorCode::Locked,
            QCoreApplication::translate("Engine",
                "“%1” must wait: “%2” comes first, because identity is confirmed "
                "before anything is changed.")
                .arg(stepTitle(planned.step->id), stepTitle(planned.lockedBy)),
            planned.step->id, {}};
    return std::nullopt;
}

Decision Decider::done() const
{
    QStringList ids = m_command.words;
    if (ids.isEmpty()) {
        const PlannedStep *next = m_plan.nextStep();
        if (!next)
            return nothing();
        ids.append(next->step->id);
    }
    QStringList ticked;
    Session after = *m_session; // a tick may open a lock for the next
    for (const QString &id : std::as_const(ids)) {
        const Plan plan = planOf(*m_checklist, after);
        const auto planned = stepIn(plan, id);
        if (!planned)
            return tl::unexpected(planned.error());
        if ((*planned)->record.status == StepStatus::Done)
            continue;
        if (const auto refusal = tickRefusal(**planned))
            return tl::unexpected(*refusal);
        ticked.append(id);
        after.steps[id].status = StepStatus::Done;
    }
    if (ticked.isEmpty())
        return nothing();
    return one(EventKind::StepsDone,
        {{u"steps"_s, QJsonArray::fromStringList(ticked)}, {u"active_ms"_s, activeNow()}});
}

Decision Decider::through() const
{
    const auto last = stepIn(m_plan, word(0));
    if (!last)
        return tl::unexpected(last.error());
    QStringList ticked;
    for (qsizetype i = 0; i <= m_plan.indexOf(word(0)); ++i) {
        const PlannedStep &planned = m_plan.steps.at(i);
        const bool open = planned.step && planned.record.status == StepStatus::Open && planned.needed;
        const bool wanted = open && (planned.step->required || planned.step->id == word(0));
        if (!wanted)
            continue;
        if (planned.step->lock)
            return refuse(ErrorCode::Locked,
                QCoreApplication::translate("Engine", "“%1” must be confirmed on its own.")
                    .arg(stepTitle(planned.step->id)),
                planned.step->id);
        if (const auto refusal = tickRefusal(planned))
            return tl::unexpected(*refusal);
        ticked.append(planned.step->id);
    }
    if (ticked.isEmpty())
        return nothing();
    return one(EventKind::StepsDone,
        {{u"steps"_s, QJsonArray::fromStringList(ticked)}, {u"active_ms"_s, activeNow()}});
}

Decision Decider::skipOrFail(EventKind kind) const
{
    const auto found = stepIn(m_plan, word(0));
    if (!found)
        return tl::unexpected(found.error());
    const PlannedStep &planned = **found;
    if (const auto refusal = unknownCode(m_catalogue.terms.skipReasons, word(1), u"reason"_s))
        return tl::unexpected(*refusal);
    const bool skips = kind == EventKind::StepSkipped;
    if (skips && planned.step->lock)
        return refuse(ErrorCode::Locked,
            QCoreApplication::translate("Engine",
                "“%1” cannot be skipped: identity is confirmed before anything is "
                "changed. If the step does not succeed, mark it as failed.")
                .arg(stepTitle(planned.step->id)),
            planned.step->id);
    if (!planned.step->sets.isEmpty())
        return tl::unexpected(choiceNeeded(*planned.step));
    if (const auto refusal = orderRefusal(planned))
        return tl::unexpected(*refusal);
    const StepStatus wanted = skips ? StepStatus::Skipped : StepStatus::Failed;
    if (planned.record.status == wanted && planned.record.reason == word(1))
        return nothing();
    return one(kind, {{u"step"_s, word(0)}, {u"reason"_s, word(1)}, {u"active_ms"_s, activeNow()}});
}

tl::expected<QStringList, Refusal> Decider::valuesOf(const Choice &choice, const QString &text)
{
    const QStringList given = text.split(u'+', Qt::SkipEmptyParts);
    QStringList known;
    QStringList values;
    bool exclusive = !choice.several;
    for (const ChoiceOption &option : choice.options) {
        known.append(option.value);
        if (!given.contains(option.value))
            continue;
        values.append(option.value);
        exclusive = exclusive || option.branch.isEmpty(); // "none" goes with nothing
    }
    if (values.isEmpty() || values.size() != given.size())
        return tl::unexpected(Refusal{ErrorCode::BadArgument, noSuchChoice(), choice.key, known});
    if (exclusive && values.size() > 1)
        return tl::unexpected(Refusal{ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "These cannot be chosen together."), choice.key, known});
    return values;
}

Decision Decider::choose() const
{
    if (m_command.words.size() + m_command.options.size() != 1)
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "The command is written: %1")
                .arg(QLatin1String(formOf(CommandKind::Choose).usage)));
    const QString key = m_command.options.isEmpty() ? u"authenticators"_s : m_command.options.firstKey();
    const QString text = m_command.options.isEmpty() ? word(0) : m_command.options.first();
    const Choice *choice = m_checklist->choice(key);
    if (!choice)
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "There is nothing like that to choose in this checklist."),
            key);

    const auto values = valuesOf(*choice, text);
    if (!values)
        return tl::unexpected(values.error());
    for (const PlannedStep &planned : m_plan.steps) {
        const bool setsIt = planned.step && planned.step->sets == key;
        if (const auto refusal = setsIt ? orderRefusal(planned) : std::nullopt)
            return tl::unexpected(*refusal);
    }
    if (m_session->choices.value(key) == *values && !isStepOpenFor(key))
        return nothing();
    return one(EventKind::Chosen,
        {{u"key"_s, key}, {u"values"_s, QJsonArray::fromStringList(*values)}, {u"active_ms"_s, activeNow()}});
}

Decision Decider::reason() const
{
    if (const auto refusal = unknownCode(m_catalogue.terms.reasons, word(0), u"reason"_s))
        return tl::unexpected(*refusal);
    if (m_session->phase == Phase::Ended && m_desk.lastStarted.value > m_session->events.constLast().sequence)
        return refuse(ErrorCode::TooLate,
            QCoreApplication::translate(
                "Engine", "A new session has started. Correct the reason of session %1 instead.")
                .arg(m_session->id.value));
    if (m_session->reason == word(0) && !isStepOpenFor(u"reason"_s))
        return nothing();
    return one(EventKind::ReasonSet, {{u"reason"_s, word(0)}});
}

Decision Decider::add() const
{
    const AddOn *addOn = m_checklist->addOn(word(0));
    if (!addOn) {
        QStringList known;
        for (const AddOn &each : m_checklist->addOns)
            known.append(each.id);
        return tl::unexpected(Refusal{ErrorCode::NotFound,
            QCoreApplication::translate(
                "Engine", "This checklist has no such add-on. Choose one from the list."),
            word(0), known});
    }
    if (m_session->addOns.contains(addOn->id))
        return nothing();
    return one(EventKind::AddOnAdded, {{u"add_on"_s, addOn->id}});
}

Decision Decider::drop() const
{
    if (!m_session->addOns.contains(word(0)))
        return refuse(ErrorCode::NotFound,
            QCoreApplication::translate("Engine", "“%1” is not part of this session.")
                .arg(addOnTitle(word(0))),
            word(0));
    const bool ticked = std::ranges::any_of(m_plan.steps, [this](const PlannedStep &planned) {
        return planned.addOn == word(0) && planned.record.status != StepStatus::Open;
    });
    if (ticked)
        return refuse(ErrorCode::TooLate,
            QCoreApplication::translate("Engine", "A step of “%1” is done already. Undo it first.")
                .arg(addOnTitle(word(0))),
            word(0));
    return one(EventKind::AddOnDropped, {{u"add_on"_s, word(0)}});
}

Decision Decider::switchList() const
{
    const Checklist *list = m_catalogue.current(word(0), today(), m_around.office);
    if (!list)
        return refuse(ErrorCode::NotFound,
            QCoreApplication::translate("Engine", "There is no checklist “%1” valid today.").arg(word(0)),
            word(0));
    if (list->id == m_session->checklist)
        return nothing();
    return one(EventKind::Switched, {{u"list"_s, list->id}, {u"version"_s, list->version}});
}

} // namespace skranketid
