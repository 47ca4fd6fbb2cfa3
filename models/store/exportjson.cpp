// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/exportjson.h"

#include "models/store/rowfields.h"

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

QJsonObject placeOf(qint64 sequence, const QByteArray &hash)
{
    return {{u"sequence"_s, sequence}, {u"hash"_s, hex(hash)}};
}

QJsonObject jsonOf(const StoredEvent &event)
{
    return {{u"sequence"_s, event.sequence}, {u"session"_s, event.session}, {u"kind"_s, event.kind},
        {u"wall_ms"_s, event.at.wallMs}, {u"boot"_s, event.at.boot}, {u"mono_ms"_s, event.at.monotonicMs},
        {u"body"_s, QString::fromUtf8(event.body)}, {u"hash"_s, hex(event.hash)}};
}

QJsonObject jsonOf(const SessionRow &row)
{
    QJsonObject json;
    if (row.session)
        json.insert(u"session"_s, row.session.value);
    visitFields(
        row, [&json](const char *name, const auto &value) { json.insert(QString::fromLatin1(name), value); });
    return json;
}

QJsonObject jsonOf(const Summary &summary)
{
    QJsonObject minutes;
    for (const auto &[minute, count] : summary.minutes)
        minutes.insert(QString::number(minute), count);
    return {{u"seal"_s, summary.seal}, {u"origin"_s, codeOf(summary.origin)},
        {u"day"_s, summary.day.toString(Qt::ISODate)}, {u"checklist"_s, summary.checklist},
        {u"authenticators"_s, summary.authenticators}, {u"outcome"_s, summary.outcome}, {u"n"_s, summary.n},
        {u"excluded"_s, summary.excluded}, {u"unknown"_s, summary.unknown},
        {u"active_ms"_s, summary.activeMs}, {u"held_ms"_s, summary.heldMs}, {u"minutes"_s, minutes}};
}

} // namespace skranketid
