// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/rulesreader.h"

#include "models/domain/data/datareader.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

RuleValue readValue(DataReader &in, const JsonNode &node)
{
    RuleValue value;
    if (!in.object(node, "value text source read certainty"))
        return value;
    value.value = in.line(node, "value", DataReader::shortText);
    value.text = in.text(node, "text", DataReader::longText);
    value.source = in.text(node, "source", DataReader::longText);
    value.read = in.date(node, "read");
    const QStringList marks = {u"V"_s, u"V2"_s, u"B"_s, u"P"_s};
    value.certainty = marks.at(in.oneOf(node, "certainty", "V V2 B P", 2));
    return value;
}

Rule readRule(DataReader &in, const JsonNode &node)
{
    Rule rule;
    if (!in.object(node, "key values"))
        return rule;
    rule.key = in.name(node, "key", DataReader::Name::RuleKey);
    for (const JsonNode &value : in.array(node, "values", 1))
        rule.values.append(readValue(in, value));
    return rule;
}

} // namespace

tl::expected<Rules, QList<Mistake>> readRules(const QByteArray &json)
{
    DataReader in(json);
    Rules rules;
    if (in.root() && in.object(*in.root(), "rules")) {
        for (const JsonNode &node : in.array(*in.root(), "rules", 1)) {
            const Rule rule = readRule(in, node);
            const JsonNode *key = node.member(u"key");
            if (key && rules.find(rule.key))
                in.add(*key,
                    QCoreApplication::translate("RulesReader", "the rule “%1” stands twice").arg(rule.key));
            rules.all.append(rule);
        }
    }
    if (!in.good())
        return tl::unexpected(in.mistakes());
    return rules;
}

} // namespace skranketid
