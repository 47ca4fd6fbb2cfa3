// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/codes.h"

#include "models/store/connection.h"

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(CodeKind kind)
{
    constexpr std::array names{"checklist", "authenticators", "outcome", "reason", "channel", "referral",
        "desk", "office", "quality"};
    return QString::fromLatin1(names.at(std::size_t(kind)));
}

} // namespace

Codes::Codes(Connection &connection)
    : m_find(connection, u"code-find"_s), m_add(connection, u"code-add"_s), m_text(connection, u"code-text"_s)
{
}

Stored<qint64> Codes::codeOf(const Transaction &, CodeKind kind, const QString &text)
{
    if (text.isEmpty())
        return 0;
    Known &known = m_known.at(std::size_t(kind));
    if (const auto code = known.codes.constFind(text); code != known.codes.cend())
        return *code;
    const QString name = nameOf(kind);
    auto code = m_find.number(name, text);
    if (code && !*code)
        code = m_add.number(name, text, name);
    if (!code)
        return tl::unexpected(code.error());
    known.codes.insert(text, **code);
    return **code;
}

Stored<QString> Codes::textOf(CodeKind kind, qint64 code)
{
    if (code == 0)
        return QString();
    Known &known = m_known.at(std::size_t(kind));
    if (const auto text = known.texts.constFind(code); text != known.texts.cend())
        return *text;
    Stored<Rows> rows = m_text.select(nameOf(kind), code);
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return QString(QChar::ReplacementCharacter);
    return *known.texts.insert(code, rows->text(0));
}

void Codes::forget()
{
    m_known = {};
}

} // namespace skranketid
