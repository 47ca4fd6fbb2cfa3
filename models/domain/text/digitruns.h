// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace skranketid {

/// Digits that stand together, and the sign before them: ' ', '-', '.', '/' or '_'; 0 for the first of a run.
/// Signs with a blank among them count as a blank.
struct DigitGroup {
    QByteArray digits;
    char before = 0;

    int value() const { return digits.toInt(); }
    /// A number of at most `length` digits, from `least` to `most`.
    bool isNumber(qsizetype length, int least, int most) const
    {
        return digits.size() <= length && value() >= least && value() <= most;
    }
};

/// Groups with nothing but separators between them. Glued: a time's colon or a decimal comma ties an end of
/// it to the next number ("14:30", "1.234,50").
struct DigitRun {
    QList<DigitGroup> groups;
    bool gluedFront = false;
    bool gluedBack = false;

    char before(qsizetype index) const { return index < groups.size() ? groups.at(index).before : '\0'; }
    bool startsWord(qsizetype index) const { return index == 0 || before(index) == ' '; }
    bool endsWord(qsizetype index) const { return index + 1 == groups.size() || before(index + 1) == ' '; }
};

/// The text as the CPR filter reads it, after NFKC: a digit for a decimal digit of any script, a separator
/// (' ', '-', '.', '/', '_'), a colon or comma, 'x' for a letter, '?' for any other sign. What takes no room
/// is left out.
QByteArray plainSigns(const QString &text);

/// How many digits stand at `at`; 0 when there is none.
qsizetype digitsFrom(const QByteArray &signs, qsizetype at);
QList<DigitRun> runsOf(const QByteArray &signs);

inline bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace skranketid
