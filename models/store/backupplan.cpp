// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupplan.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String beforeRemoval("-before-removal");

/// One number for each ISO week.
int weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

} // namespace

QString dailyBackupName(const QString &base, QDate day)
{
    return u"%1-%2.db"_s.arg(base, day.toString(Qt::ISODate));
}

QString backupNameBeforeRemoval(const QString &base, QDate day)
{
    return u"%1-%2%3.db"_s.arg(base, day.toString(Qt::ISODate), beforeRemoval);
}

std::optional<NamedBackup> backupNamed(const QString &base, const QString &name, QDate written)
{
    static const QRegularExpression dated(u"^-(\\d{4}-\\d{2}-\\d{2})(-before-removal)?\\.db$"_s);
    static const QRegularExpression migration(u"^\\.version-\\d+\\.event-.*\\.backup$"_s);
    if (!name.startsWith(base))
        return std::nullopt;
    const QString rest = name.sliced(base.size());
    if (migration.match(rest).hasMatch())
        return NamedBackup{name, written, BackupKind::BeforeMigration};
    const QRegularExpressionMatch match = dated.match(rest);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    const bool isDaily = match.captured(2).isEmpty();
    return NamedBackup{name, day, isDaily ? BackupKind::Daily : BackupKind::BeforeRemoval};
}

QStringList backupsToDrop(
    const QList<NamedBackup> &backups, QDate today, int mostDays, const QString &verified)
{
    if (verified.isEmpty())
        return {};
    QList<NamedBackup> sorted = backups;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const NamedBackup &a, const NamedBackup &b) { return a.day > b.day; });
    QStringList drop;
    QSet<int> weeks;
    int daily = 0;
    for (const NamedBackup &backup : std::as_const(sorted)) {
        bool stays = backup.kind != BackupKind::Daily || ++daily <= dailyBackups;
        if (backup.kind == BackupKind::Daily && !weeks.contains(weekOf(backup.day))) {
            stays = stays || weeks.size() < weeklyBackups;
            if (daily > dailyBackups)
                weeks.insert(weekOf(backup.day));
        }
        const bool isTooOld = backup.day.daysTo(today) > mostDays;
        if ((!stays || isTooOld) && backup.name != verified)
            drop.append(backup.name);
    }
    return drop;
}

} // namespace skranketid
