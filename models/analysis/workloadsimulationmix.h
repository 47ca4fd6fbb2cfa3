// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/workloadsimulationrandom.h"
#include "models/domain/checklist/catalogue.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace skranketid {

/// Where a session that comes to nothing stops.
enum class WorkloadStop {
    Nowhere, ///< it is carried through
    Last, ///< all but the test at the end
    Documents, ///< the first locking step fails
    Questions, ///< the second locking step fails
    BeforeChoice,
    AfterChoice
};

struct WorkloadOutcome {
    QString code;
    QString referral;
    WorkloadStop stop = WorkloadStop::Nowhere;
    bool refusal = false;
};

/// Options of the checklist's choice that are taken together, and how long such a session takes.
struct WorkloadOptions {
    QStringList values;
    qint64 medianMs = 0;
    std::optional<WorkloadOutcome> good; ///< the only one these options can end well with; none: any
};

/// What sessions of one checklist can be.
struct WorkloadList {
    const Checklist *checklist = nullptr;
    QString choiceKey; ///< empty: nothing to choose
    WorkloadSimulationDraw<WorkloadOptions> options;
    WorkloadSimulationDraw<WorkloadOptions> devices; ///< those that can be out of stock
    WorkloadSimulationDraw<QString> reasons; ///< empty: the list does not ask
    WorkloadSimulationDraw<WorkloadOutcome> good; ///< done or partly
    WorkloadSimulationDraw<WorkloadOutcome> notDone;
    WorkloadSimulationDraw<WorkloadOutcome> refused;
    std::optional<WorkloadOutcome> soldOut; ///< not done, because the device is out of stock
    QList<std::pair<const AddOn *, int>> addOns; ///< with the sessions that need it, per mille
    const AddOn *refusal = nullptr;
};

/// What comes to the counter and how often: assumptions, not measurements. Keeps to what the catalogue
/// offers.
class WorkloadSimulationMix {
public:
    explicit WorkloadSimulationMix(const Catalogue &catalogue);

    /// The lists in use on a day; fails when no list of the mix is valid then.
    bool useDay(QDate day);
    const WorkloadList &draw(WorkloadSimulationRandom &random) const;
    bool canRefuse() const { return !m_refusable.isEmpty(); }
    const WorkloadList &drawRefusable(WorkloadSimulationRandom &random) const;
    const QString &channel(WorkloadSimulationRandom &random) const { return m_channels.draw(random); }
    const QString &holdReason(WorkloadSimulationRandom &random) const { return m_holdReasons.draw(random); }
    bool hasHoldReasons() const { return !m_holdReasons.isEmpty(); }

private:
    WorkloadList listOf(const Checklist &checklist) const;

    const Catalogue &m_catalogue;
    std::map<const Checklist *, WorkloadList> m_lists;
    WorkloadSimulationDraw<const WorkloadList *> m_today;
    WorkloadSimulationDraw<const WorkloadList *> m_refusable;
    WorkloadSimulationDraw<QString> m_channels;
    WorkloadSimulationDraw<QString> m_holdReasons;
};

} // namespace skranketid
