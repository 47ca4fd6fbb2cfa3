// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/secret.h"

#include <QByteArray>

#include <array>

#include <sodium.h>

namespace skranketid {

Secret::Secret(const QString &passphrase)
{
    static const bool ready = sodium_init() >= 0; // chooses the fastest way for this processor
    Q_UNUSED(ready)
    QString whole = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = whole.toUtf8();
    m_bytes.assign(utf8.cbegin(), utf8.cend());
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (!whole.isSharedWith(passphrase)) // else they are the caller's
        sodium_memzero(whole.data(), static_cast<std::size_t>(whole.size()) * sizeof(QChar));
}

Secret::~Secret()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

std::optional<QString> Secret::hash() const
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str(text.data(), m_bytes.data(), m_bytes.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
            crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        return std::nullopt;
    return QString::fromLatin1(text.data());
}

bool Secret::matches(const QString &hash) const
{
    return !m_bytes.empty()
        && crypto_pwhash_str_verify(hash.toLatin1().constData(), m_bytes.data(), m_bytes.size()) == 0;
}

} // namespace skranketid
