// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/finding.h"
#include "models/store/journal.h"

namespace skranketid {

/// Where a chain stood at some time.
struct AnchoredHead {
    QString chain;
    qint64 sequence = 0;
    QByteArray hash; ///< 32 bytes

    friend bool operator==(const AnchoredHead &, const AnchoredHead &) = default;
};

/// The live chain's head, kept in a small file outside the database: only it can tell that the newest events
/// are gone, since what is left adds up.
class Anchor {
public:
    explicit Anchor(QString file);

    /// Replaces the file as a whole, after it is on the disk.
    Stored<void> write(const QString &chainId, const ChainHead &head) const;
    /// Nothing when there is no file.
    Stored<std::optional<AnchoredHead>> read() const;

private:
    QString m_file;
};

enum class AnchorState {
    AsExpected,
    Ahead, ///< the journal has gone on since: what a crash leaves
    Behind, ///< events are missing
    Differs, ///< the anchored event is another one now
    OtherChain ///< the anchored chain is not in this file
};

struct AnchorComparison {
    AnchorState state = AnchorState::AsExpected;
    qint64 events = 0; ///< how many more or fewer the journal has
};

Stored<AnchorComparison> compare(const AnchoredHead &anchored, Connection &connection);
/// Nothing for what is no damage.
std::optional<Finding> findingOf(const AnchoredHead &anchored, const AnchorComparison &comparison);

/// The live chain's head as the file has it; nothing while there is no chain or no event.
Stored<std::optional<AnchoredHead>> liveHead(Connection &connection);

} // namespace skranketid
