// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/simulationjob.h"

#include "models/store/connection.h"
#include "models/store/deskstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

SimulationJob::SimulationJob(
    DeskStore &store, SimulationOrder order, std::shared_ptr<SimulationOutcome> outcome)
    : m_store(store), m_order(std::move(order)), m_outcome(std::move(outcome)), m_writer(store.connection()),
      m_chains(store.connection())
{
}

double SimulationJob::progress() const
{
    return m_order.sessions == 0 ? 0.0 : std::min(1.0, double(m_writer.lines()) / double(m_order.sessions));
}

Stored<bool> SimulationJob::slice(qint64 budgetMs)
{
    if (m_outcome->batch == 0)
        return begin().map([] { return false; });
    const Stored<bool> more = addUntil(budgetMs);
    if (!more || *more)
        return more.map([](bool) { return false; });
    return publish().map([] { return true; });
}

Stored<void> SimulationJob::begin()
{
    if (const Stored<void> checked = checkNoneIsReal(); !checked)
        return checked;
    const Stored<void> begun = m_writer.begin(BatchKind::Simulate);
    if (begun)
        m_outcome->batch = m_writer.batch();
    return begun;
}

Stored<void> SimulationJob::checkNoneIsReal()
{
    const auto real = Statement(m_store.connection(), u"batch-real-sessions"_s).number();
    if (!real)
        return tl::unexpected(real.error());
    if (real->value_or(0) != 0) {
        return tl::unexpected(StoreError{StoreProblem::Input,
            QCoreApplication::translate("Store",
                "%1 holds real sessions, and simulated ones do not belong among them. Nothing was changed: "
                "simulate in a database of its own, with --profile or --database.")
                .arg(m_store.connection().file())});
    }
    return {};
}

Stored<bool> SimulationJob::addUntil(qint64 budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    const LazyCommits lazy(m_store.connection());
    Stored<Transaction> transaction = Transaction::begin(m_store.connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    bool more = true;
    while (more && timer.elapsed() < budgetMs) {
        const auto made = m_order.source(m_piece);
        if (!made)
            return tl::unexpected(StoreError{StoreProblem::Input, made.error()});
        more = *made;
        if (!more)
            break;
        if (!m_piece.events.isEmpty()) {
            const Stored<qint64> chain
                = m_chains.add(*transaction, m_outcome->batch, m_piece.chain, m_piece.events);
            if (!chain)
                return tl::unexpected(chain.error());
            m_piece.row.chain = *chain;
        }
        if (const Stored<void> added = m_writer.add(*transaction, m_piece.row); !added)
            return tl::unexpected(added.error());
    }
    return transaction->commit().map([more] { return more; });
}

Stored<void> SimulationJob::publish()
{
    // The counter works meanwhile.
    if (const Stored<void> checked = checkNoneIsReal(); !checked)
        return checked;
    const BatchSeal seal = m_writer.seal();
    JournalWrite with;
    with.publish = seal;
    // A seed may be larger than what every reader of JSON takes for a number.
    const auto event = m_store.record(EventKind::Simulated,
        {{u"batch"_s, seal.batch}, {u"lines"_s, seal.lines},
            {u"digest"_s, QString::fromLatin1(seal.digest.toHex())},
            {u"seed"_s, QString::number(m_order.seed)}},
        with);
    if (!event)
        return tl::unexpected(event.error());
    m_outcome->isPublished = true;
    return {};
}

void SimulationJob::abandon()
{
    // Its rows are invisible already; should this fail, the next start finds the batch.
    if (const Stored<void> abandoned = m_writer.abandon(); !abandoned)
        qWarning("%s", qUtf8Printable(abandoned.error().message));
}

} // namespace skranketid
