// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/salt.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace skranketid {

QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return salt;
}

QString saltedDigest(const QByteArray &salt, const QString &text)
{
    const QByteArray salted = salt + text.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(salted, QCryptographicHash::Sha256).toHex());
}

} // namespace skranketid
