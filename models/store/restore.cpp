// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/restore.h"

#include "models/store/backupfile.h"
#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/store/migrator.h"
#include "models/store/storemessages.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr auto logSuffix = "-wal"_L1;

Stored<void> checkSource(const QString &backup, const QString &file)
{
    const QFileInfo source(backup);
    const QFileInfo target(file);
    if (!source.exists())
        return failure(StoreProblem::Missing, backup);
    if (target.exists() && source.canonicalFilePath() == target.canonicalFilePath())
        return failure(StoreProblem::Input, backup, u"restore"_s);
    // A log beside it: a database in use, or one that was copied without care. Its newest events are in the
    // log.
    if (QFileInfo(backup + logSuffix).size() > 0)
        return failure(StoreProblem::Locked, backup);
    const std::atomic<bool> never = false;
    return verifyFile(backup, std::nullopt, never);
}

Stored<void> copyTo(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return notReadable(from, source.errorString());
    CopyProgress progress;
    return copyFile(source, to, progress);
}

/// What closing has left in a log would not come along with the file.
Stored<void> checkIsWhole(const QString &part)
{
    if (QFileInfo(part + logSuffix).size() > 0)
        return failure(StoreProblem::Io, part, u"checkpoint"_s);
    return {};
}

/// Makes the copy ready to be used: newest version, new chain. Closing it leaves one file.
Stored<Restored> prepare(const QString &part, const Moment &now)
{
    const auto connection = Connection::open(part, OpenMode::Existing);
    if (!connection)
        return tl::unexpected(connection.error());
    Migrator migrator(**connection, {});
    migrator.withoutBackup();
    if (const auto migrated = migrator.run(); !migrated)
        return tl::unexpected(migrated.error());
    Journal journal(**connection);
    if (const Stored<void> opened = journal.open(); !opened)
        return tl::unexpected(opened.error());
    const qint64 events = journal.head().sequence;
    if (const Stored<void> begun = journal.startNewChain(now); !begun)
        return tl::unexpected(begun.error());
    return Restored{{}, journal.chainId(), events, {}};
}

/// Copies the present database and its log aside. Both stay where they are until the new one takes their
/// place.
Stored<QString> keepPresent(const QString &file, const Moment &now)
{
    if (!QFileInfo::exists(file))
        return QString();
    const QString time
        = QDateTime::fromMSecsSinceEpoch(now.wallMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString kept = file + u".before-restore-"_s + time;
    if (QFileInfo(file + logSuffix).size() > 0) {
        if (const Stored<void> copied = copyTo(file + logSuffix, kept + logSuffix); !copied)
            return tl::unexpected(copied.error());
    }
    if (const Stored<void> copied = copyTo(file, kept); !copied)
        return tl::unexpected(copied.error());
    return kept;
}

/// Closing a sound database empties its log. One that cannot be opened for its damage is replaced all the
/// same.
Stored<void> settlePresent(const QString &file)
{
    if (!QFileInfo::exists(file))
        return {};
    {
        const auto present = Connection::open(file, OpenMode::Existing);
        if (!present && present.error().problem == StoreProblem::Locked)
            return tl::unexpected(present.error());
    }
    // A log that stayed would be taken for the restored database's own.
    for (const QString &left : QStringList{file + logSuffix, file + u"-journal"_s}) {
        if (QFileInfo::exists(left) && !QFile::remove(left))
            return failure(StoreProblem::Io, left);
    }
    return {};
}

} // namespace

Stored<Restored> restore(const QString &backup, const QString &file, const Moment &now)
{
    if (!FileLease::take(file))
        return failure(StoreProblem::Locked, file);
    if (const Stored<void> checked = checkSource(backup, file); !checked)
        return tl::unexpected(checked.error());
    const QString part = file + u".restoring"_s;
    removeLeftovers(part);
    const auto fail = [&part](const StoreError &error) {
        removeLeftovers(part);
        return tl::unexpected(error);
    };
    if (const Stored<void> copied = copyTo(backup, part); !copied)
        return fail(copied.error());
    Stored<Restored> restored = prepare(part, now);
    if (!restored)
        return fail(restored.error());
    if (const Stored<void> whole = checkIsWhole(part); !whole)
        return fail(whole.error());
    const Stored<QString> kept = keepPresent(file, now);
    if (!kept)
        return fail(kept.error());
    if (const Stored<void> settled = settlePresent(file); !settled) {
        QFile::remove(*kept);
        QFile::remove(*kept + logSuffix);
        return fail(settled.error());
    }
    if (const Stored<void> moved = moveInto(part, file); !moved)
        return fail(moved.error());
    removeLeftovers(part);
    restored->kept = *kept;
    return restored;
}

} // namespace skranketid
