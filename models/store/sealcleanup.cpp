// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealcleanup.h"

#include "models/store/connection.h"
#include "models/store/seals.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr qint64 sessionRange = 500; // sequences, of which few begin a session

} // namespace

Stored<void> dropStagedSeals(Connection &connection, const Transaction &)
{
    const Stored<void> dropped = Statement(connection, u"summary-drop-staged"_s).run();
    return dropped ? Statement(connection, u"seal-drop-staged"_s).run() : dropped;
}

SealCleanup::SealCleanup(Connection &connection, Staged staged)
    : m_connection(connection), m_part(staged == Staged::Drop ? Part::Staged : Part::Next)
{
}

double SealCleanup::progress() const
{
    const qint64 done = m_before + (m_event + m_session) / 2;
    return m_total == 0 ? 0.0 : std::min(1.0, double(done) / double(m_total));
}

Stored<bool> SealCleanup::slice(qint64 budgetMs)
{
    // Who compares rows with events would miss them.
    const auto mustWait = [this] { return m_part != Part::Staged && m_connection.isRead(); };
    if (mustWait())
        return false;
    QElapsedTimer timer;
    timer.start();
    const LazyCommits lazy(m_connection);
    Stored<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    do {
        if (const Stored<void> done = step(*transaction); !done)
            return tl::unexpected(done.error());
    } while (m_part != Part::Done && !mustWait() && timer.elapsed() < budgetMs);
    return transaction->commit().map([this] { return m_part == Part::Done; });
}

Stored<void> SealCleanup::step(const Transaction &transaction)
{
    switch (m_part) {
    case Part::Staged:
        m_part = Part::Next;
        return dropStagedSeals(m_connection, transaction);
    case Part::Next:
        return next();
    case Part::Summaries:
        return dropSummaries();
    case Part::Notes:
        return dropNotes();
    case Part::Chains:
        return m_chains.isEmpty() ? finish() : nextChain();
    case Part::Done:
        break;
    }
    return {};
}

Stored<void> SealCleanup::next()
{
    std::optional<Seal> found;
    Statement deleting(m_connection, u"seal-deleting"_s);
    Stored<void> read = forEachRow(deleting.select(), [&found](const Rows &row) {
        if (!found)
            found
                = Seal{row.integer(0), QDate::fromJulianDay(row.integer(1)), row.integer(2), row.integer(3)};
    });
    if (!read || !found) {
        m_part = Part::Done;
        return read;
    }
    m_seal = *found;
    m_event = m_session = m_total = m_before = 0;
    Statement chains(m_connection, u"seal-chains-of"_s);
    read = forEachRow(chains.select(m_seal.id), [this](const Rows &row) {
        m_chains.append({row.integer(0), row.integer(1)});
        m_total += row.integer(1);
    });
    m_part = Part::Summaries;
    return read;
}

Stored<void> SealCleanup::dropSummaries()
{
    Statement drop(m_connection, u"summary-drop-before"_s);
    const Stored<void> dropped = drop.run(m_seal.summariesBefore, pageSize);
    if (dropped && drop.changedRows() < pageSize)
        m_part = Part::Notes;
    return dropped;
}

Stored<void> SealCleanup::dropNotes()
{
    Statement drop(m_connection, u"note-drop-before"_s);
    const Stored<void> dropped = drop.run(m_seal.notesBeforeMs, pageSize);
    if (dropped && drop.changedRows() < pageSize)
        m_part = Part::Chains;
    return dropped;
}

Stored<void> SealCleanup::nextChain()
{
    const auto [chain, last] = m_chains.constFirst();
    if (m_event < last)
        return dropEvents();
    if (m_session < last)
        return dropSessions();
    m_before += last;
    m_event = m_session = 0;
    m_chains.removeFirst();
    return {};
}

Stored<void> SealCleanup::dropEvents()
{
    const auto [chain, last] = m_chains.constFirst();
    QList<qint64> going;
    Statement page(m_connection, u"event-sealed-page"_s);
    qint64 seen = 0;
    const Stored<void> read = forEachRow(page.select(chain, m_event, last, pageSize), [&](const Rows &row) {
        StoredEvent event;
        event.sequence = row.integer(0);
        event.session = row.integer(1);
        event.kind = row.text(2);
        event.body = row.text(3).toUtf8();
        m_event = event.sequence;
        ++seen;
        if (goesWithSeal(event, m_seal.day))
            going.append(event.sequence);
    });
    if (!read)
        return read;
    Statement note(m_connection, u"note-drop"_s);
    Statement drop(m_connection, u"event-drop"_s);
    for (const qint64 sequence : std::as_const(going)) {
        Stored<void> dropped = note.run(chain, sequence);
        if (dropped)
            dropped = drop.run(chain, sequence);
        if (!dropped)
            return dropped;
    }
    if (seen < pageSize)
        m_event = last;
    return {};
}

Stored<void> SealCleanup::dropSessions()
{
    const auto [chain, last] = m_chains.constFirst();
    const qint64 until = std::min(last, m_session + sessionRange);
    Statement drop(m_connection, u"session-drop-sealed"_s);
    const Stored<void> dropped = drop.run(chain, m_session, until);
    m_session = until;
    return dropped;
}

Stored<void> SealCleanup::finish()
{
    m_part = Part::Next;
    return Statement(m_connection, u"seal-done"_s).run(m_seal.id);
}

} // namespace skranketid
