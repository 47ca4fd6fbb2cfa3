// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sessionreader.h"

#include "models/domain/time/calendar.h"
#include "models/store/deskstore.h"
#include "models/store/statement.h"
#include "models/store/storedevent.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBack = 14;
constexpr qsizetype mostVisits = 30;

Stored<QList<Event>> eventsOf(DeskStore &store, const SessionRow &row)
{
    QList<Event> events;
    Statement select(store.connection(), u"event-of-session"_s);
    const Stored<void> read
        = forEachRow(select.select(row.chain, row.session.value), [&events](const Rows &rows) {
              if (const auto event = eventOf(storedEvent(rows))) // another one is `verify`'s to tell of
                  events.append(*event);
          });
    if (!read)
        return tl::unexpected(read.error());
    return events;
}

Stored<void> readLive(DeskStore &store, SessionRecord &record)
{
    const auto row = store.journal().row(record.row.session);
    if (!row)
        return tl::unexpected(row.error());
    if (*row)
        record.row = **row;
    const auto note = store.journal().noteOf(record.row.session);
    if (!note)
        return tl::unexpected(note.error());
    record.note = *note;
    return {};
}

bool canBeVisitOf(const SessionRow &row, const Session &session, qint64 liveChain)
{
    return row.batch == 0 && row.chain == liveChain && !row.open && !row.isVoid
        && row.training == session.training && row.session != session.id
        && !session.links.contains(row.session);
}

} // namespace

Stored<SessionRecord> readSession(DeskStore &store, const SessionRow &row)
{
    SessionRecord record;
    record.row = row;
    if (row.batch != 0 || !row.session) {
        record.now = sessionOf(row);
        record.measured = record.now;
        return record;
    }
    if (record.row.chain == 0)
        record.row.chain = store.journal().chainKey();
    record.isLive = record.row.chain == store.journal().chainKey();
    const auto events = eventsOf(store, record.row);
    if (!events)
        return tl::unexpected(events.error());
    record.now = foldSession(store.catalogue(), *events);
    record.measured = asFirstEnded(store.catalogue(), *events);
    if (!record.isLive)
        return record;
    return readLive(store, record).map([&record] { return std::move(record); });
}

Stored<QList<OtherVisit>> readOtherVisits(DeskStore &store, const Session &session)
{
    const QDate day = OfficeTime().day(session.startedWallMs);
    const QDate since = day.addDays(-daysBack);
    QList<SessionId> agreed;
    if (!session.ticket.isEmpty()) {
        const auto ids = store.journal().endedToComeAgain(session.ticket, since);
        if (!ids)
            return tl::unexpected(ids.error());
        agreed = *ids;
    }
    QList<OtherVisit> visits;
    for (QDate each = day; each >= since; each = each.addDays(-1)) {
        const auto rows = store.journal().sessionsOn(each);
        if (!rows)
            return tl::unexpected(rows.error());
        for (auto row = rows->crbegin(); row != rows->crend(); ++row) {
            if (!canBeVisitOf(*row, session, store.journal().chainKey()))
                continue;
            const bool same
                = !row->ticket.isEmpty() && (row->ticket == session.ticket || row->ticket == session.again);
            visits.append({*row, same || agreed.contains(row->session)});
        }
    }
    std::ranges::stable_sort(visits, std::ranges::greater(), &OtherVisit::sameTicket);
    visits.resize(std::min(visits.size(), mostVisits));
    return visits;
}

} // namespace skranketid
