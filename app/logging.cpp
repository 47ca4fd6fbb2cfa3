// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

constexpr qint64 largestLog = 1'000'000;

// A message handler is a plain function: what it needs can only be reached from here.
QMutex logMutex;
QString logFile;

QByteArray lineOf(QtMsgType type, const QString &message)
{
    static constexpr const char *names[] = {"debug", "warning", "critical", "fatal", "info"};
    return names[type] + QByteArray(": ") + message.simplified().toUtf8() + '\n';
}

void rotate()
{
    if (QFileInfo(logFile).size() < largestLog)
        return;
    const QString older = logFile + u".1"_s;
    QFile::remove(older);
    QFile::rename(logFile, older);
}

void writeToFile(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    rotate();
    QFile file(logFile);
    if (!file.open(QIODevice::Append))
        return;
    file.write(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + lineOf(type, message));
}

void writeToStandardError(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtCriticalMsg && type != QtFatalMsg)
        return;
    const QByteArray line = "skranketid: " + lineOf(type, message);
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

} // namespace

void logToStandardError()
{
    qInstallMessageHandler(writeToStandardError);
}

void logToFile(const QString &folder)
{
    {
        const QMutexLocker lock(&logMutex);
        logFile = folder + u"/skranketid.log"_s;
    }
    qInstallMessageHandler(writeToFile);
}

} // namespace skranketid
