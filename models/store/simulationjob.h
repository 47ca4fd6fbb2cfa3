// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batchwriter.h"
#include "models/store/simulationjobchains.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace skranketid {

class DeskStore;

/// One session of a simulation.
struct SimulatedPiece {
    SessionRow row;
    QList<Event> events; ///< when it went step by step: they continue the chain
    qsizetype chain = 0; ///< which of the simulation's chains, counted from 0
};

struct SimulationOrder {
    /// Makes the next session; false at the end. The error is a sentence.
    std::function<tl::expected<bool, QString>(SimulatedPiece &)> source;
    qint64 sessions = 0; ///< how many there will be, for progress
    quint64 seed = 0;
};

struct SimulationOutcome {
    qint64 batch = 0; ///< 0: nothing was staged
    bool isPublished = false;
};

/// Fills a batch from a simulation and publishes it with its event. Refuses when the database holds real
/// sessions. Rows of an abandoned batch wait for a BatchCleanup.
class SimulationJob final : public SlicedJob {
public:
    SimulationJob(DeskStore &store, SimulationOrder order, std::shared_ptr<SimulationOutcome> outcome);

    Stored<bool> slice(qint64 budgetMs) override;
    double progress() const override;
    void abandon() override;

private:
    Stored<void> begin();
    Stored<void> checkNoneIsReal();
    Stored<bool> addUntil(qint64 budgetMs); ///< false at the end of the simulation
    Stored<void> publish();

    DeskStore &m_store;
    SimulationOrder m_order;
    std::shared_ptr<SimulationOutcome> m_outcome;
    BatchWriter m_writer;
    SimulationJobChains m_chains;
    SimulatedPiece m_piece;
};

} // namespace skranketid
