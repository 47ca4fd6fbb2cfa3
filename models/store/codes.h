// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/statement.h"

#include <QHash>

#include <array>

namespace skranketid {

class Transaction;

enum class CodeKind { Checklist, Authenticators, Outcome, Reason, Channel, Referral, Desk, Office, Quality };

/// The dictionary of short texts, so that rows hold small numbers. A number is never used for another text.
/// 0 is the empty text.
class Codes {
public:
    explicit Codes(Connection &connection);

    /// Makes a code for a text that has none yet.
    Stored<qint64> codeOf(const Transaction &transaction, CodeKind kind, const QString &text);
    /// A code that stands for nothing gives the replacement character.
    Stored<QString> textOf(CodeKind kind, qint64 code);
    /// To be called when a transaction was rolled back: its new codes are gone.
    void forget();

private:
    static constexpr std::size_t kinds = 9;
    struct Known {
        QHash<QString, qint64> codes;
        QHash<qint64, QString> texts;
    };

    Statement m_find;
    Statement m_add;
    Statement m_text;
    std::array<Known, kinds> m_known;
};

} // namespace skranketid
