// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterflow.h"

#include "ui/counter/counterstate.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

Command command(CommandKind kind, const QStringList &words = {}, const QMap<QString, QString> &options = {})
{
    Command result;
    result.kind = kind;
    result.words = words;
    result.options = options;
    return result;
}

} // namespace

CounterFlow::CounterFlow(CounterState &state, QObject *parent) : QObject(parent), m_state(state)
{
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
        if (const PlannedStep *shown = m_state.shownStep())
            send(command(CommandKind::Through, {shown->step->id}));
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
    case ActionId::Referral:
        askReferral();
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

void CounterFlow::start(const QString &checklist, const QString &ticket, int minutesAgo)
{
    QMap<QString, QString> options;
    if (!ticket.isEmpty())
        options.insert(u"ticket"_s, ticket);
    if (minutesAgo > 0)
        options.insert(u"ago"_s, QString::number(minutesAgo * 60));
    send(command(CommandKind::Start, {checklist}, options));
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
    send(command(CommandKind::Finish, {outcome}, options));
}

void CounterFlow::note(const QString &text)
{
    Command note = command(CommandKind::Note);
    note.text = text;
    m_state.send(note, [this](const Answer &) {
        Q_EMIT noticed(tr("The note is stored."));
        Q_EMIT settled();
    });
}

void CounterFlow::resume(SessionId session)
{
    QMap<QString, QString> options;
    if (m_state.session())
        options.insert(u"hold"_s, u"yes"_s);
    send(command(CommandKind::Resume, {QString::number(session.value)}, options));
}

void CounterFlow::send(Command command)
{
    m_state.send(command, [this](const Answer &) { Q_EMIT settled(); });
}

void CounterFlow::ask(QuestionMaker maker, CommandKind kind, const QStringList &wordsBefore)
{
    Q_EMIT asked(maker, [this, kind, wordsBefore](const QString &code) {
        send(command(kind, wordsBefore + QStringList{code}));
    });
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

void CounterFlow::askHoldReason()
{
    const auto askReason = [this] { ask([this] { return holdReasonQuestion(m_state); }, CommandKind::Hold); };
    const Session *current = m_state.desk().current();
    if (m_state.session())
        m_state.send(command(CommandKind::Hold), [askReason](const Answer &) { askReason(); });
    else if (current && current->phase == Phase::Held)
        askReason();
    else
        Q_EMIT noticed(tr("No session is on hold."));
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

void CounterFlow::askAddOn()
{
    if (!m_state.session())
        return;
    Q_EMIT asked([this] { return addOnQuestion(m_state); },
        [this](const QString &id) {
            const bool there = m_state.session() && m_state.session()->addOns.contains(id);
            send(command(there ? CommandKind::Drop : CommandKind::Add, {id}));
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

void CounterFlow::askOver()
{
    const Session *current = m_state.desk().current();
    if (current && (current->phase == Phase::Running || current->phase == Phase::Ended))
        ask([this] { return overReasonQuestion(m_state); }, CommandKind::Over);
}

void CounterFlow::askStepReason(bool failed)
{
    const PlannedStep *shown = m_state.shownStep();
    if (!shown)
        return;
    const Step &step = *shown->step;
    if (!step.sets.isEmpty()) {
        Q_EMIT noticed(tr("This step is done by choosing. Finish with an end code if it cannot be."));
        return;
    }
    if (step.lock && !failed) {
        Q_EMIT noticed(tr("“%1” cannot be left out: identity is confirmed before anything is changed. If it "
                          "fails, press %2.")
                           .arg(m_state.text(step.title), keyTextOf(ActionId::Fail)));
        return;
    }
    const QString id = step.id;
    ask([this, id, failed] { return stepReasonQuestion(m_state, id, failed); },
        failed ? CommandKind::Fail : CommandKind::Skip, {id});
}

void CounterFlow::askReferral()
{
    if (!m_state.session())
        return;
    Q_EMIT asked([this] { return referralQuestion(m_state); },
        [this](const QString &code) {
            m_state.setReferral(code);
            Q_EMIT settled();
            handle(ActionId::Finish);
        });
}

void CounterFlow::recover(const QString &rule)
{
    const QList<const Session *> interrupted = m_state.desk().interrupted();
    if (interrupted.isEmpty())
        return;
    QMap<QString, QString> options{{u"session"_s, QString::number(interrupted.constFirst()->id.value)}};
    send(command(CommandKind::Recover, {rule}, options));
}

} // namespace skranketid
