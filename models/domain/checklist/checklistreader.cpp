// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistreader.h"

#include "models/domain/checklist/checklistcheck.h"
#include "models/domain/checklist/checklisttexts.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/data/datareader.h"
#include "models/domain/data/jsonparser.h"
#include "models/domain/text/placename.h"

namespace skranketid {

namespace {

using Name = DataReader::Name;

constexpr int longestStep = 120; // minutes
constexpr int longestSession = 480;

GuidanceVariant readVariant(DataReader &in, const JsonNode &node)
{
    GuidanceVariant variant;
    if (!in.object(node, "from? until? guidance"))
        return variant;
    variant.from = in.date(node, "from");
    variant.until = in.date(node, "until");
    variant.guidance = in.text(node, "guidance", DataReader::longText);
    return variant;
}

void readStepFields(DataReader &in, const JsonNode &node, Step &step)
{
    step.id = in.name(node, "id", Name::StepId);
    step.title = in.text(node, "title", DataReader::shortText);
    step.guidance = in.text(node, "guidance", DataReader::longText);
    for (const JsonNode &variant : in.array(node, "variants"))
        step.variants.append(readVariant(in, variant));
    step.actor = static_cast<Actor>(in.oneOf(node, "actor", "staff citizen system employee"));
    step.required = in.flag(node, "required", true);
    step.lock = in.flag(node, "lock");
    step.lookAway = in.flag(node, "look_away");
    step.level = in.flag(node, "level");
    step.sets = in.name(node, "sets", Name::Word);
    step.carries = node.member(u"carries") ? in.name(node, "carries", Name::Tag) : step.id;
    step.rules = in.names(node, "rules", Name::RuleKey);
    step.expectedMs = in.minutes(node, "minutes", longestStep);
}

Step readStep(DataReader &in, const JsonNode &node)
{
    Step step;
    if (in.object(node,
            "id title guidance variants? actor required? lock? look_away? level? sets? carries? rules? "
            "minutes"))
        readStepFields(in, node, step);
    return step;
}

QList<Step> readSteps(DataReader &in, const JsonNode &owner, const char *key, std::size_t minimum = 0)
{
    QList<Step> steps;
    for (const JsonNode &node : in.array(owner, key, minimum))
        steps.append(readStep(in, node));
    return steps;
}

Place readPlace(DataReader &in, const JsonNode &node)
{
    Place place;
    if (!node.member(u"branches_of")) {
        place.step = readStep(in, node);
        return place;
    }
    in.object(node, "branches_of form placeholder");
    place.branchesOf = in.name(node, "branches_of", Name::ChoiceKey);
    place.form = static_cast<BranchForm>(in.oneOf(node, "form", "full short"));
    place.placeholder = in.text(node, "placeholder", DataReader::shortText);
    return place;
}

ChoiceOption readOption(DataReader &in, const JsonNode &node)
{
    ChoiceOption option;
    if (!in.object(node, "value title hint? branch?"))
        return option;
    option.value = in.name(node, "value", Name::Word);
    option.title = in.text(node, "title", DataReader::shortText);
    option.hint = in.text(node, "hint", DataReader::shortText);
    option.branch = in.name(node, "branch", Name::StepId);
    return option;
}

Choice readChoice(DataReader &in, const JsonNode &node)
{
    Choice choice;
    if (!in.object(node, "key several options"))
        return choice;
    choice.key = in.name(node, "key", Name::ChoiceKey);
    choice.several = in.flag(node, "several");
    for (const JsonNode &option : in.array(node, "options", 1))
        choice.options.append(readOption(in, option));
    return choice;
}

Branch readBranch(DataReader &in, const JsonNode &node)
{
    Branch branch;
    if (!in.object(node, "id full? short?"))
        return branch;
    branch.id = in.name(node, "id", Name::StepId);
    branch.full = readSteps(in, node, "full", 1);
    branch.brief = readSteps(in, node, "short", 1);
    if (!node.member(u"full") && !node.member(u"short"))
        in.add(node, DataReader::tr("the key “full” or “short” is missing"));
    return branch;
}

AddOn readAddOn(DataReader &in, const JsonNode &node)
{
    AddOn addOn;
    if (!in.object(node, "id title trigger after? refusal? steps"))
        return addOn;
    addOn.id = in.name(node, "id", Name::StepId);
    addOn.title = in.text(node, "title", DataReader::shortText);
    addOn.trigger = in.text(node, "trigger", DataReader::longText);
    addOn.after = in.name(node, "after", Name::StepId);
    addOn.refusal = in.flag(node, "refusal");
    addOn.steps = readSteps(in, node, "steps", 1);
    return addOn;
}

Estimate readEstimate(DataReader &in, const JsonNode &node)
{
    Estimate estimate;
    if (!in.object(node, "minutes committee source option?"))
        return estimate;
    estimate.ms = in.minutes(node, "minutes", longestSession);
    estimate.committee = in.flag(node, "committee");
    estimate.source = in.text(node, "source", DataReader::longText);
    estimate.option = in.name(node, "option", Name::Word);
    return estimate;
}

void readEstimates(DataReader &in, const JsonNode &root, Checklist &list)
{
    const JsonNode *node = root.member(u"estimate");
    if (!node)
        return;
    if (node->kind != JsonNode::Kind::Array) {
        list.estimates.append(readEstimate(in, *node));
        return;
    }
    for (const JsonNode &item : in.array(root, "estimate", 1))
        list.estimates.append(readEstimate(in, item));
}

Checklist readRoot(DataReader &in, const JsonNode &root)
{
    Checklist list;
    if (!in.object(root,
            "id version valid_from valid_until? offices? historical? title summary estimate "
            "baseline_minutes? "
            "choices? "
            "branches? steps add_ons? closing? outcomes"))
        return list;
    list.id = in.name(root, "id", Name::ListId);
    list.version = in.integer(root, "version", 1, 9999);
    list.validFrom = in.date(root, "valid_from");
    list.validUntil = in.date(root, "valid_until");
    list.offices = in.lines(root, "offices", longestOfficeName);
    list.historical = in.flag(root, "historical");
    list.title = in.text(root, "title", DataReader::shortText);
    list.summary = in.text(root, "summary", DataReader::longText);
    readEstimates(in, root, list);
    if (root.member(u"baseline_minutes"))
        list.baselineMs = in.minutes(root, "baseline_minutes", longestSession);
    for (const JsonNode &node : in.array(root, "choices"))
        list.choices.append(readChoice(in, node));
    for (const JsonNode &node : in.array(root, "branches"))
        list.branches.append(readBranch(in, node));
    for (const JsonNode &node : in.array(root, "steps", 1))
        list.steps.append(readPlace(in, node));
    for (const JsonNode &node : in.array(root, "add_ons"))
        list.addOns.append(readAddOn(in, node));
    list.closing = readSteps(in, root, "closing");
    list.outcomes = in.names(root, "outcomes", Name::Code, 1);
    return list;
}

tl::expected<Checklist, QList<Mistake>> read(const QByteArray &json, const Terms *terms, const Rules *rules)
{
    DataReader in(json);
    if (!in.root())
        return tl::unexpected(in.mistakes());
    const Checklist list = readRoot(in, *in.root());
    QList<Mistake> found = checkStructure(list);
    if (in.good() && found.isEmpty())
        found += checkSums(list);
    if (terms && rules)
        found += checkAgainst(list, *terms, *rules);
    for (const Mistake &mistake : std::as_const(found))
        in.add(mistake.path, mistake.message);
    if (!in.good())
        return tl::unexpected(in.mistakes());
    return list;
}

} // namespace

tl::expected<Checklist, QList<Mistake>> readChecklist(const QByteArray &json)
{
    return read(json, nullptr, nullptr);
}

tl::expected<Checklist, QList<Mistake>> readChecklist(
    const QByteArray &json, const Terms &terms, const Rules &rules)
{
    return read(json, &terms, &rules);
}

std::optional<Checklist> readDraft(const QByteArray &json)
{
    DataReader in(json, maximumJsonValues);
    if (!in.root())
        return {};
    const Checklist list = readRoot(in, *in.root());
    if (writeChecklist(list) != json || problemIn(list))
        return {};
    return list;
}

QList<Mistake> mistakesOf(const Checklist &draft, const Terms &terms, const Rules &rules)
{
    const auto read = readChecklist(writeChecklist(draft), terms, rules);
    return read ? QList<Mistake>() : read.error();
}

} // namespace skranketid
