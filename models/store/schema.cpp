// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include <QDir>

namespace skranketid {

using namespace Qt::StringLiterals;

QString migrationsFolder()
{
    return u":/sql/sqlite/migrations"_s;
}

int newestVersion(const QString &folder)
{
    const QStringList versions = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return versions.isEmpty() ? 0 : versions.last().toInt();
}

} // namespace skranketid
