// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/question.h"

#include "ui/counter/counterstate.h"
#include "ui/counter/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

} // namespace

QList<Option> outcomeOptions(const CounterState &state, const QStringList &codes)
{
    QList<Option> options;
    const QList<OutcomeClass> order{
        OutcomeClass::Done, OutcomeClass::Partly, OutcomeClass::NotDone, OutcomeClass::Refused};
    for (const OutcomeClass kind : order) {
        for (const QString &code : codes) {
            const Outcome *outcome = state.terms().outcome(code);
            if (!outcome || outcome->kind != kind)
                continue;
            Option option = optionOf(state, *outcome);
            option.group = nameOf(kind);
            // The heading says already what many titles begin with.
            const qsizetype colon = option.title.indexOf(u": "_s);
            if (colon > 0 && option.group.startsWith(option.title.left(colon))) {
                option.title = option.title.mid(colon + 2);
                option.title[0] = option.title.at(0).toUpper();
            }
            options.append(option);
        }
    }
    giveKeys(options);
    return options;
}

QList<Option> outcomeOptions(const CounterState &state)
{
    if (!state.checklist() || !state.session())
        return {};
    // They have their keys before the usual ones are taken out: a code keeps its own.
    QList<Option> options
        = outcomeOptions(state, outcomesOf(*state.checklist(), state.terms(), *state.session()));
    const QString usual = Questions::tr("Often used at this desk");
    qsizetype front = 0;
    for (const QString &code : state.usualOutcomes()) {
        const auto found = std::ranges::find(options, code, &Option::code);
        if (found == options.end())
            continue;
        Option option = *found;
        option.group = usual;
        options.erase(found);
        options.insert(front++, option);
    }
    return options;
}

QList<Option> stepOptions(const CounterState &state, const QString &sets)
{
    if (sets == "reason"_L1)
        return optionsOf(state, state.terms().reasons);
    if (sets == "outcome"_L1)
        return outcomeOptions(state);
    return state.checklist() ? choiceOptions(state, *state.checklist(), sets) : QList<Option>{};
}

QList<Option> choiceOptions(const CounterState &state, const Checklist &checklist, const QString &sets)
{
    QList<Option> options;
    const Choice *choice = checklist.choice(sets);
    for (const ChoiceOption &each : choice ? choice->options : QList<ChoiceOption>{}) {
        Option option{each.value, state.text(each.title), state.text(each.hint), {}, {}, {}, false};
        option.alone = each.value == "none"_L1;
        if (sets == "authenticators"_L1)
            option.icon = option.alone ? u"circle"_s : each.value;
        options.append(option);
    }
    return options;
}

Question outcomeQuestion(const CounterState &state)
{
    Question question{
        u"outcome"_s, Questions::tr("How did it end?"), {}, outcomeOptions(state), ChoiceForm::Row, true};
    if (const Term *referral = Terms::find(state.terms().referrals, state.referral()))
        question.lead = Questions::tr("Referred to: %1").arg(state.text(referral->title));
    return question;
}

Question referralQuestion(const CounterState &state)
{
    return {u"referral"_s, Questions::tr("Where is the citizen referred to?"),
        Questions::tr("It is stored with the end code."), optionsOf(state, state.terms().referrals),
        ChoiceForm::Row, false};
}

Question outageQuestion(const CounterState &state)
{
    QList<Option> options = optionsOf(state, state.terms().systems);
    for (Option &option : options) {
        if (const Outage *outage = state.desk().outageOf(option.code))
            option.title
                = Questions::tr("%1 is up again (down since %2)")
                      .arg(option.title, state.format().timeInText(state.timeOf(outage->began.wallMs)));
    }
    return {u"outage"_s, Questions::tr("Which system is down, or up again?"),
        Questions::tr("The time is noted and shown on the day's report. Sessions are timed as usual."),
        options, ChoiceForm::Row, false};
}

