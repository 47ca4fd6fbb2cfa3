// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace skranketid {

enum class Actor { Staff, Citizen, System, Employee };

/// A text that replaces a step's guidance while a date range holds (both days included; an invalid date is
/// open).
struct GuidanceVariant {
    QDate from;
    QDate until;
    Text guidance;

    friend bool operator==(const GuidanceVariant &, const GuidanceVariant &) = default;
};

struct Step {
    QString id;
    Text title;
    Text guidance;
    QList<GuidanceVariant> variants;
    Actor actor = Actor::Staff;
    bool required = true;
    bool lock = false; ///< order that is law: nothing after it may be ticked first, and it cannot be skipped
    bool lookAway = false; ///< a secret is typed: staff look away
    bool level = false; ///< sets an assurance level: the level card is shown
    QString sets; ///< "", "reason", "outcome" or the key of a Choice: the command that sets it ticks the step
    QString
        carries; ///< steps with equal tags keep their result when the list is switched; the id if not given
    QStringList rules; ///< keys of rule constants to show
    qint64 expectedMs = 0;

    /// The guidance that holds on `day`.
    const Text &guidanceOn(QDate day) const;

    friend bool operator==(const Step &, const Step &) = default;
};

/// Steps brought by one option of a choice (an authenticator, a route).
struct Branch {
    QString id;
    QList<Step> full;
    QList<Step> brief; ///< the short form, for a person who is already known ("short" in the file)

    friend bool operator==(const Branch &, const Branch &) = default;
};

struct ChoiceOption {
    QString value;
    Text title;
    Text hint;
    QString branch; ///< empty: the option brings no steps

    friend bool operator==(const ChoiceOption &, const ChoiceOption &) = default;
};

struct Choice {
    QString key; ///< "authenticators" or "route"
    bool several = false; ///< several options may be chosen together
    QList<ChoiceOption> options;

    const ChoiceOption *option(const QString &value) const;

    friend bool operator==(const Choice &, const Choice &) = default;
};

enum class BranchForm { Full, Short };

/// A place in the list: a step, or where the branches of a choice are put in.
struct Place {
    Step step; ///< valid when `branchesOf` is empty
    QString branchesOf; ///< key of a Choice
    BranchForm form = BranchForm::Full;
    Text placeholder; ///< shown while nothing is chosen

    friend bool operator==(const Place &, const Place &) = default;
};

/// Steps outside the estimate, added when they turn out to be needed; their time is kept apart.
struct AddOn {
    QString id;
    Text title;
    Text trigger;
    QString after; ///< step id; empty: at the end
    bool refusal = false; ///< leaves only refusal outcomes and makes the other open steps unnecessary
    QList<Step> steps;

    qint64 expectedMs() const;

    friend bool operator==(const AddOn &, const AddOn &) = default;
};

/// Minutes expected for a whole session, and who says so.
struct Estimate {
    qint64 ms = 0;
    bool committee = false; ///< the committee paper's own number; otherwise a proposal
    Text source;
    /// Which options the number holds for ("route" -> "manual"); empty: all.
    QString option;

    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/// One version of a checklist. Immutable once published; a session stays on its version.
struct Checklist {
    QString id;
    int version = 1;
    QDate validFrom;
    QDate validUntil; ///< invalid: open
    QStringList offices; ///< where it is used; empty: everywhere
    bool historical = false; ///< kept for old data and as a template, not offered at the counter
    Text title;
    Text summary;
    QList<Estimate> estimates; ///< never empty
    std::optional<qint64> baselineMs; ///< what the committee says the same work took before (7 minutes)
    QList<Choice> choices;
    QList<Branch> branches;
    QList<Place> steps;
    QList<AddOn> addOns;
    QList<Step> closing;
    QStringList outcomes; ///< outcome codes offered, most common first

    /// `office` may be empty: not known, and then any will do.
    bool isFor(const QString &office) const;
    const Choice *choice(const QString &key) const;
    const Branch *branch(const QString &id) const;
    const AddOn *addOn(const QString &id) const;
    const Step *step(const QString &id) const; ///< wherever it stands
    qint64 estimateMs(const QString &option = {}) const;

    /// Calls `visit(const Step &)` for every step, wherever it stands.
    template <typename Visit> void forEachStep(Visit visit) const;

    friend bool operator==(const Checklist &, const Checklist &) = default;
};

template <typename Visit> void Checklist::forEachStep(Visit visit) const
{
    for (const Place &place : steps) {
        if (place.branchesOf.isEmpty())
            visit(place.step);
    }
    for (const Branch &branch : branches) {
        for (const Step &step : branch.full)
            visit(step);
        for (const Step &step : branch.brief)
            visit(step);
    }
    for (const AddOn &addOn : addOns) {
        for (const Step &step : addOn.steps)
            visit(step);
    }
    for (const Step &step : closing)
        visit(step);
}

/// Minutes expected for these options of the choices: steps, their branches and closing, without add-ons.
qint64 plannedMs(const Checklist &checklist, const QStringList &options);

} // namespace skranketid
