// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace skranketid::house {

struct SourceFile {
    QString path; ///< from the root of the tree
    QStringList lines;
};

inline QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// All files of a source tree whose names match, sorted by path; build folders and hidden caches left out.
inline QList<SourceFile> filesIn(const QString &root, const QStringList &names)
{
    static const QRegularExpression leftOut(QStringLiteral("^(build|\\.git|\\.cache)/"));
    QList<SourceFile> files;
    QDirIterator walk(root, names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = QDir(root).relativeFilePath(walk.next());
        if (!leftOut.match(path).hasMatch())
            files.append({path, linesOf(walk.filePath())});
    }
    std::sort(
        files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

/// Writes one file into a tree made for a test.
inline bool plant(const QString &root, const QString &path, const QString &text)
{
    const QString target = root + u'/' + path;
    QFile file(target);
    return QDir().mkpath(target.section(u'/', 0, -2)) && file.open(QIODevice::WriteOnly)
        && file.write(text.toUtf8()) >= 0;
}

} // namespace skranketid::house
