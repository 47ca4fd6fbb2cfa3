// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/passphrases.h"

#include "models/domain/office/passphraserule.h"
#include "models/store/deskstore.h"

#include <QJsonObject>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

Passphrases::Passphrases(DeskStore &store)
    : m_store(store), m_find(store.connection(), u"passphrase-find"_s),
      m_failed(store.connection(), u"passphrase-failed"_s)
{
}

Stored<std::optional<Passphrases::Row>> Passphrases::find(Role role)
{
    std::optional<Row> found;
    const Stored<void> read = forEachRow(m_find.select(codeOf(role)), [&](const Rows &row) {
        found = Row{row.text(0), row.integer(1), row.integer(2), row.text(3)};
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Stored<qint64> Passphrases::waitOf(Role role, const Row &row, const Moment &now)
{
    const qint64 whole = waitAfterMs(row.failed);
    if (whole == 0)
        return 0;
    const qint64 passed = now.monotonicMs - row.monotonicMs;
    if (row.boot == now.boot && passed >= 0)
        return std::max<qint64>(0, whole - passed);
    // What has passed since is not known for certain: the wait begins anew.
    return m_failed.run(row.failed, now.monotonicMs, now.boot, codeOf(role)).map([whole] { return whole; });
}

Stored<PassphraseStand> Passphrases::stand(Role role, const Moment &now)
{
    const auto row = find(role);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return PassphraseStand{};
    return waitOf(role, **row, now).map([](qint64 waitMs) { return PassphraseStand{true, waitMs}; });
}

Stored<Passphrases::Attempt> Passphrases::attempt(Role role, const Moment &now)
{
    const auto row = find(role);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return Attempt{};
    const auto waitMs = waitOf(role, **row, now);
    if (!waitMs)
        return tl::unexpected(waitMs.error());
    if (*waitMs > 0)
        return Attempt{{true, *waitMs}, {}};
    return m_failed.run((*row)->failed + 1, now.monotonicMs, now.boot, codeOf(role)).map([&row] {
        return Attempt{{true, 0}, (*row)->hash};
    });
}

Stored<void> Passphrases::wasRight(Role role)
{
    return m_failed.run(qint64(0), qint64(0), QString(), codeOf(role));
}

Stored<void> Passphrases::set(Role role, const QString &hash)
{
    JournalWrite with;
    with.passphrase = PassphraseHash{role, hash};
    return m_store.record(EventKind::PassphraseSet, {{u"role"_s, codeOf(role)}}, with).map([](const Event &) {
    });
}

Stored<void> Passphrases::reset(Role role)
{
    JournalWrite with;
    with.passphrase = PassphraseHash{role, {}};
    return m_store.record(EventKind::PassphraseSet, {{u"role"_s, codeOf(role)}, {u"reset"_s, true}}, with)
        .map([](const Event &) {});
}

} // namespace skranketid
