// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"

#include "models/store/connection.h"
#include "models/store/journalstatements.h"
#include "models/store/rowfields.h"
#include "models/store/seals.h"
#include "models/store/storedevent.h"
#include "models/store/storemessages.h"

#include <QUuid>

namespace skranketid {

using namespace Qt::StringLiterals;

Journal::Journal(Connection &connection) : m_connection(connection)
{
}

Journal::~Journal() = default;

Stored<void> Journal::open()
{
    m_statements = std::make_unique<Statements>(m_connection);
    auto found = findLiveChain();
    if (found && !*found) {
        Stored<Transaction> transaction = Transaction::begin(m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const Stored<void> made = makeLiveChain();
        if (!made)
            return made;
        if (const Stored<void> committed = transaction->commit(); !committed)
            return committed;
    }
    if (!found)
        return tl::unexpected(found.error());
    if (const Stored<void> read = readHead(); !read)
        return read;
    const auto seal = sealOf(m_connection, m_chainKey);
    if (!seal)
        return tl::unexpected(seal.error());
    m_sealed = *seal ? (*seal)->sequence : 0;
    return m_statements->heartbeatDropClosed.run(m_chainKey);
}

Stored<bool> Journal::findLiveChain()
{
    Stored<Rows> rows = m_statements->chainLive.select();
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> found = rows->next();
    if (found && *found) {
        m_chainKey = rows->integer(0);
        m_chainId = rows->text(1);
    }
    return found;
}

Stored<void> Journal::makeLiveChain()
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const auto key = m_statements->chainAdd.number(id);
    if (!key)
        return tl::unexpected(key.error());
    m_chainKey = key->value_or(0);
    m_chainId = id;
    m_sealed = 0;
    m_head = {0, QByteArray(32, '\0')};
    return {};
}

Stored<void> Journal::readHead()
{
    m_headKnown = false;
    Stored<Rows> rows = m_statements->chainHead.select(m_chainKey);
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    m_head = *found ? ChainHead{rows->integer(0), rows->bytes(1)} : ChainHead{0, QByteArray(32, '\0')};
    m_headKnown = true;
    return {};
}

Stored<void> Journal::write(const JournalWrite &write)
{
    if (!m_headKnown) {
        if (const Stored<void> read = readHead(); !read)
            return read;
    }
    ChainHead newHead = m_head;
    QList<StoredEvent> events;
    for (const Event &event : write.events) {
        if (event.sequence != newHead.sequence + 1)
            return failure(StoreProblem::Input, m_connection.file(), u"event %1"_s.arg(event.sequence));
        StoredEvent stored = toStored(event);
        stored.hash = hashOf(newHead.hash, m_chainId, stored);
        newHead = {stored.sequence, stored.hash};
        events.append(stored);
    }

    const Stored<void> committed = commit(write, events);
    if (committed) {
        m_head = newHead;
        return {};
    }
    // Nobody knows whether a failed commit has reached the disk, so the file is asked.
    forgetUncommitted();
    const Stored<void> read = readHead();
    const bool isThere = read && !events.isEmpty() && m_head.hash == newHead.hash;
    return isThere ? Stored<void>() : committed;
}

Stored<void> Journal::commit(const JournalWrite &write, const QList<StoredEvent> &events)
{
    Stored<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Stored<void> stored = store(*transaction, write, events); !stored)
        return stored;
    return transaction->commit();
}

void Journal::forgetUncommitted()
{
    m_statements->sessions.rolledBack();
    m_statements->events.rolledBack();
}

