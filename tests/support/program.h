// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace skranketid::test {

using namespace Qt::StringLiterals;

struct RunResult {
    int status = -1; ///< -1: it crashed or did not end
    QString out;
    QString err;
};

/// A user's home with one profile in it, in which the built program is run. Nothing leaves the folder, and
/// there is no display.
class Home {
public:
    QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }
    QString profile() const { return path(u"profile"_s); }
    QString database() const { return profile() + u"/skranketid.db"_s; }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        file.write(bytes);
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Every file below a folder with its content.
    QMap<QString, QByteArray> contents(const QString &folder) const
    {
        QMap<QString, QByteArray> files;
        const QDir dir(path(folder));
        for (const QFileInfo &info :
            dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
            const QString name = folder.isEmpty() ? info.fileName() : folder + u'/' + info.fileName();
            if (info.isDir())
                files.insert(contents(name));
            else
                files.insert(name, read(name));
        }
        return files;
    }

    void prepare(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable :
            {"DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LANGUAGE"})
            environment.remove(QString::fromLatin1(variable));
        environment.insert(u"HOME"_s, path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"none-for-commands"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(path());
        process.setProgram(QStringLiteral(SKRANKETID_PROGRAM));
        process.setArguments(arguments);
    }

    /// Runs the program to its end with the arguments as they are.
    RunResult runPlain(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process, arguments);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    /// The same in this profile, in English.
    RunResult run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runPlain(arguments + QStringList{u"--profile"_s, profile(), u"--language"_s, u"en"_s}, input);
    }

    /// The answers of `record` to lines.
    QList<QJsonObject> record(const QByteArray &lines, const QStringList &options = {}) const
    {
        const RunResult outcome = run(QStringList{u"record"_s} + options, lines);
        QList<QJsonObject> answers;
        for (const QString &line : outcome.out.split(u'\n', Qt::SkipEmptyParts))
            answers += QJsonDocument::fromJson(line.toUtf8()).object();
        return answers;
    }

private:
    QTemporaryDir m_folder;
};

/// `record` kept open: it owns the profile, and other commands become its guests.
class Recorder {
public:
    explicit Recorder(const Home &home, const QStringList &options = {})
    {
        home.prepare(m_process,
            QStringList{u"record"_s, u"--profile"_s, home.profile(), u"--language"_s, u"en"_s} + options);
        m_process.start();
    }

    ~Recorder()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }

    QJsonObject ask(const QByteArray &line)
    {
        send(line);
        return answer();
    }

    void send(const QByteArray &line) { m_process.write(line + '\n'); }

    QJsonObject answer()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

inline QByteArray textOf(const QJsonObject &answer)
{
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

inline QString errorOf(const QJsonObject &answer)
{
    return answer.value(u"error").toString();
}

} // namespace skranketid::test
