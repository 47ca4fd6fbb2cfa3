// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/exportjob.h"

#include "models/store/backupfile.h"
#include "models/store/exportjson.h"
#include "models/store/journal.h"

#include <QElapsedTimer>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int wallPage = 1000;

} // namespace

void ExportJob::Range::take(qint64 sequence)
{
    first = first == 0 ? sequence : std::min(first, sequence);
    last = std::max(last, sequence);
}

ExportJob::ExportJob(Connection &connection, const ExportPeriod &period, const QString &file)
    : m_connection(connection), m_hold(connection), m_period(period), m_out(file), m_sessions(connection),
      m_walls(connection, u"event-walls"_s), m_events(connection, u"event-page"_s),
      m_kept(connection, u"event-kept-page"_s)
{
}

double ExportJob::progress() const
{
    return m_chains.isEmpty() ? 0.0 : double(std::max<qsizetype>(0, m_chain)) / double(m_chains.size() + 1);
}

Stored<bool> ExportJob::slice(qint64 budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    do {
        if (const Stored<void> done = step(); !done)
            return tl::unexpected(done.error());
    } while (m_stage != Stage::Done && timer.elapsed() < budgetMs);
    return m_stage == Stage::Done;
}

Stored<void> ExportJob::step()
{
    switch (m_stage) {
    case Stage::Begin:
        return begin();
    case Stage::Chain:
        return beginChain();
    case Stage::Sessions:
        return readSessions();
    case Stage::Range:
        return readRange();
    case Stage::Kept:
        return writeKept();
    case Stage::Events:
        return writeEvents();
    case Stage::Batch:
        return writeBatch();
    case Stage::Rows:
        return writeRows();
    case Stage::Summaries:
        return writeSummaries();
    case Stage::End:
        return end();
    case Stage::Done:
        break;
    }
    return {};
}

Stored<void> ExportJob::begin()
{
    const auto chains = allChains(m_connection);
    if (!chains)
        return tl::unexpected(chains.error());
    std::ranges::copy_if(*chains, std::back_inserter(m_chains),
        [](const ChainCheck::Chain &chain) { return !chain.isStaged; });
    Statement batches(m_connection, u"batch-all"_s);
    const Stored<void> read = forEachRow(batches.select(), [this](const Rows &row) {
        if (row.text(5) == u"visible")
            m_visible.insert(row.integer(0));
    });
    if (!read)
        return read;
    if (const Stored<void> checked = checkIsNoneOf(m_connection.file(), m_out.name()); !checked)
        return checked;
    if (const Stored<void> opened = m_out.open(); !opened)
        return opened;
    m_out.text("{\"format\":\"skranketid-events\",\"version\":1,\"from\":\""
        + m_period.from.toString(Qt::ISODate).toLatin1() + "\",\"to\":\""
        + m_period.to.toString(Qt::ISODate).toLatin1() + "\",\n\"chains\":[");
    m_stage = Stage::Chain;
    return {};
}

Stored<void> ExportJob::beginChain()
{
    ++m_chain;
    if (m_chain == m_chains.size()) {
        m_out.text("]");
        m_out.beginList("summaries");
        m_after = 0;
        m_stage = Stage::Summaries;
        return {};
    }
    const auto seal = sealOf(m_connection, m_chains.at(m_chain).key);
    if (!seal)
        return tl::unexpected(seal.error());
    m_seal = seal->value_or(ChainSeal{});
    m_range = {};
    m_inPeriod.clear();
    m_after = m_seal.sequence;
    m_stage = Stage::Sessions;
    return {};
}

Stored<void> ExportJob::readSessions()
{
    constexpr qint64 newest = std::numeric_limits<qint64>::max();
    const auto rows = m_sessions.ofChain(m_chains.at(m_chain).key, m_after, newest, pageSize);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const SessionRow &row : *rows) {
        m_after = row.session.value;
        if (row.day >= m_period.from && row.day <= m_period.to)
            m_inPeriod.insert(row.session.value);
    }
    if (rows->size() < pageSize) {
        m_after = m_seal.sequence;
        m_stage = Stage::Range;
    }
    return {};
}

Stored<void> ExportJob::readRange()
{
    const qint64 from = m_time.startOf(m_period.from);
    const qint64 until = m_time.startOf(m_period.to.addDays(1));
    int seen = 0;
    auto rows = m_walls.select(m_chains.at(m_chain).key, m_after, wallPage);
    const Stored<void> read = forEachRow(std::move(rows), [&](const Rows &row) {
        ++seen;
        m_after = row.integer(0);
        const bool isWritten = row.integer(2) >= from && row.integer(2) < until;
        if (isWritten || m_inPeriod.contains(row.integer(1)))
            m_range.take(m_after);
    });
    if (!read || seen == wallPage)
        return read;
    return beginEvents();
}

