// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/event.h"

#include <QByteArray>

#include <optional>

namespace skranketid {

class Rows;

/// An event exactly as it lies in the file. What is hashed are these bytes, not what is read from them.
struct StoredEvent {
    qint64 sequence = 0;
    qint64 session = 0;
    QString kind;
    Moment at;
    QByteArray body;
    QByteArray hash;
};

StoredEvent toStored(const Event &event);
/// From a row of one of the `event-*` selects.
StoredEvent storedEvent(const Rows &rows);
/// Empty when the kind is unknown or the body no object.
std::optional<Event> eventOf(const StoredEvent &stored);

QByteArray hashOf(const QByteArray &previous, const QString &chainId, const StoredEvent &event);

} // namespace skranketid
