// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistcheck.h"

#include "models/domain/checklist/checklistwalk.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumSteps = 200;
constexpr qsizetype maximumChoices = 4;
constexpr qsizetype maximumOptions = 9; // one digit key each
constexpr qsizetype maximumBranches = maximumChoices * maximumOptions;
constexpr qsizetype maximumEntries = 100; // of any other list

struct Named {
    QString name;
    QString path;
};

class StructureCheck {
    Q_DECLARE_TR_FUNCTIONS(ChecklistCheck)

public:
    explicit StructureCheck(const Checklist &list) : m_list(list), m_steps(everyStep(list)) { }

    bool fits()
    {
        checkSizes();
        return m_found.isEmpty();
    }

    QList<Mistake> found()
    {
        if (!fits())
            return m_found; // the checks below take their time with lists of any length
        checkDates(m_list.validFrom, m_list.validUntil, u"valid_until"_s);
        checkNames();
        checkEstimates();
        checkChoices();
        checkBranches();
        checkPlaces();
        checkSetters();
        checkSteps();
        checkAddOns();
        return m_found;
    }

private:
    void add(const QString &path, const QString &message) { m_found.append({0, 0, path, message}); }

    void checkDates(QDate from, QDate until, const QString &path)
    {
        if (from.isValid() && until.isValid() && until < from)
            add(path, tr("the last day is before the first"));
    }

    void checkSize(const QString &path, qsizetype size, qsizetype maximum)
    {
        if (size > maximum)
            add(path, tr("%1 entries are too many; at most %2 fit").arg(size).arg(maximum));
    }

    void checkSizes()
    {
        checkSize(u"steps"_s, std::max(m_steps.size(), m_list.steps.size()), maximumSteps);
        checkSize(u"choices"_s, m_list.choices.size(), maximumChoices);
        checkSize(u"branches"_s, m_list.branches.size(), maximumBranches);
        checkSize(u"add_ons"_s, m_list.addOns.size(), maximumEntries);
        checkSize(u"estimate"_s, m_list.estimates.size(), maximumBranches);
        checkSize(u"offices"_s, m_list.offices.size(), maximumEntries);
        checkSize(u"outcomes"_s, m_list.outcomes.size(), maximumEntries);
        for (qsizetype i = 0; i < m_list.choices.size(); ++i)
            checkSize(indexed(u"choices"_s, i) + u".options"_s, m_list.choices.at(i).options.size(),
                maximumOptions);
        for (const PlacedStep &placed : std::as_const(m_steps)) {
            checkSize(placed.path + u".variants"_s, placed.step->variants.size(), maximumEntries);
            checkSize(placed.path + u".rules"_s, placed.step->rules.size(), maximumEntries);
        }
    }

    void checkUnique(const QList<Named> &all)
    {
        QHash<QString, QString> first;
        for (const Named &named : all) {
            if (named.name.isEmpty())
                continue;
            if (first.contains(named.name))
                add(named.path, tr("“%1” is used already: %2").arg(named.name, first.value(named.name)));
            else
                first.insert(named.name, named.path);
        }
    }

    template <class List, class Name>
    QList<Named> namesIn(const List &list, const QString &path, const QString &key, Name name) const
    {
        QList<Named> names;
        for (qsizetype i = 0; i < list.size(); ++i)
            names.append({name(list.at(i)), indexed(path, i) + key});
        return names;
    }

    void checkNames()
    {
        QList<Named> ids;
        QList<Named> tags;
        QSet<QString> seen;
        for (const PlacedStep &placed : std::as_const(m_steps)) {
            ids.append({placed.step->id, placed.path + u".id"_s});
            if (!seen.contains(placed.step->id)) // a doubled id is one mistake, not two
                tags.append({placed.step->carries, placed.path + u".carries"_s});
            seen.insert(placed.step->id);
        }
        checkUnique(ids);
        checkUnique(tags);
        checkUnique(namesIn(m_list.branches, u"branches"_s, u".id"_s, [](const Branch &b) { return b.id; }));
        checkUnique(namesIn(m_list.addOns, u"add_ons"_s, u".id"_s, [](const AddOn &a) { return a.id; }));
        checkUnique(namesIn(m_list.choices, u"choices"_s, u".key"_s, [](const Choice &c) { return c.key; }));
        checkUnique(namesIn(m_list.outcomes, u"outcomes"_s, {}, [](const QString &code) { return code; }));
        checkUnique(namesIn(
            m_list.offices, u"offices"_s, {}, [](const QString &office) { return office.toLower(); }));
        QList<Named> values;
        for (qsizetype i = 0; i < m_list.choices.size(); ++i) {
            const QString path = indexed(u"choices"_s, i) + u".options"_s;
            values += namesIn(m_list.choices.at(i).options, path, u".value"_s,
                [](const ChoiceOption &o) { return o.value; });
        }
        checkUnique(values);
    }

