// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistwriter.h"

#include "models/domain/data/jsonnode.h"

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

JsonNode minutesNode(qint64 ms)
{
    return JsonNode::number(writtenMinutes(ms));
}

JsonNode stringsNode(const QStringList &strings)
{
    JsonNode node = JsonNode::array();
    for (const QString &string : strings)
        node.append(JsonNode::string(string));
    return node;
}

template <class List, class Write> JsonNode arrayNode(const List &list, Write write)
{
    JsonNode node = JsonNode::array();
    for (const auto &item : list)
        node.append(write(item));
    return node;
}

void insertText(JsonNode &node, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        node.insert(key, JsonNode::string(text));
}

void insertTrue(JsonNode &node, const QString &key, bool truth)
{
    if (truth)
        node.insert(key, JsonNode::boolean(true));
}

JsonNode variantNode(const GuidanceVariant &variant)
{
    JsonNode node = JsonNode::object();
    if (variant.from.isValid())
        node.insert(u"from"_s, dateNode(variant.from));
    if (variant.until.isValid())
        node.insert(u"until"_s, dateNode(variant.until));
    node.insert(u"guidance"_s, textNode(variant.guidance));
    return node;
}

QString actorName(Actor actor)
{
    switch (actor) {
    case Actor::Citizen:
        return u"citizen"_s;
    case Actor::System:
        return u"system"_s;
    case Actor::Employee:
        return u"employee"_s;
    case Actor::Staff:
        break;
    }
    return u"staff"_s;
}

JsonNode stepNode(const Step &step)
{
    JsonNode node = JsonNode::object();
    node.insert(u"id"_s, JsonNode::string(step.id));
    node.insert(u"title"_s, textNode(step.title));
    node.insert(u"guidance"_s, textNode(step.guidance));
    if (!step.variants.isEmpty())
        node.insert(u"variants"_s, arrayNode(step.variants, variantNode));
    node.insert(u"actor"_s, JsonNode::string(actorName(step.actor)));
    if (!step.required)
        node.insert(u"required"_s, JsonNode::boolean(false));
    insertTrue(node, u"lock"_s, step.lock);
    insertTrue(node, u"look_away"_s, step.lookAway);
    insertTrue(node, u"level"_s, step.level);
    insertText(node, u"sets"_s, step.sets);
    if (step.carries != step.id)
        insertText(node, u"carries"_s, step.carries);
    if (!step.rules.isEmpty())
        node.insert(u"rules"_s, stringsNode(step.rules));
    node.insert(u"minutes"_s, minutesNode(step.expectedMs));
    return node;
}

JsonNode placeNode(const Place &place)
{
    if (place.branchesOf.isEmpty())
        return stepNode(place.step);
    JsonNode node = JsonNode::object();
    node.insert(u"branches_of"_s, JsonNode::string(place.branchesOf));
    node.insert(u"form"_s, JsonNode::string(place.form == BranchForm::Full ? u"full"_s : u"short"_s));
    node.insert(u"placeholder"_s, textNode(place.placeholder));
    return node;
}

JsonNode optionNode(const ChoiceOption &option)
{
    JsonNode node = JsonNode::object();
    node.insert(u"value"_s, JsonNode::string(option.value));
    node.insert(u"title"_s, textNode(option.title));
    if (option.hint != Text())
        node.insert(u"hint"_s, textNode(option.hint));
    insertText(node, u"branch"_s, option.branch);
    return node;
}

JsonNode choiceNode(const Choice &choice)
{
    JsonNode node = JsonNode::object();
    node.insert(u"key"_s, JsonNode::string(choice.key));
    node.insert(u"several"_s, JsonNode::boolean(choice.several));
    node.insert(u"options"_s, arrayNode(choice.options, optionNode));
    return node;
}

JsonNode branchNode(const Branch &branch)
{
    JsonNode node = JsonNode::object();
    node.insert(u"id"_s, JsonNode::string(branch.id));
    if (!branch.full.isEmpty())
        node.insert(u"full"_s, arrayNode(branch.full, stepNode));
    if (!branch.brief.isEmpty())
        node.insert(u"short"_s, arrayNode(branch.brief, stepNode));
    return node;
}

JsonNode addOnNode(const AddOn &addOn)
{
    JsonNode node = JsonNode::object();
    node.insert(u"id"_s, JsonNode::string(addOn.id));
    node.insert(u"title"_s, textNode(addOn.title));
    node.insert(u"trigger"_s, textNode(addOn.trigger));
    insertText(node, u"after"_s, addOn.after);
    insertTrue(node, u"refusal"_s, addOn.refusal);
    node.insert(u"steps"_s, arrayNode(addOn.steps, stepNode));
    return node;
}

JsonNode estimateNode(const Estimate &estimate)
{
    JsonNode node = JsonNode::object();
    node.insert(u"minutes"_s, minutesNode(estimate.ms));
    node.insert(u"committee"_s, JsonNode::boolean(estimate.committee));
    node.insert(u"source"_s, textNode(estimate.source));
    insertText(node, u"option"_s, estimate.option);
    return node;
}

void insertParts(JsonNode &node, const Checklist &list)
{
    if (!list.choices.isEmpty())
        node.insert(u"choices"_s, arrayNode(list.choices, choiceNode));
    node.insert(u"steps"_s, arrayNode(list.steps, placeNode));
    if (!list.branches.isEmpty())
        node.insert(u"branches"_s, arrayNode(list.branches, branchNode));
    if (!list.addOns.isEmpty())
        node.insert(u"add_ons"_s, arrayNode(list.addOns, addOnNode));
    if (!list.closing.isEmpty())
        node.insert(u"closing"_s, arrayNode(list.closing, stepNode));
    node.insert(u"outcomes"_s, stringsNode(list.outcomes));
}

} // namespace

QString writtenMinutes(qint64 ms)
{
    return QString::number(ms / 60000) + u'.' + QString::number(ms % 60000 / 6000);
}

QByteArray writeChecklist(const Checklist &checklist)
{
    JsonNode node = JsonNode::object();
    node.insert(u"id"_s, JsonNode::string(checklist.id));
    node.insert(u"version"_s, JsonNode::number(QString::number(checklist.version)));
    node.insert(u"valid_from"_s, dateNode(checklist.validFrom));
    if (checklist.validUntil.isValid())
        node.insert(u"valid_until"_s, dateNode(checklist.validUntil));
    if (!checklist.offices.isEmpty())
        node.insert(u"offices"_s, stringsNode(checklist.offices));
    insertTrue(node, u"historical"_s, checklist.historical);
    node.insert(u"title"_s, textNode(checklist.title));
    node.insert(u"summary"_s, textNode(checklist.summary));
    node.insert(u"estimate"_s,
        checklist.estimates.size() == 1 ? estimateNode(checklist.estimates.first())
                                        : arrayNode(checklist.estimates, estimateNode));
    if (checklist.baselineMs)
        node.insert(u"baseline_minutes"_s, minutesNode(*checklist.baselineMs));
    insertParts(node, checklist);
    return toJson(node);
}

} // namespace skranketid
