// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowfields.h"

#include "models/store/fieldbytes.h"

#include <array>
#include <utility>

namespace skranketid {

namespace {

using enum Quality;

constexpr std::array<std::pair<Quality, const char *>, 6> qualities{{
    {Measured, "measured"},
    {Corrected, "corrected"},
    {Recovered, "recovered"},
    {Imported, "imported"},
    {Simulated, "simulated"},
    {Unknown, "unknown"},
}};

QList<std::pair<QString, QByteArray>> fieldsOf(const SessionRow &row)
{
    QList<std::pair<QString, QByteArray>> fields;
    visitFields(row, [&fields](const char *name, const auto &value) {
        QByteArray bytes;
        appendField(bytes, value);
        fields.append({QString::fromLatin1(name), bytes});
    });
    return fields;
}

} // namespace

QString qualityCode(Quality quality)
{
    for (const auto &[value, code] : qualities) {
        if (value == quality)
            return QString::fromLatin1(code);
    }
    return {};
}

Quality qualityFrom(const QString &code)
{
    for (const auto &[value, name] : qualities) {
        if (code == QLatin1String(name))
            return value;
    }
    return Unknown;
}

SessionRow endedWithChain(SessionRow row)
{
    row.open = false;
    row.quality = Quality::Unknown;
    return row;
}

QString firstDifference(const SessionRow &left, const SessionRow &right)
{
    const auto ours = fieldsOf(left);
    const auto theirs = fieldsOf(right);
    for (qsizetype at = 0; at < ours.size(); ++at) {
        if (ours.at(at).second != theirs.at(at).second)
            return ours.at(at).first;
    }
    return {};
}

} // namespace skranketid
