// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/rulesreader.h"

#include "models/domain/data/jsonnode.h"

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

JsonNode valueNode(const RuleValue &value)
{
    JsonNode node = JsonNode::object();
    node.insert(u"value"_s, JsonNode::string(value.value));
    node.insert(u"text"_s, textNode(value.text));
    node.insert(u"source"_s, textNode(value.source));
    node.insert(u"read"_s, dateNode(value.read));
    node.insert(u"certainty"_s, JsonNode::string(value.certainty));
    return node;
}

JsonNode ruleNode(const Rule &rule)
{
    JsonNode values = JsonNode::array();
    for (const RuleValue &value : rule.values)
        values.append(valueNode(value));
    JsonNode node = JsonNode::object();
    node.insert(u"key"_s, JsonNode::string(rule.key));
    node.insert(u"values"_s, values);
    return node;
}

} // namespace

QByteArray writeRules(const RulesVersion &version)
{
    JsonNode rules = JsonNode::array();
    for (const Rule &rule : version.rules.all)
        rules.append(ruleNode(rule));
    JsonNode node = JsonNode::object();
    node.insert(u"version"_s, JsonNode::number(QString::number(version.version)));
    node.insert(u"valid_from"_s, dateNode(version.validFrom));
    node.insert(u"rules"_s, rules);
    return toJson(node);
}

} // namespace skranketid
