// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storemessages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QSqlError>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString sentence(StoreProblem problem)
{
    switch (problem) {
    case StoreProblem::Locked:
        return QCoreApplication::translate(
            "Store", "The database %1 is in use by another program. Close it there and try again.");
    case StoreProblem::Newer:
        return QCoreApplication::translate("Store",
            "The database %1 was written by a newer version of Skranketid. Install that version to open it; "
            "nothing was changed.");
    case StoreProblem::Foreign:
        return QCoreApplication::translate("Store",
            "The file %1 is not a database of Skranketid. Choose another file; nothing was changed.");
    case StoreProblem::ReadOnly:
        return QCoreApplication::translate(
            "Store", "The file %1 cannot be written to. Ask for write permission to it and to its folder.");
    case StoreProblem::DiskFull:
        return QCoreApplication::translate(
            "Store", "The disk of %1 is full. This was not stored; make space and try again.");
    case StoreProblem::Damaged:
        return QCoreApplication::translate(
            "Store", "The database %1 is damaged. Keep the file and restore the newest backup.");
    case StoreProblem::Missing:
        return QCoreApplication::translate("Store", "There is no file %1. Check the name and the folder.");
    case StoreProblem::Input:
        return QCoreApplication::translate(
            "Store", "The database %1 does not accept this. It was not stored.");
    case StoreProblem::Io:
        break;
    }
    return QCoreApplication::translate(
        "Store", "The disk reported an error with %1. This was not stored; check the disk and try again.");
}

StoreProblem problemOf(int code)
{
    switch (code) { // primary result codes of SQLite
    case 5: // BUSY
    case 6: // LOCKED
        return StoreProblem::Locked;
    case 8: // READONLY
        return StoreProblem::ReadOnly;
    case 13: // FULL
        return StoreProblem::DiskFull;
    case 11: // CORRUPT
    case 26: // NOTADB
        return StoreProblem::Damaged;
    case 18: // TOOBIG
    case 19: // CONSTRAINT
    case 20: // MISMATCH
        return StoreProblem::Input;
    default:
        return StoreProblem::Io;
    }
}

} // namespace

tl::unexpected<StoreError> failure(StoreProblem problem, const QString &file, const QString &detail)
{
    QString message = sentence(problem).arg(QDir::toNativeSeparators(file));
    if (!detail.isEmpty())
        message += u" ("_s + detail + u")"_s;
    return tl::unexpected(StoreError{problem, message});
}

tl::unexpected<StoreError> folderNotWritable(const QString &file)
{
    const QString text = QCoreApplication::translate("Store",
        "The folder %1 cannot be written to, and files beside the database are needed. Ask for write "
        "permission "
        "to the folder or choose another one.");
    const QString folder = QFileInfo(file).absolutePath();
    return tl::unexpected(StoreError{StoreProblem::ReadOnly, text.arg(QDir::toNativeSeparators(folder))});
}

tl::unexpected<StoreError> notReadable(const QString &file, const QString &detail)
{
    const QString text = QCoreApplication::translate(
        "Store", "The file %1 cannot be read (%2). Ask for permission to read it and to write to it.");
    return tl::unexpected(StoreError{StoreProblem::Io, text.arg(QDir::toNativeSeparators(file), detail)});
}

tl::unexpected<StoreError> failure(const QSqlError &error, const QString &file, const QString &statement)
{
    const int code = error.nativeErrorCode().toInt();
    return failure(problemOf(code & 0xff), file, u"%1, SQLite %2"_s.arg(statement).arg(code));
}

tl::unexpected<StoreError> failure(const QFileDevice &device)
{
    const QFileInfo info(device.fileName());
    if (device.error() == QFileDevice::ResourceError)
        return failure(StoreProblem::DiskFull, info.filePath());
    if (!info.exists() && !QFileInfo::exists(info.absolutePath()))
        return failure(StoreProblem::Missing, info.filePath());
    if (!QFileInfo(info.absolutePath()).isWritable())
        return folderNotWritable(info.filePath());
    if (info.exists() && !info.isWritable())
        return failure(StoreProblem::ReadOnly, info.filePath());
    return failure(StoreProblem::Io, info.filePath(), device.errorString());
}

} // namespace skranketid
