// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/rowfields.h"
#include "models/store/verifyjob.h"

#include <QCoreApplication>

namespace skranketid {

namespace {

constexpr int pageSize = 50; // a row may take the folding of all its events

QString whereOf(const SessionRow &row)
{
    if (row.batch > 0)
        return QCoreApplication::translate("Store", "batch %1").arg(row.batch);
    return QCoreApplication::translate("Store", "session %1").arg(row.session.value);
}

} // namespace

Stored<bool> VerifyJob::checkSessions()
{
    if (m_isOlder)
        return true;
    const auto rows = m_sessions.page(m_sessionAfter, pageSize);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const SessionRow &row : *rows) {
        m_sessionAfter = row.id;
        ++m_report->sessions;
        const bool counts = row.batch == 0 || m_batches.visitRow(row);
        const bool hasEvents = row.batch == 0 || row.chain > 0;
        if (counts && !hasEvents && row.session)
            add(whereOf(row), QCoreApplication::translate("Store", "The session belongs to no chain."),
                row.id);
        if (!counts || !hasEvents || m_unread.contains(row.chain))
            continue;
        const Stored<void> checked = checkSession(row);
        if (checked)
            continue;
        if (!isDamage(checked))
            return tl::unexpected(checked.error());
        tellUnread(checked.error(), whereOf(row),
            QCoreApplication::translate(
                "Store", "The events of the session cannot be read, so it was not checked."),
            row.id);
    }
    return rows->size() < pageSize;
}

Stored<void> VerifyJob::checkSession(const SessionRow &row)
{
    if (row.session.value <= m_seals.sealedTo(row.chain) && m_seals.isDeleting(row.chain))
        return {};
    if (row.session.value > m_checkedTo.value(row.chain)) {
        const bool isKnown = m_checkedTo.contains(row.chain);
        // In a known chain it has started after the events were read, or it has no event: `eventsOf` tells.
        if (!isKnown) {
            add(whereOf(row), QCoreApplication::translate("Store", "The session belongs to no chain."),
                row.id);
            return {};
        }
    } else if (!m_withoutRow[row.chain].remove(row.session.value)) {
        add(whereOf(row), QCoreApplication::translate("Store", "The journal knows nothing of this session."),
            row.id);
        return {};
    }
    if (!m_against.rowOf)
        return {};
    const Stored<QList<Event>> events = eventsOf(row);
    if (!events)
        return tl::unexpected(events.error());
    if (const QString mistake = mistakeIn(row, *events); !mistake.isEmpty())
        add(whereOf(row), mistake, row.id);
    return {};
}

Stored<QList<Event>> VerifyJob::eventsOf(const SessionRow &row)
{
    QList<Event> events;
    auto rows = m_eventsOfSession.select(row.chain, row.session.value);
    const Stored<void> read = forEachRow(std::move(rows), [&events](const Rows &stored) {
        // What cannot be understood was reported with its chain.
        if (const std::optional<Event> event = eventOf(storedEvent(stored)))
            events.append(*event);
    });
    if (!read)
        return tl::unexpected(read.error());
    return events;
}

QString VerifyJob::mistakeIn(const SessionRow &row, const QList<Event> &events) const
{
    if (events.isEmpty())
        return QCoreApplication::translate("Store", "The journal knows nothing of this session.");
    const SessionRow whole = m_against.rowOf(events);
    const bool endedWithIt = whole.open && m_closed.contains(row.chain);
    const auto expected = [endedWithIt](const SessionRow &computed) {
        return endedWithIt && computed.open ? endedWithChain(computed) : computed;
    };
    if (expected(whole).open != row.open)
        return QCoreApplication::translate("Store", "Whether the session is open differs from its events.");
    const QString field = firstDifference(row, expected(whole));
    if (field.isEmpty())
        return {};
    // The row of an open session is as of an earlier event: steps do not touch it.
    for (qsizetype count = events.size() - 1; whole.open && count > 0; --count) {
        const SessionRow earlier = m_against.rowOf(events.first(count));
        if (earlier.open && firstDifference(row, expected(earlier)).isEmpty())
            return {};
    }
    return QCoreApplication::translate("Store", "The session differs from its events in: %1.").arg(field);
}

void VerifyJob::checkMissingRows()
{
    for (auto chain = m_withoutRow.cbegin(); chain != m_withoutRow.cend(); ++chain) {
        for (const qint64 session : *chain)
            add(QCoreApplication::translate("Store", "session %1").arg(session),
                QCoreApplication::translate("Store", "The session is in the journal but its row is missing."),
                session);
    }
}

} // namespace skranketid
