// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/workloadsimulationsteps.h"

#include "models/analysis/workloadsimulationscript.h"
#include "models/domain/engine/engine.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

WorkloadSimulationSteps::WorkloadSimulationSteps(
    WorkloadSimulation simulation, const Catalogue &catalogue, const OfficeTime &time)
    : m_simulation(std::move(simulation)), m_catalogue(catalogue), m_time(time)
{
}

tl::expected<bool, QString> WorkloadSimulationSteps::next(SteppedSession &session)
{
    if (!m_simulation.next(m_session))
        return false;
    session.chain = freeChain(m_session.row);
    session.events.clear();
    Chain &chain = m_chains[std::size_t(session.chain)];
    chain.clock.advance(m_session.row.startedMs - chain.clock.now().wallMs);
    for (const TimedCommand &command : scriptOf(m_session)) {
        chain.clock.advance(command.afterMs);
        if (const auto done = carryOut(command.line, chain, session.events); !done)
            return tl::unexpected(done.error());
    }
    session.row = rowOf(*chain.desk.find(chain.desk.lastStarted), m_time);
    return true;
}

/// A chain of the row's desk that has nothing in hand when the session starts.
qsizetype WorkloadSimulationSteps::freeChain(const SessionRow &row)
{
    std::vector<qsizetype> &chains = m_chainsOfDesk[row.desk];
    for (const qsizetype chain : chains) {
        if (m_chains[std::size_t(chain)].clock.now().wallMs <= row.startedMs)
            return chain;
    }
    chains.push_back(qsizetype(m_chains.size()));
    m_chains.emplace_back(row.startedMs);
    return chains.back();
}

tl::expected<void, QString> WorkloadSimulationSteps::carryOut(
    const QString &line, Chain &chain, QList<Event> &events)
{
    const auto refused = [&](const Refusal &refusal) {
        return tl::unexpected(QCoreApplication::translate("Simulation",
            "The checklist “%1” cannot be played: “%2” was refused. %3 Use --detail sessions, or correct the "
            "checklist.")
                                  .arg(m_session.row.checklist, line, refusal.message));
    };
    const auto command = parseCommand(line);
    if (!command)
        return refused(command.error());
    Surroundings around;
    around.now = chain.clock.now();
    around.desk = m_session.row.desk;
    around.office = m_session.row.office;
    around.time = m_time;
    const Decision decision = decide(m_catalogue, chain.desk, *command, around);
    if (!decision)
        return refused(decision.error());
    for (const EventDraft &draft : *decision) {
        Event event{chain.desk.sequence + 1, draft.session, draft.kind, around.now, draft.body};
        if (draft.kind == EventKind::Started) {
            event.session = {event.sequence};
            event.body.insert(u"simulated"_s, true);
        }
        chain.desk = apply(m_catalogue, std::move(chain.desk), event);
        events.append(event);
    }
    return {};
}

} // namespace skranketid
