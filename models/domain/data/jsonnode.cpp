// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/data/jsonnode.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

bool isContainer(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::Array || node.kind == JsonNode::Kind::Object;
}

QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\')
            result.append('\\').append(byte);
        else if (static_cast<unsigned char>(byte) < 0x20)
            result.append("\\u00").append(QByteArray(1, byte).toHex());
        else
            result.append(byte);
    }
    return result.append('"');
}

QByteArray scalar(const JsonNode &node)
{
    switch (node.kind) {
    case JsonNode::Kind::Bool:
        return node.truth ? "true" : "false";
    case JsonNode::Kind::Number:
        return node.text.toLatin1();
    case JsonNode::Kind::String:
        return quoted(node.text);
    default:
        return "null";
    }
}

void write(QByteArray &out, const JsonNode &node, int level)
{
    if (!isContainer(node)) {
        out.append(scalar(node));
        return;
    }
    const bool isObject = node.kind == JsonNode::Kind::Object;
    const bool oneLine = !isObject && std::ranges::none_of(node.children, isContainer);
    const QByteArray indent = oneLine ? QByteArray() : '\n' + QByteArray(2 * (level + 1), ' ');
    out.append(isObject ? '{' : '[');
    for (auto child = node.children.begin(); child != node.children.end(); ++child) {
        if (child != node.children.begin())
            out.append(oneLine ? ", " : ",");
        out.append(indent);
        if (isObject)
            out.append(quoted(child->key)).append(": ");
        write(out, *child, level + 1);
    }
    if (!oneLine && !node.children.empty())
        out.append('\n').append(QByteArray(2 * level, ' '));
    out.append(isObject ? '}' : ']');
}

/// The child that a path's next part names; takes the part off the path.
const JsonNode *descend(const JsonNode &node, QStringView &path)
{
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        const auto index = path.sliced(1, std::max<qsizetype>(end, 1) - 1).toULongLong();
        path = path.sliced(std::max<qsizetype>(end, 0) + 1);
        if (node.kind != JsonNode::Kind::Array)
            return index == 0 ? &node : nullptr;
        return index < node.children.size() ? &node.children[index] : nullptr;
    }
    if (path.startsWith(u'.'))
        path = path.sliced(1);
    const auto end = std::ranges::find_if(path, [](QChar c) { return c == u'.' || c == u'['; });
    const QStringView name(path.begin(), end);
    path = path.sliced(name.size());
    return node.member(name);
}

} // namespace

JsonNode JsonNode::of(Kind kind)
{
    JsonNode node;
    node.kind = kind;
    return node;
}

JsonNode JsonNode::string(const QString &text)
{
    JsonNode node = of(Kind::String);
    node.text = text;
    return node;
}

JsonNode JsonNode::number(const QString &written)
{
    JsonNode node = of(Kind::Number);
    node.text = written;
    return node;
}

JsonNode JsonNode::boolean(bool truth)
{
    JsonNode node = of(Kind::Bool);
    node.truth = truth;
    return node;
}

void JsonNode::insert(const QString &name, JsonNode value)
{
    value.key = name;
    children.push_back(std::move(value));
}

const JsonNode *JsonNode::member(QStringView name) const
{
    if (kind != Kind::Object)
        return nullptr;
    const auto found
        = std::ranges::find_if(children, [name](const JsonNode &child) { return child.key == name; });
    return found == children.end() ? nullptr : &*found;
}

JsonNode textNode(const Text &text)
{
    JsonNode node = JsonNode::object();
    node.insert(u"da"_s, JsonNode::string(text.da));
    node.insert(u"en"_s, JsonNode::string(text.en));
    return node;
}

JsonNode dateNode(QDate date)
{
    return JsonNode::string(date.toString(Qt::ISODate));
}

QByteArray toJson(const JsonNode &root)
{
    QByteArray out;
    write(out, root, 0);
    return out.append('\n');
}

QString pathAt(const JsonNode &root, qsizetype offset)
{
    QString path;
    const JsonNode *node = &root;
    while (!node->children.empty() && node->children.front().start <= offset) {
        const auto after = std::ranges::upper_bound(node->children, offset, {}, &JsonNode::start);
        const auto child = std::prev(after);
        if (node->kind == JsonNode::Kind::Array)
            path += u'[' + QString::number(child - node->children.begin()) + u']';
        else
            path += path.isEmpty() ? child->key : u'.' + child->key;
        node = &*child;
    }
    return path;
}

qsizetype offsetOf(const JsonNode &root, const QString &path)
{
    const JsonNode *node = &root;
    QStringView rest = path;
    while (!rest.isEmpty()) {
        const JsonNode *child = descend(*node, rest);
        if (!child)
            break;
        node = child;
    }
    return node->offset;
}

} // namespace skranketid
