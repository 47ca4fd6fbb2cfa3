// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dayreader.h"

#include "models/store/connection.h"
#include "models/store/deskstore.h"
#include "models/store/statement.h"
#include "models/store/storedevent.h"

#include <QJsonObject>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String dailyReport("daily");

class DayReader {
public:
    DayReader(DeskStore &store, QDate day)
        : m_store(store), m_chain(store.journal().chainKey()),
          m_eventsOf(store.connection(), u"event-of-session"_s),
          m_outages(store.connection(), u"event-outages"_s),
          m_printed(store.connection(), u"event-printed"_s),
          m_newest(store.connection(), u"event-newest-until"_s)
    {
        m_record.day = day;
    }

    Stored<DayRecord> operator()()
    {
        return readSessions()
            .and_then([this] { return readOutages(); })
            .and_then([this] { return readPrinted(); })
            .and_then([this] { return readHead(); })
            .map([this] { return std::move(m_record); });
    }

private:
    Stored<QList<StoredEvent>> all(Stored<Rows> rows)
    {
        QList<StoredEvent> events;
        while (rows) {
            const Stored<bool> more = rows->next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return events;
            events.append(storedEvent(*rows));
        }
        return tl::unexpected(rows.error());
    }

    Stored<void> readSessions()
    {
        const Stored<QList<SessionRow>> rows = m_store.journal().sessionsOn(m_record.day);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const SessionRow &row : *rows) {
            DaySession session{row, {}, {}};
            if (const Stored<void> read = addFromEvents(session); !read)
                return read;
            m_record.sessions.append(session);
        }
        return {};
    }

    /// A row of a batch without events has nothing more to tell.
    Stored<void> addFromEvents(DaySession &session)
    {
        if (!session.row.session)
            return {};
        const auto stored = all(m_eventsOf.select(session.row.chain, session.row.session.value));
        if (!stored)
            return tl::unexpected(stored.error());
        QList<Event> events;
        for (const StoredEvent &one : *stored) {
            if (const auto event = eventOf(one))
                events.append(*event);
        }
        const Session folded = foldSession(m_store.catalogue(), events);
        session.overReasons = folded.overReasons;
        session.interruptions = folded.interruptions;
        return {};
    }

    /// What ended before the day or began after it is left out.
    Stored<void> readOutages()
    {
        const auto events = all(m_outages.select(m_chain));
        if (!events)
            return tl::unexpected(events.error());
        QList<DayOutage> outages;
        for (const StoredEvent &stored : *events) {
            const auto event = eventOf(stored);
            if (!event)
                continue;
            const QString system = event->body.value(u"system").toString();
            if (event->kind == EventKind::OutageBegan) {
                outages.append({system, event->at.wallMs, 0});
                continue;
            }
            const auto open
                = std::find_if(outages.rbegin(), outages.rend(), [&system](const DayOutage &outage) {
                      return outage.system == system && outage.endedMs == 0;
                  });
            if (open != outages.rend())
                open->endedMs = event->at.wallMs;
        }
        const qint64 from = m_time.startOf(m_record.day);
        const qint64 to = m_time.startOf(m_record.day.addDays(1));
        for (const DayOutage &outage : outages) {
            if (outage.beganMs < to && (outage.endedMs == 0 || outage.endedMs > from))
                m_record.outages.append(outage);
        }
        return {};
    }

    Stored<void> readPrinted()
    {
        const auto events = all(m_printed.select(m_chain));
        if (!events)
            return tl::unexpected(events.error());
        for (const StoredEvent &stored : *events) {
            const auto event = eventOf(stored);
            if (event && m_record.firstPrintedMs == 0 && event->body.value(u"report") == dailyReport
                && event->body.value(u"day") == m_record.day.toString(Qt::ISODate))
                m_record.firstPrintedMs = event->at.wallMs;
        }
        return {};
    }

    /// As of the sessions up to the day: what is recorded on later days changes nothing, unless it is about
    /// them.
    Stored<void> readHead()
    {
        const Stored<SessionId> any = m_store.journal().lastStarted();
        if (!any)
            return tl::unexpected(any.error());
        if (!*any)
            return {};
        const auto newest = all(m_newest.select(m_chain, m_chain, m_record.day.toJulianDay()));
        if (!newest)
            return tl::unexpected(newest.error());
        if (newest->isEmpty())
            return {};
        const StoredEvent &event = newest->constFirst();
        m_record.chain = m_store.journal().chainId();
        m_record.sequence = event.sequence;
        m_record.hash = event.hash;
        m_record.asOfMs = event.at.wallMs;
        return {};
    }

    DeskStore &m_store;
    const qint64 m_chain;
    const OfficeTime m_time;
    Statement m_eventsOf;
    Statement m_outages;
    Statement m_printed;
    Statement m_newest;
    DayRecord m_record;
};

} // namespace

Stored<DayRecord> readDay(DeskStore &store, QDate day)
{
    return DayReader(store, day)();
}

Stored<void> recordPrinted(DeskStore &store, QDate day)
{
    const QJsonObject body{{u"report"_s, dailyReport}, {u"day"_s, day.toString(Qt::ISODate)}};
    return store.record(EventKind::Printed, body).map([](const Event &) {});
}

} // namespace skranketid
