// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace skranketid {

using MarkupAttributes = std::initializer_list<std::pair<QString, QString>>;

/// Writes HTML that is well-formed XML too. Texts are escaped, and what XML cannot hold is replaced.
class Markup {
public:
    Markup();

    void open(const QString &element, MarkupAttributes attributes = {});
    void close();
    void empty(const QString &element, MarkupAttributes attributes); ///< without content, <meta/>
    void text(const QString &text);
    void leaf(const QString &element, const QString &content, MarkupAttributes attributes = {});
    QByteArray finished();

private:
    void write(MarkupAttributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace skranketid
