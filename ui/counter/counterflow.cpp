// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterflow.h"

#include "ui/counter/counterstate.h"
#include "ui/counter/words.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

CounterFlow::CounterFlow(CounterState &state, QObject *parent) : QObject(parent), m_state(state)
{
}

Command CounterFlow::command(
    CommandKind kind, const QStringList &words, const QMap<QString, QString> &options)
{
    Command result;
    result.kind = kind;
    result.words = words;
    result.options = options;
    return result;
}

bool CounterFlow::handle(ActionId id)
{
    return handleStep(id) || handleSession(id);
}

bool CounterFlow::handleStep(ActionId id)
{
    switch (id) {
    case ActionId::Undo:
        send(command(CommandKind::Undo));
        return true;
    case ActionId::Redo:
        send(command(CommandKind::Redo));
        return true;
    case ActionId::Through:
        through();
        return true;
    case ActionId::Skip:
    case ActionId::Fail:
        askStepReason(id == ActionId::Fail);
        return true;
    default:
        return false;
    }
}

bool CounterFlow::handleSession(ActionId id)
{
    switch (id) {
    case ActionId::Hold:
        holdOrResume();
        break;
    case ActionId::HoldReason:
        askHoldReason();
        break;
    case ActionId::Interruption:
        interruption();
        break;
    case ActionId::AddOn:
        askAddOn();
        break;
    case ActionId::Note:
        if (m_state.desk().current())
            Q_EMIT noteAsked();
        break;
    case ActionId::Refuse:
        refuse();
        break;
    case ActionId::Over:
        askOver();
        break;
    case ActionId::Switch:
        if (m_state.session())
            ask([this] { return switchQuestion(m_state); }, CommandKind::Switch);
        break;
    case ActionId::Void:
        if (m_state.session())
            ask([this] { return voidReasonQuestion(m_state); }, CommandKind::Void);
        break;
    case ActionId::Finish:
        if (m_state.session())
            Q_EMIT asked(
                [this] { return outcomeQuestion(m_state); }, [this](const QString &code) { finish(code); });
        break;
    case ActionId::WalkedOff:
        walkedOff();
        break;
    case ActionId::Outage:
        askOutage();
        break;
    case ActionId::Referral:
        askReferral();
        break;
    case ActionId::CloseDay:
        closeDay();
        break;
    case ActionId::RecoverKeep:
        recover(u"keep"_s);
        break;
    case ActionId::RecoverHold:
        recover(u"hold"_s);
        break;
    case ActionId::RecoverEnd:
        recover(u"unknown"_s);
        break;
    default:
        return false;
    }
    return true;
}

void CounterFlow::start(const QString &checklist)
{
    const CounterState::Beginning &beginning = m_state.beginning();
    QMap<QString, QString> options;
    if (!beginning.ticket.isEmpty())
        options.insert(u"ticket"_s, beginning.ticket);
    if (beginning.minutesAgo > 0)
        options.insert(u"ago"_s, QString::number(beginning.minutesAgo * 60));
    if (beginning.quick)
        options.insert(u"quick"_s, u"yes"_s);
    if (beginning.training)
        options.insert(u"training"_s, u"yes"_s);
    if (beginning.booked)
        options.insert(u"booked"_s, *beginning.booked ? u"yes"_s : u"no"_s);
    if (!beginning.channel.isEmpty())
        options.insert(u"channel"_s, beginning.channel);
    settle(command(CommandKind::Start, {checklist}, options));
}

/// Up to the step looked at; when that is the next one, as far as one can go in one breath.
void CounterFlow::through()
{
    const PlannedStep *shown = m_state.shownStep();
    const PlannedStep *last = shown == m_state.plan().nextStep() ? m_state.plan().lastTogether() : shown;
    if (last)
        send(command(CommandKind::Through, {last->step->id}));
    else if (shown)
        Q_EMIT noticed(tr("“%1” is ticked on its own.").arg(m_state.text(shown->title)));
}

void CounterFlow::noShow(const QString &ticket)
{
    QMap<QString, QString> options;
    if (!ticket.isEmpty())
        options.insert(u"ticket"_s, ticket);
    m_state.send(command(CommandKind::NoShow, {}, options), [this](const Answer &) {
        Q_EMIT noticed(tr("Counted: a citizen did not come."));
        Q_EMIT settled();
    });
}

