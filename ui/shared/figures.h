// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QFont;
class QPainter;

namespace skranketid {

/// Text with every digit as wide as the widest, so that a running time does not jitter and columns stand.
/// Drawn by hand because font features can be set only from Qt 6.7.
int widthOfFigures(const QFont &font, const QString &text);
/// Empty space before the first character, when it is a digit narrower than the others.
int slackBefore(const QFont &font, const QString &text);
/// Draws with the painter's pen; `baseline` is the left end of the base line.
void drawFigures(QPainter &painter, QPoint baseline, const QFont &font, const QString &text);

} // namespace skranketid