Stored<void> ExportJob::beginEvents()
{
    const ChainCheck::Chain &chain = m_chains.at(m_chain);
    const qint64 before = std::max<qint64>(m_range.first - 1, m_seal.sequence);
    QByteArray hash = before == m_seal.sequence ? m_seal.hash : QByteArray();
    if (before > m_seal.sequence) {
        Statement statement(m_connection, u"event-hash"_s);
        const Stored<void> read = forEachRow(
            statement.select(chain.key, before), [&hash](const Rows &row) { hash = row.bytes(0); });
        if (!read)
            return read;
    }
    if (hash.isEmpty())
        hash = QByteArray(32, '\0');
    m_out.text(m_chain == 0 ? "\n{" : ",\n{");
    m_out.text("\"chain\":\"" + chain.id.toLatin1() + "\",\"kind\":\"" + chain.kind.toLatin1()
        + "\",\"previous\":" + canonical(placeOf(before, hash)));
    m_stage = Stage::Events;
    if (m_seal.sequence > 0) {
        QJsonObject seal = placeOf(m_seal.sequence, m_seal.hash);
        seal.insert(u"kept"_s, QString::fromLatin1(m_seal.kept.toHex()));
        m_out.text(",\"sealed\":" + canonical(seal));
        m_out.beginList("kept");
        m_after = 0;
        m_stage = Stage::Kept;
        return {};
    }
    m_after = before;
    m_out.beginList("events");
    return {};
}

Stored<void> ExportJob::writeKept()
{
    int seen = 0;
    auto rows = m_kept.select(m_chains.at(m_chain).key, m_after, m_seal.sequence, pageSize);
    const Stored<void> read = forEachRow(std::move(rows), [&](const Rows &row) {
        const StoredEvent event = storedEvent(row);
        ++seen;
        m_after = event.sequence;
        if (!goesWithSeal(event, m_seal.day))
            writeEvent(event);
    });
    if (!read || seen == pageSize)
        return read;
    m_out.endList();
    m_out.beginList("events");
    m_after = std::max<qint64>(m_range.first - 1, m_seal.sequence);
    m_stage = Stage::Events;
    return {};
}

void ExportJob::writeEvent(const StoredEvent &event)
{
    m_out.item(jsonOf(event));
    if (event.kind != u"imported" && event.kind != u"simulated")
        return;
    const qint64 batch = eventOf(event).value_or(Event{}).body.value(u"batch").toInteger();
    if (m_visible.contains(batch))
        m_batches.push_back(batch);
}

Stored<void> ExportJob::writeEvents()
{
    bool isDone = m_range.first == 0;
    int seen = 0;
    if (!isDone) {
        auto rows = m_events.select(m_chains.at(m_chain).key, m_after, pageSize);
        const Stored<void> read = forEachRow(std::move(rows), [&](const Rows &row) {
            const StoredEvent event = storedEvent(row);
            ++seen;
            m_after = event.sequence;
            if (event.sequence <= m_range.last)
                writeEvent(event);
        });
        if (!read)
            return read;
        isDone = seen < pageSize || m_after >= m_range.last;
    }
    if (!isDone)
        return {};
    m_out.endList();
    m_out.beginList("sessions");
    m_after = m_seal.sequence;
    m_stage = Stage::Rows;
    return {};
}

/// Of the chain's own sessions.
Stored<void> ExportJob::writeRows()
{
    constexpr qint64 newest = std::numeric_limits<qint64>::max();
    const auto rows = m_sessions.ofChain(m_chains.at(m_chain).key, m_after, newest, pageSize);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const SessionRow &row : *rows) {
        m_after = row.session.value;
        if (m_inPeriod.contains(row.session.value))
            m_out.item(jsonOf(row));
    }
    if (rows->size() == pageSize)
        return {};
    m_out.endList();
    m_out.text(",\n\"batches\":[");
    m_stage = Stage::Batch;
    m_after = -1;
    return {};
}

/// The rows of what the chain's events have imported or simulated, in the order that its digest is of.
Stored<void> ExportJob::writeBatch()
{
    if (m_batches.empty())
        return endChain();
    if (m_after < 0) {
        m_out.text("\n{\"batch\":" + QByteArray::number(m_batches.front()));
        m_out.beginList("rows");
        m_after = 0;
    }
    const auto rows = m_sessions.page(m_after, pageSize);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const SessionRow &row : *rows) {
        m_after = row.id;
        if (row.batch == m_batches.front())
            m_out.item(jsonOf(row));
    }
    if (rows->size() == pageSize)
        return {};
    m_out.endList();
    m_batches.pop_front();
    m_out.text(m_batches.empty() ? "}" : "},");
    m_after = -1;
    return {};
}

Stored<void> ExportJob::endChain()
{
    m_out.text("]}");
    m_stage = Stage::Chain;
    return {};
}

Stored<void> ExportJob::writeSummaries()
{
    const auto page = SummaryTable(m_connection).page(m_after, {}, pageSize);
    if (!page)
        return tl::unexpected(page.error());
    for (const Summary &summary : *page) {
        m_after = summary.id;
        m_out.item(jsonOf(summary));
    }
    if (page->size() < pageSize)
        m_stage = Stage::End;
    return {};
}

Stored<void> ExportJob::end()
{
    m_out.endList();
    m_out.text("}\n");
    m_stage = Stage::Done;
    return m_out.commit();
}

} // namespace skranketid
