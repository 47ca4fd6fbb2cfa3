// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/partfields.h"

#include "models/domain/checklist/partwords.h"
#include "ui/counter/counterstate.h"

namespace skranketid {

using namespace Qt::StringLiterals;

// Which fields each kind of part has.

void PartFields::buildList()
{
    addText(tr("The list"), Type::Heading, Token::Ink);
    if (m_editing.isNew()) {
        addLine(lineSide(u"part-id"_s, tr("Id, the same for all versions"),
                    [](Checklist &list) { return &list.id; }),
            40);
    }
    addTexts(u"part-title"_s, tr("Title"), [](Checklist &list) { return &list.title; });
    addTexts(
        u"part-summary"_s, tr("Summary"), [](Checklist &list) { return &list.summary; }, true);
    addDate(
        u"part-from"_s, tr("First day"), [](Checklist &list) { return &list.validFrom; }, false);
    addDate(
        u"part-until"_s, tr("Last day; empty: none"), [](Checklist &list) { return &list.validUntil; }, true);
    addWords(
        u"part-offices"_s, tr("Offices that use it, with ; between them; empty: all"),
        [](Checklist &list) { return &list.offices; }, u"; "_s);
    addWords(
        u"part-outcomes"_s, tr("Outcome codes, the most common first"),
        [](Checklist &list) { return &list.outcomes; }, u" "_s);
    buildListMinutes();
    addTicks({tick(u"part-historical"_s, tr("Historical: not offered at the counter"),
        [](Checklist &list) { return &list.historical; })});
    addButton(
        u"part-add-choice"_s, tr("Add a choice"), [this] { m_editing.take(withChoice(m_editing.list())); });
    addButton(
        u"part-add-add-on"_s, tr("Add an add-on"), [this] { m_editing.take(withAddOn(m_editing.list())); });
}

/// What the work took before may be left open, unlike all other minutes.
void PartFields::buildListMinutes()
{
    const auto read = [this] {
        const auto &ms = m_editing.list().baselineMs;
        return ms ? m_editing.state().format().minutesBare(*ms) : QString();
    };
    const auto write = [this](const QString &typed) {
        const auto ms = minutesFrom(typed, longestSessionMinutes);
        if (!ms && !typed.trimmed().isEmpty())
            return tr("Write minutes with at most one decimal, or nothing.");
        return change(u"baseline"_s, [ms](Checklist &list) { list.baselineMs = ms; });
    };
    addLine({u"part-baseline"_s, tr("Minutes the same work took before; may be empty"), read, write}, 8);
}

void PartFields::buildEstimate()
{
    const qsizetype at = m_editing.part().index;
    const auto estimate = [at](Checklist &list) { return &list.estimates[at]; };
    addText(tr("Estimate for a whole session"), Type::Heading, Token::Ink);
    addMinutes(
        u"part-minutes"_s, tr("Minutes"), [estimate](Checklist &list) { return &estimate(list)->ms; },
        longestSessionMinutes);
    addTicks({tick(u"part-committee"_s, tr("The committee's own number"),
        [estimate](Checklist &list) { return &estimate(list)->committee; })});
    addTexts(
        u"part-source"_s, tr("Source"), [estimate](Checklist &list) { return &estimate(list)->source; },
        true);
    QList<Value> options{{QString(), tr("all")}};
    for (const Choice &choice : m_editing.list().choices) {
        for (const ChoiceOption &option : choice.options)
            options.append({option.value, option.title.in(m_editing.state().language())});
    }
    addValues(lineSide(u"part-option"_s, tr("Holds for"),
                  [estimate](Checklist &list) { return &estimate(list)->option; }),
        options);
}

void PartFields::buildChoice()
{
    const qsizetype at = m_editing.part().owner;
    addText(tr("Choice “%1”").arg(m_editing.list().choices.at(at).key), Type::Heading, Token::Ink);
    addText(tr("What is chosen in a session. One step must set it; an option may bring steps of its own. Ins "
               "adds an "
               "option."));
    addTicks({tick(u"part-several"_s, tr("Several options can be chosen together"),
        [at](Checklist &list) { return &list.choices[at].several; })});
}

void PartFields::buildOption()
{
    const ChecklistPart part = m_editing.part();
    const auto option = [part](Checklist &list) { return &list.choices[part.owner].options[part.index]; };
    addText(tr("Option"), Type::Heading, Token::Ink);
    const auto write = [this, part](const QString &typed) {
        return change(
            u"value"_s, [part, typed](Checklist &list) { list = withOptionValue(list, part, typed); });
    };
    const In<QString> value = [option](Checklist &list) { return &option(list)->value; };
    addLine({u"part-value"_s, tr("Name in files and figures"), [this, value] { return *here(value); }, write},
        40);
    addTexts(u"part-title"_s, tr("Title"), [option](Checklist &list) { return &option(list)->title; });
    addTexts(
        u"part-hint"_s, tr("Hint; may be empty"), [option](Checklist &list) { return &option(list)->hint; });
    for (const BranchForm form : {BranchForm::Full, BranchForm::Short}) {
        if (!withBranch(m_editing.list(), part, form))
            continue;
        const bool full = form == BranchForm::Full;
        addButton(full ? u"part-full"_s : u"part-short"_s,
            full ? tr("Give it steps of its own") : tr("Give it short steps, for who has a MitID already"),
            [this, part, form] { m_editing.take(withBranch(m_editing.list(), part, form)); });
    }
}

void PartFields::buildBranchesPlace()
{
    const qsizetype at = m_editing.part().index;
    const auto place = [at](Checklist &list) { return &list.steps[at]; };
    addText(tr("Here come the steps of what was chosen"), Type::Heading, Token::Ink);
    const auto read
        = [this, place] { return here<Place>(place)->form == BranchForm::Full ? u"full"_s : u"short"_s; };
    const auto write = [this, place](const QString &code) {
        const BranchForm form = code == u"full" ? BranchForm::Full : BranchForm::Short;
        return change({}, [place, form](Checklist &list) { place(list)->form = form; });
    };
    addValues(
        {u"part-form"_s, tr("Form"), read, write}, {{u"full"_s, tr("full")}, {u"short"_s, tr("short")}});
    addTexts(u"part-placeholder"_s, tr("Shown until something is chosen"),
        [place](Checklist &list) { return &place(list)->placeholder; });
}

void PartFields::buildStep()
{
    const ChecklistPart part = m_editing.part();
    const auto step = [part](Checklist &list) { return stepAt(list, part); };
    addTexts(u"part-title"_s, tr("Title"), [step](Checklist &list) { return &step(list)->title; });
    addTexts(
        u"part-guidance"_s, tr("Guidance"), [step](Checklist &list) { return &step(list)->guidance; }, true);
    addMinutes(
        u"part-minutes"_s, tr("Minutes expected"),
        [step](Checklist &list) { return &step(list)->expectedMs; }, longestStepMinutes);
    buildStepMarks();
    const auto rename = [this, part](const QString &typed) {
        return change(u"id"_s, [part, typed](Checklist &list) { list = withStepId(list, part, typed); });
    };
    const In<QString> id = [step](Checklist &list) { return &step(list)->id; };
    addLine({u"part-id"_s, tr("Id of the step"), [this, id] { return *here(id); }, rename}, 16);
    addLine(
        lineSide(u"part-carries"_s, tr("Kept when the list is switched, with equal names in the other list"),
            [step](Checklist &list) { return &step(list)->carries; }),
        40);
    addWords(
        u"part-rules"_s, tr("Rules that are shown, by their keys"),
        [step](Checklist &list) { return &step(list)->rules; }, u" "_s);
}

void PartFields::buildStepMarks()
{
    const ChecklistPart part = m_editing.part();
    const auto step = [part](Checklist &list) { return stepAt(list, part); };
    const auto flag = [step](bool Step::*member) -> In<bool> {
        return [step, member](Checklist &list) { return &(step(list)->*member); };
    };
    addTicks({tick(u"part-required"_s, tr("Required"), flag(&Step::required)),
        tick(u"part-look-away"_s, tr("Look away"), flag(&Step::lookAway)),
        tick(u"part-lock"_s, tr("Lock: nothing after it comes first"), flag(&Step::lock)),
        tick(u"part-level"_s, tr("Level card"), flag(&Step::level))});
    QList<Value> actors;
    for (const Actor actor : {Actor::Staff, Actor::Citizen, Actor::System, Actor::Employee})
        actors.append({QString::number(int(actor)), actorText(actor)});
    addValues({u"part-actor"_s, tr("Who does it"),
                  [this, step] { return QString::number(int(here<Step>(step)->actor)); },
                  [this, step](const QString &code) {
                      const auto actor = static_cast<Actor>(code.toInt());
                      return change({}, [step, actor](Checklist &list) { step(list)->actor = actor; });
                  }},
        actors);
    QList<Value> sets{{QString(), tr("nothing")}, {u"reason"_s, tr("reason")}, {u"outcome"_s, tr("outcome")}};
    for (const Choice &choice : m_editing.list().choices)
        sets.append({choice.key, choice.key});
    addValues(
        lineSide(u"part-sets"_s, tr("Sets"), [step](Checklist &list) { return &step(list)->sets; }), sets);
}

void PartFields::buildAddOn()
{
    const qsizetype at = m_editing.part().owner;
    const auto addOn = [at](Checklist &list) { return &list.addOns[at]; };
    addText(tr("Add-on: steps outside the estimate"), Type::Heading, Token::Ink);
    addTexts(u"part-title"_s, tr("Title"), [addOn](Checklist &list) { return &addOn(list)->title; });
    addTexts(
        u"part-trigger"_s, tr("When it is needed"),
        [addOn](Checklist &list) { return &addOn(list)->trigger; }, true);
    addLine(lineSide(u"part-after"_s, tr("After the step with this id; empty: at the end"),
                [addOn](Checklist &list) { return &addOn(list)->after; }),
        16);
    addTicks({tick(u"part-refusal"_s, tr("Refusal: other open steps are not needed then"),
        [addOn](Checklist &list) { return &addOn(list)->refusal; })});
}

} // namespace skranketid
