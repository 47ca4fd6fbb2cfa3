// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklisttexts.h"

#include <algorithm>

namespace skranketid {

namespace {

/// Calls `visit(QString &)` for every string of the parts, or `visit(const QString &)` when they are const.
template <typename Visit> class Strings {
public:
    explicit Strings(Visit visit) : m_visit(visit) { }

    template <typename Pair> void text(Pair &text)
    {
        m_visit(text.da);
        m_visit(text.en);
    }

    template <typename List> void all(List &list)
    {
        for (auto &string : list)
            m_visit(string);
    }

    template <typename Part> void step(Part &step)
    {
        m_visit(step.id);
        text(step.title);
        text(step.guidance);
        for (auto &variant : step.variants)
            text(variant.guidance);
        m_visit(step.sets);
        m_visit(step.carries);
        all(step.rules);
    }

    template <typename List> void steps(List &list)
    {
        for (auto &each : list)
            step(each);
    }

    template <typename List> void checklist(List &list)
    {
        m_visit(list.id);
        text(list.title);
        text(list.summary);
        all(list.offices);
        all(list.outcomes);
        for (auto &estimate : list.estimates)
            text(estimate.source);
        for (auto &choice : list.choices) {
            m_visit(choice.key);
            for (auto &option : choice.options) {
                m_visit(option.value);
                text(option.title);
                text(option.hint);
            }
        }
        for (auto &place : list.steps) {
            step(place.step);
            text(place.placeholder);
        }
        for (auto &branch : list.branches) {
            m_visit(branch.id);
            steps(branch.full);
            steps(branch.brief);
        }
        for (auto &addOn : list.addOns) {
            m_visit(addOn.id);
            text(addOn.title);
            text(addOn.trigger);
            steps(addOn.steps);
        }
        steps(list.closing);
    }

    template <typename All> void rules(All &rules)
    {
        for (auto &rule : rules.all) {
            for (auto &value : rule.values) {
                m_visit(value.value);
                text(value.text);
                text(value.source);
            }
        }
    }

private:
    Visit m_visit;
};

constexpr int longest = 300; // characters; shorter limits are for the checks to tell

std::optional<TextProblem> problemOfString(const QString &text)
{
    const auto problem = problemOf(text, longest);
    const bool blank = problem == TextProblem::Empty && text == QString(text.size(), u' ');
    return blank ? std::nullopt : problem;
}

template <typename Walk> std::optional<TextProblem> firstProblem(Walk walk)
{
    std::optional<TextProblem> found;
    const auto look = [&found](const QString &text) {
        if (!found)
            found = problemOfString(text);
    };
    walk(Strings(look));
    return found;
}

void normalize(QString &text)
{
    text = text.normalized(QString::NormalizationForm_C);
}

} // namespace

std::optional<TextProblem> problemIn(const Checklist &checklist)
{
    return firstProblem([&checklist](auto strings) { strings.checklist(checklist); });
}

std::optional<TextProblem> problemIn(const Rules &rules)
{
    return firstProblem([&rules](auto strings) { strings.rules(rules); });
}

Checklist normalized(Checklist checklist)
{
    Strings(normalize).checklist(checklist);
    return checklist;
}

Rules normalized(Rules rules)
{
    Strings(normalize).rules(rules);
    return rules;
}

} // namespace skranketid
