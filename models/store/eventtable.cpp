// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventtable.h"

#include "models/store/connection.h"

namespace skranketid {

using namespace Qt::StringLiterals;

EventTable::EventTable(Connection &connection)
    : m_add(connection, u"event-add"_s), m_bootFind(connection, u"boot-find"_s),
      m_bootAdd(connection, u"boot-add"_s)
{
}

Stored<void> EventTable::add(const Transaction &transaction, qint64 chain, const StoredEvent &event)
{
    const Stored<qint64> boot = bootKey(transaction, event.at.boot);
    if (!boot)
        return tl::unexpected(boot.error());
    return m_add.run(chain, event.sequence, event.session, event.kind, event.at.wallMs, *boot,
        event.at.monotonicMs, QString::fromUtf8(event.body), event.hash);
}

Stored<qint64> EventTable::bootKey(const Transaction &, const QString &boot)
{
    if (const auto known = m_boots.constFind(boot); known != m_boots.cend())
        return *known;
    auto key = m_bootFind.number(boot);
    if (key && !*key)
        key = m_bootAdd.number(boot);
    if (!key)
        return tl::unexpected(key.error());
    return *m_boots.insert(boot, key->value_or(0));
}

} // namespace skranketid
