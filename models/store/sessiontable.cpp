// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sessiontable.h"

#include "models/store/connection.h"
#include "models/store/rowfields.h"

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codedColumns{
    std::pair{CodeKind::Checklist, 14},
    std::pair{CodeKind::Authenticators, 16},
    std::pair{CodeKind::Outcome, 17},
    std::pair{CodeKind::Reason, 18},
    std::pair{CodeKind::Channel, 19},
    std::pair{CodeKind::Referral, 20},
    std::pair{CodeKind::Desk, 22},
    std::pair{CodeKind::Office, 23},
    std::pair{CodeKind::Quality, 24},
};

/// In the order of `codedColumns`.
std::array<QString, codedColumns.size()> codedTexts(const SessionRow &row)
{
    return {row.checklist, row.authenticators.join(u'+'), row.outcome, row.reason, row.channel, row.referral,
        row.desk, row.office, qualityCode(row.quality)};
}

} // namespace

SessionTable::SessionTable(Connection &connection)
    : m_codes(connection), m_put(connection, u"session-put"_s), m_add(connection, u"session-add"_s),
      m_onDay(connection, u"session-on-day"_s), m_of(connection, u"session-of"_s),
      m_page(connection, u"session-page"_s), m_ofChain(connection, u"session-of-chain-page"_s)
{
}

Stored<void> SessionTable::put(const Transaction &transaction, const SessionRow &row)
{
    return write(m_put, transaction, row);
}

Stored<void> SessionTable::add(const Transaction &transaction, const SessionRow &row)
{
    return write(m_add, transaction, row);
}

Stored<void> SessionTable::write(Statement &statement, const Transaction &transaction, const SessionRow &row)
{
    std::array<qint64, codedColumns.size()> codes{};
    const auto texts = codedTexts(row);
    for (std::size_t at = 0; at < codes.size(); ++at) {
        const Stored<qint64> code = m_codes.codeOf(transaction, codedColumns.at(at).first, texts.at(at));
        if (!code)
            return tl::unexpected(code.error());
        codes.at(at) = *code;
    }
    const auto &[checklist, authenticators, outcome, reason, channel, referral, desk, office, quality]
        = codes;
    return statement.run(row.chain, row.session.value, row.batch, row.open, row.isVoid, row.day.toJulianDay(),
        row.hour, row.startedMs, row.endedMs, row.activeMs, row.heldMs, row.unknownMs, row.addOnMs, checklist,
        row.version, authenticators, outcome, reason, channel, referral, row.ticket, desk, office, quality,
        row.excluded, row.training, row.switched, row.booked, row.hasAddOns, row.quick);
}

Stored<SessionRow> SessionTable::read(const Rows &rows)
{
    std::array<QString, codedColumns.size()> texts;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const auto [kind, column] = codedColumns.at(at);
        const Stored<QString> text = m_codes.textOf(kind, rows.integer(column));
        if (!text)
            return tl::unexpected(text.error());
        texts.at(at) = *text;
    }
    SessionRow row;
    row.id = rows.integer(0);
    row.chain = rows.integer(1);
    row.session = {rows.integer(2)};
    row.batch = rows.integer(3);
    row.open = rows.integer(4) != 0;
    row.isVoid = rows.integer(5) != 0;
    row.day = QDate::fromJulianDay(rows.integer(6));
    row.hour = int(rows.integer(7));
    row.startedMs = rows.integer(8);
    row.endedMs = rows.integer(9);
    row.activeMs = rows.integer(10);
    row.heldMs = rows.integer(11);
    row.unknownMs = rows.integer(12);
    row.addOnMs = rows.integer(13);
    row.checklist = texts[0];
    row.version = int(rows.integer(15));
    row.authenticators = texts[1].split(u'+', Qt::SkipEmptyParts);
    row.outcome = texts[2];
    row.reason = texts[3];
    row.channel = texts[4];
    row.referral = texts[5];
    row.ticket = rows.text(21);
    row.desk = texts[6];
    row.office = texts[7];
    row.quality = qualityFrom(texts[8]);
    row.excluded = rows.integer(25) != 0;
    row.training = rows.integer(26) != 0;
    row.switched = rows.integer(27) != 0;
    row.booked = rows.integer(28) != 0;
    row.hasAddOns = rows.integer(29) != 0;
    row.quick = rows.integer(30) != 0;
    return row;
}

Stored<QList<SessionRow>> SessionTable::readAll(Stored<Rows> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    QList<SessionRow> list;
    while (true) {
        const Stored<bool> more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return list;
        Stored<SessionRow> row = read(*rows);
        if (!row)
            return tl::unexpected(row.error());
        list.append(std::move(*row));
    }
}

Stored<QList<SessionRow>> SessionTable::on(QDate day)
{
    return readAll(m_onDay.select(day.toJulianDay()));
}

Stored<std::optional<SessionRow>> SessionTable::of(qint64 chain, SessionId session)
{
    const Stored<QList<SessionRow>> rows = readAll(m_of.select(chain, session.value));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Stored<QList<SessionRow>> SessionTable::page(qint64 afterId, int limit)
{
    return readAll(m_page.select(afterId, limit));
}

Stored<QList<SessionRow>> SessionTable::ofChain(qint64 chain, qint64 after, qint64 last, int limit)
{
    return readAll(m_ofChain.select(chain, after, last, limit));
}

} // namespace skranketid