Stored<void> Journal::store(
    const Transaction &transaction, const JournalWrite &write, const QList<StoredEvent> &events)
{
    for (const StoredEvent &event : events) {
        if (const Stored<void> added = m_statements->events.add(transaction, m_chainKey, event); !added)
            return added;
    }
    for (auto note = write.notes.cbegin(); note != write.notes.cend(); ++note) {
        const auto added = m_statements->noteAdd.run(m_chainKey, note.key(), note->salt, note->text);
        if (!added)
            return added;
    }
    for (const NoteKey &note : write.erasedNotes) {
        if (const auto dropped = m_statements->noteDrop.run(note.chain, note.sequence); !dropped)
            return dropped;
    }
    for (const SessionRow &row : write.sessions) {
        if (const Stored<void> put = m_statements->sessions.put(transaction, row); !put)
            return put;
    }
    if (const Stored<void> batches = storeBatches(write); !batches)
        return batches;
    if (const Stored<void> others = write.also ? write.also() : Stored<void>(); !others)
        return others;
    if (const Stored<void> passphrase = storePassphrase(write); !passphrase)
        return passphrase;
    if (write.commandId.isEmpty())
        return {};
    const qint64 sequence = events.isEmpty() ? m_head.sequence : events.last().sequence;
    return m_statements->commandAdd.run(write.commandId, sequence, write.answer);
}

Stored<void> Journal::storeBatches(const JournalWrite &write)
{
    const auto changeOne = [this](Statement &statement, const auto &...values) -> Stored<void> {
        const Stored<void> changed = statement.run(values...);
        if (changed && statement.changedRows() != 1)
            return failure(StoreProblem::Input, m_connection.file(), u"batch"_s);
        return changed;
    };
    if (write.publish) {
        const BatchSeal &seal = *write.publish;
        const auto published = changeOne(m_statements->batchPublish, seal.lines, seal.digest, seal.batch);
        if (!published)
            return published;
    }
    return write.remove > 0 ? changeOne(m_statements->batchRemove, write.remove) : Stored<void>();
}

Stored<void> Journal::storePassphrase(const JournalWrite &write)
{
    if (!write.passphrase)
        return {};
    const QString role = codeOf(write.passphrase->role);
    return write.passphrase->hash.isEmpty() ? m_statements->passphraseDrop.run(role)
                                            : m_statements->passphrasePut.run(role, write.passphrase->hash);
}

Stored<void> Journal::beat(const QList<SessionId> &sessions, const Moment &now)
{
    const auto put = [&]() -> Stored<void> {
        Stored<Transaction> transaction = Transaction::begin(m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const Stored<qint64> boot = m_statements->events.bootKey(*transaction, now.boot);
        if (!boot)
            return tl::unexpected(boot.error());
        for (const SessionId session : sessions) {
            const auto beat
                = m_statements->heartbeatPut.run(session.value, *boot, now.monotonicMs, now.wallMs);
            if (!beat)
                return beat;
        }
        return transaction->commit();
    };
    const Stored<void> done = put();
    if (!done)
        forgetUncommitted();
    return done;
}

Stored<void> Journal::endOpenSessions(const Transaction &transaction)
{
    const auto open = openSessions();
    if (!open)
        return tl::unexpected(open.error());
    for (const SessionId session : *open) {
        const auto found = row(session);
        if (!found)
            return tl::unexpected(found.error());
        if (const auto put = m_statements->sessions.put(transaction, endedWithChain(**found)); !put)
            return put;
    }
    return {};
}

Stored<void> Journal::startNewChain(const Moment &now)
{
    const QJsonObject old{{u"chain"_s, m_chainId}, {u"sequence"_s, m_head.sequence},
        {u"hash"_s, QString::fromLatin1(m_head.hash.toHex())}};
    {
        Stored<Transaction> transaction = Transaction::begin(m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        Stored<void> step = endOpenSessions(*transaction);
        if (step)
            step = m_statements->chainClose.run(m_chainKey);
        if (step)
            step = makeLiveChain();
        StoredEvent event = toStored({1, {}, EventKind::ChainStarted, now, old});
        event.hash = hashOf(m_head.hash, m_chainId, event);
        if (step)
            step = store(*transaction, {}, {event});
        if (step)
            step = transaction->commit();
        if (!step) {
            forgetUncommitted();
            return step;
        }
    }
    return readHead();
}

} // namespace skranketid
