// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/note.h"

#include "models/domain/text/digitruns.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranketid {

namespace {

constexpr int cprDigits = 10;
constexpr int birthDigits = 6;

/// Cheap first look, for files with millions of lines: plain letters and fewer than ten digits hold no
/// number.
bool mayHoldCpr(const QString &text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            digits += isAsciiDigit(c.toLatin1()) ? 1 : 0;
        else if (!c.isLetter())
            return true;
    }
    return digits >= cprDigits;
}

bool isYear(const DigitGroup &group)
{
    return group.digits.size() == 4 && group.isNumber(4, 1900, 2099);
}

/// "08-09-2021", "8.9.2021", "2021-09-08": a date whose year has four digits is no part of a CPR number.
bool isFullDate(const DigitRun &run, qsizetype at)
{
    if (at + 3 > run.groups.size() || run.before(at + 1) != run.before(at + 2))
        return false;
    if (at > 0 && (!run.startsWord(at) || run.before(at + 1) == ' '))
        return false;
    const DigitGroup &first = run.groups.at(at);
    const DigitGroup &second = run.groups.at(at + 1);
    const DigitGroup &third = run.groups.at(at + 2);
    if (!second.isNumber(2, 1, 12))
        return false;
    return (first.isNumber(2, 1, 31) && isYear(third)) || (isYear(first) && third.isNumber(2, 1, 31));
}

bool isTime(const DigitRun &run, qsizetype at)
{
    return at + 2 <= run.groups.size() && run.before(at + 1) == '.' && run.groups.at(at).isNumber(2, 0, 24)
        && run.groups.at(at + 1).digits.size() == 2 && run.groups.at(at + 1).isNumber(2, 0, 59);
}

/// "10.15-12.30", "10.15 - 12.30"
bool isTimeRange(const DigitRun &run, qsizetype at)
{
    return run.startsWord(at) && isTime(run, at) && (run.before(at + 2) == '-' || run.before(at + 2) == ' ')
        && isTime(run, at + 2) && run.endsWord(at + 3);
}

/// Which groups belong to a date or to opening hours.
QList<bool> spokenFor(const DigitRun &run)
{
    QList<bool> result(run.groups.size(), false);
    for (qsizetype at = 0; at < run.groups.size(); ++at) {
        const qsizetype length = isFullDate(run, at) ? 3 : isTimeRange(run, at) ? 4 : 0;
        std::fill_n(result.begin() + at, length, true);
    }
    return result;
}

/// "08-09-21 14.30"
bool isShortDateTime(const DigitRun &run, qsizetype first, qsizetype last)
{
    if (last - first != 4 || run.before(first + 1) == ' ' || run.before(first + 2) == ' ')
        return false;
    return run.before(first + 3) == ' ' && isTime(run, first + 3);
}

/// Day and month are possible; a replacement number has 60 added to its day.
bool hasBirthDate(const QByteArray &digits)
{
    const int day = digits.left(2).toInt();
    const int month = digits.mid(2, 2).toInt();
    return ((day >= 1 && day <= 31) || (day >= 61 && day <= 91)) && month >= 1 && month <= 12;
}

/// Whether the groups `first` to `last`, ten digits, are spelled as one number. A blank parts more than other
/// signs: who reads across a blank reads whole words. Beside other numbers, the spelling must show where the
/// birth date ends; alone, any grouping will do.
bool standsAlone(const DigitRun &run, qsizetype first, qsizetype last)
{
    bool blanks = false;
    bool showsBirthDate = first == last;
    qsizetype length = run.groups.at(first).digits.size();
    for (qsizetype at = first + 1; at <= last; ++at) {
        blanks = blanks || run.before(at) == ' ';
        showsBirthDate = showsBirthDate || length == birthDigits;
        length += run.groups.at(at).digits.size();
    }
    const bool whole = first == 0 && last + 1 == run.groups.size();
    const bool glued = (first == 0 && run.gluedFront) || (last + 1 == run.groups.size() && run.gluedBack);
    if (blanks && (glued || !run.startsWord(first) || !run.endsWord(last)))
        return false;
    return showsBirthDate || (whole && !glued);
}

bool holdsCpr(const DigitRun &run)
{
    const QList<bool> taken = spokenFor(run);
    for (qsizetype first = 0; first < run.groups.size(); ++first) {
        QByteArray digits;
        for (qsizetype last = first; last < run.groups.size() && !taken.at(last); ++last) {
            digits += run.groups.at(last).digits;
            if (digits.size() > cprDigits)
                break;
            if (digits.size() == cprDigits && hasBirthDate(digits) && standsAlone(run, first, last)
                && !isShortDateTime(run, first, last))
                return true;
        }
    }
    return false;
}

/// A birth date at the start of a text: its length, and how many signs may stand before the four digits.
struct BirthDate {
    qsizetype length = 0; ///< 0: there is none
    qsizetype longestSign = 0;
};

