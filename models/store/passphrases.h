// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officesetting.h"
#include "models/domain/time/clock.h"
#include "models/store/statement.h"

namespace skranketid {

class DeskStore;

/// How it stands with a role's passphrase.
struct PassphraseStand {
    bool isSet = false;
    qint64 waitMs = 0; ///< before the next one is looked at
};

/// The roles' passphrases in the database, for the storage thread; Secret does the arithmetic elsewhere.
/// Wrong ones are counted in the file, and a wait is measured by the monotonic clock: neither a new start of
/// the program nor a turned clock ends it, and a new start of the computer begins it anew.
class Passphrases {
public:
    explicit Passphrases(DeskStore &store);

    Stored<PassphraseStand> stand(Role role, const Moment &now);

    struct Attempt {
        PassphraseStand stand; ///< not set, or to wait for: nothing was counted
        QString hash; ///< else to be compared with
    };
    /// Counts the attempt as a wrong one before anybody looks at it: whoever ends the program has tried too.
    Stored<Attempt> attempt(Role role, const Moment &now);
    Stored<void> wasRight(Role role);
    /// Says so in the journal too; the hash is not in it.
    Stored<void> set(Role role, const QString &hash);
    /// Nobody's passphrase opens the role's pages then: a new one is asked for.
    Stored<void> reset(Role role);

private:
    struct Row {
        QString hash;
        qint64 failed = 0;
        qint64 monotonicMs = 0;
        QString boot;
    };
    Stored<std::optional<Row>> find(Role role);
    Stored<qint64> waitOf(Role role, const Row &row, const Moment &now);

    DeskStore &m_store;
    Statement m_find;
    Statement m_failed;
};

} // namespace skranketid
