// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/stripview.h"

#include "ui/counter/counterstate.h"
#include "ui/counter/question.h"
#include "ui/counter/words.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOptions = 4;
constexpr qint64 finishedShownMs = 15'000;

struct Strip {
    Q_DECLARE_TR_FUNCTIONS(Strip)
};

QString standing(const PlannedStep &planned)
{
    switch (planned.record.status) {
    case StepStatus::Done:
        return Strip::tr("done");
    case StepStatus::Skipped:
        return Strip::tr("not relevant");
    case StepStatus::Failed:
        return Strip::tr("failed");
    case StepStatus::Open:
        break;
    }
    if (!planned.needed)
        return Strip::tr("not needed");
    return planned.locked ? Strip::tr("locked") : QString();
}

void tellStep(StripView &view, const CounterState &state, const PlannedStep &planned)
{
    const Plan &plan = state.plan();
    const PlannedStep *next = plan.nextStep();
    view.title = state.text(planned.title);
    view.lookAway = planned.step->lookAway;
    view.sets = planned.step->sets;
    view.canBeDone = planned.canBeDone();
    view.through = planned.canBeDone() && &planned != next;
    const Position position = positionOf(plan, plan.indexOf(planned.step->id));
    QStringList about;
    if (position.number > 0)
        about.append(Strip::tr("step %1 of %2").arg(position.number).arg(position.count));
    if (const QString how = standing(planned); !how.isEmpty())
        about.append(how);
    view.about = about.join(u", "_s);
}

void tellOptions(StripView &view, const CounterState &state)
{
    view.options = stepOptions(state, view.sets);
    giveKeys(view.options);
    const Choice *choice = state.checklist()->choice(view.sets);
    view.moreInWindow = view.options.size() > mostOptions || (choice && choice->several);
    if (view.options.size() > mostOptions)
        view.options.resize(mostOptions);
    for (Option &option : view.options) {
        option.hint.clear();
        option.icon.clear();
        option.group.clear();
    }
}

StripView runningView(const CounterState &state)
{
    StripView view;
    view.running = true;
    view.canUndo = state.canUndo();
    if (const PlannedStep *shown = state.shownStep()) {
        tellStep(view, state, *shown);
    } else {
        view.title = Strip::tr("All steps are done");
        view.about = Strip::tr("Choose how it ended");
        view.sets = u"outcome"_s;
    }
    if (!view.sets.isEmpty())
        tellOptions(view, state);
    const QString &ticket = state.session()->ticket;
    if (!ticket.isEmpty() && !state.privacy())
        view.about = Strip::tr("No. %1 · %2").arg(ticket, view.about);
    return view;
}

QString justFinished(const CounterState &state)
{
    const Session *closed = state.lastClosed();
    if (!closed)
        return {};
    const qint64 ago = state.now().wallMs - closed->last.wallMs;
    return ago >= 0 && ago < finishedShownMs ? closedText(state, *closed) : QString();
}

StripView idleView(const CounterState &state)
{
    StripView view;
    const QList<const Session *> held = state.desk().held();
    const QList<const Checklist *> lists = state.offered();
    view.title = Strip::tr("Ready for the next citizen");
    view.canResume = !held.isEmpty();
    view.canUndo = state.lastClosed() && state.canUndo();
    view.finished = justFinished(state);
    view.offered = lists.isEmpty() ? nullptr : lists.constFirst();
    if (!state.desk().interrupted().isEmpty())
        view.about = Strip::tr("A session was interrupted: see the window");
    else if (held.size() == 1)
        view.about = shortName(state, *held.constFirst()) + u" · "_s + heldText(state, *held.constFirst());
    else if (!held.isEmpty())
        view.about = Strip::tr("%n sessions on hold", nullptr, static_cast<int>(held.size()));
    return view;
}

} // namespace

StripView stripView(const CounterState &state)
{
    return state.session() && state.checklist() ? runningView(state) : idleView(state);
}

QString stepBeside(const CounterState &state, int direction)
{
    const QList<PlannedStep> &steps = state.plan().steps;
    const PlannedStep *shown = state.shownStep();
    const qsizetype from = shown ? state.plan().indexOf(shown->step->id) : steps.size();
    for (qsizetype at = from + direction; at >= 0 && at < steps.size(); at += direction) {
        if (steps.at(at).step)
            return steps.at(at).step->id;
    }
    return {};
}

} // namespace skranketid
