// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterstate.h"

#include "models/domain/engine/engine.h"
#include "models/domain/session/freetime.h"
#include "models/domain/text/ticket.h"
#include "models/store/deskstore.h"
#include "models/store/storage.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

/// What the day's rows tell of them: how they stand, and of ended ones everything.
bool sameRows(const Desk &before, const Desk &after)
{
    return std::ranges::all_of(after.sessions, [&before](const Session &session) {
        const Session *was = before.find(session.id);
        if (!was || session.open())
            return session.open() && (!was || was->phase == session.phase);
        return was->phase == session.phase && was->events.size() == session.events.size();
    });
}

} // namespace

CounterState::CounterState(Storage &storage, std::shared_ptr<const Catalogue> catalogue, const Clock &clock,
    Language language, QObject *parent)
    : QObject(parent), m_storage(storage), m_catalogue(std::move(catalogue)), m_clock(clock),
      m_language(language)
{
    connect(&storage, &Storage::deskChanged, this, &CounterState::adopt);
    connect(&storage, &Storage::officeChanged, this, &CounterState::adoptOffice);
    storage.run([](DeskStore &store) { return store.office(); }).then(this, [this](const OfficeBook &office) {
        if (office != m_office)
            adoptOffice(office);
    });
    storage.run([](DeskStore &store) { return store.desk(); }).then(this, [this](const Desk &desk) {
        adopt(desk);
    });
}

void CounterState::adoptOffice(const OfficeBook &office)
{
    m_office = office;
    Q_EMIT officeChanged();
    Q_EMIT changed();
}

void CounterState::adopt(const Desk &desk)
{
    if (m_loaded && desk.sequence <= m_desk.sequence)
        return; // known already: it came with the answer
    const bool first = !m_loaded;
    m_loaded = true;
    const Desk before = m_desk;
    const Plan planBefore = m_plan;
    const QString listBefore = m_checklist ? m_checklist->id : QString();
    m_desk = desk;
    m_canUndo = undoes();
    makePlan(session());
    if (hasMoved(planBefore))
        m_shownStep.clear();
    if (m_desk.running != before.running) {
        m_referral.clear();
        m_shownStep.clear();
        if (m_desk.running)
            m_beginning = {{}, 0, m_beginning.quick, m_beginning.training, {}, {}};
    }
    const bool same = m_desk.running == before.running && sameRows(before, m_desk);
    if (first || !same || m_todayDate != today())
        loadToday();
    if (m_checklist && m_checklist->id != listBefore)
        loadUsualOutcomes();
    Q_EMIT changed();
}

bool CounterState::undoes() const
{
    Command undo;
    undo.kind = CommandKind::Undo;
    Surroundings around;
    around.now = now();
    return decide(*m_catalogue, m_desk, undo, around).has_value();
}

/// The looked-at step goes back to the next one when either has changed, not for a note or an interruption.
bool CounterState::hasMoved(const Plan &before) const
{
    const auto idOf = [](const PlannedStep *planned) { return planned ? planned->step->id : QString(); };
    const PlannedStep *was = before.find(m_shownStep);
    const PlannedStep *is = m_plan.find(m_shownStep);
    return idOf(before.nextStep()) != idOf(m_plan.nextStep()) || !was || !is
        || was->record.status != is->record.status;
}

qint64 CounterState::estimateOf(const Checklist &checklist, const Session &session)
{
    return skranketid::estimateOf(checklist, session);
}

void CounterState::makePlan(const Session *running)
{
    m_checklist = running ? checklistOf(*running) : nullptr;
    m_plan = m_checklist ? planOf(*m_checklist, *running) : Plan{};
    m_estimateMs = m_checklist ? estimateOf(*m_checklist, *running) : 0;
}

void CounterState::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    const std::shared_ptr<const Catalogue> old = std::exchange(m_catalogue, std::move(catalogue));
    makePlan(session()); // before the old definitions, which the plan points into, go
    m_canUndo = undoes();
    Q_EMIT changed();
}

void CounterState::setOfficeName(const QString &office)
{
    if (std::exchange(m_officeName, office) != office)
        Q_EMIT changed();
}

void CounterState::noteTime()
{
    if (m_loaded && m_todayDate != today())
        loadToday();
}

