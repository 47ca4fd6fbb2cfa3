// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retention.h"

#include "models/store/connection.h"
#include "models/store/deskstore.h"
#include "models/store/storemessages.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int mostAttempts = 1000;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

RetentionJob::RetentionJob(DeskStore &store, const RetentionTerms &terms, const QString &backup,
    std::shared_ptr<RetentionOutcome> outcome)
    : m_store(store), m_terms(terms), m_outcome(std::move(outcome)), m_isPreview(backup.isEmpty()),
      m_backup(m_isPreview ? nullptr : std::make_unique<BackupJob>(store.connection(), backup)),
      m_stage(m_isPreview ? Stage::Scan : Stage::Backup),
      m_cleanup(store.connection(), SealCleanup::Staged::Keep),
      m_batches(store.connection(), BatchCleanup::Staged::Keep)
{
}

RetentionJob::~RetentionJob() = default;

double RetentionJob::progress() const
{
    const double within = m_stage == Stage::Backup ? m_backup->progress()
        : m_stage == Stage::Delete                 ? m_cleanup.progress()
        : m_stage == Stage::Batches                ? m_batches.progress()
                                                   : 0.0;
    return (double(m_stage) + within) / double(Stage::Done);
}

Stored<bool> RetentionJob::slice(qint64 budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    do {
        const Stage before = m_stage;
        if (const Stored<void> done = step(budgetMs - timer.elapsed()); !done)
            return tl::unexpected(done.error());
        const bool waits = m_stage == before && (m_stage == Stage::Backup || m_stage >= Stage::Publish);
        if (waits)
            break;
    } while (m_stage != Stage::Done && timer.elapsed() < budgetMs);
    return m_stage == Stage::Done;
}

Stored<void> RetentionJob::step(qint64 budgetMs)
{
    switch (m_stage) {
    case Stage::Backup:
        return backUp(budgetMs);
    case Stage::Scan:
        return scan();
    case Stage::Stage:
        return beginSeal();
    case Stage::Fill:
        return fill();
    case Stage::Digest:
        return digest();
    case Stage::Publish:
        return publish();
    case Stage::Delete:
        return finish(m_cleanup, budgetMs, Stage::Batches);
    case Stage::Batches:
        return finish(m_batches, budgetMs, Stage::Checkpoint);
    case Stage::Checkpoint:
        return checkpoint();
    case Stage::Done:
        break;
    }
    return {};
}

Stored<void> RetentionJob::finish(SlicedJob &job, qint64 budgetMs, Stage next)
{
    const Stored<bool> done = job.slice(std::max<qint64>(1, budgetMs));
    if (!done)
        return tl::unexpected(done.error());
    if (*done)
        m_stage = next;
    return {};
}

Stored<void> RetentionJob::backUp(qint64 budgetMs)
{
    const Stored<void> done = finish(*m_backup, budgetMs, Stage::Scan);
    if (done && m_stage != Stage::Backup)
        m_backup.reset();
    return done;
}

Stored<void> RetentionJob::scan()
{
    if (!m_scan)
        m_scan = std::make_unique<RetentionScan>(m_store.connection(), m_terms);
    const Stored<bool> done = m_scan->step();
    if (!done)
        return tl::unexpected(done.error());
    if (!*done)
        return {};
    m_outcome->due = m_scan->due();
    m_stage = m_isPreview || m_outcome->due.isNothing() ? Stage::Done : Stage::Stage;
    return {};
}

Stored<void> RetentionJob::beginSeal()
{
    const auto seal
        = Statement(m_store.connection(), u"seal-add"_s)
              .number(m_terms.sessionsBefore.toJulianDay(), OfficeTime().startOf(m_terms.notesBefore),
                  m_terms.summariesBefore.toJulianDay());
    if (!seal)
        return tl::unexpected(seal.error());
    if (!*seal) {
        return tl::unexpected(StoreError{StoreProblem::Locked,
            QCoreApplication::translate(
                "Store", "What is old is being removed already. Wait until that is done, then try again.")});
    }
    m_seal = **seal;
    m_summaries = m_scan->sums().all();
    m_summaries.removeIf([this](const Summary &summary) { return summary.day < m_terms.summariesBefore; });
    m_stage = Stage::Fill;
    return {};
}

