// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storedevent.h"
#include "models/store/summaries.h"

#include <QJsonObject>

namespace skranketid {

// What an export of the journal writes of each thing.

/// The body as it was hashed, to the last byte: a reader parses it on his own.
QJsonObject jsonOf(const StoredEvent &event);
QJsonObject jsonOf(const SessionRow &row); ///< the fields a batch's digest is of, and the session's number
QJsonObject jsonOf(const Summary &summary);
QJsonObject placeOf(qint64 sequence, const QByteArray &hash); ///< in a chain

} // namespace skranketid
