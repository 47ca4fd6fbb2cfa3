// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fileheader.h"

#include "models/store/schema.h"
#include "models/store/storemessages.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace skranketid {

namespace {

constexpr char magic[] = "SQLite format 3"; // the terminating zero belongs to it
constexpr int headerSize = 100;

quint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Stored<void> checkHeader(const QString &file, int newest)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return notReadable(file, device.errorString());
    const QByteArray header = device.read(headerSize);
    if (header.isEmpty() && device.error() != QFileDevice::NoError)
        return notReadable(file, device.errorString());
    if (header.isEmpty())
        return {};
    if (!header.startsWith(QByteArray(magic, sizeof magic)))
        return failure(StoreProblem::Foreign, file);
    if (header.size() < headerSize)
        return failure(StoreProblem::Damaged, file);

    const quint32 schemaCookie = numberAt(header, 40);
    const quint32 version = numberAt(header, 60);
    const quint32 application = numberAt(header, 68);
    // A file that was made but never filled, because its first migration was cut short.
    if (application == 0 && version == 0 && schemaCookie == 0)
        return {};
    if (application != applicationId)
        return failure(StoreProblem::Foreign, file);
    if (version > quint32(newest))
        return failure(StoreProblem::Newer, file);
    return {};
}

} // namespace

Stored<void> checkFile(const QString &file, OpenMode mode, int newest)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    if (info.exists() && !info.isFile()) // a folder; a pipe, which would be waited for
        return failure(StoreProblem::Foreign, file);
    if (!folder.isDir())
        return failure(StoreProblem::Missing, file);
    if (!info.exists() && mode != OpenMode::ReadWrite)
        return failure(StoreProblem::Missing, file);
    if (info.exists()) {
        if (const auto checked = checkHeader(file, newest); !checked)
            return checked;
    }
    if (mode == OpenMode::Immutable)
        return {};
    if (info.exists() && !info.isWritable())
        return failure(StoreProblem::ReadOnly, file);
    if (!folder.isWritable())
        return folderNotWritable(file);
    return {};
}

} // namespace skranketid
