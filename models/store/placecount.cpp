// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/placecount.h"

#include <QElapsedTimer>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 5'000; // rows: a few milliseconds

} // namespace

PlaceCount::PlaceCount(Connection &connection, std::shared_ptr<QList<PlaceUse>> uses)
    : m_lastId(connection, u"session-last-id"_s), m_page(connection, u"session-places"_s),
      m_uses(std::move(uses))
{
}

Stored<bool> PlaceCount::slice(qint64 budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    if (m_last < 0) {
        const auto last = m_lastId.number();
        if (!last)
            return tl::unexpected(last.error());
        m_last = last->value_or(0);
    }
    while (m_done < m_last) {
        if (const Stored<void> read = readPage(); !read)
            return tl::unexpected(read.error());
        if (m_done < m_last && timer.elapsed() >= budgetMs)
            return false;
    }
    *m_uses = m_found.values();
    return true;
}

Stored<void> PlaceCount::readPage()
{
    const qint64 until = m_done + pageSize;
    const Stored<void> read = forEachRow(m_page.select(m_done, until), [this](const Rows &row) {
        const QDate first = QDate::fromJulianDay(row.integer(2));
        PlaceUse &use = m_found[{row.text(0), row.text(1)}];
        use.office = row.text(0);
        use.desk = row.text(1);
        use.first = use.first.isValid() ? std::min(use.first, first) : first;
        use.last = std::max(use.last, QDate::fromJulianDay(row.integer(3)));
        use.sessions += row.integer(4);
    });
    m_done = until;
    return read;
}

double PlaceCount::progress() const
{
    return m_last > 0 ? std::min(1.0, double(m_done) / double(m_last)) : 0;
}

} // namespace skranketid
