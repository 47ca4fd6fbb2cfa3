// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QDate>
#include <QList>
#include <QString>

namespace skranketid {

/// What one source says of a rule.
struct RuleValue {
    QString value; ///< as data: a number with its unit, or words
    Text text; ///< the same as a sentence for the counter
    Text source; ///< page or paper
    QDate read; ///< when the source was read or published
    QString certainty; ///< V verified official, V2 press or secondary, B background, P proposal

    friend bool operator==(const RuleValue &, const RuleValue &) = default;
};

/// A rule constant. Where sources disagree both are kept, the default first.
struct Rule {
    QString key;
    QList<RuleValue> values; ///< never empty; the first is the default

    bool disputed() const { return values.size() > 1; }

    friend bool operator==(const Rule &, const Rule &) = default;
};

struct Rules {
    QList<Rule> all;

    const Rule *find(const QString &key) const;
    void replace(const Rule &rule); ///< the one with its key; nothing when there is none

    friend bool operator==(const Rules &, const Rules &) = default;
};

/// Rules that an office has corrected: only those that differ. Immutable once published.
struct RulesVersion {
    int version = 1;
    QDate validFrom;
    Rules rules;

    friend bool operator==(const RulesVersion &, const RulesVersion &) = default;
};

} // namespace skranketid
