// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/data/datareader.h"

#include "models/domain/data/jsonparser.h"
#include "models/domain/text/note.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString kindName(JsonNode::Kind kind)
{
    switch (kind) {
    case JsonNode::Kind::Bool:
        return QCoreApplication::translate("DataReader", "true or false");
    case JsonNode::Kind::Number:
        return QCoreApplication::translate("DataReader", "a number");
    case JsonNode::Kind::String:
        return QCoreApplication::translate("DataReader", "a text in double quotes");
    case JsonNode::Kind::Array:
        return QCoreApplication::translate("DataReader", "a list in [ ]");
    case JsonNode::Kind::Object:
        return QCoreApplication::translate("DataReader", "an object in { }");
    case JsonNode::Kind::Null:
        break;
    }
    return u"null"_s;
}

/// A piece of the file, fit to be repeated in a message: a terminal must not obey it.
QString shown(const QString &text, qsizetype maximum = 40)
{
    QString result;
    for (const char32_t c : text.left(maximum).toUcs4())
        result += isUnprintable(c) ? QString(QChar::ReplacementCharacter) : QString::fromUcs4(&c, 1);
    return result;
}

} // namespace

DataReader::DataReader(const QByteArray &json, qsizetype mistakes) : m_json(json), m_maximum(mistakes)
{
    if (auto parsed = parseJson(json))
        m_root = std::move(*parsed);
    else
        addAt(parsed.error().offset, parsed.error().message);
}

bool DataReader::object(const JsonNode &node, const char *keys)
{
    if (m_found.size() >= m_maximum)
        return false; // more would not be told
    if (node.kind != JsonNode::Kind::Object) {
        add(node, tr("this must be %1").arg(kindName(JsonNode::Kind::Object)));
        return false;
    }
    QStringList known = QString::fromLatin1(keys).split(u' ');
    for (QString &key : known) {
        const bool optional = key.endsWith(u'?');
        if (optional)
            key.chop(1);
        else if (!node.member(key))
            add(node, tr("the key “%1” is missing").arg(key));
    }
    QSet<QString> seen;
    for (const JsonNode &child : node.children) {
        if (!known.contains(child.key))
            addAt(child.start,
                tr("the key “%1” is unknown; known here: %2").arg(shown(child.key), known.join(u", "_s)));
        else if (seen.contains(child.key))
            addAt(child.start, tr("the key “%1” stands twice").arg(shown(child.key)));
        seen.insert(child.key);
    }
    return true;
}

const JsonNode *DataReader::member(const JsonNode &object, const char *key, JsonNode::Kind kind)
{
    const JsonNode *node = object.member(QString::fromLatin1(key));
    if (!node || node->kind == kind)
        return node;
    add(*node, tr("this must be %1").arg(kindName(kind)));
    return nullptr;
}

const std::vector<JsonNode> &DataReader::array(const JsonNode &object, const char *key, std::size_t minimum)
{
    static const std::vector<JsonNode> none;
    const JsonNode *node = member(object, key, JsonNode::Kind::Array);
    if (node && node->children.size() < minimum)
        add(*node, tr("at least one entry is needed here"));
    return node ? node->children : none;
}

QString DataReader::checkedName(const JsonNode &node, Name kind)
{
    if (node.kind != JsonNode::Kind::String)
        add(node, tr("this must be %1").arg(kindName(JsonNode::Kind::String)));
    else if (looksLikeCpr(node.text))
        addPersonal(node);
    else if (!isDataName(kind, node.text))
        add(node, tr("“%1” cannot be used here: %2").arg(shown(node.text), describe(kind)));
    return node.text;
}

QString DataReader::name(const JsonNode &object, const char *key, Name kind)
{
    const JsonNode *node = object.member(QString::fromLatin1(key));
    return node ? checkedName(*node, kind) : QString();
}

QStringList DataReader::names(const JsonNode &object, const char *key, Name kind, std::size_t minimum)
{
    QStringList all;
    for (const JsonNode &item : array(object, key, minimum))
        all.append(checkedName(item, kind));
    return all;
}

QString DataReader::plain(const JsonNode &node, int maximum)
{
    if (node.text.trimmed().isEmpty())
        add(node, tr("the text is empty"));
    else if (node.text.size() > maximum)
        add(node, tr("the text has %1 characters; at most %2 fit").arg(node.text.size()).arg(maximum));
    const QList<uint> characters = node.text.toUcs4();
    if (const auto c = std::ranges::find_if(characters, isUnprintable); c != characters.end())
        add(node, tr("the text has a character that cannot be shown: U+%1").arg(*c, 4, 16, QChar(u'0')));
    if (looksLikeCpr(node.text))
        addPersonal(node);
    return node.text.normalized(QString::NormalizationForm_C);
}

