// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dayreader.h"

#include "models/domain/office/officebook.h"
#include "models/store/connection.h"
#include "models/store/daynotes.h"
#include "models/store/deskstore.h"
#include "models/store/statement.h"
#include "models/store/storedevent.h"

#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String dailyReport("daily");

/// An event with the chain it is of: after a restore a day's events lie in an older one.
struct ChainedEvent {
    qint64 chain = 0;
    StoredEvent stored;
    Event event;
};

class DayReader {
public:
    DayReader(DeskStore &store, QDate day)
        : m_store(store), m_eventsOf(store.connection(), u"event-of-session"_s),
          m_beside(store.connection(), u"event-beside-sessions"_s),
          m_lastDay(store.connection(), u"session-last-day"_s), m_chains(store.connection(), u"chain-all"_s),
          m_from(m_time.startOf(day)), m_to(m_time.startOf(day.addDays(1)))
    {
        m_record.day = day;
    }

    Stored<DayRecord> operator()()
    {
        return readSessions()
            .and_then([this] { return readBeside(); })
            .and_then([this] { return readNote(); })
            .and_then([this] { return readDisclosure(); })
            .and_then([this] { return readHead(); })
            .map([this] { return std::move(m_record); });
    }

private:
    static constexpr int chainColumn = 8;

    Stored<QList<ChainedEvent>> all(Stored<Rows> rows, qint64 chain = 0)
    {
        QList<ChainedEvent> events;
        const Stored<void> read = forEachRow(std::move(rows), [&](const Rows &row) {
            const StoredEvent stored = storedEvent(row);
            if (const auto event = eventOf(stored)) // another one is `verify`'s to tell of
                events.append({chain > 0 ? chain : row.integer(chainColumn), stored, *event});
        });
        if (!read)
            return tl::unexpected(read.error());
        return events;
    }

    Stored<QList<ChainedEvent>> eventsOf(const SessionRow &row)
    {
        return row.session ? all(m_eventsOf.select(row.chain, row.session.value), row.chain)
                           : Stored<QList<ChainedEvent>>(QList<ChainedEvent>());
    }

    Stored<void> readSessions()
    {
        const Stored<QList<SessionRow>> rows = m_store.journal().sessionsOn(m_record.day);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const SessionRow &row : *rows) {
            const auto stored = eventsOf(row);
            if (!stored)
                return tl::unexpected(stored.error());
            QList<Event> events;
            for (const ChainedEvent &one : *stored)
                events.append(one.event);
            const Session folded = foldSession(m_store.catalogue(), events);
            m_record.sessions.append({row, folded.overReasons, folded.interruptions});
            tellHead(row, *stored);
        }
        return {};
    }

    /// The journal stands where the newest event about the day stands, in the chain of its last session.
    void tellHead(const SessionRow &row, const QList<ChainedEvent> &events)
    {
        if (row.batch != 0 || events.isEmpty())
            return;
        if (row.chain != m_headChain)
            m_record.sequence = 0;
        m_headChain = row.chain;
        considerHead(events.constLast());
    }

    void considerHead(const ChainedEvent &event)
    {
        if (m_headChain == 0)
            m_headChain = event.chain;
        if (event.chain != m_headChain || event.stored.sequence <= m_record.sequence)
            return;
        m_record.sequence = event.stored.sequence;
        m_record.hash = event.stored.hash;
        m_record.asOfMs = event.stored.at.wallMs;
    }

    Stored<void> readBeside()
    {
        const auto events = all(m_beside.select(m_from, m_to - 1));
        if (!events)
            return tl::unexpected(events.error());
        QList<ChainedEvent> open; // outages that go on, the newest of a system only
        for (const ChainedEvent &one : *events) {
            switch (one.event.kind) {
            case EventKind::OutageBegan:
                open.append(one);
                break;
            case EventKind::OutageEnded:
                endOutage(open, one);
                break;
            case EventKind::NoShow:
                ++m_record.noShows;
                considerHead(one);
                break;
            default:
                readPrinted(one.event);
            }
        }
        for (const ChainedEvent &one : std::as_const(open))
            addOutage(one, nullptr);
        std::ranges::stable_sort(m_record.outages, {}, &DayOutage::beganMs);
        return {};
    }

    static QString systemOf(const ChainedEvent &event)
    {
        return event.event.body.value(u"system").toString();
    }

    void endOutage(QList<ChainedEvent> &open, const ChainedEvent &end)
    {
        const auto began = std::ranges::find_if(open, [&end](const ChainedEvent &one) {
            return one.chain == end.chain && systemOf(one) == systemOf(end);
        });
        if (began == open.end())
            return;
        addOutage(*began, &end);
        open.erase(began);
    }

    /// What ended before the day or began after it is left out. When a chain was closed meanwhile the end is
    /// not known: it is told on the day it began only.
    void addOutage(const ChainedEvent &began, const ChainedEvent *ended)
    {
        const qint64 from = began.event.at.wallMs;
        const bool goesOn = !ended && began.chain == m_store.journal().chainKey();
        const qint64 until = ended ? ended->event.at.wallMs : goesOn ? m_to : from + 1;
        if (from >= m_to || until <= m_from)
            return;
        m_record.outages.append({systemOf(began), from, ended ? until : 0});
        considerHead(began);
        if (ended && until < m_to)
            considerHead(*ended);
    }

    void readPrinted(const Event &event)
    {
        if (m_record.firstPrintedMs == 0 && event.body.value(u"report") == dailyReport
            && event.body.value(u"day") == m_record.day.toString(Qt::ISODate))
            m_record.firstPrintedMs = event.at.wallMs;
    }

    Stored<void> readNote()
    {
        return dayNotes(m_store, m_record.day, m_record.day).map([this](const QList<DayNote> &notes) {
            if (!notes.isEmpty())
                m_record.note = notes.constFirst().text;
        });
    }

    /// As it was when the day began, and what was decided in it.
    Stored<void> readDisclosure()
    {
        const auto decisions = m_store.journal().officeDecisions();
        if (!decisions)
            return tl::unexpected(decisions.error());
        OfficeBook office;
        for (const Event &event : *decisions) {
            if (event.at.wallMs >= m_to)
                continue;
            office.apply(event);
            const bool on = office.isOn(OfficeSetting::DesksShown);
            m_record.desksShown = event.at.wallMs < m_from ? on : m_record.desksShown || on;
        }
        return {};
    }

    /// A day without sessions stands where the last one with some ended: what is recorded on later days
    /// changes nothing.
    Stored<void> readHead()
    {
        if (m_headChain == 0) {
            const auto day = m_lastDay.number(m_record.day.toJulianDay());
            if (!day)
                return tl::unexpected(day.error());
            if (!*day)
                return {};
            const auto rows = m_store.journal().sessionsOn(QDate::fromJulianDay(**day));
            if (!rows)
                return tl::unexpected(rows.error());
            for (const SessionRow &row : *rows) {
                const auto events = eventsOf(row);
                if (!events)
                    return tl::unexpected(events.error());
                tellHead(row, *events);
            }
        }
        return nameChain();
    }

    Stored<void> nameChain()
    {
        return forEachRow(m_chains.select(), [this](const Rows &row) {
            if (row.integer(0) == m_headChain)
                m_record.chain = row.text(1);
        });
    }

    DeskStore &m_store;
    const OfficeTime m_time;
    Statement m_eventsOf;
    Statement m_beside;
    Statement m_lastDay;
    Statement m_chains;
    const qint64 m_from;
    const qint64 m_to;
    qint64 m_headChain = 0;
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
