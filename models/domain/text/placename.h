// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/note.h"

namespace skranketid {

constexpr int longestDeskName = 20; ///< characters
constexpr int longestOfficeName = 40;

/// What forbids this name of a desk or an office; nothing: it may be kept. Both go into every session, so
/// they pass the same filter as a note. Empty is allowed.
inline std::optional<TextProblem> problemOfPlaceName(const QString &name, int longest)
{
    return name.isEmpty() ? std::nullopt : problemOf(name, longest);
}

/// "Desk 3", also of a desk that is called only "3" or "K".
QString deskInText(const QString &desk);

} // namespace skranketid
