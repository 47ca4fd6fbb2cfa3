// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retentionscan.h"

#include "models/store/connection.h"
#include "models/store/fieldbytes.h"
#include "models/store/rowfields.h"

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;
constexpr qint64 rowRange = 2000;
constexpr qint64 mostBatches = 1000; // in one event; the next time takes the rest

/// The sequence of the first row, or what stands in its place.
Stored<qint64> firstOr(const Stored<std::optional<qint64>> &found, qint64 otherwise)
{
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(otherwise);
}

} // namespace

RetentionTerms RetentionTerms::of(const OfficeBook &office, QDate today)
{
    return {today.addDays(-office.number(OfficeSetting::NoteDays)),
        today.addMonths(-office.number(OfficeSetting::SessionMonths)),
        today.addYears(-office.number(OfficeSetting::SummaryYears))};
}

RetentionScan::RetentionScan(Connection &connection, const RetentionTerms &terms)
    : m_connection(connection), m_sessions(connection), m_page(connection, u"event-page"_s),
      m_batchDays(connection, u"batch-last-days"_s)
{
    m_due.terms = terms;
    m_removed.addData(QByteArrayLiteral("skranketid-removed-1,"));
}

Stored<bool> RetentionScan::step()
{
    Stored<void> step;
    switch (m_stage) {
    case Stage::Begin:
        step = begin();
        break;
    case Stage::Chain:
        step = m_chain < m_chains.size() ? beginChain() : beginBatches();
        break;
    case Stage::Events:
        step = readEvents();
        break;
    case Stage::Sessions:
        step = readSessions();
        break;
    case Stage::BatchDays:
        step = readBatchDays();
        break;
    case Stage::BatchRows:
        step = readBatchRows();
        break;
    case Stage::Done:
        break;
    }
    return step.map([this] { return m_stage == Stage::Done; });
}

Stored<void> RetentionScan::begin()
{
    const qint64 notesBefore = m_time.startOf(m_due.terms.notesBefore);
    const auto notes = Statement(m_connection, u"note-count-before"_s).number(notesBefore);
    if (!notes)
        return tl::unexpected(notes.error());
    const qint64 day = m_due.terms.summariesBefore.toJulianDay();
    const auto summaries = Statement(m_connection, u"summary-count-before"_s).number(day);
    if (!summaries)
        return tl::unexpected(summaries.error());
    m_due.notes = notes->value_or(0);
    m_due.summaries = summaries->value_or(0);
    auto chains = allChains(m_connection);
    if (!chains)
        return tl::unexpected(chains.error());
    for (const ChainCheck::Chain &chain : std::as_const(*chains)) {
        if (chain.kind != u"batch") // which come and go with theirs
            m_chains.append(chain);
    }
    m_stage = Stage::Chain;
    return {};
}

Stored<void> RetentionScan::beginChain()
{
    const ChainCheck::Chain &chain = m_chains.at(m_chain);
    m_current = {chain.key, chain.id, 0, 0, {}, {}, 0};
    const auto seal = sealOf(m_connection, chain.key);
    if (!seal)
        return tl::unexpected(seal.error());
    if (*seal)
        m_current.from = (*seal)->sequence;
    const auto head = firstOr(Statement(m_connection, u"chain-head"_s).number(chain.key), 0);
    if (!head)
        return tl::unexpected(head.error());
    m_current.seen = *head;
    const auto sequence = sealable(m_current);
    if (!sequence)
        return tl::unexpected(sequence.error());
    m_current.sequence = *sequence;
    m_after = 0;
    m_kept = KeptDigest();
    if (*sequence > m_current.from) {
        m_stage = Stage::Events;
        return {};
    }
    if (*seal)
        m_sealed.push_back({chain.key, chain.id, 0, (*seal)->sequence, (*seal)->hash, (*seal)->kept, 0});
    ++m_chain;
    return {};
}

/// The last event of the longest beginning of a chain in which every session and no-show is old enough.
Stored<qint64> RetentionScan::sealable(const Chain &chain)
{
    const QDate day = m_due.terms.sessionsBefore;
    const qint64 none = chain.seen + 1;
    const auto session = firstOr(
        Statement(m_connection, u"session-first-kept"_s).number(chain.key, chain.from, day.toJulianDay()),
        none);
    if (!session)
        return session;
    const auto noShow = firstOr(Statement(m_connection, u"event-first-kept-noshow"_s)
                                    .number(chain.key, chain.from, m_time.startOf(day)),
        none);
    if (!noShow)
        return noShow;
    const qint64 last = std::min(*session, *noShow) - 1;
    return firstOr(Statement(m_connection, u"event-last-sealable"_s).number(chain.key, chain.from, last), 0);
}

