// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/verifyjob.h"

#include "models/store/connection.h"
#include "models/store/salt.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr qsizetype mostFindings = 200;

} // namespace

VerifyJob::VerifyJob(Connection &connection, VerifyAgainst against, std::shared_ptr<VerifyReport> report)
    : m_connection(connection), m_hold(connection), m_against(std::move(against)),
      m_report(std::move(report)), m_sessions(connection), m_notePage(connection, u"note-page"_s),
      m_eventsOfSession(connection, u"event-of-session"_s), m_seals(connection)
{
}

double VerifyJob::progress() const
{
    const qint64 done = m_report->events + m_report->sessions;
    return m_stage == Stage::Done ? 1.0 : m_total == 0 ? 0.0 : std::min(0.99, double(done) / double(m_total));
}

Stored<bool> VerifyJob::slice(qint64 budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    while (m_stage != Stage::Done && timer.elapsed() < budgetMs) {
        const Stored<bool> done = step();
        if (!done && !isDamage(done))
            return done;
        // A page that cannot be read is what was looked for; the rest may still be readable.
        if (done ? *done : passOver(done.error())) {
            m_stage = Stage(int(m_stage) + 1);
            m_chain = 0;
        }
    }
    return m_stage == Stage::Done;
}

Stored<bool> VerifyJob::step()
{
    switch (m_stage) {
    case Stage::Start:
        return start();
    case Stage::Seals:
        return checkSeals();
    case Stage::Events:
        return checkEvents();
    case Stage::Notes:
        return checkNotes();
    case Stage::Sessions:
        return checkSessions();
    case Stage::Finish:
        return finish();
    case Stage::Done:
        break;
    }
    return true;
}

void VerifyJob::add(const QString &where, const QString &what, qint64 sequence)
{
    if (m_report->findings.size() < mostFindings)
        m_report->findings.append({where, what, sequence});
}

bool VerifyJob::passOver(const StoreError &error)
{
    switch (m_stage) {
    case Stage::Start:
        tellUnread(error, m_connection.file(),
            QCoreApplication::translate(
                "Store", "The list of chains cannot be read, so nothing was checked."));
        m_stage = Stage::Finish;
        return true;
    case Stage::Seals:
        leaveSeals(error);
        return true;
    case Stage::Events:
        leaveChain(m_chains[m_chain++], error);
        return false;
    case Stage::Notes:
        tellUnread(error, m_chains[m_chain++].where(),
            QCoreApplication::translate(
                "Store", "The notes after this event cannot be read and were not checked."),
            std::exchange(m_noteAfter, 0));
        return false;
    case Stage::Sessions:
        m_rowsUnread = true;
        tellUnread(error, m_connection.file(),
            QCoreApplication::translate("Store",
                "The sessions after this row cannot be read. They were not checked, nor were the batches."),
            m_sessionAfter);
        return true;
    case Stage::Finish:
    case Stage::Done:
        break;
    }
    leaveBatches(error);
    return true;
}

void VerifyJob::tellUnread(
    const StoreError &error, const QString &where, const QString &what, qint64 sequence)
{
    if (!std::exchange(m_damageTold, true))
        add(m_connection.file(), error.message, 0);
    add(where, what, sequence);
}

void VerifyJob::leaveBatches(const StoreError &error)
{
    m_batchesUnread = true;
    tellUnread(error, m_connection.file(),
        QCoreApplication::translate(
            "Store", "The list of batches cannot be read, so they were not checked."));
}

void VerifyJob::leaveSeals(const StoreError &error)
{
    m_sealsUnread = true;
    tellUnread(error, m_connection.file(),
        QCoreApplication::translate(
            "Store", "What is left of sealed sessions cannot be read and was not checked."));
}

void VerifyJob::leaveChain(const ChainCheck &chain, const StoreError &error)
{
    m_unread.insert(chain.chain().key);
    m_withoutRow.remove(chain.chain().key);
    tellUnread(error, chain.where(),
        QCoreApplication::translate("Store",
            "The events after this one cannot be read. They were not checked, nor were the sessions "
            "and batches they tell of."),
        chain.sequence());
}

Stored<bool> VerifyJob::checkSeals()
{
    if (m_isOlder || m_sealsUnread)
        return true;
    return m_seals.step(
        m_report->findings, [this](qint64 chain, const StoredEvent &event) { visitEvent(chain, event); });
}

Stored<bool> VerifyJob::checkEvents()
{
    if (m_chain == m_chains.size())
        return true;
    ChainCheck &chain = m_chains[m_chain];
    const qint64 key = chain.chain().key;
    const auto done = chain.next(
        pageSize, m_report->findings, [this, key](const StoredEvent &event) { visitEvent(key, event); });
    if (!done)
        return done;
    if (*done) {
        m_checkedTo.insert(key, chain.sequence());
        ++m_chain;
    }
    return false;
}

