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

#include <algorithm>
#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

/// The files beside a database that are part of it: what is in them is not in the database yet.
constexpr std::array logSuffixes{"-wal"_L1, "-journal"_L1};

bool hasLog(const QString &file)
{
    return std::ranges::any_of(
        logSuffixes, [&file](QLatin1String suffix) { return QFileInfo(file + suffix).size() > 0; });
}

Stored<void> checkSource(const QString &backup, const QString &file, int newest)
{
    const QFileInfo source(backup);
    const QFileInfo target(file);
    if (!source.exists())
        return failure(StoreProblem::Missing, backup);
    if (target.exists() && source.canonicalFilePath() == target.canonicalFilePath())
        return failure(StoreProblem::Input, backup, u"restore"_s);
    // A log beside it: a database in use, or one that was copied without care. Its newest events are in the
    // log.
    if (hasLog(backup))
        return failure(StoreProblem::Locked, backup);
    return Connection::open(backup, OpenMode::Immutable, newest).map([](const auto &) {});
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
    if (hasLog(part))
        return failure(StoreProblem::Io, part, u"checkpoint"_s);
    return {};
}

Stored<void> verifyAndMigrate(Connection &connection, const QString &migrations)
{
    const std::atomic<bool> never = false;
    if (const Stored<void> checked = verifyContent(connection, std::nullopt, never); !checked)
        return checked;
    Migrator migrator(connection, {}, migrations);
    migrator.withoutBackup();
    const auto migrated = migrator.run();
    if (!migrated)
        return tl::unexpected(migrated.error());
    // Of an older version not everything could be verified.
    return *migrated == Migrator::Result::Upgraded ? verifyContent(connection, std::nullopt, never)
                                                   : Stored<void>();
}

/// Makes the copy ready to be used: verified, newest version, new chain. Closing it leaves one file.
Stored<Restored> prepare(const QString &part, const Moment &now, const QString &migrations)
{
    const auto connection = Connection::open(part, OpenMode::Existing, newestVersion(migrations));
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Stored<void> ready = verifyAndMigrate(**connection, migrations); !ready)
        return tl::unexpected(ready.error());
    Journal journal(**connection);
    if (const Stored<void> opened = journal.open(); !opened)
        return tl::unexpected(opened.error());
    const qint64 events = journal.head().sequence;
    if (const Stored<void> begun = journal.startNewChain(now); !begun)
        return tl::unexpected(begun.error());
    return Restored{{}, journal.chainId(), events, {}};
}

/// A name beside the database under which nothing is kept yet: two restores may fall into one second.
QString freeName(const QString &file, const Moment &now)
{
    const QString time
        = QDateTime::fromMSecsSinceEpoch(now.wallMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString first = file + u".before-restore-"_s + time;
    QString name = first;
    const auto isTaken = [&name] { return QFileInfo::exists(name) || hasLog(name); };
    for (int number = 2; isTaken(); ++number)
        name = first + u"-%1"_s.arg(number);
    return name;
}

/// What was there, copied aside until the new one is in its place.
class Present {
public:
    Present(QString file, const Moment &now) : m_file(std::move(file)), m_kept(freeName(m_file, now)) { }

    /// The logs too, also those of a database that is gone itself: someone may want to see them.
    Stored<void> keep()
    {
        Stored<void> step;
        for (const QLatin1String suffix : logSuffixes) {
            if (step && QFileInfo(m_file + suffix).size() > 0)
                step = copyTo(m_file + suffix, m_kept + suffix);
        }
        if (step && QFileInfo::exists(m_file))
            step = copyTo(m_file, m_kept);
        return step;
    }

    void forget() const
    {
        QFile::remove(m_kept);
        for (const QLatin1String suffix : logSuffixes)
            QFile::remove(m_kept + suffix);
    }

    /// Empty when there was no database.
    QString kept() const { return QFileInfo::exists(m_kept) ? m_kept : QString(); }

private:
    QString m_file;
    QString m_kept;
};

/// Closing a sound database empties its log. One that cannot be opened for its damage is replaced all the
/// same.
Stored<void> settlePresent(const QString &file)
{
    if (QFileInfo::exists(file)) {
        const auto present = Connection::open(file, OpenMode::Existing);
        if (!present && present.error().problem == StoreProblem::Locked)
            return tl::unexpected(present.error());
    }
    // A log that stayed would be taken for the restored database's own.
    for (const QLatin1String suffix : logSuffixes) {
        const QString left = file + suffix;
        if (QFileInfo::exists(left) && !QFile::remove(left))
            return failure(StoreProblem::Io, left);
    }
    return {};
}

} // namespace

Stored<Restored> restore(
    const QString &backup, const QString &file, const Moment &now, const QString &migrations)
{
    if (!FileLease::take(file))
        return failure(StoreProblem::Locked, file);
    if (const Stored<void> checked = checkSource(backup, file, newestVersion(migrations)); !checked)
        return tl::unexpected(checked.error());
    const QString part = file + u".restoring"_s;
    removeLeftovers(part);
    Stored<void> step = copyTo(backup, part);
    Stored<Restored> restored;
    if (step)
        restored = prepare(part, now, migrations);
    if (step && !restored) {
        // The copy is as the backup is: what is wrong with it is wrong there.
        const QString &named = isDamage(restored) ? backup : file;
        step = tl::unexpected(toldOf(named, part, restored.error()));
    }
    if (step)
        step = checkIsWhole(part);
    if (!step) {
        removeLeftovers(part);
        return tl::unexpected(step.error());
    }
    Present present(file, now);
    step = present.keep();
    const bool isKept = step.has_value();
    if (isKept)
        step = settlePresent(file);
    const bool isUntouched = !isKept || (!step && step.error().problem == StoreProblem::Locked);
    if (isUntouched)
        present.forget();
    if (step)
        step = moveInto(part, file);
    removeLeftovers(part);
    if (!step)
        return tl::unexpected(step.error());
    restored->kept = present.kept();
    return restored;
}

} // namespace skranketid
