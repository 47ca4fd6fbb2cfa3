// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace skranketid {

/// True when the text holds something shaped like a CPR number, in any spelling: full-width or other decimal
/// digits, dashes, dots, blanks, zero-width characters. Rule: NFKC, then ddmmyy + four digits with day 01-31
/// or 61-91 and month 01-12; no check digit is demanded, since valid numbers without one exist (cpr.dk).
bool looksLikeCpr(const QString &text);

/// What may not stand in a text that is shown or kept: control and invisible format characters, line breaks.
bool isUnprintable(char32_t character);

enum class TextProblem { Empty, TooLong, LooksPersonal, Unprintable };

/// What forbids to keep a text of at most `maximumLength` characters; nothing: it may be kept.
std::optional<TextProblem> problemOf(const QString &text, int maximumLength);

/// The program's only free text: 1 to 80 characters that do not look personal. Cannot hold anything else.
class Note {
public:
    using Problem = TextProblem;
    static constexpr int maximumLength = 80;

    static tl::expected<Note, Problem> from(const QString &text);
    const QString &text() const { return m_text; }

private:
    explicit Note(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

/// One sentence in the user's language. Never repeats the text.
QString describe(Note::Problem problem);

} // namespace skranketid
