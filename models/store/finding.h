// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace skranketid {

/// Something that is not as it should be: one sentence in the user's language, never a stored value.
struct Finding {
    QString where; ///< the file, chain, session or batch
    QString what;
    qint64 sequence = 0; ///< the event or row; 0 when it is of no single one
};

/// What a check of a whole database came to. No findings: everything adds up.
struct VerifyReport {
    qint64 events = 0;
    qint64 sessions = 0;
    qint64 batches = 0;
    QList<Finding> findings; ///< the first 200
};

} // namespace skranketid
