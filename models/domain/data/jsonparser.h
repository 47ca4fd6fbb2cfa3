// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/data/jsonnode.h"

#include <tl/expected.hpp>

namespace skranketid {

inline constexpr qsizetype maximumJsonSize = 1024 * 1024;
inline constexpr int maximumJsonDepth = 32;
inline constexpr int maximumJsonValues = 20000; ///< the longest checklist has a quarter of it

struct JsonFault {
    qsizetype offset = 0; ///< of the first byte that does not fit
    QString message;
};

/// Reads RFC 8259 JSON in UTF-8, with or without a byte-order mark. Refuses what is larger or deeper than the
/// limits, and lone surrogates.
tl::expected<JsonNode, JsonFault> parseJson(const QByteArray &json);

} // namespace skranketid
