// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/workloadsimulation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 longestMs = 45 * minuteMs;
constexpr qint64 shortestMs = 90'000;

// Per hundred sessions.
constexpr int notDoneShare = 8;
constexpr int refusedShare = 3;
// Per thousand.
constexpr int bookedShare = 700;
constexpr int heldShare = 90;
constexpr int troubleShare = 110; // a second hump: the phone, the network, the password
constexpr int shortageShare = 750; // of the sessions not done in a week without devices

constexpr qint64 troubleMs = 6 * minuteMs;
constexpr qint64 holdMs = 150'000;

// Quantiles of a log-normal distribution (sigma 0.36) in thousandths of its median, 0/32 to 32/32.
constexpr std::array<qint64, 33> spreadTable{385, 511, 576, 622, 661, 695, 727, 756, 784, 812, 839, 865, 892,
    918, 945, 972, 1000, 1029, 1058, 1089, 1122, 1156, 1192, 1232, 1275, 1322, 1376, 1438, 1513, 1607, 1737,
    1955, 2911};

qint64 spread(qint64 medianMs, WorkloadSimulationRandom &random)
{
    constexpr int fractionBits = 27;
    const quint32 bits = random.bits();
    const std::size_t at = bits >> fractionBits;
    const qint64 fraction = bits & ((1U << fractionBits) - 1);
    const qint64 step = spreadTable[at + 1] - spreadTable[at];
    const qint64 quantile = (spreadTable[at] << fractionBits) + step * fraction; // thousandths, scaled
    return (quantile >> 7) * medianMs / (1000LL << (fractionBits - 7));
}

/// What part of the whole session's time, per thousand, has passed when it stops.
qint64 shareUntil(WorkloadStop stop, WorkloadSimulationRandom &random)
{
    switch (stop) {
    case WorkloadStop::Nowhere:
    case WorkloadStop::Last:
        break;
    case WorkloadStop::Documents:
        return random.between(180, 350);
    case WorkloadStop::Questions:
        return random.between(320, 520);
    case WorkloadStop::BeforeChoice:
        return random.between(250, 600);
    case WorkloadStop::AfterChoice:
        return random.between(600, 1000);
    }
    return 1000;
}

bool stopsBeforeChoice(WorkloadStop stop)
{
    return stop == WorkloadStop::Documents || stop == WorkloadStop::Questions
        || stop == WorkloadStop::BeforeChoice;
}

} // namespace

tl::expected<WorkloadSimulation, QString> WorkloadSimulation::of(
    const WorkloadPlan &plan, const Catalogue &catalogue, const OfficeTime &time)
{
    WorkloadSimulation simulation(plan, catalogue, time);
    const QList<WorkloadDay> &days = simulation.m_period.days;
    const QDate last = plan.from.addDays(plan.days - 1);
    if (days.isEmpty()) {
        return tl::unexpected(QCoreApplication::translate("Simulation",
            "There is no opening day from %1 to %2: opening days are weekdays that are no public holiday. "
            "Give other "
            "days with --from and --days.")
                                  .arg(plan.from.toString(Qt::ISODate), last.toString(Qt::ISODate)));
    }
    for (const WorkloadDay &day : days) {
        if (!simulation.m_mix->useDay(day.date)) {
            return tl::unexpected(QCoreApplication::translate(
                "Simulation", "No checklist was valid on %1. Give a later day with --from.")
                                      .arg(day.date.toString(Qt::ISODate)));
        }
    }
    return simulation;
}

WorkloadSimulation::WorkloadSimulation(
    const WorkloadPlan &plan, const Catalogue &catalogue, const OfficeTime &time)
    : m_plan(plan), m_time(time), m_period(workloadPeriod(plan)),
      m_mix(std::make_unique<WorkloadSimulationMix>(catalogue)), m_random(~plan.seed)
{
    nameDesks();
}

