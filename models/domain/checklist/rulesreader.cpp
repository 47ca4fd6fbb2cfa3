// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/rulesreader.h"

#include "models/domain/checklist/checklisttexts.h"
#include "models/domain/data/datareader.h"
#include "models/domain/data/jsonparser.h"

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

Rules readAll(DataReader &in, const JsonNode &root)
{
    Rules rules;
    for (const JsonNode &node : in.array(root, "rules", 1)) {
        const Rule rule = readRule(in, node);
        const JsonNode *key = node.member(u"key");
        if (key && rules.find(rule.key))
            in.add(
                *key, QCoreApplication::translate("RulesReader", "the rule “%1” stands twice").arg(rule.key));
        rules.all.append(rule);
    }
    return rules;
}

RulesVersion readVersion(DataReader &in)
{
    RulesVersion version;
    if (in.root() && in.object(*in.root(), "version valid_from rules")) {
        version.version = in.integer(*in.root(), "version", 1, 9999);
        version.validFrom = in.date(*in.root(), "valid_from");
        version.rules = readAll(in, *in.root());
    }
    return version;
}

} // namespace

tl::expected<Rules, QList<Mistake>> readRules(const QByteArray &json)
{
    DataReader in(json);
    Rules rules;
    if (in.root() && in.object(*in.root(), "rules"))
        rules = readAll(in, *in.root());
    if (!in.good())
        return tl::unexpected(in.mistakes());
    return rules;
}

tl::expected<RulesVersion, QList<Mistake>> readRulesVersion(const QByteArray &json, const Rules &known)
{
    DataReader in(json);
    const RulesVersion version = readVersion(in);
    for (qsizetype i = 0; in.good() && i < version.rules.all.size(); ++i) {
        const QString &key = version.rules.all.at(i).key;
        if (!known.find(key))
            in.add(u"rules[%1].key"_s.arg(i),
                QCoreApplication::translate("RulesReader", "there is no rule “%1” to correct").arg(key));
    }
    if (!in.good())
        return tl::unexpected(in.mistakes());
    return version;
}

std::optional<RulesVersion> readRulesDraft(const QByteArray &json)
{
    DataReader in(json, maximumJsonValues);
    const RulesVersion version = readVersion(in);
    if (!in.root() || writeRules(version) != json || problemIn(version.rules))
        return {};
    return version;
}

} // namespace skranketid
