// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>

#include <optional>

namespace skranketid {

/// Where a window of `size` goes: at `wanted`, moved as far as it takes to be on a screen that exists;
/// without a wish to the lower right of the first screen. `screens` are what is free of task bars, never
/// empty.
QPoint stripPlace(std::optional<QPoint> wanted, QSize size, const QList<QRect> &screens);

} // namespace skranketid
