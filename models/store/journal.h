// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officesetting.h"
#include "models/domain/session/event.h"
#include "models/domain/session/sessionrow.h"
#include "models/store/storeerror.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace skranketid {

class Connection;
class Transaction;
struct StoredEvent;

struct ChainHead {
    qint64 sequence = 0; ///< 0: nothing written yet
    QByteArray hash; ///< 32 bytes; zeros at sequence 0
};

struct NoteText {
    QString text;
    QByteArray salt;
};

/// A staged batch as it is when all its rows are there.
struct BatchSeal {
    qint64 batch = 0;
    qint64 lines = 0;
    QByteArray digest; ///< 32 bytes
};

/// Which note: the store's key of its chain, and its event there.
struct NoteKey {
    qint64 chain = 0;
    qint64 sequence = 0;
};

/// Of a role's pages. Empty: there is none any more.
struct PassphraseHash {
    Role role = Role::Manager;
    QString hash;
};

/// What is written together or not at all.
struct JournalWrite {
    QList<Event> events; ///< sequences head + 1, head + 2, ...
    QHash<qint64, NoteText> notes; ///< by sequence
    QList<SessionRow> sessions; ///< rows of the sessions these events changed; inserted or replaced
    QString commandId; ///< optional, with the answer to repeat
    QByteArray answer;
    std::optional<BatchSeal> publish; ///< a staged batch that becomes visible with these events
    qint64 remove = 0; ///< a visible batch that these events remove
    QList<NoteKey> erasedNotes = {}; ///< whose text is dropped
    std::optional<PassphraseHash> passphrase = {}; ///< the one these events tell of
    std::function<Stored<void>()> also = {}; ///< what else is written, in the same transaction
};

/// The append-only list of events of the live chain, and the session rows derived from it, on one connection.
/// Belongs to the thread that opened it. Every write is one transaction; when it has returned, it is on the
/// disk.
class Journal {
public:
    explicit Journal(Connection &connection);
    ~Journal();

    /// Finds the live chain, or makes it.
    Stored<void> open();

    qint64 chainKey() const { return m_chainKey; } ///< the store's key of the live chain
    QString chainId() const { return m_chainId; } ///< random, stays with the chain wherever it goes
    const ChainHead &head() const { return m_head; }

    Stored<void> write(const JournalWrite &write);
    /// Sessions up to this one are sealed: for the journal there is nothing of them any more.
    void setSealed(qint64 sequence) { m_sealed = sequence; }
    /// The stored answer to a command id.
    Stored<std::optional<QByteArray>> answerTo(const QString &commandId);

    /// A live session's events in order.
    Stored<QList<Event>> eventsOf(SessionId session);
    /// Ids of the live chain's open sessions, oldest first.
    Stored<QList<SessionId>> openSessions();
    /// The session of the newest event that is of a session and no afterthought (corrected, excluded,
    /// included, linked); none in an empty chain.
    Stored<SessionId> lastTouched();
    /// The two sessions that the newest events of sessions are of, whatever their kind: by them alone it is
    /// known whether another session than a given one has moved since.
    Stored<QList<SessionId>> latestSessions();
    Stored<SessionId> lastStarted(); ///< none in a chain without sessions
    /// Events that are not of a session and still matter: outages without an end.
    Stored<QList<Event>> openOutages();
    /// All `configured` and `day-closed` events, those of the chains before this one too, in the order they
    /// were written.
    Stored<QList<Event>> officeDecisions();
    Stored<QList<SessionRow>> sessionsOn(QDate day);
    Stored<std::optional<SessionRow>> row(SessionId session);
    /// The at most three end codes used most with this checklist in the chain's latest 500 sessions, each at
    /// least three times; the most used first.
    Stored<QStringList> usualOutcomes(const QString &checklist);
    /// Sessions that began on or after `since` and ended at a time nobody knows, the newest first; not those
    /// that are void, excluded or for training.
    Stored<QList<SessionId>> endedUnknown(QDate since);
    /// Sessions that began on or after `since` and whose end named `ticket` for another visit, the newest
    /// first. The end may have been undone.
    Stored<QList<SessionId>> endedToComeAgain(const QString &ticket, QDate since);
    Stored<QString> noteOf(SessionId session); ///< the newest note's text; empty when erased or none

    struct Heartbeat {
        SessionId session;
        Moment at;
    };
    /// Adds or replaces the heartbeats of `sessions`. Not part of the chain; those of sessions no longer open
    /// are dropped when the journal is opened.
    Stored<void> beat(const QList<SessionId> &sessions, const Moment &now);
    Stored<QList<Heartbeat>> heartbeats();

    /// Closes the live chain and begins another, which says where the old one stood: after a restore the old
    /// one may have gone on elsewhere, so it gets no event of this. What is open in it ends: see
    /// `endedWithChain`.
    Stored<void> startNewChain(const Moment &now);

private:
    struct Statements;

    Stored<bool> findLiveChain();
    Stored<void> makeLiveChain();
    Stored<void> readHead();
    Stored<void> store(
        const Transaction &transaction, const JournalWrite &write, const QList<StoredEvent> &events);
    Stored<void> storeBatches(const JournalWrite &write);
    Stored<void> storePassphrase(const JournalWrite &write);
    Stored<void> commit(const JournalWrite &write, const QList<StoredEvent> &events);
    Stored<void> endOpenSessions(const Transaction &transaction);
    void forgetUncommitted();
    SessionId unsealed(qint64 session) const { return {session > m_sealed ? session : 0}; }

    Connection &m_connection;
    std::unique_ptr<Statements> m_statements;
    qint64 m_chainKey = 0;
    QString m_chainId;
    ChainHead m_head;
    qint64 m_sealed = 0;
    bool m_headKnown = false; ///< not after a commit of uncertain outcome
};

/// SHA-256 over the version, the chain, every field of the event and the hash before it, each with its
/// length.
QByteArray hashOf(const QByteArray &previous, const QString &chainId, const Event &event);

/// Canonical JSON: UTF-8, keys sorted, no blanks.
QByteArray canonical(const QJsonObject &body);

} // namespace skranketid
