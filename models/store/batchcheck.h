// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batchdigest.h"
#include "models/store/finding.h"
#include "models/store/storedevent.h"
#include "models/store/storeerror.h"

#include <QHash>

#include <map>

namespace skranketid {

class Connection;

/// Compares batches three ways: what the journal says of them, what table `batch` says, what their rows add
/// up to.
class BatchCheck {
public:
    /// Notes the batches that are visible now: only their rows are digested.
    Stored<void> begin(Connection &connection);
    void visitEvent(const StoredEvent &event);
    /// False for a row of a batch that is not checked.
    bool visitRow(const SessionRow &row);
    /// What of the database was read, and so can be held against what the rest says.
    struct Read {
        bool allEvents = true;
        bool allRows = true;
    };
    /// To be called in the same breath as the last `visitEvent`. Returns how many batches were checked.
    Stored<qint64> finish(Connection &connection, const Read &read, QList<Finding> &findings);

private:
    struct Recorded { ///< as table `batch` has it
        QString kind;
        QString source;
        qint64 lines = 0;
        QString digest;
        QString state;
    };
    static Stored<std::map<qint64, Recorded>> recorded(Connection &connection);
    QString mistakeIn(qint64 id, const Recorded &batch, const Read &read) const;

    std::map<qint64, BatchDigest> m_digests;
    QHash<qint64, Event> m_published;
};

} // namespace skranketid
