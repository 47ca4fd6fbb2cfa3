// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/words.h"

#include "ui/counter/absencewatch.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/actions.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

QString markMinutes(const Format &format, qint64 ms)
{
    constexpr qint64 minute = 60'000;
    return ms % minute == 0 ? QString::number(ms / minute) : format.minutesBare(ms);
}

QString estimateText(const CounterState &state, const Checklist &checklist)
{
    QStringList minutes;
    bool committee = false;
    for (const Estimate &estimate : checklist.estimates) {
        const QString mark = markMinutes(state.format(), estimate.ms);
        if (!minutes.contains(mark))
            minutes.append(mark);
        committee = committee || estimate.committee;
    }
    const QString joined = minutes.join(u"–"_s);
    return committee ? QCoreApplication::translate("Words", "%1 min, the estimate").arg(joined)
                     : QCoreApplication::translate("Words", "%1 min, our proposal").arg(joined);
}

QString shortName(const CounterState &state, const Session &session)
{
    if (!session.ticket.isEmpty() && !state.privacy())
        return session.ticket;
    const Checklist *checklist = state.checklistOf(session);
    return checklist ? state.text(checklist->title) : session.checklist;
}

QString nameInText(const CounterState &state, const Session &session)
{
    const QString name = shortName(state, session);
    return name == session.ticket
        ? name
        : u"%1 (%2)"_s.arg(name, state.format().timeInText(state.timeOf(session.startedWallMs)));
}

QString nameOf(OutcomeClass kind)
{
    switch (kind) {
    case OutcomeClass::Done:
        return QCoreApplication::translate("Words", "Completed");
    case OutcomeClass::Partly:
        return QCoreApplication::translate("Words", "Partly completed");
    case OutcomeClass::NotDone:
        return QCoreApplication::translate("Words", "Not completed");
    case OutcomeClass::Refused:
        return QCoreApplication::translate("Words", "Refusal");
    case OutcomeClass::NoShow:
        break;
    }
    return QCoreApplication::translate("Words", "Did not come");
}

QString closedText(const CounterState &state, const Session &session)
{
    if (session.phase == Phase::Void)
        return QCoreApplication::translate("Words", "Not counted: %1.").arg(shortName(state, session));
    if (session.phase != Phase::Ended)
        return {};
    if (session.quality == Quality::Unknown)
        return QCoreApplication::translate("Words", "Ended without time: %1.").arg(shortName(state, session));
    const Outcome *outcome = state.terms().outcome(session.outcome);
    const QString how = outcome ? state.text(outcome->title) : session.outcome;
    if (state.timeShown() == TimeShown::Hidden)
        return QCoreApplication::translate("Words", "Finished. %1.").arg(how);
    return QCoreApplication::translate("Words", "Finished after %1. %2.")
        .arg(state.format().clock(session.activeMs), how);
}

QString heldText(const CounterState &state, const Session &session)
{
    constexpr int longestInMinutes = 60;
    const auto minutes = static_cast<int>(session.heldAt(state.now()) / 60'000);
    if (minutes < longestInMinutes)
        return QCoreApplication::translate("Words", "on hold %n min", nullptr, minutes);
    const Format format = state.format();
    const QDate day = state.dayOf(session.last.wallMs);
    const QString since = day == state.today()
        ? format.timeInText(state.timeOf(session.last.wallMs))
        : QCoreApplication::translate("Words", "%1 %2").arg(format.weekday(day), format.longDate(day));
    return QCoreApplication::translate("Words", "on hold since %1").arg(since);
}

QString awayText(const CounterState &state, const Absence &absence)
{
    const Session *session = state.desk().find(absence.session);
    const QString name = session ? shortName(state, *session) : QString::number(absence.session.value);
    const auto at
        = [&state](const Moment &moment) { return state.format().timeInText(state.timeOf(moment.wallMs)); };
    const int minutes = static_cast<int>((msBetween(absence.from, absence.until) + 30'000) / 60'000);
    return (absence.slept ? QCoreApplication::translate(
                "Words", "%1: the computer slept from %2 to %3 (%n min).", nullptr, minutes)
                          : QCoreApplication::translate("Words",
                              "%1: nobody touched the computer from %2 to %3 (%n min).", nullptr, minutes))
        .arg(name, at(absence.from), at(absence.until));
}

QString outagesText(const CounterState &state)
{
    QStringList parts;
    for (const Outage &outage : state.desk().outages) {
        const Term *system = Terms::find(state.terms().systems, outage.system);
        parts.append(QCoreApplication::translate("Words", "%1 down since %2")
                         .arg(system ? state.text(system->title) : outage.system,
                             state.format().timeInText(state.timeOf(outage.began.wallMs))));
    }
    if (parts.isEmpty())
        return {};
    return u"%1 (%2)"_s.arg(parts.join(u" · "_s), keyTextOf(ActionId::Outage));
}

Position positionOf(const Plan &plan, qsizetype index)
{
    Position position;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (!plan.steps.at(i).needed)
            continue;
        ++position.count;
        if (i == index)
            position.number = position.count;
    }
    return position;
}

QString whereItStood(const CounterState &state, const Session &session)
{
    const Checklist *checklist = state.checklistOf(session);
    const Plan plan = checklist ? planOf(*checklist, session) : Plan{};
    QStringList parts;
    if (const Position next = positionOf(plan, plan.next); next.number > 0)
        parts.append(QCoreApplication::translate("Words", "Step %1 of %2").arg(next.number).arg(next.count));
    if (const PlannedStep *last = plan.find(session.lastTicked))
        parts.append(QCoreApplication::translate("Words", "last: %1").arg(state.text(last->title)));
    if (session.phase == Phase::Held)
        parts.append(heldText(state, session));
    return parts.join(u" · "_s);
}

Option optionOf(const CounterState &state, const Term &term)
{
    Option option;
    option.code = term.code;
    option.title = state.text(term.title);
    if (term.key > 0)
        option.key = QString::number(term.key);
    return option;
}

QList<Option> optionsOf(const CounterState &state, const QList<Term> &terms)
{
    QList<Option> options;
    for (const Term &term : terms)
        options.append(optionOf(state, term));
    giveKeys(options);
    return options;
}

void giveKeys(QList<Option> &options)
{
    const bool anyKey
        = std::ranges::any_of(options, [](const Option &option) { return !option.key.isEmpty(); });
    QStringList free;
    if (!anyKey) {
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            free.append(QChar(digit));
    }
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
        free.append(QChar(letter));
    for (Option &option : options) {
        if (option.key.isEmpty() && !free.isEmpty())
            option.key = free.takeFirst();
    }
}

} // namespace skranketid
