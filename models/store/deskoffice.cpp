// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/deskstore.h"

namespace skranketid {

Stored<void> DeskStore::configure(const OfficeChange &change)
{
    if (const auto fine = checkChange(change, m_catalogue->terms); !fine)
        return tl::unexpected(StoreError{StoreProblem::Input, fine.error()});
    return record(EventKind::Configured, bodyOf(change)).map([](const Event &) {});
}

Stored<Event> DeskStore::record(EventKind kind, const QJsonObject &body, JournalWrite with)
{
    const Event event{m_journal->head().sequence + 1, {}, kind, m_clock.now(), body};
    with.events = {event};
    if (const auto written = m_journal->write(with); !written)
        return tl::unexpected(written.error());
    m_desk = apply(*m_catalogue, std::move(m_desk), event);
    m_office.apply(event);
    return event;
}

} // namespace skranketid
