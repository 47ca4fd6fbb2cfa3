// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterflow.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/words.h"

namespace skranketid {

using namespace Qt::StringLiterals;

void CounterFlow::ask(QuestionMaker maker, CommandKind kind, const QStringList &wordsBefore)
{
    Q_EMIT asked(maker, [this, kind, wordsBefore](const QString &code) {
        settle(command(kind, wordsBefore + QStringList{code}));
    });
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

void CounterFlow::askAddOn()
{
    if (!m_state.session())
        return;
    Q_EMIT asked([this] { return addOnQuestion(m_state); },
        [this](const QString &id) {
            const bool there = m_state.session() && m_state.session()->addOns.contains(id);
            settle(command(there ? CommandKind::Drop : CommandKind::Add, {id}));
        });
}

void CounterFlow::askOver()
{
    const Session *current = m_state.desk().current();
    if (!current || (current->phase != Phase::Running && current->phase != Phase::Ended))
        return;
    Q_EMIT asked([this] { return overReasonQuestion(m_state); },
        [this](const QString &code) {
            m_state.send(command(CommandKind::Over, {code}), [this, code](const Answer &) {
                const Session *noted = m_state.desk().current();
                const Term *reason = Terms::find(m_state.terms().overReasons, code);
                if (noted && reason)
                    Q_EMIT noticed(tr("Noted for %1: %2.")
                                       .arg(nameInText(m_state, *noted), m_state.text(reason->title)));
                Q_EMIT settled();
            });
        });
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

void CounterFlow::askOutage()
{
    Q_EMIT asked([this] { return outageQuestion(m_state); },
        [this](const QString &code) {
            const bool down = m_state.desk().outageOf(code);
            const Term *system = Terms::find(m_state.terms().systems, code);
            const QString name = system ? m_state.text(system->title) : code;
            m_state.send(command(CommandKind::Outage, {down ? u"end"_s : u"begin"_s, code}),
                [this, down, name](const Answer &) {
                    // Undo is the session's, so the way back is the same key again.
                    Q_EMIT noticed((down ? tr("%1 is up again. A mistake? %2 notes it once more.")
                                         : tr("%1 is down. %2 when it is up again."))
                                       .arg(name, keyTextOf(ActionId::Outage)));
                    Q_EMIT settled();
                });
        });
}

void CounterFlow::askReferral()
{
    if (!m_state.session())
        return;
    Q_EMIT asked([this] { return referralQuestion(m_state); },
        [this](const QString &code) {
            m_state.setReferral(code);
            Q_EMIT settled();
            // Not from within the answer, whose page the next question takes.
            QMetaObject::invokeMethod(
                this, [this] { handle(ActionId::Finish); }, Qt::QueuedConnection);
        });
}

} // namespace skranketid
