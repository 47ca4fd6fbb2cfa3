// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <span>

namespace skranketid {

enum class Theme { Light, Dark, HighContrast };

/// Every colour of the program by what it is for. Nothing else names a colour.
enum class Token {
    Paper, ///< the surface work is done on
    Wash, ///< the surface around it
    Hover, ///< a choice the mouse is on: nothing is chosen by that
    Ink, ///< text that matters
    Soft, ///< text beside it
    Mute, ///< text that may be overlooked
    Line, ///< hairlines: decoration, carries no meaning
    Outline, ///< edges of controls
    Accent, ///< what can be pressed; the next step
    AccentHover,
    OnAccent,
    AccentTint,
    Positive,
    Error,
    ErrorTint,
    Caution, ///< fill only, with Ink beside it
    CautionShape, ///< the same meaning as an outline or a mark
    CautionTint,
    Focus
};

QColor colour(Theme theme, Token token);
QPalette paletteOf(Theme theme);

/// Two colours that meet on the screen, and the contrast they need: 4.5 for text, 3 for shapes.
struct ColourPair {
    Token front;
    Token back;
    double contrast;
};
std::span<const ColourPair> colourPairs();

/// WCAG 2 contrast ratio, 1 to 21.
double contrastOf(const QColor &one, const QColor &other);

/// The 8-pixel grid.
namespace space {
constexpr int half = 4;
constexpr int one = 8;
constexpr int two = 16;
constexpr int three = 24;
constexpr int four = 32;
constexpr int five = 40;
constexpr int seven = 56;
} // namespace space

} // namespace skranketid
