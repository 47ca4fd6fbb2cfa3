// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedevent.h"

#include "models/store/fieldbytes.h"
#include "models/store/journal.h"
#include "models/store/statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace skranketid {

QByteArray canonical(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

StoredEvent toStored(const Event &event)
{
    const QString kind = QString::fromLatin1(formOf(event.kind).name);
    return {event.sequence, event.session.value, kind, event.at, canonical(event.body), {}};
}

StoredEvent storedEvent(const Rows &rows)
{
    StoredEvent event;
    event.sequence = rows.integer(0);
    event.session = rows.integer(1);
    event.kind = rows.text(2);
    event.at = {rows.integer(3), rows.integer(5), rows.text(4)};
    event.body = rows.text(6).toUtf8();
    event.hash = rows.bytes(7);
    return event;
}

std::optional<Event> eventOf(const StoredEvent &stored)
{
    const auto kind = eventKindNamed(stored.kind);
    const QJsonDocument body = QJsonDocument::fromJson(stored.body);
    if (!kind || !body.isObject())
        return std::nullopt;
    return Event{stored.sequence, {stored.session}, *kind, stored.at, body.object()};
}

QByteArray hashOf(const QByteArray &previous, const QString &chainId, const StoredEvent &event)
{
    QByteArray bytes = QByteArrayLiteral("skranketid-event-1,");
    appendField(bytes, chainId);
    appendField(bytes, event.sequence);
    appendField(bytes, event.session);
    appendField(bytes, event.kind);
    appendField(bytes, event.at.wallMs);
    appendField(bytes, event.at.boot);
    appendField(bytes, event.at.monotonicMs);
    appendField(bytes, event.body);
    appendField(bytes, previous.toHex());
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray hashOf(const QByteArray &previous, const QString &chainId, const Event &event)
{
    return hashOf(previous, chainId, toStored(event));
}

} // namespace skranketid
