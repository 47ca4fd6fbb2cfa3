// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace skranketid {

/// 16 random bytes, kept beside a note.
QByteArray freshSalt();

/// What the chain holds of a note: the digest of salt and text, in hexadecimal digits.
QString saltedDigest(const QByteArray &salt, const QString &text);

} // namespace skranketid
