// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/housekeeping.h"
#include "models/domain/text/ticket.h"
#include "models/store/deskstore.h"

namespace skranketid {

namespace {

constexpr int daysToAskAbout = 14;
constexpr int daysToComeAgain = 31;

} // namespace

Stored<void> DeskStore::keepHouse()
{
    const Moment now = m_clock.now();
    QDate lastDay;
    if (m_desk.lastStarted) {
        const auto last = m_journal->row(m_desk.lastStarted);
        if (!last)
            return tl::unexpected(last.error());
        lastDay = *last ? (*last)->day : QDate();
    }
    QList<EventDraft> drafts = endForgotten(m_desk, m_office, m_time, m_lastAlive, now);
    drafts += closeLastDay(m_desk, lastDay, m_time.day(now.wallMs));
    if (drafts.isEmpty())
        return {};
    JournalWrite write;
    Desk desk = applied(m_desk, drafts, now, write);
    write.sessions = changedRows(write.events, m_desk, desk);
    if (const auto written = m_journal->write(write); !written)
        return written;
    m_desk = std::move(desk);
    return {};
}

Stored<QList<SessionRow>> DeskStore::forgotten()
{
    const QDate since = m_time.day(m_clock.now().wallMs).addDays(-daysToAskAbout);
    const auto ids = m_journal->endedUnknown(since);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto desk = withSessions(*ids);
    if (!desk)
        return tl::unexpected(desk.error());
    QList<SessionRow> rows;
    for (const SessionId id : *ids) {
        const Session *session = desk->find(id);
        if (session && !session->endTold)
            rows.append(rowOf(*session, m_time));
    }
    return rows;
}

/// The latest visit that ended with the agreement to come again with this ticket.
Stored<SessionId> DeskStore::repeatOf(const QString &ticket, const Moment &now)
{
    if (!isTicket(ticket))
        return SessionId{};
    const auto ids = m_journal->endedToComeAgain(ticket, m_time.day(now.wallMs).addDays(-daysToComeAgain));
    if (!ids)
        return tl::unexpected(ids.error());
    const auto desk = withSessions(*ids);
    if (!desk)
        return tl::unexpected(desk.error());
    for (const SessionId id : *ids) {
        const Session *session = desk->find(id);
        if (session && session->phase == Phase::Ended && session->again == ticket)
            return id;
    }
    return SessionId{};
}

} // namespace skranketid
