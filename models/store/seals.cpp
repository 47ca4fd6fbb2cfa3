// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seals.h"

#include "models/store/connection.h"
#include "models/store/fieldbytes.h"
#include "models/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersionWithSeals = 2;

} // namespace

Stored<std::optional<ChainSeal>> sealOf(Connection &connection, qint64 chain)
{
    const Stored<int> version = connection.version();
    if (!version)
        return tl::unexpected(version.error());
    std::optional<ChainSeal> seal;
    if (*version < firstVersionWithSeals)
        return seal;
    Statement statement(connection, u"seal-of-chain"_s);
    const Stored<void> read = forEachRow(statement.select(chain), [&seal](const Rows &row) {
        seal = ChainSeal{row.integer(5), row.integer(0), row.bytes(1), row.bytes(2),
            QDate::fromJulianDay(row.integer(3)), row.integer(4) != 0};
    });
    if (!read)
        return tl::unexpected(read.error());
    return seal;
}

bool goesWithSeal(const StoredEvent &event, QDate day)
{
    if (event.session > 0 || event.kind == u"noshow")
        return true;
    if (event.kind != u"day-noted")
        return false;
    const QString noted = QJsonDocument::fromJson(event.body).object().value(u"day").toString();
    return QDate::fromString(noted, Qt::ISODate) < day;
}

KeptDigest::KeptDigest() : m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
    m_hash->addData(QByteArrayLiteral("skranketid-kept-1,"));
}

void KeptDigest::add(const StoredEvent &event)
{
    QByteArray bytes;
    appendField(bytes, event.sequence);
    appendField(bytes, event.session);
    appendField(bytes, event.kind);
    appendField(bytes, event.at.wallMs);
    appendField(bytes, event.at.boot);
    appendField(bytes, event.at.monotonicMs);
    appendField(bytes, event.body);
    appendField(bytes, event.hash.toHex());
    m_hash->addData(bytes);
}

} // namespace skranketid
