// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fieldbytes.h"

namespace skranketid {

void appendField(QByteArray &out, const QByteArray &value)
{
    out += QByteArray::number(value.size());
    out += ':';
    out += value;
    out += ',';
}

void appendField(QByteArray &out, const QString &value)
{
    appendField(out, value.toUtf8());
}

void appendField(QByteArray &out, qint64 value)
{
    appendField(out, QByteArray::number(value));
}

} // namespace skranketid
