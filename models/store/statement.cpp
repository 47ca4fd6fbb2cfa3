// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/connection.h"
#include "models/store/storemessages.h"

#include <QFile>
#include <QFileInfo>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString sqlOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sql;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith("--"_L1))
            sql += line + u'\n';
    }
    return sql.trimmed();
}

/// Whether a database gives the text back as it was: it cuts at a zero character, and changes half a
/// surrogate pair, the two characters that are none, and a byte-order mark at the beginning.
bool survives(const QString &text)
{
    const auto isLost = [](QChar c) { return c.isNull() || c.unicode() >= 0xfffe; };
    return text.isValidUtf16() && !text.startsWith(QChar::ByteOrderMark)
        && std::none_of(text.cbegin(), text.cend(), isLost);
}

} // namespace

Statement::Statement(Connection &connection, const QString &name)
    : Statement(connection, name, u":/sql/sqlite/statements/"_s + name + u".sql"_s)
{
}

Statement Statement::fromFile(Connection &connection, const QString &path)
{
    return Statement(connection, QFileInfo(path).completeBaseName(), path);
}

Statement::Statement(Connection &connection, QString name, const QString &path)
    : m_connection(&connection), m_name(std::move(name)), m_query(connection.database())
{
    m_query.setForwardOnly(true);
    const QString sql = sqlOf(path);
    if (sql.isEmpty() || !m_query.prepare(sql))
        m_prepareError = m_query.lastError();
}

void Statement::bind(int position, const QString &value)
{
    forgetNumber(position);
    m_acceptable = m_acceptable && survives(value);
    m_query.bindValue(position, value.isNull() ? u""_s : value); // Qt would bind a null string as NULL
}

void Statement::bind(int position, const QByteArray &value)
{
    forgetNumber(position);
    m_query.bindValue(position, value.isNull() ? QByteArray("") : value);
}

void Statement::bind(int position, qint64 value)
{
    bindNumber(position, value);
}

void Statement::bind(int position, int value)
{
    bindNumber(position, value);
}

void Statement::bind(int position, bool value)
{
    bindNumber(position, value);
}

void Statement::forgetNumber(int position)
{
    if (std::size_t(position) < m_numbers.size())
        m_numbers[std::size_t(position)].reset();
}

/// A bound value stays until the next one, and Qt is slow in taking them: most numbers of a batch repeat.
template <typename Number> void Statement::bindNumber(int position, Number value)
{
    const std::size_t at = std::size_t(position);
    if (m_numbers.size() <= at)
        m_numbers.resize(at + 1);
    if (m_numbers[at] == qint64(value))
        return;
    m_numbers[at] = qint64(value);
    m_query.bindValue(position, value);
}

void Statement::bind(int position, double value)
{
    forgetNumber(position);
    m_query.bindValue(position, value);
}

Stored<void> Statement::start()
{
    if (!m_acceptable)
        return failure(StoreProblem::Input, m_connection->file(), m_name);
    if (m_prepareError.isValid()) // executing it would hide the reason
        return failure(m_prepareError, m_connection->file(), m_name);
    if (!m_query.exec())
        return failure(m_query.lastError(), m_connection->file(), m_name);
    return {};
}

Stored<void> Statement::execute()
{
    const Stored<void> started = start();
    m_changedRows = m_query.numRowsAffected();
    m_query.finish();
    return started;
}

Stored<Rows> Statement::open()
{
    if (const Stored<void> started = start(); !started) {
        m_query.finish();
        return tl::unexpected(started.error());
    }
    return Rows(*this);
}

Stored<std::optional<qint64>> Statement::firstNumber()
{
    Stored<Rows> rows = open();
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(rows->integer(0)) : std::nullopt;
}

Rows::Rows(Rows &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr))
{
}

Rows::~Rows()
{
    if (m_statement)
        m_statement->m_query.finish();
}

Stored<bool> Rows::next()
{
    QSqlQuery &query = m_statement->m_query;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return failure(query.lastError(), m_statement->m_connection->file(), m_statement->m_name);
    return false;
}

bool Rows::isNull(int column) const
{
    return m_statement->m_query.isNull(column);
}

qint64 Rows::integer(int column) const
{
    return m_statement->m_query.value(column).toLongLong();
}

QString Rows::text(int column) const
{
    return m_statement->m_query.value(column).toString();
}

QByteArray Rows::bytes(int column) const
{
    return m_statement->m_query.value(column).toByteArray();
}

} // namespace skranketid
