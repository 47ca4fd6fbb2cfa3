// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markup.h"

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

bool isHeldByXml(QChar sign)
{
    const bool control = sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t';
    return !control && sign < QChar(0xFFFE);
}

/// A single sign that is not allowed would end the page where it stands.
QString clean(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const bool pair = sign.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            result += text.mid(i++, 2);
        else
            result += isHeldByXml(sign) && !sign.isSurrogate() ? sign : QChar(QChar::ReplacementCharacter);
    }
    return result;
}

} // namespace

Markup::Markup() : m_xml(&m_bytes)
{
    m_xml.writeDTD(u"<!DOCTYPE html>"_s);
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
}

void Markup::open(const QString &element, MarkupAttributes attributes)
{
    m_xml.writeStartElement(element);
    write(attributes);
}

void Markup::close()
{
    m_xml.writeEndElement();
}

void Markup::empty(const QString &element, MarkupAttributes attributes)
{
    m_xml.writeEmptyElement(element);
    write(attributes);
}

void Markup::text(const QString &text)
{
    m_xml.writeCharacters(clean(text));
}

void Markup::leaf(const QString &element, const QString &content, MarkupAttributes attributes)
{
    open(element, attributes);
    text(content);
    close();
}

QByteArray Markup::finished()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

void Markup::write(MarkupAttributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(name, clean(value));
}

} // namespace skranketid
