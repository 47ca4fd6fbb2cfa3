// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace skranketid {

/// For how long nobody has touched keyboard or mouse, in whatever program, in milliseconds. Nothing where the
/// display does not tell. Defined once, in the file of the display this program is built for. GUI thread.
std::optional<qint64> systemIdleMs();

} // namespace skranketid
