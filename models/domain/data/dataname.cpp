// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/data/dataname.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace skranketid {

namespace {

struct NamePattern {
    DataName kind;
    const char *pattern;
    const char *words; ///< the pattern for people
};

// No name begins with a hyphen: it would look like an option on a command line.
constexpr NamePattern namePatterns[] = {
    {DataName::ListId, "[a-z0-9][a-z0-9-]{0,39}", QT_TRANSLATE_NOOP("DataName", "1 to 40 of a-z, 0-9 and -")},
    {DataName::StepId, "[A-Za-z0-9][A-Za-z0-9.-]{0,15}",
        QT_TRANSLATE_NOOP("DataName", "1 to 16 of A-Z, a-z, 0-9, . and -")},
    {DataName::ChoiceKey, "(?!(reason|outcome)$)[a-z][a-z0-9-]{0,39}",
        QT_TRANSLATE_NOOP("DataName", "1 to 40 of a-z, 0-9 and -, but not “reason” or “outcome”")},
    {DataName::Tag, "[A-Za-z0-9][A-Za-z0-9.-]{0,39}",
        QT_TRANSLATE_NOOP("DataName", "1 to 40 of A-Z, a-z, 0-9, . and -")},
    {DataName::RuleKey, "[a-z][a-z0-9_.]{0,59}",
        QT_TRANSLATE_NOOP("DataName", "1 to 60 of a-z, 0-9, _ and .")},
    {DataName::Code, "[A-Z]{1,3}[0-9]{1,2}", QT_TRANSLATE_NOOP("DataName", "capital letters and a number")},
    {DataName::Word, "[a-z][a-z0-9-]{0,39}", QT_TRANSLATE_NOOP("DataName", "1 to 40 of a-z, 0-9 and -")},
};

const NamePattern &patternOf(DataName kind)
{
    return *std::ranges::find(namePatterns, kind, &NamePattern::kind);
}

const QRegularExpression &expressionOf(DataName kind)
{
    static const auto all = [] {
        QList<QRegularExpression> expressions;
        for (const NamePattern &entry : namePatterns)
            expressions.append(
                QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(entry.pattern))));
        return expressions;
    }();
    return all.at(&patternOf(kind) - namePatterns);
}

} // namespace

bool isDataName(DataName kind, const QString &text)
{
    return expressionOf(kind).match(text).hasMatch();
}

QString describe(DataName kind)
{
    return QCoreApplication::translate("DataName", patternOf(kind).words);
}

} // namespace skranketid