void CounterFlow::done(const QString &stepId)
{
    send(command(CommandKind::Done, {stepId}));
}

void CounterFlow::confirmShown()
{
    const PlannedStep *shown = m_state.shownStep();
    if (shown && shown->step->sets.isEmpty())
        done(shown->step->id);
    else if (m_state.session())
        Q_EMIT noticed(tr("Choose first: press the key that stands on the choice."));
}

void CounterFlow::choose(const QString &key, const QStringList &values)
{
    send(command(CommandKind::Choose, {}, {{key, values.join(u'+')}}));
}

void CounterFlow::setReason(const QString &code)
{
    send(command(CommandKind::Reason, {code}));
}

void CounterFlow::finish(const QString &outcome)
{
    QMap<QString, QString> options;
    if (!m_state.referral().isEmpty())
        options.insert(u"referral"_s, m_state.referral());
    settle(command(CommandKind::Finish, {outcome}, options));
}

void CounterFlow::note(const QString &text)
{
    Command note = command(CommandKind::Note);
    note.text = text;
    m_state.send(note, [this](const Answer &) {
        Q_EMIT noticed(tr("The note is stored."));
        Q_EMIT noteStored();
        Q_EMIT settled();
    });
}

void CounterFlow::resume(SessionId session)
{
    QMap<QString, QString> options;
    if (m_state.session())
        options.insert(u"hold"_s, u"yes"_s);
    const Session *held = m_state.desk().find(session);
    const QString stood = held ? whereItStood(m_state, *held) : QString();
    m_state.send(command(CommandKind::Resume, {QString::number(session.value)}, options),
        [this, stood](const Answer &) {
            Q_EMIT settled();
            if (!stood.isEmpty())
                Q_EMIT resumed(tr("Resumed. %1").arg(stood));
        });
}

void CounterFlow::send(const Command &command)
{
    m_state.send(command);
}

void CounterFlow::settle(const Command &command)
{
    m_state.send(command, [this](const Answer &) { Q_EMIT settled(); });
}

void CounterFlow::holdOrResume()
{
    if (m_state.session()) {
        send(command(CommandKind::Hold));
        return;
    }
    const QList<const Session *> held = m_state.desk().held();
    if (held.isEmpty())
        Q_EMIT noticed(tr("No session is on hold."));
    else if (held.size() == 1)
        resume(held.constFirst()->id);
    else
        Q_EMIT asked([this] { return resumeQuestion(m_state); },
            [this](const QString &code) { resume({code.toLongLong()}); });
}

void CounterFlow::interruption()
{
    m_state.send(command(CommandKind::Interrupt), [this](const Answer &) {
        const Session *session = m_state.session();
        int count = 0;
        for (const int each : session ? session->interruptions : QMap<QString, int>{})
            count += each;
        Q_EMIT noticed(tr("Short interruption noted: %n in this session.", nullptr, count));
    });
}

void CounterFlow::refuse()
{
    if (!m_state.checklist())
        return;
    const QList<AddOn> &addOns = m_state.checklist()->addOns;
    const auto refusal = std::ranges::find_if(addOns, &AddOn::refusal);
    if (refusal == addOns.end())
        Q_EMIT noticed(tr("This checklist has no refusal. Finish with an end code instead."));
    else
        send(command(CommandKind::Add, {refusal->id}));
}

void CounterFlow::walkedOff()
{
    const Checklist *checklist = m_state.checklist();
    if (!checklist)
        return;
    for (const QString &code : outcomesOf(*checklist, m_state.terms(), *m_state.session())) {
        if (m_state.terms().outcome(code)->left) {
            finish(code);
            return;
        }
    }
    Q_EMIT noticed(tr("This checklist has no end code for it. Finish with another one."));
}

void CounterFlow::recover(const QString &rule)
{
    const QList<const Session *> interrupted = m_state.desk().interrupted();
    if (interrupted.isEmpty()) {
        answerAway(rule);
        return;
    }
    QMap<QString, QString> options{{u"session"_s, QString::number(interrupted.constFirst()->id.value)}};
    send(command(CommandKind::Recover, {rule}, options));
}

} // namespace skranketid
