// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace skranketid {

/// Appends a field as "LENGTH:VALUE," in UTF-8, so that no two lists of fields give the same bytes.
void appendField(QByteArray &out, const QByteArray &value);
void appendField(QByteArray &out, const QString &value);
void appendField(QByteArray &out, qint64 value);

} // namespace skranketid
