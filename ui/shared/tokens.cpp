// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace skranketid {

namespace {

struct TokenColours {
    Token token;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr std::array<TokenColours, 19> table{{
    {Token::Paper, 0xFFFFFFFF, 0xFF14181D, 0xFF000000},
    {Token::Wash, 0xFFF5F5F5, 0xFF1C2127, 0xFF000000},
    {Token::Hover, 0xFFF0F0F0, 0xFF242B33, 0xFF2B2B2B},
    {Token::Ink, 0xFF1A1A1A, 0xFFF4F5F6, 0xFFFFFFFF},
    {Token::Soft, 0xFF454545, 0xFFD3D7DC, 0xFFFFFFFF},
    {Token::Mute, 0xFF707070, 0xFFA4ABB4, 0xFFE6E6E6},
    {Token::Line, 0xFFDCDCDC, 0xFF2E353D, 0xFFFFFFFF},
    {Token::Outline, 0xFF8A8A8A, 0xFF78818C, 0xFFFFFFFF},
    {Token::Accent, 0xFF004D99, 0xFF6DB3F2, 0xFFFFE500},
    {Token::AccentHover, 0xFF003B76, 0xFF97CBF8, 0xFFFFF27A},
    {Token::OnAccent, 0xFFFFFFFF, 0xFF0B1A29, 0xFF000000},
    {Token::AccentTint, 0xFFE2F2FB, 0xFF17324A, 0xFF00305C},
    {Token::Positive, 0xFF358000, 0xFF85CC5B, 0xFF8CFF5A},
    {Token::Error, 0xFFCC0000, 0xFFFF9088, 0xFFFFA3A3},
    {Token::ErrorTint, 0xFFFFE0E0, 0xFF45191A, 0xFF4A0000},
    {Token::Caution, 0xFFFEBB30, 0xFFFEBB30, 0xFFFEBB30},
    {Token::CautionShape, 0xFF8A5A00, 0xFFFEBB30, 0xFFFEBB30},
    {Token::CautionTint, 0xFFFFEECC, 0xFF3B2E12, 0xFF3A2A00},
    {Token::Focus, 0xFF454545, 0xFFF4F5F6, 0xFF00E5FF},
}};

constexpr double text = 4.5;
constexpr double shape = 3.0;

constexpr std::array<ColourPair, 36> pairs{{
    {Token::Ink, Token::Paper, text},
    {Token::Ink, Token::Wash, text},
    {Token::Ink, Token::Hover, text},
    {Token::Ink, Token::AccentTint, text},
    {Token::Ink, Token::ErrorTint, text},
    {Token::Ink, Token::CautionTint, text},
    {Token::Soft, Token::Paper, text},
    {Token::Soft, Token::Wash, text},
    {Token::Soft, Token::Hover, text},
    {Token::Soft, Token::AccentTint, text},
    {Token::Soft, Token::ErrorTint, text},
    {Token::Soft, Token::CautionTint, text},
    {Token::Mute, Token::Paper, text},
    {Token::Mute, Token::Wash, text},
    {Token::Accent, Token::Paper, text},
    {Token::Accent, Token::Wash, text},
    {Token::Accent, Token::AccentTint, text},
    {Token::Accent, Token::CautionTint, text},
    {Token::Accent, Token::ErrorTint, text},
    {Token::AccentHover, Token::Paper, text},
    {Token::AccentHover, Token::Wash, text},
    {Token::AccentHover, Token::AccentTint, text},
    {Token::OnAccent, Token::Accent, text},
    {Token::OnAccent, Token::AccentHover, text},
    {Token::Error, Token::Paper, text},
    {Token::Error, Token::ErrorTint, text},
    {Token::Positive, Token::Paper, shape},
    {Token::CautionShape, Token::Paper, shape},
    {Token::CautionShape, Token::Wash, shape},
    {Token::CautionShape, Token::CautionTint, shape},
    {Token::Outline, Token::Paper, shape},
    {Token::Outline, Token::Wash, shape},
    {Token::Outline, Token::Hover, shape},
    {Token::Focus, Token::Paper, shape},
    {Token::Focus, Token::Wash, shape},
    {Token::Focus, Token::AccentTint, shape},
}};

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor colour(Theme theme, Token token)
{
    const TokenColours &row = table.at(static_cast<std::size_t>(token));
    switch (theme) {
    case Theme::Dark:
        return QColor::fromRgb(row.dark);
    case Theme::HighContrast:
        return QColor::fromRgb(row.highContrast);
    case Theme::Light:
        break;
    }
    return QColor::fromRgb(row.light);
}

QPalette paletteOf(Theme theme)
{
    const auto pick = [theme](Token token) { return colour(theme, token); };
    QPalette palette;
    palette.setColor(QPalette::Window, pick(Token::Paper));
    palette.setColor(QPalette::WindowText, pick(Token::Ink));
    palette.setColor(QPalette::Base, pick(Token::Paper));
    palette.setColor(QPalette::AlternateBase, pick(Token::Wash));
    palette.setColor(QPalette::Text, pick(Token::Ink));
    palette.setColor(QPalette::PlaceholderText, pick(Token::Mute));
    palette.setColor(QPalette::Button, pick(Token::Wash));
    palette.setColor(QPalette::ButtonText, pick(Token::Ink));
    palette.setColor(QPalette::Highlight, pick(Token::Accent));
    palette.setColor(QPalette::HighlightedText, pick(Token::OnAccent));
    palette.setColor(QPalette::Link, pick(Token::Accent));
    palette.setColor(QPalette::ToolTipBase, pick(Token::Ink));
    palette.setColor(QPalette::ToolTipText, pick(Token::Paper));
    return palette;
}

std::span<const ColourPair> colourPairs()
{
    return pairs;
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace skranketid
