// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/retirement.h"

#include "models/domain/data/datareader.h"

namespace skranketid {

using namespace Qt::StringLiterals;

tl::expected<Retirement, QList<Mistake>> readRetirement(const QByteArray &json)
{
    DataReader in(json);
    Retirement retirement;
    if (in.root() && in.object(*in.root(), "id version last_day")) {
        retirement.id = in.name(*in.root(), "id", DataName::ListId);
        retirement.version = in.integer(*in.root(), "version", 1, 9999);
        retirement.lastDay = in.date(*in.root(), "last_day");
    }
    if (!in.good())
        return tl::unexpected(in.mistakes());
    return retirement;
}

QByteArray writeRetirement(const Retirement &retirement)
{
    JsonNode node = JsonNode::object();
    node.insert(u"id"_s, JsonNode::string(retirement.id));
    node.insert(u"version"_s, JsonNode::number(QString::number(retirement.version)));
    node.insert(u"last_day"_s, dateNode(retirement.lastDay));
    return toJson(node);
}

} // namespace skranketid
