// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/deskstore.h"

#include "models/domain/session/freetime.h"
#include "models/store/anchor.h"
#include "models/store/connection.h"
#include "models/store/openchecks.h"
#include "models/store/opendatabase.h"
#include "models/store/salt.h"

#include <QJsonDocument>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

Refusal refusalOf(const StoreError &error)
{
    return {ErrorCode::Storage, error.message, {}, {}};
}

} // namespace

DeskStore::DeskStore(
    const StorageOptions &options, const Clock &clock, std::shared_ptr<const Catalogue> catalogue)
    : m_options(options), m_clock(clock), m_catalogue(std::move(catalogue))
{
}

DeskStore::~DeskStore() = default;

Stored<std::unique_ptr<DeskStore>> DeskStore::open(
    const StorageOptions &options, const Clock &clock, std::shared_ptr<const Catalogue> catalogue)
{
    std::unique_ptr<DeskStore> store(new DeskStore(options, clock, std::move(catalogue)));
    if (const auto loaded = store->load(); !loaded)
        return tl::unexpected(loaded.error());
    return store;
}

Stored<void> DeskStore::load()
{
    auto connection = openDatabase(m_options);
    if (!connection)
        return tl::unexpected(connection.error());
    m_connection = std::move(*connection);
    m_journal = std::make_unique<Journal>(*m_connection);
    if (const auto opened = m_journal->open(); !opened)
        return opened;
    auto findings = checkAtOpen(*m_connection, *m_journal, m_options.anchorFile);
    if (!findings)
        return tl::unexpected(findings.error());
    m_findings = std::move(*findings);

    const auto open = m_journal->openSessions();
    const auto touched = m_journal->lastTouched();
    const auto latest = m_journal->latestSessions();
    const auto started = m_journal->lastStarted();
    const auto outages = m_journal->openOutages();
    const auto beats = m_journal->heartbeats();
    const auto decisions = m_journal->officeDecisions();
    for (const StoreError *error : {open ? nullptr : &open.error(), touched ? nullptr : &touched.error(),
             latest ? nullptr : &latest.error(), started ? nullptr : &started.error(),
             outages ? nullptr : &outages.error(), beats ? nullptr : &beats.error(),
             decisions ? nullptr : &decisions.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    QList<SessionId> ids = *open;
    ids += *latest;
    if (*touched)
        ids.append(*touched);
    auto desk = withSessions(ids);
    if (!desk)
        return tl::unexpected(desk.error());
    desk->sequence = m_journal->head().sequence;
    desk->lastTouched = *touched;
    desk->lastStarted = *started;
    for (const Event &event : *outages)
        desk->outages.append({event.body.value(u"system").toString(), event.at});
    for (const Event &event : *decisions) {
        m_office.apply(event);
        if (event.kind == EventKind::DayClosed)
            desk->closed = closedDayFrom(event);
    }
    m_desk = markInterrupted(std::move(*desk));
    for (const Journal::Heartbeat &beat : *beats)
        m_lastAlive.insert(beat.session, beat.at);
    m_anchored = anchoredSequence();
    return {};
}

/// An anchor that contradicts the journal stays as evidence until the next event; one that is only late, or
/// missing, is written at once.
qint64 DeskStore::anchoredSequence()
{
    const qint64 head = m_journal->head().sequence;
    const auto anchored = Anchor(m_options.anchorFile).read();
    if (!anchored)
        return head;
    if (!*anchored)
        return nothingAnchored;
    const auto comparison = compare(**anchored, *m_connection);
    if (!comparison || findingOf(**anchored, *comparison))
        return head;
    return (*anchored)->chain == m_journal->chainId() ? (*anchored)->sequence : nothingAnchored;
}

Stored<Desk> DeskStore::withSessions(const QList<SessionId> &ids)
{
    Desk desk = m_desk;
    for (const SessionId id : ids) {
        if (desk.find(id))
            continue;
        const auto events = m_journal->eventsOf(id);
        if (!events)
            return tl::unexpected(events.error());
        if (!events->isEmpty())
            desk.sessions.insert(id, foldSession(*m_catalogue, *events));
    }
    return desk;
}

Stored<Surroundings> DeskStore::surroundingsOf(const Command &command, const Desk &desk, const Moment &now)
{
    Surroundings around;
    around.now = now;
    around.desk = m_options.desk;
    around.office = m_options.office;
    around.salt = freshSalt();
    around.language = m_language;
    around.time = m_time;
    around.book = m_office;
    around.heartbeats = m_lastAlive;
    if (command.kind == CommandKind::Start) {
        const auto today = m_journal->sessionsOn(m_time.day(now.wallMs));
        if (!today)
            return tl::unexpected(today.error());
        around.earlierEndMs = earlierEndMs(desk, *today);
        const auto repeated = repeatOf(command.options.value(u"ticket"_s), now);
        if (!repeated)
            return tl::unexpected(repeated.error());
        around.repeatOf = *repeated;
    }
    const bool movesTime = command.kind == CommandKind::Correct || command.kind == CommandKind::Recover;
    const QList<SessionId> named = sessionsNamed(command);
    const QList<const Session *> interrupted = desk.interrupted();
    const Session *session = !named.isEmpty() ? desk.find(named.first())
        : interrupted.isEmpty()               ? nullptr
                                              : interrupted.first();
    if (!movesTime || !session)
        return around;
    const auto rows = m_journal->sessionsOn(m_time.day(session->startedWallMs));
    if (!rows)
        return tl::unexpected(rows.error());
    // Sessions that overlap this one did so while it was on hold: they set no limit.
    const qint64 ended = session->endedWallMs > 0 ? session->endedWallMs : session->last.wallMs;
    for (const SessionRow &row : *rows) {
        const bool isItself = row.session == session->id && row.chain == m_journal->chainKey();
        if (isItself || row.isVoid || row.desk != session->desk)
            continue;
        if (row.endedMs > 0 && row.endedMs <= session->startedWallMs)
            around.previousEndMs = std::max(around.previousEndMs.value_or(row.endedMs), row.endedMs);
        if (row.startedMs >= ended)
            around.nextStartMs = std::min(around.nextStartMs.value_or(row.startedMs), row.startedMs);
        if (row.startedMs < ended && row.endedMs > session->startedWallMs)
            around.overlapped = true;
    }
    return around;
}

Stored<std::optional<Answer>> DeskStore::repeated(const Command &command)
{
    if (command.id.isEmpty())
        return std::nullopt;
    const auto stored = m_journal->answerTo(command.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return std::nullopt;
    Answer answer;
    answer.json = QJsonDocument::fromJson(**stored).object();
    answer.json.insert(u"repeated"_s, true);
    answer.session = {answer.json.value(u"session"_s).toInteger()};
    return answer;
}

Answer DeskStore::execute(const Command &command)
{
    const auto earlier = repeated(command);
    if (!earlier)
        return answerOf(refusalOf(earlier.error()));
    if (*earlier)
        return **earlier;
    const Moment now = m_clock.now();
    auto desk = withSessions(sessionsNamed(command));
    if (!desk)
        return answerOf(refusalOf(desk.error()));
    const auto around = surroundingsOf(command, *desk, now);
    if (!around)
        return answerOf(refusalOf(around.error()));
    const Decision decision = decide(*m_catalogue, *desk, command, *around);
    if (!decision)
        return answerOf(decision.error());
    return carryOut(command, *decision, std::move(*desk), now);
}

Answer DeskStore::carryOut(
    const Command &command, const QList<EventDraft> &drafts, Desk desk, const Moment &now)
{
    JournalWrite write;
    const Desk before = desk;
    desk = applied(std::move(desk), drafts, now, write);
    const Answer answer = answerOf(*m_catalogue, desk, command, write.events, m_journal->chainId(), now);
    if (write.events.isEmpty())
        return answer;
    write.sessions = changedRows(write.events, before, desk);
    if (!command.id.isEmpty()) {
        write.commandId = command.id;
        write.answer = canonical(answer.json);
    }
    if (const auto written = m_journal->write(write); !written)
        return answerOf(refusalOf(written.error()));
    m_desk = std::move(desk);
    return answer;
}

/// The desk after these drafts, which become the events to write.
Desk DeskStore::applied(
    Desk desk, const QList<EventDraft> &drafts, const Moment &now, JournalWrite &write) const
{
    qint64 sequence = m_journal->head().sequence;
    for (const EventDraft &draft : drafts) {
        Event event{++sequence, draft.session, draft.kind, now, draft.body};
        if (draft.kind == EventKind::Started)
            event.session = {event.sequence};
        if (!draft.note.isEmpty())
            write.notes.insert(event.sequence, {draft.note, draft.noteSalt});
        write.events.append(event);
        desk = apply(*m_catalogue, std::move(desk), event);
    }
    return desk;
}

/// Steps of an open session change no row: a step costs one event and nothing else.
QList<SessionRow> DeskStore::changedRows(
    const QList<Event> &events, const Desk &before, const Desk &after) const
{
    QList<SessionRow> rows;
    for (const Event &event : events) {
        const Session *session = after.find(event.session);
        const Session *earlier = before.find(event.session);
        if (!session || (session->open() && earlier && earlier->open()))
            continue;
        SessionRow row = rowOf(*session, m_time);
        row.chain = m_journal->chainKey();
        rows.append(row);
    }
    return rows;
}

void DeskStore::setPlace(const QString &desk, const QString &office)
{
    m_options.desk = desk;
    m_options.office = office;
}

void DeskStore::forgetSealed(qint64 sequence)
{
    m_journal->setSealed(sequence);
    const auto isSealed = [sequence](SessionId id) { return id.value <= sequence; };
    m_desk.sessions.removeIf([&](const auto &session) { return isSealed(session.key()); });
    for (SessionId *id : {&m_desk.lastTouched, &m_desk.lastStarted}) {
        if (isSealed(*id))
            *id = {};
    }
}

void DeskStore::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
}

void DeskStore::beat()
{
    if (!m_desk.running)
        return;
    const Moment now = m_clock.now();
    if (m_journal->beat({m_desk.running}, now))
        m_lastAlive.insert(m_desk.running, now);
}

Stored<void> DeskStore::writeAnchor()
{
    const ChainHead &head = m_journal->head();
    if (m_options.anchorFile.isEmpty() || head.sequence == m_anchored)
        return {};
    const Stored<void> written = Anchor(m_options.anchorFile).write(m_journal->chainId(), head);
    if (written)
        m_anchored = head.sequence;
    return written;
}

} // namespace skranketid
