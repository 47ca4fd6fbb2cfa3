// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/htmlwriter.h"

#include <QList>
#include <QMap>
#include <QXmlStreamReader>

#include <functional>

namespace skranketid::test {

/// A page read back.
struct HtmlElement {
    QString name;
    QMap<QString, QString> attributes;
    QString text; ///< with that of the elements inside, blanks as one
    QList<HtmlElement> inside;

    QString attribute(const char *key) const { return attributes.value(QString::fromLatin1(key)); }

    QList<const HtmlElement *> all(const std::function<bool(const HtmlElement &)> &wanted) const
    {
        QList<const HtmlElement *> found;
        for (const HtmlElement &element : inside) {
            if (wanted(element))
                found.append(&element);
            found += element.all(wanted);
        }
        return found;
    }

    QList<const HtmlElement *> named(const char *wanted) const
    {
        const QString tag = QString::fromLatin1(wanted);
        return all([&tag](const HtmlElement &element) { return element.name == tag; });
    }

    QList<const HtmlElement *> ofClass(const char *wanted) const
    {
        const QString kind = QString::fromLatin1(wanted);
        return all([&kind](const HtmlElement &element) {
            return element.attribute("class").split(u' ').contains(kind);
        });
    }
};

inline HtmlElement readElement(QXmlStreamReader &xml)
{
    HtmlElement element;
    element.name = xml.name().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        element.attributes.insert(attribute.name().toString(), attribute.value().toString());
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters) {
            element.text += xml.text();
        } else if (token == QXmlStreamReader::StartElement) {
            element.inside.append(readElement(xml));
            element.text += element.inside.constLast().text;
        }
    }
    element.text = element.name == u"style" ? element.text : element.text.simplified();
    return element;
}

/// The element html; without a name if the page is not well-formed.
inline HtmlElement readHtml(const QByteArray &page)
{
    QXmlStreamReader xml(page);
    if (!xml.readNextStartElement())
        return {};
    HtmlElement html = readElement(xml);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? HtmlElement() : html;
}

inline QStringList textsOf(const QList<const HtmlElement *> &elements)
{
    QStringList texts;
    for (const HtmlElement *element : elements)
        texts.append(element->text);
    return texts;
}

/// A document of one block.
inline HtmlElement pageOf(const Block &block)
{
    Document document;
    document.title = QStringLiteral("Title");
    document.blocks = {block};
    return readHtml(toHtml(document));
}

} // namespace skranketid::test
