// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/summaries.h"

#include "models/store/connection.h"
#include "models/store/fieldbytes.h"
#include "models/store/storemessages.h"

#include <QStringList>

#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr std::array<const char *, 3> origins{"counter", "import", "simulate"};

std::optional<SummaryOrigin> originFrom(const QString &code)
{
    for (const SummaryOrigin origin :
        {SummaryOrigin::Counter, SummaryOrigin::Import, SummaryOrigin::Simulate}) {
        if (code == codeOf(origin))
            return origin;
    }
    return std::nullopt;
}

QString textOf(const std::map<qint64, qint64> &minutes)
{
    QStringList parts;
    for (const auto &[minute, count] : minutes)
        parts.append(u"%1:%2"_s.arg(minute).arg(count));
    return parts.join(u' ');
}

std::map<qint64, qint64> minutesFrom(const QString &text)
{
    std::map<qint64, qint64> minutes;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        minutes[part.section(u':', 0, 0).toLongLong()] = part.section(u':', 1).toLongLong();
    return minutes;
}

std::optional<Summary> summaryFrom(const Rows &row)
{
    const std::optional<SummaryOrigin> origin = originFrom(row.text(2));
    if (!origin)
        return std::nullopt;
    Summary summary;
    summary.id = row.integer(0);
    summary.seal = row.integer(1);
    summary.origin = *origin;
    summary.day = QDate::fromJulianDay(row.integer(3));
    summary.checklist = row.text(4);
    summary.authenticators = row.text(5);
    summary.outcome = row.text(6);
    summary.n = row.integer(7);
    summary.excluded = row.integer(8);
    summary.unknown = row.integer(9);
    summary.activeMs = row.integer(10);
    summary.heldMs = row.integer(11);
    summary.minutes = minutesFrom(row.text(12));
    return summary;
}

} // namespace

QString codeOf(SummaryOrigin origin)
{
    return QString::fromLatin1(origins.at(static_cast<std::size_t>(origin)));
}

Summary &SummarySums::at(SummaryOrigin origin, QDate day, const SessionRow &row)
{
    const QString authenticators = row.authenticators.join(u'+');
    Summary &summary = m_sums[{day, origin, row.checklist, authenticators, row.outcome}];
    summary.origin = origin;
    summary.day = day;
    summary.checklist = row.checklist;
    summary.authenticators = authenticators;
    summary.outcome = row.outcome;
    return summary;
}

void SummarySums::add(SummaryOrigin origin, const SessionRow &row)
{
    if (row.isVoid || row.training)
        return;
    Summary &summary = at(origin, row.day, row);
    if (row.excluded) {
        ++summary.excluded;
    } else if (row.quality == Quality::Unknown) {
        ++summary.unknown;
    } else {
        ++summary.n;
        summary.activeMs += row.activeMs;
        summary.heldMs += row.heldMs;
        ++summary.minutes[row.activeMs / minuteMs];
    }
}

/// As a session with the end code of those who did not come, without a time.
void SummarySums::addNoShow(QDate day)
{
    SessionRow row;
    row.outcome = u"I14"_s;
    ++at(SummaryOrigin::Counter, day, row).unknown;
}

QList<Summary> SummarySums::all() const
{
    QList<Summary> list;
    for (const auto &[key, summary] : m_sums)
        list.append(summary);
    return list;
}

SummaryTable::SummaryTable(Connection &connection)
    : m_file(connection.file()), m_add(connection, u"summary-add"_s), m_page(connection, u"summary-page"_s)
{
}

Stored<void> SummaryTable::add(const Transaction &, const Summary &summary)
{
    return m_add.run(summary.seal, codeOf(summary.origin), summary.day.toJulianDay(), summary.checklist,
        summary.authenticators, summary.outcome, summary.n, summary.excluded, summary.unknown,
        summary.activeMs, summary.heldMs, textOf(summary.minutes));
}

Stored<QList<Summary>> SummaryTable::page(qint64 afterId, QDate since, int limit)
{
    QList<Summary> list;
    const qint64 day = since.isValid() ? since.toJulianDay() : 0;
    auto rows = m_page.select(afterId, day, limit);
    std::optional<qint64> notUnderstood;
    const Stored<void> read = forEachRow(std::move(rows), [&](const Rows &row) {
        if (const std::optional<Summary> summary = summaryFrom(row))
            list.append(*summary);
        else
            notUnderstood = row.integer(0);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (notUnderstood)
        return failure(StoreProblem::Damaged, m_file, u"summary %1"_s.arg(*notUnderstood));
    return list;
}

SummaryDigest::SummaryDigest() : m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
    m_hash->addData(QByteArrayLiteral("skranketid-summary-1,"));
}

void SummaryDigest::add(const Summary &summary)
{
    QByteArray bytes;
    appendField(bytes, summary.seal);
    appendField(bytes, codeOf(summary.origin));
    appendField(bytes, summary.day.toString(Qt::ISODate));
    appendField(bytes, summary.checklist);
    appendField(bytes, summary.authenticators);
    appendField(bytes, summary.outcome);
    for (const qint64 number :
        {summary.n, summary.excluded, summary.unknown, summary.activeMs, summary.heldMs})
        appendField(bytes, number);
    appendField(bytes, textOf(summary.minutes));
    m_hash->addData(bytes);
}

} // namespace skranketid
