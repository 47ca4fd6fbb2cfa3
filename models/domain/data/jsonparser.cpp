// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/data/jsonparser.h"

#include <QCoreApplication>
#include <QUtf8StringView>

namespace skranketid {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Recursive descent over the bytes; false means that `fault` has been set.
class JsonParser {
    Q_DECLARE_TR_FUNCTIONS(JsonParser)

public:
    explicit JsonParser(const QByteArray &json) : m_json(json), m_at(json.startsWith(byteOrderMark) ? 3 : 0)
    {
    }

    bool document(JsonNode &root)
    {
        if (m_json.size() > maximumJsonSize)
            return fail(tr("the file is larger than %1 bytes").arg(maximumJsonSize));
        skipBlanks();
        root.start = m_at;
        if (!value(root, 1))
            return false;
        skipBlanks();
        return m_at == m_json.size() || fail(tr("there is something after the end"));
    }

    const JsonFault &fault() const { return m_fault; }

private:
    bool fail(const QString &message)
    {
        m_fault = {m_at, message};
        return false;
    }

    bool failAt(qsizetype offset, const QString &message)
    {
        m_at = offset;
        return fail(message);
    }

    char peek() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    bool take(char expected)
    {
        if (peek() != expected || m_at >= m_json.size())
            return false;
        ++m_at;
        return true;
    }

    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }

    bool value(JsonNode &node, int depth)
    {
        skipBlanks();
        node.offset = m_at;
        if (depth > maximumJsonDepth)
            return fail(tr("the file is nested more than %1 levels deep").arg(maximumJsonDepth));
        if (++m_values > maximumJsonValues)
            return fail(tr("the file has more than %1 values").arg(maximumJsonValues));
        switch (peek()) {
        case '{':
            return object(node, depth);
        case '[':
            return array(node, depth);
        case '"':
            node.kind = JsonNode::Kind::String;
            return string(node.text);
        case 't':
            node.truth = true;
            return literal(node, JsonNode::Kind::Bool, "true");
        case 'f':
            return literal(node, JsonNode::Kind::Bool, "false");
        case 'n':
            return literal(node, JsonNode::Kind::Null, "null");
        default:
            return number(node);
        }
    }

    bool object(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        ++m_at;
        skipBlanks();
        if (take('}'))
            return true;
        do {
            skipBlanks();
            JsonNode child;
            child.start = m_at;
            if (peek() != '"')
                return fail(tr("a key in double quotes is expected here"));
            if (!string(child.key))
                return false;
            skipBlanks();
            if (!take(':'))
                return fail(tr("a colon is expected here"));
            if (!value(child, depth + 1))
                return false;
            node.children.push_back(std::move(child));
            skipBlanks();
        } while (take(','));
        return take('}') || fail(tr("a comma or } is expected here"));
    }

    bool array(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Array;
        ++m_at;
        skipBlanks();
        if (take(']'))
            return true;
        do {
            skipBlanks();
            JsonNode child;
            child.start = m_at;
            if (!value(child, depth + 1))
                return false;
            node.children.push_back(std::move(child));
            skipBlanks();
        } while (take(','));
        return take(']') || fail(tr("a comma or ] is expected here"));
    }

    bool literal(JsonNode &node, JsonNode::Kind kind, QByteArrayView word)
    {
        node.kind = kind;
        if (!QByteArrayView(m_json).sliced(m_at).startsWith(word))
            return fail(tr("a value is expected here"));
        m_at += word.size();
        return true;
    }

    bool digits()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > start;
    }

    bool number(JsonNode &node)
    {
        const qsizetype start = m_at;
        take('-');
        if (!isDigit(peek()))
            return failAt(
                start, m_at < m_json.size() ? tr("a value is expected here") : tr("the file ends too early"));
        if (!take('0'))
            digits();
        bool complete = !take('.') || digits();
        if (complete && (take('e') || take('E'))) {
            if (!take('+'))
                take('-');
            complete = digits();
        }
        if (!complete || isDigit(peek()))
            return failAt(start, tr("this is not a number"));
        node.kind = JsonNode::Kind::Number;
        node.text = QString::fromLatin1(m_json.sliced(start, m_at - start));
        return true;
    }

    bool string(QString &text)
    {
        const qsizetype opening = m_at++;
        while (m_at < m_json.size()) {
            const qsizetype start = m_at;
            while (m_at < m_json.size() && isPlain(m_json.at(m_at)))
                ++m_at;
            const QUtf8StringView plain(m_json.constData() + start, m_at - start);
            if (!plain.isValidUtf8())
                return failAt(opening, tr("this text is not valid UTF-8"));
            if (QByteArrayView(m_json).sliced(start).startsWith(byteOrderMark))
                text += QChar::ByteOrderMark; // which Qt takes for none of the text's
            text += plain.toString();
            if (take('"'))
                return true;
            if (peek() == '\\' && !escape(text))
                return false;
            if (m_at < m_json.size() && static_cast<unsigned char>(peek()) < 0x20)
                return fail(tr("a line feed or control character cannot stand in a text"));
        }
        return failAt(opening, tr("this text has no closing quote"));
    }

    static bool isPlain(char byte)
    {
        return byte != '"' && byte != '\\' && static_cast<unsigned char>(byte) >= 0x20;
    }

    bool escape(QString &text)
    {
        static constexpr QByteArrayView letters = "\"\\/bfnrt";
        static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
        const qsizetype start = m_at++;
        if (take('u'))
            return unicodeEscape(text, start);
        const qsizetype which = m_at < m_json.size() ? letters.indexOf(peek()) : -1;
        if (which < 0)
            return failAt(start, tr("this is not an escape sequence of JSON"));
        text += QLatin1Char(meanings.at(which));
        ++m_at;
        return true;
    }

    bool unicodeEscape(QString &text, qsizetype start)
    {
        char16_t unit = 0;
        if (!fourDigits(unit))
            return failAt(start, tr("four hexadecimal digits are expected after \\u"));
        if (QChar::isLowSurrogate(unit))
            return failAt(start, tr("half of a surrogate pair cannot stand alone"));
        text += QChar(unit);
        if (!QChar::isHighSurrogate(unit))
            return true;
        char16_t low = 0;
        if (!take('\\') || !take('u') || !fourDigits(low) || !QChar::isLowSurrogate(low))
            return failAt(start, tr("half of a surrogate pair cannot stand alone"));
        text += QChar(low);
        return true;
    }

    bool fourDigits(char16_t &unit)
    {
        if (m_json.size() - m_at < 4)
            return false;
        const QByteArray digits = m_json.sliced(m_at, 4);
        for (const char digit : digits) {
            if (!isDigit(digit) && !(digit >= 'a' && digit <= 'f') && !(digit >= 'A' && digit <= 'F'))
                return false;
        }
        unit = static_cast<char16_t>(digits.toUInt(nullptr, 16));
        m_at += 4;
        return true;
    }

    const QByteArray &m_json;
    qsizetype m_at;
    int m_values = 0;
    JsonFault m_fault;
};

} // namespace

tl::expected<JsonNode, JsonFault> parseJson(const QByteArray &json)
{
    JsonParser parser(json);
    JsonNode root;
    if (!parser.document(root))
        return tl::unexpected(parser.fault());
    return root;
}

} // namespace skranketid
