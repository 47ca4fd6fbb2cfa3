// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace skranketid {

/// A passphrase's bytes, wiped when they go. Never shown, logged or stored.
class Secret {
public:
    /// The same however its letters were put together by the keyboard.
    explicit Secret(const QString &passphrase);
    ~Secret();
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    // Argon2id: both take a tenth of a second and 64 MiB, so neither the window's nor the storage thread does
    // it.
    std::optional<QString> hash() const; ///< with its salt and cost; nothing: there is no memory for it
    bool matches(const QString &hash) const;

private:
    std::vector<char> m_bytes;
};

} // namespace skranketid