Stored<void> RetentionJob::fill()
{
    const LazyCommits lazy(m_store.connection());
    Stored<Transaction> transaction = Transaction::begin(m_store.connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    SummaryTable table(m_store.connection());
    const qsizetype until = std::min(m_summaries.size(), m_filled + pageSize);
    for (; m_filled < until; ++m_filled) {
        m_summaries[m_filled].seal = m_seal;
        if (const Stored<void> added = table.add(*transaction, m_summaries.at(m_filled)); !added)
            return added;
    }
    if (m_filled == m_summaries.size())
        m_stage = Stage::Digest;
    return transaction->commit();
}

/// Over all that will be left, those of earlier seals too.
Stored<void> RetentionJob::digest()
{
    const auto page
        = SummaryTable(m_store.connection()).page(m_digestAfter, m_terms.summariesBefore, pageSize);
    if (!page)
        return tl::unexpected(page.error());
    for (const Summary &summary : *page) {
        m_digest.add(summary);
        m_digestAfter = summary.id;
        ++m_rows;
    }
    if (page->size() < pageSize)
        m_stage = Stage::Publish;
    return {};
}

/// Whether an old session was corrected, or a batch removed, since they were read.
Stored<bool> RetentionJob::isStale()
{
    Statement touched(m_store.connection(), u"event-sealed-touched"_s);
    for (const RetentionScan::Chain &chain : m_scan->chains()) {
        const auto found = touched.number(chain.key, chain.seen, chain.sequence);
        if (!found)
            return tl::unexpected(found.error());
        if (found->value_or(0) != 0)
            return true;
    }
    QSet<qint64> visible;
    Statement all(m_store.connection(), u"batch-all"_s);
    const Stored<void> read = forEachRow(all.select(), [&visible](const Rows &row) {
        if (row.text(5) == u"visible")
            visible.insert(row.integer(0));
    });
    if (!read)
        return tl::unexpected(read.error());
    return !std::ranges::all_of(
        m_scan->batches(), [&visible](qint64 batch) { return visible.contains(batch); });
}

QJsonObject RetentionJob::body() const
{
    const RetentionDue &due = m_scan->due();
    QJsonArray chains;
    QJsonArray batches;
    for (const RetentionScan::Chain &chain : m_scan->sealed()) {
        chains.append(QJsonObject{{u"chain"_s, chain.id}, {u"sequence"_s, chain.sequence},
            {u"hash"_s, hex(chain.hash)}, {u"kept"_s, hex(chain.kept)}});
    }
    for (const qint64 batch : m_scan->batches())
        batches.append(batch);
    return {{u"day"_s, m_terms.sessionsBefore.toString(Qt::ISODate)},
        {u"notes_before"_s, m_terms.notesBefore.toString(Qt::ISODate)},
        {u"summaries_before"_s, m_terms.summariesBefore.toString(Qt::ISODate)}, {u"chains"_s, chains},
        {u"batches"_s, batches}, {u"sessions"_s, due.sessions}, {u"no_shows"_s, due.noShows},
        {u"events"_s, due.events}, {u"notes"_s, due.notes}, {u"removed"_s, hex(m_scan->removed())},
        {u"summaries"_s, hex(m_digest.result())}, {u"summaries_left"_s, m_rows},
        {u"summaries_removed"_s, due.summaries}};
}

Stored<void> RetentionJob::writeSeal(qint64 chain, qint64 sequence)
{
    Connection &connection = m_store.connection();
    Statement publish(connection, u"seal-publish"_s);
    Stored<void> step = publish.run(chain, sequence, m_seal);
    if (step && publish.changedRows() != 1)
        return failure(StoreProblem::Input, connection.file(), u"seal"_s);
    Statement add(connection, u"seal-chain-add"_s);
    for (const RetentionScan::Chain &sealed : m_scan->chains()) {
        if (step)
            step = add.run(sealed.key, m_seal, sealed.sequence, sealed.hash, sealed.kept);
    }
    Statement remove(connection, u"batch-remove"_s);
    for (const qint64 batch : m_scan->batches()) {
        if (step)
            step = remove.run(batch);
    }
    return step;
}

Stored<void> RetentionJob::publish()
{
    if (m_store.connection().isRead())
        return {};
    const Stored<bool> stale = isStale();
    if (!stale)
        return tl::unexpected(stale.error());
    if (*stale) {
        abandon();
        m_scan.reset();
        m_filled = 0;
        m_digest = SummaryDigest();
        m_digestAfter = m_rows = 0;
        m_stage = Stage::Scan;
        return {};
    }
    const qint64 chain = m_store.journal().chainKey();
    const qint64 sequence = m_store.journal().head().sequence + 1;
    JournalWrite with;
    with.also = [this, chain, sequence] { return writeSeal(chain, sequence); };
    const Stored<Event> event = m_store.record(EventKind::Sealed, body(), with);
    if (!event)
        return tl::unexpected(event.error());
    m_seal = 0;
    m_outcome->sequence = event->sequence;
    for (const RetentionScan::Chain &sealed : m_scan->chains()) {
        if (sealed.key == chain)
            m_store.forgetSealed(sealed.sequence);
    }
    const RetentionDue &due = m_outcome->due;
    qInfo("retention: event %lld: %lld notes erased, %lld sessions sealed, %lld summaries removed",
        static_cast<long long>(event->sequence), static_cast<long long>(due.notes),
        static_cast<long long>(due.sessions), static_cast<long long>(due.summaries));
    m_stage = Stage::Delete;
    return {};
}

/// What was deleted is overwritten in the file, but earlier pages of it still lie in the log.
Stored<void> RetentionJob::checkpoint()
{
    Connection &connection = m_store.connection();
    if (connection.isFrozen()) // a backup is being made
        return {};
    const Stored<bool> frozen = connection.freeze();
    if (!frozen)
        return tl::unexpected(frozen.error());
    if (*frozen) {
        connection.thaw();
        m_stage = Stage::Done;
    } else if (++m_attempts == mostAttempts) {
        return failure(StoreProblem::Locked, connection.file(), u"checkpoint"_s);
    }
    return {};
}

/// Before the event is written, nothing has happened; after it, the next start goes on.
void RetentionJob::abandon()
{
    if (m_backup)
        m_backup->abandon();
    if (m_seal == 0)
        return;
    m_seal = 0;
    Stored<Transaction> transaction = Transaction::begin(m_store.connection());
    Stored<void> dropped = transaction ? dropStagedSeals(m_store.connection(), *transaction)
                                       : Stored<void>(tl::unexpect, transaction.error());
    if (dropped)
        dropped = transaction->commit();
    if (!dropped)
        qWarning("%s", qUtf8Printable(dropped.error().message));
}

} // namespace skranketid