Question workedWhileAwayQuestion(const CounterState &state)
{
    constexpr std::array minutes{1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120};
    QList<Option> options;
    QString lead;
    if (!state.absences().isEmpty()) {
        const Absence &away = state.absences().constFirst();
        lead = awayText(state, away);
        for (const int each : minutes) {
            if (each * 60'000LL >= msBetween(away.from, away.until))
                break;
            options.append({QString::number(each), Questions::tr("%n min of it were work", nullptr, each), {},
                {}, {}, {}, false});
        }
    }
    giveKeys(options);
    return {u"worked-while-away"_s, Questions::tr("How much of it was work?"), lead, options, ChoiceForm::Row,
        false};
}

Question stepReasonQuestion(const CounterState &state, const QString &stepId, bool failed)
{
    const PlannedStep *planned = state.plan().find(stepId);
    return {failed ? u"fail"_s : u"skip"_s,
        failed ? Questions::tr("Why did the step fail?") : Questions::tr("Why is the step not relevant?"),
        planned ? state.text(planned->title) : QString(), optionsOf(state, state.terms().skipReasons),
        ChoiceForm::Row, false};
}

Question addOnQuestion(const CounterState &state)
{
    QList<Option> options;
    for (const AddOn &addOn : state.checklist() ? state.checklist()->addOns : QList<AddOn>{}) {
        if (addOn.refusal)
            continue;
        const bool there = state.session() && state.session()->addOns.contains(addOn.id);
        Option option{addOn.id, state.text(addOn.title), {}, {}, {}, {}, false};
        const QString minutes = markMinutes(state.format(), addOn.expectedMs());
        option.hint = there ? Questions::tr("Added. Press again to take it out.")
                            : Questions::tr("%1 min · %2").arg(minutes, state.text(addOn.trigger));
        options.append(option);
    }
    giveKeys(options);
    return {u"add-on"_s, Questions::tr("Which steps does it take besides?"),
        Questions::tr("Their time is kept apart from the estimate."), options, ChoiceForm::Row, false};
}

Question holdReasonQuestion(const CounterState &state)
{
    return {u"hold-reason"_s, Questions::tr("Why is it on hold?"), Questions::tr("The time is not running."),
        optionsOf(state, state.terms().holdReasons), ChoiceForm::Row, false};
}

Question overReasonQuestion(const CounterState &state)
{
    const Session *current = state.desk().current();
    const QString name = current ? nameInText(state, *current) : QString();
    const QString title = state.session() ? Questions::tr("Why is %1 taking longer than the estimate?")
                                          : Questions::tr("Why did %1 take longer than the estimate?");
    return {u"over-reason"_s, title.arg(name), Questions::tr("It is the estimate that is on trial, not you."),
        optionsOf(state, state.terms().overReasons), ChoiceForm::Row, false};
}

Question voidReasonQuestion(const CounterState &state)
{
    return {u"void"_s, Questions::tr("Why does it not count?"),
        Questions::tr("The session will not count. Undo brings it back."),
        optionsOf(state, state.terms().voidReasons), ChoiceForm::Row, false};
}

QList<Option> checklistOptions(const CounterState &state, const QList<const Checklist *> &checklists)
{
    QList<Option> options;
    for (const Checklist *checklist : checklists) {
        const QString hint = estimateText(state, *checklist);
        options.append({checklist->id, state.text(checklist->title), hint, {}, {}, {}, false});
    }
    giveKeys(options);
    return options;
}

Question switchQuestion(const CounterState &state)
{
    QList<Option> others = checklistOptions(state, state.offered());
    // Taken out last: a list has the key it has on the start page.
    others.removeIf(
        [&state](const Option &each) { return state.checklist() && each.code == state.checklist()->id; });
    return {u"switch"_s, Questions::tr("Which checklist instead?"),
        Questions::tr("Steps that are the same stay done, and the time runs on."), others, ChoiceForm::Card,
        false};
}

Question resumeQuestion(const CounterState &state)
{
    QList<Option> options;
    for (const Session *session : state.desk().held()) {
        Option option{QString::number(session->id.value), shortName(state, *session), {}, {}, {}, {}, false};
        option.hint = whereItStood(state, *session);
        options.append(option);
    }
    giveKeys(options);
    return {u"resume"_s, Questions::tr("Which session goes on?"), {}, options, ChoiceForm::Card, false};
}

} // namespace skranketid
