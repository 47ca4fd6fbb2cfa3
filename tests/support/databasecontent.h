// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/journalfixture.h"

namespace skranketid::test {

inline Stored<void> appendNotes(QByteArray &bytes, Connection &connection, const ChainCheck::Chain &chain)
{
    Statement notes(connection, u"note-page"_s);
    return forEachRow(notes.select(chain.key, qint64(0), 1 << 30), [&bytes](const Rows &row) {
        appendField(bytes, row.integer(0));
        appendField(bytes, row.text(2));
    });
}

/// Everything that counts in a database, as bytes to compare.
inline Stored<QByteArray> contentOf(Connection &connection)
{
    QByteArray bytes;
    const auto chains = allChains(connection);
    if (!chains)
        return tl::unexpected(chains.error());
    for (const ChainCheck::Chain &chain : *chains) {
        appendField(bytes, chain.id);
        QList<Finding> ignored;
        const auto visit = [&bytes](const StoredEvent &event) {
            appendField(bytes, event.session);
            appendField(bytes, event.kind);
            appendField(bytes, event.at.wallMs);
            appendField(bytes, event.at.boot);
            appendField(bytes, event.at.monotonicMs);
            appendField(bytes, event.body);
        };
        const auto read = ChainCheck(connection, chain).next(1 << 30, ignored, visit);
        if (!read)
            return tl::unexpected(read.error());
        if (const Stored<void> notes = appendNotes(bytes, connection, chain); !notes)
            return tl::unexpected(notes.error());
    }
    const auto rows = SessionTable(connection).page(0, 1 << 30);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const SessionRow &row : *rows) {
        appendField(bytes, row.session.value);
        appendField(bytes, row.batch);
        visitFields(row, [&bytes](const char *, const auto &value) { appendField(bytes, value); });
    }
    return bytes;
}

/// Verifies a file that is at rest; a file that cannot even be opened is a finding too.
inline QStringList verified(const QString &file, const std::optional<AnchoredHead> &anchor = {})
{
    const auto connection = Connection::open(file, OpenMode::Existing);
    if (!connection)
        return {connection.error().message};
    const auto report = std::make_shared<VerifyReport>();
    VerifyJob job(**connection, {rowFromEvents, anchor}, report);
    QStringList findings;
    if (const Stored<void> done = runToEnd(job); !done)
        findings.append(done.error().message);
    for (const Finding &finding : report->findings)
        findings.append(u"%1 %2: %3"_s.arg(finding.where).arg(finding.sequence).arg(finding.what));
    return findings;
}

} // namespace skranketid::test