/// Random letters: a number would look like a rank. No vowels, so that they are no words.
void WorkloadSimulation::nameDesks()
{
    const QString letters = u"BCDFGHJKLMNPQRSTVWXZ"_s;
    QStringList names{QString()};
    do {
        QStringList longer;
        for (const QString &name : std::as_const(names)) {
            for (const QChar letter : letters)
                longer.append(name + letter);
        }
        names = longer;
    } while (names.size() < m_plan.desks);
    m_random.shuffle(names);
    m_desks = names.first(m_plan.desks);
}

bool WorkloadSimulation::next(SimulatedSession &session)
{
    while (m_next == m_drafts.size()) {
        if (m_day == m_period.days.size())
            return false;
        beginDay(m_period.days.at(m_day++));
    }
    write(m_drafts.at(m_next++), session);
    return true;
}

void WorkloadSimulation::beginDay(const WorkloadDay &day)
{
    m_mix->useDay(day.date);
    m_openedMs = m_time.at(day.date, day.opens).toMSecsSinceEpoch();
    m_openedMsOfDay = day.opens.msecsSinceStartOfDay();
    m_drafts.clear();
    m_drafts.reserve(day.sessions);
    const qint64 turn = m_random.below(m_plan.desks); // who has one session more
    for (qint64 at = 0; at < day.sessions; ++at) {
        m_drafts.append(draft(day));
        m_drafts.last().desk = int((at + turn) % m_plan.desks);
    }
    layOut(day);
    m_next = 0;
}

WorkloadSimulation::Ending WorkloadSimulation::nextEnding()
{
    if (m_endings.isEmpty()) {
        m_endings = QList<Ending>(100, Ending::Good);
        std::fill_n(m_endings.begin(), notDoneShare, Ending::NotDone);
        std::fill_n(m_endings.begin() + notDoneShare, refusedShare, Ending::Refused);
        m_random.shuffle(m_endings);
    }
    return m_endings.takeLast();
}

WorkloadSimulation::Draft WorkloadSimulation::draft(const WorkloadDay &day)
{
    Draft draft;
    Ending ending = nextEnding();
    if (ending == Ending::Refused && !m_mix->canRefuse())
        ending = Ending::NotDone;
    draft.list = ending == Ending::Refused ? &m_mix->drawRefusable(m_random) : &m_mix->draw(m_random);
    draft.options = &draft.list->options.draw(m_random);
    switch (ending) {
    case Ending::Good:
        draft.outcome = draft.options->good ? &*draft.options->good : &draft.list->good.draw(m_random);
        break;
    case Ending::NotDone:
        draft.outcome = &draft.list->notDone.draw(m_random);
        if (day.shortage && draft.list->soldOut && m_random.chance(shortageShare)) {
            draft.outcome = &*draft.list->soldOut;
            draft.options = &draft.list->devices.draw(m_random);
        }
        break;
    case Ending::Refused:
        draft.outcome = &draft.list->refused.draw(m_random);
        break;
    }
    chooseTimes(draft);
    return draft;
}

void WorkloadSimulation::chooseTimes(Draft &draft)
{
    const WorkloadList &list = *draft.list;
    draft.activeMs = spread(draft.options->medianMs, m_random);
    if (m_random.chance(troubleShare))
        draft.activeMs += spread(troubleMs, m_random);
    draft.activeMs = std::max(shortestMs, draft.activeMs * shareUntil(draft.outcome->stop, m_random) / 1000);

    const bool refused = list.refusal && draft.outcome->refusal;
    if (refused) {
        draft.addOnMs = spread(list.refusal->expectedMs(), m_random);
    } else if (!stopsBeforeChoice(draft.outcome->stop)) {
        for (qsizetype at = 0; at < list.addOns.size(); ++at) {
            if (!m_random.chance(list.addOns.at(at).second))
                continue;
            draft.addOns |= 1 << at;
            draft.addOnMs += spread(list.addOns.at(at).first->expectedMs(), m_random);
        }
    }
    draft.activeMs += draft.addOnMs;
    if (draft.activeMs > longestMs) {
        draft.activeMs = longestMs - m_random.below(longestMs / 3);
        draft.addOnMs = std::min(draft.addOnMs, draft.activeMs / 3);
    }
    if (m_mix->hasHoldReasons() && m_random.chance(heldShare))
        draft.heldMs = spread(holdMs, m_random);
    draft.pace = m_random.next();
}

