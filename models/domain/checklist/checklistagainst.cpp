// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistcheck.h"
#include "models/domain/checklist/checklistwalk.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

class AgainstCheck {
    Q_DECLARE_TR_FUNCTIONS(ChecklistCheck)

public:
    QList<Mistake> found;

    void outcomes(const Checklist &list, const Terms &terms)
    {
        bool refused = false;
        for (qsizetype i = 0; i < list.outcomes.size(); ++i) {
            const QString &code = list.outcomes.at(i);
            const Outcome *outcome = terms.outcome(code);
            if (!outcome)
                add(indexed(u"outcomes"_s, i), tr("there is no outcome code “%1”").arg(code));
            else if (outcome->kind == OutcomeClass::NoShow)
                add(indexed(u"outcomes"_s, i),
                    tr("“%1” is for those who did not come; a session cannot end so").arg(code));
            refused = refused || (outcome && outcome->kind == OutcomeClass::Refused);
        }
        const bool refusal = std::ranges::any_of(list.addOns, &AddOn::refusal);
        if (refusal && !refused)
            add(u"outcomes"_s, tr("there is an add-on for a refusal, but no outcome code of a refusal"));
    }

    void rules(const Checklist &list, const Rules &rules)
    {
        for (const PlacedStep &placed : everyStep(list)) {
            for (qsizetype i = 0; i < placed.step->rules.size(); ++i) {
                const QString &key = placed.step->rules.at(i);
                if (!rules.find(key))
                    add(indexed(placed.path + u".rules"_s, i), tr("there is no rule “%1”").arg(key));
            }
        }
    }

private:
    void add(const QString &path, const QString &message) { found.append({0, 0, path, message}); }
};

} // namespace

QList<Mistake> checkAgainst(const Checklist &checklist, const Terms &terms, const Rules &rules)
{
    AgainstCheck check;
    check.outcomes(checklist, terms);
    check.rules(checklist, rules);
    return check.found;
}

} // namespace skranketid
