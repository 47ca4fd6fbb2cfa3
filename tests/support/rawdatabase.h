// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace skranketid::test {

using namespace Qt::StringLiterals;

inline QByteArray bytesOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

inline void writeBytes(const QString &file, const QByteArray &bytes)
{
    QFile device(file);
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
        QTest::qFail("a file of the test could not be written", __FILE__, __LINE__);
}

/// The whole of a database that is at rest, its log included.
inline void copyDatabase(const QString &from, const QString &to)
{
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile::remove(to + suffix);
        if (QFile::exists(from + suffix))
            writeBytes(to + suffix, bytesOf(from + suffix));
    }
}

/// Somebody else's hands on the file: another program, without our pragmas. Returns the first error.
inline QString editRaw(const QString &file, const QStringList &statements)
{
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(file);
        if (!database.open())
            error = database.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (error.isEmpty() && !query.exec(statement))
                error = statement + u": "_s + query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return error;
}

/// The first column of a query, by somebody else.
inline QStringList readRaw(const QString &file, const QString &select)
{
    QStringList values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(select);
            while (query.next())
                values.append(query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return values;
}

/// Drops every trigger, so that a test can do what the triggers forbid.
inline QStringList withoutTriggers(const QString &file, const QStringList &statements)
{
    QStringList all{u"PRAGMA foreign_keys=OFF"_s, u"PRAGMA ignore_check_constraints=ON"_s};
    for (const QString &trigger : readRaw(file, u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s))
        all.append(u"DROP TRIGGER "_s + trigger);
    return all + statements;
}

} // namespace skranketid::test
