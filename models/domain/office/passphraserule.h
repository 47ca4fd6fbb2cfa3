// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace skranketid {

constexpr int shortestPassphrase = 8; ///< characters
constexpr int longestPassphrase = 128;

/// What forbids a new passphrase, as a sentence for the user.
tl::expected<void, QString> checkPassphrase(const QString &passphrase);

/// How long no passphrase is looked at after so many wrong ones in a row: nothing after the first two, then 5
/// s, each time twice as long, up to 5 minutes.
qint64 waitAfterMs(qint64 failed);

} // namespace skranketid
