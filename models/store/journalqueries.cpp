// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/store/journalstatements.h"
#include "models/store/storedevent.h"
#include "models/store/storemessages.h"

namespace skranketid {

using namespace Qt::StringLiterals;

Journal::Statements::Statements(Connection &connection)
    : sessions(connection), events(connection), chainLive(connection, u"chain-live"_s),
      chainAdd(connection, u"chain-add"_s), chainClose(connection, u"chain-close"_s),
      chainHead(connection, u"chain-head"_s), eventsOfSession(connection, u"event-of-session"_s),
      eventLastTouched(connection, u"event-last-touched"_s),
      eventLatestSession(connection, u"event-latest-session"_s),
      eventLastStarted(connection, u"event-last-started"_s), eventOutages(connection, u"event-outages"_s),
      eventOffice(connection, u"event-office"_s), noteAdd(connection, u"note-add"_s),
      noteOfSession(connection, u"note-of-session"_s), noteDrop(connection, u"note-drop"_s),
      sessionOpen(connection, u"session-open"_s), usualOutcomes(connection, u"session-usual-outcomes"_s),
      sessionEndedUnknown(connection, u"session-ended-unknown"_s),
      sessionToComeAgain(connection, u"session-to-come-again"_s),
      heartbeatPut(connection, u"heartbeat-put"_s), heartbeatAll(connection, u"heartbeat-all"_s),
      heartbeatDropClosed(connection, u"heartbeat-drop-closed"_s), commandFind(connection, u"command-find"_s),
      commandAdd(connection, u"command-add"_s), batchPublish(connection, u"batch-publish"_s),
      batchRemove(connection, u"batch-remove"_s), passphrasePut(connection, u"passphrase-put"_s),
      passphraseDrop(connection, u"passphrase-drop"_s)
{
}

namespace {

Stored<QList<Event>> eventsIn(Stored<Rows> rows, const QString &file)
{
    QList<Event> events;
    std::optional<qint64> notUnderstood;
    const Stored<void> read = forEachRow(std::move(rows), [&](const Rows &row) {
        const StoredEvent stored = storedEvent(row);
        if (const std::optional<Event> event = eventOf(stored))
            events.append(*event);
        else
            notUnderstood = stored.sequence;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (notUnderstood)
        return failure(StoreProblem::Damaged, file, u"event %1"_s.arg(*notUnderstood));
    return events;
}

Stored<QList<SessionId>> sessionsIn(Stored<Rows> rows)
{
    QList<SessionId> ids;
    const Stored<void> read
        = forEachRow(std::move(rows), [&](const Rows &row) { ids.append(SessionId{row.integer(0)}); });
    if (!read)
        return tl::unexpected(read.error());
    return ids;
}

} // namespace

Stored<std::optional<QByteArray>> Journal::answerTo(const QString &commandId)
{
    std::optional<QByteArray> answer;
    const Stored<void> read = forEachRow(
        m_statements->commandFind.select(commandId), [&](const Rows &row) { answer = row.bytes(0); });
    if (!read)
        return tl::unexpected(read.error());
    return answer;
}

Stored<QList<Event>> Journal::eventsOf(SessionId session)
{
    if (session.value <= m_sealed)
        return QList<Event>(); // what has come to it later is not the session
    return eventsIn(m_statements->eventsOfSession.select(m_chainKey, session.value), m_connection.file());
}

Stored<QList<SessionId>> Journal::openSessions()
{
    return sessionsIn(m_statements->sessionOpen.select(m_chainKey));
}

Stored<QList<SessionId>> Journal::endedUnknown(QDate since)
{
    return sessionsIn(m_statements->sessionEndedUnknown.select(m_chainKey, since.toJulianDay()));
}

Stored<QList<SessionId>> Journal::endedToComeAgain(const QString &ticket, QDate since)
{
    const QString agreed = QString::fromUtf8(canonical({{u"again"_s, ticket}})).chopped(1).sliced(1);
    return sessionsIn(m_statements->sessionToComeAgain.select(m_chainKey, since.toJulianDay(), agreed));
}

Stored<SessionId> Journal::lastTouched()
{
    return m_statements->eventLastTouched.number(m_chainKey)
        .map([this](const std::optional<qint64> &session) { return unsealed(session.value_or(0)); });
}

Stored<QList<SessionId>> Journal::latestSessions()
{
    QList<SessionId> ids;
    SessionId latest;
    do {
        const auto next = m_statements->eventLatestSession.number(m_chainKey, latest.value);
        if (!next)
            return tl::unexpected(next.error());
        latest = unsealed(next->value_or(0));
        if (latest)
            ids.append(latest);
    } while (latest && ids.size() < 2);
    return ids;
}

Stored<SessionId> Journal::lastStarted()
{
    return m_statements->eventLastStarted.number(m_chainKey)
        .map([this](const std::optional<qint64> &session) { return unsealed(session.value_or(0)); });
}

Stored<QList<Event>> Journal::openOutages()
{
    const auto events = eventsIn(m_statements->eventOutages.select(m_chainKey), m_connection.file());
    if (!events)
        return events;
    QList<Event> open;
    for (const Event &event : *events) {
        const QJsonValue system = event.body.value(u"system");
        open.removeIf([&system](const Event &earlier) { return earlier.body.value(u"system") == system; });
        if (event.kind == EventKind::OutageBegan)
            open.append(event);
    }
    return open;
}

Stored<QList<Event>> Journal::officeDecisions()
{
    return eventsIn(m_statements->eventOffice.select(), m_connection.file());
}

Stored<QList<SessionRow>> Journal::sessionsOn(QDate day)
{
    return m_statements->sessions.on(day);
}

Stored<std::optional<SessionRow>> Journal::row(SessionId session)
{
    return m_statements->sessions.of(m_chainKey, session);
}

Stored<QStringList> Journal::usualOutcomes(const QString &checklist)
{
    QStringList codes;
    auto rows = m_statements->usualOutcomes.select(m_chainKey, checklist);
    const Stored<void> read
        = forEachRow(std::move(rows), [&](const Rows &row) { codes.append(row.text(0)); });
    if (!read)
        return tl::unexpected(read.error());
    return codes;
}

Stored<QString> Journal::noteOf(SessionId session)
{
    QString note;
    auto rows = m_statements->noteOfSession.select(m_chainKey, session.value);
    const Stored<void> read = forEachRow(std::move(rows), [&](const Rows &row) { note = row.text(0); });
    if (!read)
        return tl::unexpected(read.error());
    return note;
}

Stored<QList<Journal::Heartbeat>> Journal::heartbeats()
{
    QList<Heartbeat> beats;
    const Stored<void> read = forEachRow(m_statements->heartbeatAll.select(), [&](const Rows &row) {
        beats.append({{row.integer(0)}, {row.integer(1), row.integer(2), row.text(3)}});
    });
    if (!read)
        return tl::unexpected(read.error());
    return beats;
}

} // namespace skranketid
