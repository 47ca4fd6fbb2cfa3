// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace skranketid {

/// Draws `:/icons/NAME.svg` in one colour, sharp at every scale. Drawn ones are kept.
void drawIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour);

} // namespace skranketid
