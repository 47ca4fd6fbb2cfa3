// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storedevent.h"
#include "models/store/storeerror.h"

#include <QCryptographicHash>
#include <QDate>

#include <memory>

namespace skranketid {

class Connection;

/// How far a chain is sealed. Its events of sessions up to `sequence` are gone; what came after is checked
/// from `hash` on.
struct ChainSeal {
    qint64 seal = 0; ///< the row of table `seal`
    qint64 sequence = 0;
    QByteArray hash; ///< of the event with that sequence
    QByteArray kept; ///< KeptDigest of what stayed
    QDate day; ///< sessions that began before it were sealed
    bool isDeleting = false; ///< what is sealed may still be there
};

/// Nothing when the chain is not sealed, and for a database of a version that knew no seals.
Stored<std::optional<ChainSeal>> sealOf(Connection &connection, qint64 chain);

/// Whether an event of a sealed part goes: those of sessions, no-shows, and notes on a day before `day`. What
/// the office has decided, imported or printed stays.
bool goesWithSeal(const StoredEvent &event, QDate day);

/// Running SHA-256 over the events that stay in a sealed part, in order: no hash before them vouches for
/// them.
class KeptDigest {
public:
    KeptDigest();

    void add(const StoredEvent &event);
    QByteArray result() const { return m_hash->result(); } ///< 32 bytes

private:
    std::unique_ptr<QCryptographicHash> m_hash;
};

} // namespace skranketid
