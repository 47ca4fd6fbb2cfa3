// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/workloadsimulation.h"
#include "models/domain/session/desk.h"

#include <map>
#include <vector>

namespace skranketid {

/// A made-up session as the real engine has it.
struct SteppedSession {
    qsizetype chain = 0; ///< counted from 0
    QList<Event> events; ///< continue the chain
    SessionRow row;
};

/// Plays a simulation through the engine: every step of every session, each desk on a chain of its own with a
/// clock of its own. A desk whose sessions overlap has several chains, as if several sat there.
class WorkloadSimulationSteps {
public:
    WorkloadSimulationSteps(
        WorkloadSimulation simulation, const Catalogue &catalogue, const OfficeTime &time = {});

    /// False at the end. The error is a sentence: the engine has refused something, which only a checklist of
    /// the office's own can bring about.
    tl::expected<bool, QString> next(SteppedSession &session);

private:
    struct Chain {
        explicit Chain(qint64 wallMs) : clock({wallMs, 0, QStringLiteral("simulated")}) { }
        ManualClock clock;
        Desk desk;
    };

    qsizetype freeChain(const SessionRow &row);
    tl::expected<void, QString> carryOut(const QString &line, Chain &chain, QList<Event> &events);

    WorkloadSimulation m_simulation;
    const Catalogue &m_catalogue;
    OfficeTime m_time;
    SimulatedSession m_session;
    std::vector<Chain> m_chains;
    std::map<QString, std::vector<qsizetype>> m_chainsOfDesk;
};

} // namespace skranketid
