// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrow.h"

#include <QCryptographicHash>

#include <memory>

namespace skranketid {

/// Running SHA-256 over the rows of a batch in the order they are stored: what stands for them in the
/// journal.
class BatchDigest {
public:
    BatchDigest();

    void add(const SessionRow &row);
    qint64 lines() const { return m_lines; }
    QByteArray result() const { return m_hash->result(); } ///< 32 bytes

private:
    std::unique_ptr<QCryptographicHash> m_hash;
    QByteArray m_bytes;
    qint64 m_lines = 0;
};

} // namespace skranketid