void RetentionScan::addField(const QByteArray &bytes)
{
    QByteArray field;
    appendField(field, bytes);
    m_removed.addData(field);
}

Stored<void> RetentionScan::readEvents()
{
    if (m_after == 0)
        addField(m_current.id.toUtf8());
    const auto visit = [this](const Rows &row) {
        const StoredEvent event = storedEvent(row);
        if (event.sequence > m_current.sequence)
            return;
        m_after = event.sequence;
        if (event.sequence == m_current.sequence)
            m_current.hash = event.hash;
        if (!goesWithSeal(event, m_due.terms.sessionsBefore)) {
            m_kept.add(event);
            return;
        }
        ++m_due.events;
        addField(event.hash);
        if (event.kind == u"noshow") {
            ++m_due.noShows;
            m_sums.addNoShow(m_time.day(event.at.wallMs));
        }
    };
    if (const Stored<void> read = forEachRow(m_page.select(m_current.key, m_after, pageSize), visit); !read)
        return read;
    if (m_after < m_current.sequence)
        return {};
    m_current.kept = m_kept.result();
    m_after = m_current.from;
    m_stage = Stage::Sessions;
    return {};
}

void RetentionScan::take(SummaryOrigin origin, const SessionRow &row)
{
    ++m_due.sessions;
    m_sums.add(origin, row);
    m_due.firstDay = m_due.firstDay.isValid() ? std::min(m_due.firstDay, row.day) : row.day;
    m_due.lastDay = m_due.lastDay.isValid() ? std::max(m_due.lastDay, row.day) : row.day;
}

Stored<void> RetentionScan::readSessions()
{
    const auto rows = m_sessions.ofChain(m_current.key, m_after, m_current.sequence, pageSize);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const SessionRow &row : *rows) {
        m_after = row.session.value;
        QByteArray bytes;
        appendField(bytes, row.session.value);
        visitFields(row, [&bytes](const char *, const auto &value) { appendField(bytes, value); });
        m_removed.addData(bytes);
        take(SummaryOrigin::Counter, row);
    }
    if (rows->size() == pageSize)
        return {};
    m_found.push_back(m_current);
    m_sealed.push_back(m_current);
    ++m_chain;
    m_stage = Stage::Chain;
    return {};
}

Stored<void> RetentionScan::beginBatches()
{
    Statement all(m_connection, u"batch-all"_s);
    const Stored<void> read = forEachRow(all.select(), [this](const Rows &row) {
        const bool isImport = row.text(1) == u"import";
        if (row.text(5) == u"visible" && row.integer(3) > 0)
            m_visible[row.integer(0)]
                = {isImport ? SummaryOrigin::Import : SummaryOrigin::Simulate, row.bytes(4)};
    });
    if (!read)
        return read;
    const auto last = firstOr(Statement(m_connection, u"session-last-id"_s).number(), 0);
    if (!last)
        return tl::unexpected(last.error());
    for (const auto &[id, batch] : m_visible)
        m_batches.insert(id);
    m_after = 0;
    m_lastRow = *last;
    m_stage = m_visible.empty() ? Stage::Done : Stage::BatchDays;
    return {};
}

/// A batch is its digest, so it goes as a whole: when its newest session is old enough.
Stored<void> RetentionScan::readBatchDays()
{
    const qint64 day = m_due.terms.sessionsBefore.toJulianDay();
    auto rows = m_batchDays.select(m_after, m_after + rowRange);
    const Stored<void> read = forEachRow(std::move(rows), [&](const Rows &row) {
        if (row.integer(1) >= day)
            m_batches.erase(row.integer(0));
    });
    if (!read)
        return read;
    m_after += rowRange;
    if (m_after < m_lastRow)
        return {};
    while (qint64(m_batches.size()) > mostBatches)
        m_batches.erase(std::prev(m_batches.end()));
    m_due.batches = qint64(m_batches.size());
    for (const qint64 id : m_batches) {
        QByteArray bytes;
        appendField(bytes, id);
        appendField(bytes, m_visible.at(id).digest.toHex());
        m_removed.addData(bytes);
    }
    m_after = 0;
    m_stage = m_batches.empty() ? Stage::Done : Stage::BatchRows;
    return {};
}

Stored<void> RetentionScan::readBatchRows()
{
    const auto rows = m_sessions.page(m_after, pageSize);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const SessionRow &row : *rows) {
        m_after = row.id;
        if (m_batches.contains(row.batch))
            take(m_visible.at(row.batch).origin, row);
    }
    if (rows->size() < pageSize)
        m_stage = Stage::Done;
    return {};
}

} // namespace skranketid