Text DataReader::text(const JsonNode &object, const char *key, int maximum)
{
    const JsonNode *node = object.member(QString::fromLatin1(key));
    if (!node || !this->object(*node, "da en"))
        return {};
    return {line(*node, "da", maximum), line(*node, "en", maximum)};
}

QString DataReader::line(const JsonNode &object, const char *key, int maximum)
{
    const JsonNode *node = member(object, key, JsonNode::Kind::String);
    return node ? plain(*node, maximum) : QString();
}

QStringList DataReader::lines(const JsonNode &object, const char *key, int maximum)
{
    QStringList all;
    for (const JsonNode &item : array(object, key)) {
        if (item.kind != JsonNode::Kind::String)
            add(item, tr("this must be %1").arg(kindName(JsonNode::Kind::String)));
        all.append(plain(item, maximum));
    }
    return all;
}

bool DataReader::flag(const JsonNode &object, const char *key, bool fallback)
{
    const JsonNode *node = member(object, key, JsonNode::Kind::Bool);
    return node ? node->truth : fallback;
}

int DataReader::integer(const JsonNode &object, const char *key, int minimum, int maximum)
{
    const JsonNode *node = member(object, key, JsonNode::Kind::Number);
    if (!node)
        return 0;
    bool whole = false;
    const int number = node->text.toInt(&whole);
    if (whole && number >= minimum && number <= maximum)
        return number;
    add(*node, tr("this must be a whole number from %1 to %2").arg(minimum).arg(maximum));
    return 0;
}

QDate DataReader::date(const JsonNode &object, const char *key)
{
    const JsonNode *node = member(object, key, JsonNode::Kind::String);
    if (!node)
        return {};
    const QDate date = QDate::fromString(node->text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        add(*node, tr("“%1” is not a date such as 2021-10-01").arg(shown(node->text)));
    return date;
}

qint64 DataReader::minutes(const JsonNode &object, const char *key, int maximum)
{
    const JsonNode *node = member(object, key, JsonNode::Kind::Number);
    if (!node)
        return 0;
    static const QRegularExpression decimal(u"^([0-9]{1,6})(?:\\.([0-9]))?$"_s);
    const QRegularExpressionMatch match = decimal.match(node->text);
    if (node->text.startsWith(u'-')) {
        add(*node, tr("minutes cannot be negative"));
    } else if (!match.hasMatch()) {
        add(*node, tr("minutes are written with at most one decimal, such as 4.5"));
    } else {
        const qint64 tenths = match.captured(1).toLongLong() * 10 + match.captured(2).toLongLong();
        if (tenths <= maximum * qint64(10))
            return tenths * 6000;
        add(*node,
            tr("%1 minutes cannot be right; at most %2 are possible here").arg(node->text).arg(maximum));
    }
    return 0;
}

int DataReader::oneOf(const JsonNode &object, const char *key, const char *words, int fallback)
{
    const JsonNode *node = member(object, key, JsonNode::Kind::String);
    if (!node)
        return fallback;
    const QStringList known = QString::fromLatin1(words).split(u' ');
    const qsizetype index = known.indexOf(node->text);
    if (index >= 0)
        return static_cast<int>(index);
    add(*node, tr("“%1” is unknown; known here: %2").arg(shown(node->text), known.join(u", "_s)));
    return fallback;
}

void DataReader::add(const JsonNode &where, const QString &message)
{
    addAt(where.offset, message);
}

void DataReader::add(const QString &path, const QString &message)
{
    addAt(m_root ? offsetOf(*m_root, path) : 0, message);
}

/// Never repeats it.
void DataReader::addPersonal(const JsonNode &node)
{
    add(node, tr("the text holds something that looks like a CPR number"));
}

void DataReader::addAt(qsizetype offset, const QString &message)
{
    if (m_found.size() < m_maximum)
        m_found.append({offset, message});
}

QList<Mistake> DataReader::mistakes() const
{
    QList<Found> ordered = m_found;
    std::ranges::stable_sort(ordered, {}, &Found::offset);
    QList<Mistake> mistakes;
    qsizetype at = m_json.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    int line = 1;
    int column = 1;
    for (const Found &found : std::as_const(ordered)) {
        for (; at < std::min(found.offset, m_json.size()); ++at) {
            const auto byte = static_cast<unsigned char>(m_json.at(at));
            if (byte == '\n') {
                ++line;
                column = 1;
            } else if ((byte & 0xC0) != 0x80) { // bytes that follow in a character do not count
                ++column;
            }
        }
        mistakes.append({line, column, m_root ? shown(pathAt(*m_root, found.offset), 120) : QString(),
            shown(found.message, 400)});
    }
    return mistakes;
}

} // namespace skranketid
