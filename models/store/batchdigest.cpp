// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batchdigest.h"

#include "models/store/fieldbytes.h"
#include "models/store/rowfields.h"

namespace skranketid {

BatchDigest::BatchDigest() : m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
    m_hash->addData(QByteArrayLiteral("skranketid-batch-1,"));
}

void BatchDigest::add(const SessionRow &row)
{
    m_bytes.resize(0); // keeps the memory
    visitFields(row, [this](const char *, const auto &value) { appendField(m_bytes, value); });
    m_hash->addData(m_bytes);
    ++m_lines;
}

} // namespace skranketid