/// Sessions of a desk follow each other within the opening hours, the free time spread between them. With
/// more work than one can do in that time they overlap, as if several sat there.
void WorkloadSimulation::layOut(const WorkloadDay &day)
{
    const qint64 open = day.opens.msecsTo(day.closes);
    const qsizetype desks = std::min<qsizetype>(m_plan.desks, m_drafts.size());
    QList<qint64> gaps;
    for (qsizetype desk = 0; desk < desks; ++desk) {
        qint64 busy = 0;
        qint64 weights = 0;
        gaps.clear();
        for (qsizetype at = desk; at < m_drafts.size(); at += m_plan.desks) {
            busy += m_drafts.at(at).activeMs + m_drafts.at(at).heldMs;
            gaps.append(m_random.between(1, 1000));
            weights += gaps.constLast();
        }
        weights += m_random.between(1, 1000); // after the last one
        const qint64 free = open - busy;
        qint64 passed = 0;
        qint64 done = 0;
        for (qsizetype at = desk, gap = 0; at < m_drafts.size(); at += m_plan.desks, ++gap) {
            Draft &draft = m_drafts[at];
            passed += gaps.at(gap);
            draft.startMs = free < 0 ? m_random.below(open) : done + free * passed / weights;
            done += draft.activeMs + draft.heldMs;
        }
    }
    std::sort(m_drafts.begin(), m_drafts.end(), [](const Draft &left, const Draft &right) {
        return std::tie(left.startMs, left.desk, left.pace) < std::tie(right.startMs, right.desk, right.pace);
    });
}

void WorkloadSimulation::write(const Draft &draft, SimulatedSession &session)
{
    const WorkloadList &list = *draft.list;
    WorkloadSimulationRandom random(draft.pace);
    session.list = draft.list;
    session.stop = draft.outcome->stop;
    session.options = stopsBeforeChoice(session.stop) ? QStringList() : draft.options->values;
    session.addOns.clear();
    for (qsizetype at = 0; at < list.addOns.size(); ++at) {
        if (draft.addOns & (1 << at))
            session.addOns.append(list.addOns.at(at).first);
    }
    if (list.refusal && draft.outcome->refusal)
        session.addOns.append(list.refusal);
    session.holdReason = draft.heldMs > 0 ? m_mix->holdReason(random) : QString();
    session.pace = random.next();

    SessionRow &row = session.row;
    row.day = m_period.days.at(m_day - 1).date;
    row.hour = int((m_openedMsOfDay + draft.startMs) / hourMs);
    row.startedMs = m_openedMs + draft.startMs;
    row.endedMs = row.startedMs + draft.activeMs + draft.heldMs;
    row.activeMs = draft.activeMs;
    row.heldMs = draft.heldMs;
    row.addOnMs = draft.addOnMs;
    row.checklist = list.checklist->id;
    row.version = list.checklist->version;
    row.authenticators = list.choiceKey == "authenticators"_L1 ? session.options : QStringList();
    row.outcome = draft.outcome->code;
    row.reason = list.reasons.isEmpty() ? QString() : list.reasons.draw(random);
    row.channel = m_mix->channel(random);
    row.referral = draft.outcome->referral;
    row.desk = m_desks.at(draft.desk);
    row.office = m_plan.office;
    row.quality = Quality::Simulated;
    row.booked = random.chance(bookedShare);
    row.hasAddOns = !session.addOns.isEmpty();
}

} // namespace skranketid