void VerifyJob::visitEvent(qint64 chain, const StoredEvent &event)
{
    ++m_report->events;
    m_batches.visitEvent(event);
    m_seals.visitEvent(chain, event);
    if (event.kind == u"started")
        m_withoutRow[chain].insert(event.session);
    if (event.kind != u"chain-started")
        return;
    if (const std::optional<Event> read = eventOf(event)) {
        const QString closed = read->body.value(u"chain").toString();
        m_continued.insert(closed,
            {closed, read->body.value(u"sequence").toInteger(),
                QByteArray::fromHex(read->body.value(u"hash").toString().toLatin1())});
    }
}

Stored<bool> VerifyJob::checkNotes()
{
    if (m_chain == m_chains.size())
        return true;
    const ChainCheck &chain = m_chains[m_chain];
    Stored<Rows> rows = m_notePage.select(chain.chain().key, m_noteAfter, pageSize);
    if (!rows)
        return tl::unexpected(rows.error());
    for (int seen = 0; seen < pageSize; ++seen) {
        const Stored<bool> more = rows->next();
        if (!more)
            return more;
        if (!*more) {
            m_noteAfter = 0;
            ++m_chain;
            return false;
        }
        checkNote(chain, *rows);
        m_noteAfter = rows->integer(0);
    }
    return false;
}

void VerifyJob::checkNote(const ChainCheck &chain, const Rows &rows)
{
    StoredEvent stored;
    stored.kind = rows.text(3);
    stored.body = rows.text(4).toUtf8();
    const std::optional<Event> event = eventOf(stored);
    const bool isNoted = event && (event->kind == EventKind::Noted || event->kind == EventKind::DayNoted);
    if (!isNoted || event->body.value(u"digest").toString() != saltedDigest(rows.bytes(1), rows.text(2)))
        add(chain.where(), QCoreApplication::translate("Store", "The note was changed after it was written."),
            rows.integer(0));
}

Stored<bool> VerifyJob::finish()
{
    if (const Stored<void> caughtUp = catchUp(); !caughtUp)
        return tl::unexpected(caughtUp.error());
    checkContinuation();
    if (!m_rowsUnread && !m_isOlder)
        checkMissingRows();
    if (!m_batchesUnread && !m_isOlder) {
        const BatchCheck::Read read{readAllEvents(), !m_rowsUnread};
        const Stored<qint64> batches = m_batches.finish(m_connection, read, m_report->findings);
        if (!batches)
            return tl::unexpected(batches.error());
        m_report->batches = *batches;
    }
    if (readAllEvents() && !m_isOlder) {
        const Stored<void> seals = m_seals.finish(m_report->findings);
        if (isDamage(seals))
            leaveSeals(seals.error());
        else if (!seals)
            return tl::unexpected(seals.error());
    }
    m_report->findings.resize(std::min(m_report->findings.size(), mostFindings));
    return true;
}

/// What was written while the job ran.
Stored<void> VerifyJob::catchUp()
{
    const auto visit = [this](const StoredEvent &event) {
        ++m_report->events;
        m_batches.visitEvent(event);
    };
    for (ChainCheck &chain : m_chains) {
        bool ended = m_unread.contains(chain.chain().key);
        while (!ended) {
            const Stored<bool> done = chain.next(pageSize, m_report->findings, visit);
            if (!done && !isDamage(done))
                return tl::unexpected(done.error());
            if (!done)
                leaveChain(chain, done.error());
            ended = !done || *done;
        }
    }
    return {};
}

/// A closed chain ends where its successor says: no anchor is kept for it any more.
void VerifyJob::checkContinuation()
{
    for (const ChainCheck &chain : m_chains) {
        const QString &kind = chain.chain().kind;
        const bool isAnchored = m_against.anchor && m_against.anchor->chain == chain.chain().id;
        if (kind == u"live" || (!isAnchored && (kind == u"batch" || kind == u"merged")))
            continue;
        const auto seen = m_continued.constFind(chain.chain().id);
        const bool isUnread = m_unread.contains(chain.chain().key);
        if (isUnread || (seen == m_continued.cend() && !readAllEvents()))
            continue;
        const bool fits = seen != m_continued.cend() && seen->sequence == chain.sequence()
            && (chain.sequence() == 0 || seen->hash == chain.hash());
        if (!fits)
            add(chain.where(),
                QCoreApplication::translate("Store", "The chain does not end where the next one says."),
                chain.sequence());
    }
}

} // namespace skranketid