/// "010190", "01011990", "01.01.90", "01-01-1990", "01:01:90"
BirthDate birthDateAt(const QByteArray &text, qsizetype at)
{
    constexpr qsizetype anySign = 4; // " -> "
    const qsizetype first = digitsFrom(text, at);
    const auto isBirthYear = [](const QByteArray &year) { return year >= "1900" && year <= "2099"; };
    if (first == birthDigits && hasBirthDate(text.mid(at, first)))
        return {first, anySign};
    if (first == 8 && hasBirthDate(text.mid(at, 4)) && isBirthYear(text.mid(at + 4, 4)))
        return {first, 1};
    const char sign = text.size() > at + 5 ? text.at(at + 2) : '\0';
    const bool inside = at > 1 && text.at(at - 1) == sign && isAsciiDigit(text.at(at - 2));
    if (first != 2 || !QByteArray("-./:_").contains(sign) || inside || text.at(at + 5) != sign
        || digitsFrom(text, at + 3) != 2 || !hasBirthDate(text.mid(at, 2) + text.mid(at + 3, 2)))
        return {};
    const qsizetype year = digitsFrom(text, at + 6);
    if (year == 4 && isBirthYear(text.mid(at + 6, 4)))
        return {10, 1};
    return year == 2 ? BirthDate{8, sign == ':' ? 1 : anySign} : BirthDate{};
}

/// "10:12:30+0200"
bool isTimeWithZone(const QByteArray &text, qsizetype at, qsizetype next)
{
    const auto number = [&text](qsizetype from) { return text.mid(from, 2).toInt(); };
    return text.at(at + 2) == ':' && number(at) < 24 && number(at + 6) < 60 && number(next) <= 14
        && number(next + 2) % 15 == 0;
}

/// A birth date and four digits with a short sign between: "010190+1234", "01.01.90, 1234".
bool holdsDateAndFour(const QByteArray &text)
{
    for (qsizetype at = 0; at < text.size(); at += digitsFrom(text, at) + 1) {
        const BirthDate date = birthDateAt(text, at);
        if (date.length == 0)
            continue;
        const qsizetype from = at + date.length;
        qsizetype next = from;
        while (next < text.size() && !isAsciiDigit(text.at(next)) && text.at(next) != 'x')
            ++next;
        if (next == text.size())
            break; // no digits follow
        const bool near = next > from && next - from <= date.longestSign;
        // After a whole year, a blank, dot or comma begins something new.
        const bool tied = date.longestSign > 1 || text.at(from) == '-' || text.at(from) == '?';
        if (near && tied && digitsFrom(text, next) == cprDigits - birthDigits
            && !isTimeWithZone(text, at, next))
            return true;
    }
    return false;
}

bool isVisible(uint character)
{
    const QChar::Category category = QChar::category(character);
    return category != QChar::Other_Format && !QChar::isSpace(character);
}

/// A joiner between two symbols makes one picture of them; elsewhere it is invisible.
bool joinsSymbols(const QList<uint> &characters, qsizetype at)
{
    constexpr uint zeroWidthJoiner = 0x200D;
    const auto modifies = [](uint character) {
        const QChar::Category category = QChar::category(character);
        return category == QChar::Mark_NonSpacing || category == QChar::Symbol_Modifier;
    };
    const auto isSymbol = [](uint character) { return QChar::category(character) == QChar::Symbol_Other; };
    qsizetype before = at - 1;
    while (before > 0 && modifies(characters.at(before)))
        --before;
    return characters.at(at) == zeroWidthJoiner && before >= 0 && at + 1 < characters.size()
        && isSymbol(characters.at(before)) && isSymbol(characters.at(at + 1));
}

bool isPrintable(const QList<uint> &characters)
{
    for (qsizetype at = 0; at < characters.size(); ++at) {
        if (isUnprintable(characters.at(at)) && !joinsSymbols(characters, at))
            return false;
    }
    return true;
}

} // namespace

bool isUnprintable(char32_t character)
{
    if (QChar::isNonCharacter(character)) // never a character of any text
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Format:
        return character != QChar::SoftHyphen;
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool looksLikeCpr(const QString &text)
{
    if (!mayHoldCpr(text))
        return false;
    const QByteArray signs = plainSigns(text);
    const QList<DigitRun> runs = runsOf(signs);
    return std::any_of(runs.begin(), runs.end(), holdsCpr) || holdsDateAndFour(signs);
}

std::optional<TextProblem> problemOf(const QString &text, int maximumLength)
{
    const QList<uint> characters = text.toUcs4();
    if (std::none_of(characters.begin(), characters.end(), isVisible))
        return TextProblem::Empty;
    if (characters.size() > maximumLength)
        return TextProblem::TooLong;
    if (!text.isValidUtf16() || !isPrintable(characters))
        return TextProblem::Unprintable;
    if (looksLikeCpr(text))
        return TextProblem::LooksPersonal;
    return std::nullopt;
}

tl::expected<Note, Note::Problem> Note::from(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const auto problem = problemOf(trimmed, maximumLength))
        return tl::unexpected(*problem);
    return Note(trimmed);
}

QString describe(Note::Problem problem)
{
    switch (problem) {
    case Note::Problem::Empty:
        return QCoreApplication::translate("Note", "The note is empty.");
    case Note::Problem::TooLong:
        return QCoreApplication::translate("Note", "The note is too long: at most %1 characters are kept.")
            .arg(Note::maximumLength);
    case Note::Problem::LooksPersonal:
        return QCoreApplication::translate("Note",
            "The note was not kept: it holds something that looks like a CPR number. Write it without the "
            "number.");
    case Note::Problem::Unprintable:
        return QCoreApplication::translate(
            "Note", "The note holds characters that cannot be printed. Type it again.");
    }
    return {};
}

} // namespace skranketid
