// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"
#include "app/settings.h"
#include "app/storagecalls.h"
#include "models/analysis/workloadsimulationsteps.h"
#include "models/store/deskstore.h"
#include "models/store/simulationjob.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

constexpr qint64 mostSteppedSessions = 200'000;

/// Without a first day the period ends yesterday.
WorkloadPlan planOf(const SimulateRequest &request, const Services &services)
{
    WorkloadPlan plan;
    plan.from = request.from;
    plan.days = request.days;
    plan.sessionsPerDay = request.sessionsPerDay;
    plan.desks = request.desks;
    plan.seed = request.seed;
    plan.office = Settings(services.profile().settingsFile()).text(Setting::Office);
    if (!plan.from.isValid())
        plan.from = OfficeTime().day(services.clock().now().wallMs).addDays(-plan.days);
    return plan;
}

SimulationOrder orderOf(
    WorkloadSimulation simulation, const SimulateRequest &request, std::shared_ptr<const Catalogue> catalogue)
{
    SimulationOrder order;
    order.sessions = simulation.period().sessions;
    order.seed = request.seed;
    if (request.detail == SimulationDetail::Steps) {
        const auto steps = std::make_shared<WorkloadSimulationSteps>(std::move(simulation), *catalogue);
        order.source = [steps, catalogue, made = SteppedSession()](SimulatedPiece &piece) mutable {
            const auto more = steps->next(made);
            std::swap(piece.row, made.row);
            std::swap(piece.events, made.events);
            piece.chain = made.chain;
            return more;
        };
    } else {
        const auto sessions = std::make_shared<WorkloadSimulation>(std::move(simulation));
        order.source = [sessions, catalogue, made = SimulatedSession()](
                           SimulatedPiece &piece) mutable -> tl::expected<bool, QString> {
            const bool more = sessions->next(made);
            std::swap(piece.row, made.row);
            return more;
        };
    }
    return order;
}

/// An ISO week as in 2026-W53.
QString weekOf(QDate monday)
{
    int year = 0;
    const int week = monday.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
}

QString summary(const WorkloadPeriod &period, const SimulateRequest &request, qint64 batch, double seconds)
{
    QString text
        = QCoreApplication::translate("Simulate",
              "Simulated %1 sessions on %2 opening days from %3 to %4 at %5 desk(s) in %6 seconds: batch %7.")
              .arg(period.sessions)
              .arg(period.days.size())
              .arg(period.days.constFirst().date.toString(Qt::ISODate),
                  period.days.constLast().date.toString(Qt::ISODate))
              .arg(request.desks)
              .arg(seconds, 0, 'f', 1)
              .arg(batch)
        + u'\n';
    if (period.mailOutWeek.isValid()) {
        text += QCoreApplication::translate("Simulate", "A mail-out in week %1 brings people in week %2.")
                    .arg(weekOf(period.mailOutWeek), weekOf(period.jumpWeek))
            + u'\n';
    }
    if (period.shortageWeek.isValid())
        text += QCoreApplication::translate("Simulate", "Devices run out in week %1.")
                    .arg(weekOf(period.shortageWeek))
            + u'\n';
    return text;
}

} // namespace

int runSimulate(const SimulateRequest &request, CommandContext &context)
{
    QElapsedTimer timer;
    timer.start();
    const auto catalogue = context.services.catalogue();
    auto simulation = WorkloadSimulation::of(planOf(request, context.services), *catalogue);
    if (!simulation)
        return context.fail(simulation.error());
    const WorkloadPeriod period = simulation->period();
    if (request.detail == SimulationDetail::Steps && period.sessions > mostSteppedSessions) {
        context.fail(QCoreApplication::translate("Simulate",
            "--detail steps makes at most %1 sessions, and these would be %2. Give fewer days or sessions, "
            "or "
            "--detail sessions.")
                         .arg(mostSteppedSessions)
                         .arg(period.sessions));
        return 2;
    }

    const auto outcome = std::make_shared<SimulationOutcome>();
    const auto make
        = [order = orderOf(std::move(*simulation), request, catalogue), outcome](
              DeskStore &store) { return std::make_unique<SimulationJob>(store, order, outcome); };
    const auto done = runJob(context.services.storage(), make, context.language, context.console);
    if (!done && !outcome->isPublished) {
        if (outcome->batch != 0) {
            context.services.storage().runSliced([](DeskStore &store) {
                return std::make_unique<BatchCleanup>(store.connection(), BatchCleanup::Staged::Keep);
            });
        }
        return context.fail(done.error().message);
    }
    const QString text = summary(period, request, outcome->batch, double(timer.elapsed()) / 1000);
    return context.console.print(text) ? 0 : context.console.statusAfterLoss();
}

} // namespace skranketid