    void checkEstimates()
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_list.estimates.size(); ++i) {
            const QString &option = m_list.estimates.at(i).option;
            const QString path = indexed(u"estimate"_s, i);
            const bool known = std::ranges::any_of(
                m_list.choices, [&option](const Choice &choice) { return choice.option(option) != nullptr; });
            if (!option.isEmpty() && !known)
                add(path + u".option"_s, tr("no choice has the option “%1”").arg(option));
            if (seen.contains(option))
                add(path, tr("there is another estimate for the same option"));
            if (m_list.estimates.at(i).ms <= 0)
                add(path + u".minutes"_s, tr("an estimate must be more than 0 minutes"));
            seen.insert(option);
        }
    }

    void checkChoices()
    {
        for (qsizetype i = 0; i < m_list.choices.size(); ++i) {
            const Choice &choice = m_list.choices.at(i);
            const QString path = indexed(u"choices"_s, i);
            bool bringsSteps = false;
            for (qsizetype j = 0; j < choice.options.size(); ++j) {
                const QString &branch = choice.options.at(j).branch;
                bringsSteps = bringsSteps || !branch.isEmpty();
                if (!branch.isEmpty() && !m_list.branch(branch))
                    add(indexed(path + u".options"_s, j) + u".branch"_s,
                        tr("there is no branch “%1”").arg(branch));
            }
            const auto places = std::ranges::count(m_list.steps, choice.key, &Place::branchesOf);
            if (bringsSteps && places == 0)
                add(path, tr("no place in “steps” takes in the branches of “%1”").arg(choice.key));
            const auto sets = [&choice](const PlacedStep &placed) { return placed.step->sets == choice.key; };
            if (!choice.key.isEmpty() && std::ranges::none_of(m_steps, sets))
                add(path, tr("no step sets the choice “%1”").arg(choice.key));
        }
    }

    void checkBranches()
    {
        for (qsizetype i = 0; i < m_list.branches.size(); ++i) {
            const QString &id = m_list.branches.at(i).id;
            const bool used = std::ranges::any_of(m_list.choices, [&id](const Choice &choice) {
                return std::ranges::find(choice.options, id, &ChoiceOption::branch) != choice.options.end();
            });
            if (!used && !id.isEmpty())
                add(indexed(u"branches"_s, i), tr("no option brings the branch “%1”").arg(id));
        }
    }

    void checkPlaces()
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_list.steps.size(); ++i) {
            const Place &place = m_list.steps.at(i);
            if (place.branchesOf.isEmpty())
                continue;
            const QString path = indexed(u"steps"_s, i);
            const Choice *choice = m_list.choice(place.branchesOf);
            if (!choice)
                add(path + u".branches_of"_s, tr("there is no choice “%1”").arg(place.branchesOf));
            else
                checkForms(*choice, place.form, path);
            if (seen.contains(place.branchesOf))
                add(path, tr("the branches of “%1” have a place already").arg(place.branchesOf));
            seen.insert(place.branchesOf);
        }
    }

    void checkForms(const Choice &choice, BranchForm form, const QString &path)
    {
        for (const ChoiceOption &option : choice.options) {
            const Branch *branch = m_list.branch(option.branch);
            if (!branch)
                continue;
            const bool isFull = form == BranchForm::Full;
            if ((isFull ? branch->full : branch->brief).isEmpty())
                add(path + u".form"_s,
                    (isFull ? tr("the branch “%1” has no full form")
                            : tr("the branch “%1” has no short form"))
                        .arg(branch->id));
        }
    }

    void checkSetters()
    {
        QHash<QString, QString> setters;
        for (const PlacedStep &placed : std::as_const(m_steps)) {
            const QString &sets = placed.step->sets;
            const QString path = placed.path + u".sets"_s;
            if (sets.isEmpty())
                continue;
            if (sets != u"reason"_s && sets != u"outcome"_s && !m_list.choice(sets))
                add(path, tr("“%1” is neither “reason” nor “outcome” nor the key of a choice").arg(sets));
            else if (!placed.always)
                add(path, tr("a step in a branch or add-on cannot set anything"));
            else if (setters.contains(sets))
                add(path, tr("“%1” is set by another step: %2").arg(sets, setters.value(sets)));
            setters.insert(sets, placed.path);
        }
    }

    void checkSteps()
    {
        for (const PlacedStep &placed : std::as_const(m_steps)) {
            if (placed.step->lock && !placed.step->required)
                add(placed.path + u".lock"_s,
                    tr("a step that locks cannot be left out: it must be required"));
            checkVariants(placed.step->variants, placed.path + u".variants"_s);
        }
    }

    void checkVariants(const QList<GuidanceVariant> &variants, const QString &path)
    {
        for (qsizetype i = 0; i < variants.size(); ++i) {
            const GuidanceVariant &variant = variants.at(i);
            checkDates(variant.from, variant.until, indexed(path, i));
            if (!variant.from.isValid() && !variant.until.isValid())
                add(indexed(path, i), tr("a dated text needs “from” or “until”"));
            const auto overlaps = [&variant](const GuidanceVariant &other) {
                const bool before
                    = other.until.isValid() && variant.from.isValid() && other.until < variant.from;
                const bool after
                    = other.from.isValid() && variant.until.isValid() && variant.until < other.from;
                return !before && !after;
            };
            if (std::any_of(variants.begin(), variants.begin() + i, overlaps))
                add(indexed(path, i), tr("its days overlap with those of another dated text"));
        }
    }

    void checkAddOns()
    {
        for (qsizetype i = 0; i < m_list.addOns.size(); ++i) {
            const QString &after = m_list.addOns.at(i).after;
            const auto isIt
                = [&after](const PlacedStep &placed) { return !placed.addOn && placed.step->id == after; };
            if (!after.isEmpty() && std::ranges::none_of(m_steps, isIt))
                add(indexed(u"add_ons"_s, i) + u".after"_s,
                    tr("there is no step “%1” outside the add-ons").arg(after));
        }
    }

    const Checklist &m_list;
    QList<PlacedStep> m_steps;
    QList<Mistake> m_found;
};

} // namespace

bool hasRoom(const Checklist &checklist)
{
    return StructureCheck(checklist).fits();
}

QList<Mistake> checkStructure(const Checklist &checklist)
{
    return StructureCheck(checklist).found();
}

} // namespace skranketid
