// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/workloadsimulationmix.h"
#include "models/analysis/workloadsimulationperiod.h"
#include "models/domain/session/sessionrow.h"
#include "models/domain/time/calendar.h"

#include <tl/expected.hpp>

#include <memory>

namespace skranketid {

/// One made-up session: what it comes to, and what is needed to play it through the engine.
struct SimulatedSession {
    SessionRow row;
    const WorkloadList *list = nullptr; ///< as long as the simulation
    QStringList options; ///< of the list's choice; empty: it stops before
    QList<const AddOn *> addOns;
    WorkloadStop stop = WorkloadStop::Nowhere;
    QString holdReason; ///< empty: not on hold
    quint64 pace = 0; ///< seed for how its time falls on the steps
};

/// Made-up sessions of a period in the order of their start. Equal plans and catalogues give equal sessions
/// on every platform: nothing here computes with floating point. `catalogue` must outlive it.
class WorkloadSimulation {
public:
    /// The error is a sentence for the user: no opening day, or no checklist for a day.
    static tl::expected<WorkloadSimulation, QString> of(
        const WorkloadPlan &plan, const Catalogue &catalogue, const OfficeTime &time = {});

    const WorkloadPeriod &period() const { return m_period; }
    /// False at the end.
    bool next(SimulatedSession &session);

private:
    struct Draft { ///< a session before it is written out; a day can have very many
        const WorkloadList *list = nullptr;
        const WorkloadOptions *options = nullptr;
        const WorkloadOutcome *outcome = nullptr;
        qint64 startMs = 0; ///< from the opening of the day
        qint64 activeMs = 0;
        qint64 addOnMs = 0;
        qint64 heldMs = 0;
        quint64 pace = 0;
        int desk = 0;
        int addOns = 0; ///< bit set over the list's add-ons
    };
    enum class Ending { Good, NotDone, Refused };

    WorkloadSimulation(const WorkloadPlan &plan, const Catalogue &catalogue, const OfficeTime &time);
    void nameDesks();
    void beginDay(const WorkloadDay &day);
    Draft draft(const WorkloadDay &day);
    Ending nextEnding();
    void chooseTimes(Draft &draft);
    void layOut(const WorkloadDay &day);
    void write(const Draft &draft, SimulatedSession &session);

    WorkloadPlan m_plan;
    OfficeTime m_time;
    WorkloadPeriod m_period;
    std::unique_ptr<WorkloadSimulationMix> m_mix;
    WorkloadSimulationRandom m_random;
    QStringList m_desks;
    QList<Ending> m_endings; ///< of the next sessions: exact shares in every hundred
    qsizetype m_day = 0;
    qint64 m_openedMs = 0; ///< UTC
    int m_openedMsOfDay = 0;
    QList<Draft> m_drafts;
    qsizetype m_next = 0;
};

} // namespace skranketid
