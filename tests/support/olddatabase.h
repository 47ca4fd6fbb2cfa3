// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/schema.h"
#include "tests/support/rawdatabase.h"

#include <QDir>
#include <QRegularExpression>

namespace skranketid::test {

inline QStringList schemaOf(const QString &file)
{
    return readRaw(file,
        u"SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s);
}

/// A shipped script without its comments.
inline QString shippedSql(const QString &path)
{
    QString sql = QString::fromUtf8(bytesOf(path));
    return sql.remove(QRegularExpression(u"^--.*\\n"_s, QRegularExpression::MultilineOption)).trimmed();
}

/// Makes a database of the newest version, at rest, one as version 1 has written it: the same rows, the
/// schema of then. Returns the first error.
inline QString makeVersion1(const QString &file)
{
    QStringList statements{u"PRAGMA foreign_keys=OFF"_s};
    for (const QString &type : QStringList{u"trigger"_s, u"index"_s, u"table"_s}) {
        const QString added
            = u"SELECT name FROM sqlite_schema WHERE type = '%1' AND name NOT LIKE 'sqlite_%'"_s.arg(type);
        for (const QString &name : readRaw(file, added)) {
            const bool isOld = !QDir(migrationsFolder() + u"/0001"_s)
                                    .entryList({u"*-"_s + QString(name).replace(u'_', u'-') + u".sql"_s})
                                    .isEmpty();
            if (type == u"trigger" || !isOld)
                statements.append(u"DROP %1 %2"_s.arg(type, name));
        }
    }
    const QDir first(migrationsFolder() + u"/0001"_s);
    for (const QString &name : first.entryList(QDir::Files)) {
        const QString sql = shippedSql(first.filePath(name));
        if (sql.startsWith(u"CREATE TRIGGER"))
            statements.append(sql);
    }
    statements.append(u"PRAGMA user_version=1"_s);
    return editRaw(file, statements);
}

} // namespace skranketid::test
