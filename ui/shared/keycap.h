// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QSize>

class QPainter;

namespace skranketid {

/// The picture of a key that stands on what it presses.
QSize keyCapSize(const Look &look, const QString &keys);

enum class KeyCapTone { OnPaper, OnAccent };
void drawKeyCap(QPainter &painter, const Look &look, QPoint topLeft, const QString &keys, KeyCapTone tone);

} // namespace skranketid
