// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

namespace skranketid {

class Markup;

/// Draws the chart into a page. `id` begins the names of its parts and is unique on the page.
void writeChart(Markup &html, const DotStrip &strip, const QString &id);

/// A shape by itself, to stand before its meaning.
void writeLegendShape(Markup &html, DotShape shape);

} // namespace skranketid