void CounterState::loadToday()
{
    m_todayDate = today(); // first: an answer that is there at once is told of at once, and asks for it
    m_storage.run([day = m_todayDate](DeskStore &store) { return store.journal().sessionsOn(day); })
        .then(this, [this](const Stored<QList<SessionRow>> &rows) {
            if (!rows) {
                Q_EMIT refused({ErrorCode::Storage, rows.error().message, {}, {}});
                return;
            }
            m_today = *rows;
            Q_EMIT changed();
        });
    loadForgotten();
}

void CounterState::loadForgotten()
{
    m_storage.run([](DeskStore &store) { return store.forgotten(); })
        .then(this, [this](const Stored<QList<SessionRow>> &rows) {
            if (!rows)
                return; // the day's rows, read just before, have said so
            m_forgotten = *rows;
            Q_EMIT changed();
        });
}

bool CounterState::isClosed(const SessionRow &row) const
{
    return isClosed(row.day) && (row.day < today() || row.session.value < m_desk.closed.sequence);
}

bool CounterState::isClosed(QDate day) const
{
    return day < today() || day == m_desk.closed.day;
}

void CounterState::loadUsualOutcomes()
{
    m_usualOutcomes.clear();
    m_storage.run([list = m_checklist->id](DeskStore &store) { return store.journal().usualOutcomes(list); })
        .then(this, [this, list = m_checklist->id](const Stored<QStringList> &codes) {
            if (codes && m_checklist && m_checklist->id == list)
                m_usualOutcomes = *codes; // shown when the outcomes are
        });
}

int CounterState::freeMinutesBack() const
{
    const qint64 free = freeMs(m_desk, now(), earlierEndMs(m_desk, m_today));
    return static_cast<int>(std::clamp<qint64>(free / 60'000, 0, 60));
}

QString CounterState::nextTicket() const
{
    const SessionRow *last = nullptr;
    const auto isServed = [this](const QString &ticket) {
        return std::ranges::any_of(
            m_today, [&ticket](const SessionRow &row) { return row.ticket == ticket && !row.isVoid; });
    };
    for (const SessionRow &row : m_today) {
        const bool called = !row.ticket.isEmpty() && (!row.isVoid || !isServed(row.ticket));
        if (called && (!last || row.startedMs >= last->startedMs))
            last = &row;
    }
    if (!last)
        return {};
    return last->isVoid ? last->ticket : ticketAfter(last->ticket);
}

const Session *CounterState::lastClosed() const
{
    const Session *last = m_desk.find(m_desk.lastTouched);
    return last && !m_desk.running && !last->open() ? last : nullptr;
}

const Checklist *CounterState::checklistOf(const Session &session) const
{
    return m_catalogue->find(session.checklist, session.version);
}

bool CounterState::estimateIsCommittees() const
{
    return m_checklist && std::ranges::any_of(m_checklist->estimates, [this](const Estimate &estimate) {
        return estimate.committee && estimate.ms == m_estimateMs;
    });
}

const PlannedStep *CounterState::shownStep() const
{
    const PlannedStep *selected = m_shownStep.isEmpty() ? nullptr : m_plan.find(m_shownStep);
    return selected ? selected : m_plan.nextStep();
}

void CounterState::showStep(const QString &stepId)
{
    const PlannedStep *next = m_plan.nextStep();
    const QString wanted = next && next->step->id == stepId ? QString() : stepId;
    if (wanted == m_shownStep)
        return;
    m_shownStep = wanted;
    Q_EMIT changed();
}

void CounterState::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_storage.setLanguage(language);
    Q_EMIT changed();
}

void CounterState::setVisibility(TimeShown time, bool privacy)
{
    if (m_timeShown == time && m_privacy == privacy)
        return;
    m_timeShown = time;
    m_privacy = privacy;
    Q_EMIT changed();
}

void CounterState::send(const Command &command, std::function<void(const Answer &)> after)
{
    ask(command, [this, after = std::move(after)](const Answer &answer) {
        if (answer.refusal)
            Q_EMIT refused(*answer.refusal);
        else if (after)
            after(answer);
    });
}

void CounterState::ask(const Command &command, std::function<void(const Answer &)> answered)
{
    // The desk comes along, so that whoever waits for the answer finds the state it led to.
    const auto carryOut = [command](DeskStore &store) {
        const Answer answer = store.execute(command);
        return std::pair(answer, store.desk());
    };
    m_storage.run(carryOut).then(
        this, [this, answered = std::move(answered)](const std::pair<Answer, Desk> &result) {
            adopt(result.second);
            answered(result.first);
        });
}

void CounterState::setReferral(const QString &code)
{
    m_referral = code;
    Q_EMIT changed();
}

} // namespace skranketid
