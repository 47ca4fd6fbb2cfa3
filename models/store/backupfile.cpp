// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupfile.h"

#include "models/store/connection.h"
#include "models/store/statement.h"
#include "models/store/storemessages.h"
#include "models/store/verifyjob.h"

#include <QByteArrayView>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <filesystem>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1 << 20;

tl::unexpected<StoreError> cancelled(const QString &file)
{
    return failure(StoreProblem::Io, file, u"cancelled"_s);
}

/// A disk that becomes full takes a part first; only the next try says why.
bool writeAll(QFileDevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = device.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

Stored<void> checkIntegrity(Connection &connection)
{
    Statement statement(connection, u"integrity-check"_s);
    Stored<Rows> rows = statement.select();
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    const QString result = *found ? rows->text(0) : QString();
    if (result != u"ok")
        return failure(StoreProblem::Damaged, connection.file(), result);
    return {};
}

} // namespace

Stored<void> checkIsNoneOf(const QString &database, const QString &target)
{
    const QFileInfo wanted(target);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QFileInfo own(database + ending);
        const bool same = wanted.exists() && wanted.canonicalFilePath() == own.canonicalFilePath();
        if (same || wanted.absoluteFilePath() == own.absoluteFilePath())
            return failure(StoreProblem::Input, target, u"backup"_s);
    }
    return {};
}

Stored<void> copyFile(QFile &source, const QString &target, CopyProgress &progress)
{
    progress.total = source.size();
    QSaveFile copy(target);
    if (!copy.open(QIODevice::WriteOnly))
        return failure(copy);
    source.seek(0);
    while (progress.done < progress.total) {
        if (progress.cancelled)
            return cancelled(target);
        const QByteArray block = source.read(std::min(blockSize, progress.total - progress.done));
        if (block.isEmpty())
            return failure(StoreProblem::Io, source.fileName(), source.errorString());
        if (!writeAll(copy, block))
            return failure(copy);
        progress.done += block.size();
    }
    if (!copy.commit())
        return failure(copy);
    return {};
}

Stored<void> verifyFile(const QString &file, const std::optional<AnchoredHead> &expected,
    const std::atomic<bool> &cancel, int newest)
{
    const auto connection = Connection::open(file, OpenMode::Immutable, newest);
    if (!connection)
        return tl::unexpected(connection.error());
    return verifyContent(**connection, expected, cancel);
}

Stored<void> verifyContent(
    Connection &connection, const std::optional<AnchoredHead> &expected, const std::atomic<bool> &cancel)
{
    if (const Stored<void> checked = checkIntegrity(connection); !checked)
        return checked;
    const auto report = std::make_shared<VerifyReport>();
    VerifyJob job(connection, {{}, expected}, report);
    bool ended = false;
    while (!ended) {
        constexpr qint64 budgetMs = 200;
        if (cancel)
            return cancelled(connection.file());
        const Stored<bool> done = job.slice(budgetMs);
        if (!done)
            return tl::unexpected(done.error());
        ended = *done;
    }
    if (!report->findings.isEmpty()) {
        const Finding &first = report->findings.first();
        return failure(StoreProblem::Damaged, connection.file(), first.where + u": "_s + first.what);
    }
    return {};
}

StoreError toldOf(const QString &file, const QString &copy, StoreError error)
{
    error.message.replace(QDir::toNativeSeparators(copy), QDir::toNativeSeparators(file));
    error.message.replace(copy, file); // a finding names it as it was given
    return error;
}

Stored<void> moveInto(const QString &part, const QString &target)
{
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(part).filesystemFilePath(), QFileInfo(target).filesystemFilePath(), error);
    if (error)
        return failure(StoreProblem::Io, target, QString::fromLocal8Bit(error.message()));
    return {};
}

void removeLeftovers(const QString &part)
{
    const QFileInfo info(part);
    QDir folder(info.absolutePath());
    // Not by a name filter: the part's own name may hold its wildcards.
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!name.startsWith(info.fileName()))
            continue;
        static const QRegularExpression mine(
            u"^(|-wal|-shm|-journal|\\.\\w{6})$"_s); // the last: of QSaveFile
        if (mine.match(name.sliced(info.fileName().size())).hasMatch())
            folder.remove(name);
    }
}

} // namespace skranketid
