// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/digitruns.h"

#include <algorithm>

namespace skranketid {

namespace {

bool isDash(char32_t c)
{
    return QChar::category(c) == QChar::Punctuation_Dash || c == U'\u2212' || c == U'\u2043'
        || c == U'\u02D7';
}

bool isDot(char32_t c)
{
    return c == U'.' || c == U'\u00B7' || c == U'\u2022' || c == U'\u2219' || c == U'\u22C5'
        || c == U'\u3002';
}

bool isSlash(char32_t c)
{
    return c == U'/' || c == U'\\' || c == U'\u2044' || c == U'\u2215' || c == U'\u29F8';
}

/// 0 for a character that takes no room.
char plain(char32_t c)
{
    if (const int digit = QChar::digitValue(c); digit >= 0)
        return static_cast<char>('0' + digit);
    if (isDash(c))
        return '-';
    if (isDot(c))
        return '.';
    if (isSlash(c))
        return '/';
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
        return ' ';
    case QChar::Other_Format:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return 0;
    case QChar::Punctuation_Connector:
        return '_';
    default:
        break;
    }
    if (c == U':' || c == U',')
        return static_cast<char>(c);
    if (c == U'\u115F' || c == U'\u1160') // Hangul fillers: letters by category, but invisible
        return 0;
    return QChar::isLetter(c) ? 'x' : '?';
}

bool isSeparator(char c)
{
    return c == ' ' || c == '-' || c == '.' || c == '/' || c == '_';
}

bool glues(char sign, qsizetype digitsBefore, qsizetype digitsAfter)
{
    const bool time = sign == ':' && digitsBefore <= 2 && digitsAfter == 2;
    const bool decimals = sign == ',' && digitsAfter <= 2;
    return time || decimals;
}

} // namespace

QByteArray plainSigns(const QString &text)
{
    QByteArray result;
    const QList<uint> characters = text.normalized(QString::NormalizationForm_KC).toUcs4();
    result.reserve(characters.size());
    for (const uint character : characters) {
        if (const char c = plain(character))
            result.append(c);
    }
    return result;
}

qsizetype digitsFrom(const QByteArray &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isAsciiDigit(text.at(end)))
        ++end;
    return end - at;
}

QList<DigitRun> runsOf(const QByteArray &text)
{
    QList<DigitRun> runs;
    qsizetype end = 0; // of the last group
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = digitsFrom(text, at);
        if (length == 0)
            continue;
        const QByteArray between = text.mid(end, at - end);
        DigitGroup group{text.mid(at, length)};
        if (!runs.isEmpty() && std::all_of(between.begin(), between.end(), isSeparator)) {
            group.before = between.contains(' ') ? ' ' : between.at(0);
        } else {
            DigitRun run;
            if (!runs.isEmpty() && between.size() == 1) {
                run.gluedFront = glues(between.at(0), runs.last().groups.last().digits.size(), length);
                runs.last().gluedBack = run.gluedFront;
            }
            runs.append(run);
        }
        runs.last().groups.append(group);
        at += length;
        end = at;
    }
    return runs;
}

} // namespace skranketid
