// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeerror.h"

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <concepts>
#include <optional>
#include <vector>

namespace skranketid {

class Connection;

/// The types that every database driver passes as a value. Others some drivers would paste into the
/// statement.
template <typename T>
concept Bindable = std::same_as<T, QString> || std::same_as<T, qint64> || std::same_as<T,
    int> || std::same_as<T, bool> || std::same_as<T, double> || std::same_as<T, QByteArray>;

class Statement;

/// The rows of a select, forward only. Finishes the statement when it goes: an unfinished one blocks
/// checkpoints.
class Rows {
public:
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    Stored<bool> next();
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    friend class Statement;
    explicit Rows(Statement &statement) : m_statement(&statement) { }
    Statement *m_statement;
};

/// Calls `take` for each row.
template <typename Take> Stored<void> forEachRow(Stored<Rows> rows, Take take)
{
    if (!rows)
        return tl::unexpected(rows.error());
    Stored<bool> more = rows->next();
    for (; more && *more; more = rows->next())
        take(*rows);
    return more.map([](bool) {});
}

/// One prepared statement of resources/sql, known by its name. Errors carry the name, never the values.
class Statement {
public:
    /// Prepares `:/sql/sqlite/statements/NAME.sql`. What goes wrong shows at the first use.
    Statement(Connection &connection, const QString &name);
    static Statement fromFile(Connection &connection, const QString &path);

    /// Binds all values in order and runs a statement without rows.
    template <Bindable... Values> Stored<void> run(const Values &...values)
    {
        bindAll(values...);
        return execute();
    }

    template <Bindable... Values> Stored<Rows> select(const Values &...values)
    {
        bindAll(values...);
        return open();
    }

    /// The first row's first column; nothing when there is no row.
    template <Bindable... Values> Stored<std::optional<qint64>> number(const Values &...values)
    {
        bindAll(values...);
        return firstNumber();
    }

    qint64 changedRows() const { return m_changedRows; } ///< by the last run()

private:
    friend class Rows;
    Statement(Connection &connection, QString name, const QString &path);

    template <typename... Values> void bindAll(const Values &...values)
    {
        m_acceptable = true;
        int position = 0;
        (bind(position++, values), ...);
    }
    void bind(int position, const QString &value);
    void bind(int position, const QByteArray &value);
    void bind(int position, qint64 value);
    void bind(int position, int value);
    void bind(int position, bool value);
    void bind(int position, double value);
    template <typename Number> void bindNumber(int position, Number value);
    void forgetNumber(int position);

    Stored<void> execute();
    Stored<Rows> open();
    Stored<std::optional<qint64>> firstNumber();
    Stored<void> start();

    Connection *m_connection;
    QString m_name;
    QSqlQuery m_query;
    QSqlError m_prepareError;
    std::vector<std::optional<qint64>> m_numbers; ///< bound last, by position
    bool m_acceptable = true;
    qint64 m_changedRows = 0;
};

} // namespace skranketid
